"""S7: malformed calls of every protocol, signed as they should be. Each gets a 4xx of its protocol's shape, and nothing changes.

`LONGSHORE_TEST_MALFORMED` says how many, `LONGSHORE_TEST_SEED` which.
"""

import collections
import concurrent.futures
import datetime
import hashlib
import hmac
import http.client
import os
import threading

import pytest

from installation import REGION
from malformed import SERVICES, generators
from resources import Resources, unique
from test_errors import code_of, state

COUNT = int(os.environ.get("LONGSHORE_TEST_MALFORMED", "3000"))
SEED = os.environ.get("LONGSHORE_TEST_SEED", "1")
# Calls between two looks at the state.
ROUND_CALLS = 5000
THREADS = 4
FINDINGS_SHOWN_MAX = 20


class Answer:
    """As much of an answer as `code_of` looks at."""

    def __init__(self, response):
        self.status_code, self.headers, self.content = response.status, response.headers, response.read()

    @property
    def text(self):
        return self.content.decode(errors="replace")

    def json(self):
        import json
        return json.loads(self.content)


class Sender:
    """Signs and sends over one connection. Far quicker than botocore and requests, which is what many calls need."""

    def __init__(self, longshore):
        self.port, self.host = longshore.port, f"127.0.0.1:{longshore.port}"
        self.key, self.secret = (longshore.environment[name] for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"))
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)

    def send(self, service, headers, body):
        now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
        signed = {"host": self.host, "x-amz-date": now, **{name.lower(): value for name, value in headers.items()}}
        names = ";".join(sorted(signed))
        lines = "".join(f"{name}:{signed[name]}\n" for name in sorted(signed))
        canonical = f"POST\n/\n\n{lines}\n{names}\n{hashlib.sha256(body).hexdigest()}"
        scope = f"{now[:8]}/{REGION}/{service}/aws4_request"
        key = ("AWS4" + self.secret).encode()
        for part in (now[:8], REGION, service, "aws4_request"):
            key = hmac.digest(key, part.encode(), "sha256")
        to_sign = f"AWS4-HMAC-SHA256\n{now}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
        signature = hmac.digest(key, to_sign.encode(), "sha256").hex()
        signed["authorization"] = f"AWS4-HMAC-SHA256 Credential={self.key}/{scope}, SignedHeaders={names}, Signature={signature}"
        try:
            self.connection.request("POST", "/", body, signed)
            return Answer(self.connection.getresponse())
        except (http.client.HTTPException, OSError):
            self.connection.close()
            raise


def finding(what, body, answer):
    """What is wrong with an answer to a malformed call; `None` when nothing is."""
    shown = f"{what}: {body[:200]!r}: {answer.status_code} {answer.text[:200]}"
    if not 400 <= answer.status_code < 500:
        return shown
    try:
        return None if code_of(answer) else f"no code: {shown}"
    except Exception as error:  # pylint: disable=broad-except
        return f"not an error of this protocol ({error!r}): {shown}"


def run(longshore, cases):
    """Sends all; the findings."""
    local = threading.local()

    def ask(case):
        service, what, headers, body = case
        if not hasattr(local, "sender"):
            local.sender = Sender(longshore)
        try:
            return finding(what, body, local.sender.send(service, headers, body))
        except (http.client.HTTPException, OSError) as error:
            return f"no answer ({error!r}): {what}: {body[:200]!r}"

    with concurrent.futures.ThreadPoolExecutor(THREADS) as pool:
        return [found for found in pool.map(ask, cases) if found]


@pytest.fixture(scope="module")
def quiet(longshore):
    return Resources(longshore, None)


def test_malformed_calls(longshore, quiet):
    makers, server = generators(SEED), longshore.pid("server")
    before, counted = state(quiet), collections.Counter()
    left = COUNT
    while left:
        cases = []
        for number in range(min(left, ROUND_CALLS)):
            maker = makers[number % len(makers)]
            what, headers, body = maker.case()
            counted[maker.service] += 1
            cases.append((maker.signing_name, what, headers, body))
        left -= len(cases)
        findings = run(longshore, cases)
        assert not findings, f"{len(findings)} of {len(cases)}:\n" + "\n".join(findings[:FINDINGS_SHOWN_MAX])
        assert state(quiet) == before, "something changed"
        assert longshore.pid("server") == server, "the control plane crashed"
    assert set(counted) == set(SERVICES) and sum(counted.values()) == COUNT
    print(f"{COUNT} malformed calls: {dict(counted)}")


def test_what_is_not_malformed_is_found_out(longshore, quiet):
    """The positive control: a call that is right among wrong ones is a finding, and the state shows it."""
    before, name = state(quiet), unique("control")
    headers = {"X-Amz-Target": "AmazonEC2ContainerServiceV20141113.CreateCluster", "Content-Type": "application/x-amz-json-1.1"}
    body = b'{"clusterName":"%s"}' % name.encode()
    assert len(run(longshore, [("ecs", "right", headers, body)])) == 1
    assert state(quiet) != before
    quiet.ecs.delete_cluster(cluster=name)
