"""One `longshore up` on a throw-away data directory: start, environment, processes, end, and what is left after it."""

import json
import os
import pathlib
import re
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

import boto3
from botocore.config import Config

from waiting import wait_until

REGION = "us-east-1"
READY_TIMEOUT_S = 90
DOWN_TIMEOUT_S = 90
PROCESSES = ("server", "agent", "balancer")
# Variables of the caller that would lead a client elsewhere.
FOREIGN_VARIABLES = ("AWS_", "LONGSHORE_DATA_DIR", "DOCKER_", "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY",
                     "ALL_PROXY", "all_proxy", "REGISTRY_AUTH_FILE")


def binary():
    path = os.environ.get("LONGSHORE_BIN")
    if not path:
        target = os.environ.get("CARGO_TARGET_DIR", pathlib.Path(__file__).parent.parent / "target")
        path = pathlib.Path(target) / "release" / "longshore"
    path = pathlib.Path(path).absolute()
    assert path.exists(), f"{path} is not there: build it with 'cargo build --release -p longshore', or set LONGSHORE_BIN"
    return path


def free_port():
    """A port that nobody had a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def clean_environment():
    return {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN_VARIABLES)}


def run(command, environment, *, input=None, check=True, timeout_s=120, cwd=None):
    """Runs a program to its end; a failure shows everything it wrote."""
    result = subprocess.run([str(word) for word in command], env=environment, input=input, capture_output=True, text=True,
                            timeout=timeout_s, cwd=cwd)
    if check and result.returncode != 0:
        raise AssertionError(f"{' '.join(map(str, command))}\nexit status {result.returncode}\n{result.stdout}\n{result.stderr}")
    return result


class Installation:
    """`start` it, use it, `down` it; `assert_nothing_left` after that."""

    def __init__(self, arguments=()):
        self.directory = tempfile.TemporaryDirectory(prefix="longshore-test-", ignore_cleanup_errors=True)
        # In a folder of its own: beside it is room for the tests' files.
        self.root = pathlib.Path(self.directory.name)
        self.data_dir = self.root / "data"
        self.port = free_port()
        self.endpoint = f"http://127.0.0.1:{self.port}"
        self.arguments = list(arguments)
        self.process = None
        self.stdout_lines = []
        self.environment = {}
        self.instance = None
        # Every process of this installation that was ever seen: pid -> start time in clock ticks.
        self.seen_processes = {}

    # -- life ---------------------------------------------------------------------------------------------------

    def up_command(self):
        return [str(binary()), "up", "--data-dir", str(self.data_dir), "--listen", f"127.0.0.1:{self.port}", *self.arguments]

    def start(self):
        stderr = open(self.root / "up.stderr", "ab")
        # Of its own session: a Ctrl-C at the tests is not one at the installation, which is taken down in order.
        self.process = subprocess.Popen(self.up_command(), stdout=subprocess.PIPE, stderr=stderr, env=clean_environment(),
                                        start_new_session=True)
        stderr.close()
        line = self._ready_line()
        match = re.fullmatch(r"ready endpoint=(\S+) data-dir=(\S+)", line)
        assert match, f"not a ready line: {line!r}\n{self.logs()}"
        assert match[1] == self.endpoint, line
        assert match[2] == str(self.data_dir), line
        self.stdout_lines = [line]
        threading.Thread(target=self._collect, args=(self.process.stdout,), daemon=True).start()
        self.instance = json.loads((self.data_dir / "installation.json").read_text())["instance"]
        printed = run([binary(), "env", "--data-dir", self.data_dir, "--format", "json"], clean_environment()).stdout
        self.environment = {**clean_environment(), **json.loads(printed), "AWS_EC2_METADATA_DISABLED": "true",
                            "AWS_PAGER": "", "AWS_CONFIG_FILE": str(self.root / "no-config"),
                            "AWS_SHARED_CREDENTIALS_FILE": str(self.root / "no-credentials")}
        assert self.environment["AWS_ENDPOINT_URL"] == self.endpoint
        self.note_processes()
        return self

    def _ready_line(self):
        deadline = time.monotonic() + READY_TIMEOUT_S
        stream, received = self.process.stdout, b""
        while b"\n" not in received:
            left = deadline - time.monotonic()
            if left <= 0:
                self.kill_up()
                raise AssertionError(f"no ready line within {READY_TIMEOUT_S} s\n{self.logs()}")
            if select.select([stream], [], [], left)[0]:
                piece = os.read(stream.fileno(), 4096)
                if not piece:
                    status = self.process.wait(timeout=30)
                    raise AssertionError(f"'longshore up' ended with {status} before it was ready\n{self.logs()}")
                received += piece
        line, rest = received.split(b"\n", 1)
        assert not rest, f"more than one line on stdout: {received!r}"
        return line.decode()

    def _collect(self, stream):
        for line in stream:
            self.stdout_lines.append(line.decode(errors="replace").rstrip())

    def down(self):
        """`longshore down`, and the end of `up` with it."""
        self.note_processes()
        result = run([binary(), "down", "--data-dir", self.data_dir], clean_environment(), check=False,
                     timeout_s=DOWN_TIMEOUT_S)
        assert result.returncode == 0, f"down: {result.stdout}{result.stderr}\n{self.logs()}"
        if self.process is not None:
            assert self.process.wait(timeout=30) == 0, f"'up' ended with {self.process.returncode}\n{self.logs()}"
            self.process = None

    def abandon(self):
        """For a failed test: down if that works, and then whatever is left is ended by its id."""
        run([binary(), "down", "--data-dir", self.data_dir], clean_environment(), check=False, timeout_s=DOWN_TIMEOUT_S)
        self.end_leftovers()
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    def kill_up(self):
        """SIGKILL to `up` itself; what it started goes on."""
        self.note_processes()
        self.process.kill()
        self.process.wait()
        self.process = None

    def close(self, keep=False):
        if keep:
            print(f"kept: {self.root}", file=sys.stderr)
            self.directory._finalizer.detach()
        else:
            self.directory.cleanup()

    # -- processes ----------------------------------------------------------------------------------------------

    def pid(self, name):
        """Process id of `server`, `agent` or `balancer`."""
        return int((self.data_dir / "run" / f"{name}.pid").read_text().split()[0])

    def kill(self, name):
        """SIGKILL to one process; returns its id. The process file says that it is that very one."""
        pid, started = (self.data_dir / "run" / f"{name}.pid").read_text().split()
        assert start_time(int(pid)) == started, f"{name}: process {pid} is gone already"
        self.note_processes()
        os.kill(int(pid), signal.SIGKILL)
        return int(pid)

    def wait_restarted(self, name, old_pid, timeout_s=60):
        """Until the supervisor has a new process of that name; returns its id."""
        return wait_until(lambda: (pid := self.pid(name)) != old_pid and start_time(pid) is not None and pid,
                          f"{name} starts again", timeout_s)

    def own_processes(self):
        """pid -> start time of every process that belongs to this installation: by its command line, by its cgroup, or
        by its place in a container's."""
        found = {}
        marks = (str(self.data_dir).encode(), f"/longshore/{self.instance}".encode())
        for entry in pathlib.Path("/proc").iterdir():
            if not entry.name.isdigit() or int(entry.name) == os.getpid():
                continue
            try:
                text = (entry / "cmdline").read_bytes() + (entry / "cgroup").read_bytes()
            except OSError:
                continue
            if any(mark in text for mark in marks):
                started = start_time(int(entry.name))
                if started is not None:
                    found[int(entry.name)] = started
        return found

    def note_processes(self):
        self.seen_processes.update(self.own_processes())

    # -- what is left -------------------------------------------------------------------------------------------

    def leftovers(self):
        """What of this installation is still on the machine, in words; empty when nothing is."""
        left = []
        for pid, started in {**self.seen_processes, **self.own_processes()}.items():
            if start_time(pid) == started and _state(pid) != "Z":
                left.append(f"process {pid}: {_command_line(pid)}")
        for line in pathlib.Path("/proc/self/mountinfo").read_text().splitlines():
            if str(self.root) in line:
                left.append(f"mount: {line}")
        for pattern in (f"longshore/{self.instance}", f"*/longshore/{self.instance}"):
            left += [f"cgroup: {path}" for path in pathlib.Path("/sys/fs/cgroup").glob(pattern)]
        for claim in pathlib.Path("/run/longshore/ids").glob("[0-9]*"):
            try:
                if claim.read_text().startswith(str(self.data_dir)):
                    left.append(f"ids: {claim} of {claim.read_text()}")
            except FileNotFoundError:
                pass  # Another installation's, given back just now.
        if f"longshore {self.instance}" in pathlib.Path("/etc/hosts").read_text():
            left.append("a block in /etc/hosts")
        left += [f"link: {name}" for name in os.listdir("/sys/class/net") if self.instance in name]
        tables = subprocess.run(["/usr/sbin/nft", "list", "tables"], capture_output=True, text=True)
        left += [f"nftables: {line}" for line in tables.stdout.splitlines() if self.instance in line]
        return left

    def assert_nothing_left(self):
        # The kernel takes namespaces and their links down some time after the last process is gone.
        def look():
            left = self.leftovers()
            assert not left, left
            return True

        wait_until(look, f"nothing of {self.instance} is left", 20)

    def end_leftovers(self):
        """Ends by their ids the processes that belong to this installation, so that they disturb no other test."""
        for pid, started in self.own_processes().items():
            if start_time(pid) == started:
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass

    def logs(self, lines=40):
        """The end of every process's log."""
        parts = []
        for path in [self.root / "up.stderr", *sorted((self.data_dir / "log").glob("*.log"))]:
            if path.exists():
                tail = path.read_text(errors="replace").splitlines()[-lines:]
                parts.append(f"--- {path.name}\n" + "\n".join(tail))
        return "\n".join(parts)

    # -- clients ------------------------------------------------------------------------------------------------

    def client(self, service, **config):
        """A boto3 client with the root's keys. No retries: a test sees each answer."""
        config = {"retries": {"total_max_attempts": 1}, "read_timeout": 120, **config}
        return boto3.session.Session(
            aws_access_key_id=self.environment["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=self.environment["AWS_SECRET_ACCESS_KEY"],
            region_name=config.pop("region_name", REGION),
        ).client(service, endpoint_url=self.endpoint, config=Config(**config))

    def aws(self, *words, check=True, timeout_s=120, json_output=True):
        """The AWS CLI of the virtual environment; its parsed output."""
        program = pathlib.Path(sys.executable).parent / "aws"
        result = run([program, *words], self.environment, check=check, timeout_s=timeout_s, cwd=self.root)
        if not check:
            return result
        return json.loads(result.stdout) if json_output and result.stdout.strip() else result.stdout

    def aws2(self, *words, timeout_s=120):
        """Debian's AWS CLI, version 2, which is older than AWS_ENDPOINT_URL; its text."""
        return run(["/usr/bin/aws", "--endpoint-url", self.endpoint, *words], self.environment, timeout_s=timeout_s,
                   cwd=self.root).stdout

    def longshore(self, *words, check=True, timeout_s=120):
        return run([binary(), *words], {**self.environment, "LONGSHORE_DATA_DIR": str(self.data_dir)}, check=check,
                   timeout_s=timeout_s)

    @property
    def registry(self):
        """Host and port of the registry in us-east-1."""
        return f"127.0.0.1:{self.port}"


def start_time(pid):
    """Start of a process in clock ticks after boot, or None when it is gone."""
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[19]
    except (OSError, IndexError):
        return None


def _state(pid):
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except (OSError, IndexError):
        return "Z"


def _command_line(pid):
    try:
        return pathlib.Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        return "?"
