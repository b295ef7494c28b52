"""A bounded HTTP load: a few keep-alive connections that ask again and again, and count what came back."""

import collections
import http.client
import socket
import threading
import time
import urllib.parse

REQUEST_TIMEOUT_S = 15
# A load ends by itself after this, whatever the test does.
LOAD_SECONDS_MAX = 240
FAILURES_KEPT_MAX = 20
# Every connection is closed and opened anew after as many requests: both kinds are under test.
REQUESTS_PER_CONNECTION = 50


class Load:
    """`with Load(url) as load: …`; then `load.failures` must be empty.

    A request fails when it gets no complete answer of status 200 in time. A client may repeat a request only when the
    server closed an idle keep-alive connection before any byte of an answer, on a connection that was used before
    (RFC 9112, 9.3.1); that is what every HTTP client does, and `repeated` counts it.
    """

    def __init__(self, url, connections=4, pause_s=0.005):
        parts = urllib.parse.urlsplit(url)
        self.host, self.port, self.path = parts.hostname, parts.port or 80, parts.path or "/"
        self.pause_s = pause_s
        self.answers = collections.Counter()
        self.repeated = 0
        self.failures = []
        self.failed = 0
        self.slowest_s = 0.0
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._threads = [threading.Thread(target=self._run, daemon=True) for _ in range(connections)]

    def __enter__(self):
        self.started = time.monotonic()
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self._ended.set()
        for thread in self._threads:
            thread.join(timeout=2 * REQUEST_TIMEOUT_S)
        assert not any(thread.is_alive() for thread in self._threads), "a request never ended"

    @property
    def requests(self):
        return sum(self.answers.values()) + self.failed

    def versions(self):
        """How many answers each version gave: the first word of the body."""
        with self._lock:
            counted = collections.Counter()
            for body, count in self.answers.items():
                counted[body.split()[0] if body.split() else ""] += count
            return counted

    def hosts(self):
        """Names of the tasks that answered: the second word."""
        with self._lock:
            return {body.split()[1] for body in self.answers if len(body.split()) > 1}

    def report(self):
        return {"requests": self.requests, "failed": self.failed, "failures": self.failures, "repeated": self.repeated,
                "versions": dict(self.versions()), "slowest_s": round(self.slowest_s, 3)}

    def _run(self):
        connection, used = None, 0
        while not self._ended.is_set() and time.monotonic() - self.started < LOAD_SECONDS_MAX:
            asked = time.monotonic()
            try:
                if connection is None:
                    connection, used = http.client.HTTPConnection(self.host, self.port, timeout=REQUEST_TIMEOUT_S), 0
                try:
                    status, body, closing = self._request(connection)
                except (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError):
                    connection.close()
                    if used == 0:
                        raise
                    with self._lock:
                        self.repeated += 1
                    connection, used = http.client.HTTPConnection(self.host, self.port, timeout=REQUEST_TIMEOUT_S), 0
                    status, body, closing = self._request(connection)
                used += 1
                if closing or used >= REQUESTS_PER_CONNECTION:
                    connection.close()
                    connection = None
                if status != 200:
                    self._fail(f"status {status}: {body[:200]!r}")
                else:
                    # nginx's answer: VERSION HOST …; the rest is the same for all.
                    key = " ".join(body.decode(errors="replace").split()[:2])
                    with self._lock:
                        self.answers[key] += 1
            except (OSError, http.client.HTTPException, socket.timeout) as error:
                self._fail(f"{type(error).__name__}: {error}")
                if connection is not None:
                    connection.close()
                connection = None
            with self._lock:
                self.slowest_s = max(self.slowest_s, time.monotonic() - asked)
            self._ended.wait(self.pause_s)
        if connection is not None:
            connection.close()

    def _request(self, connection):
        connection.request("GET", self.path)
        response = connection.getresponse()
        try:
            body = response.read()
        except OSError as error:
            # An answer that began is never asked for again.
            raise http.client.HTTPException(f"the answer was cut off: {error}") from error
        return response.status, body, response.will_close

    def _fail(self, what):
        with self._lock:
            self.failed += 1
            if len(self.failures) < FAILURES_KEPT_MAX:
                self.failures.append(f"after {time.monotonic() - self.started:.2f} s: {what}")
