"""A disk that is really full, under the whole data directory and under the node's part alone: what cannot be kept is refused with
the reason and changes nothing, what runs runs on, and everything goes on when there is room again."""

import contextlib
import os
import signal

import pytest
import requests
from botocore.exceptions import ClientError

from disk import Disk
from images import digest_of
from installation import Installation
from load import Load
from registry import absolute, base_of, name_of, session_of
from resources import Resources, unique
from waiting import wait_until

DISK_MIB = 600
# Until the database has used the room inside its own file.
WRITES_MAX = 5000
NO_SPACE = "No space left on device"


@contextlib.contextmanager
def installed(disk_at):
    """An installation whose `disk_at` (a folder of the data directory, or "") is a disk of its own."""
    installation = Installation()
    disk = Disk(DISK_MIB, at=installation.data_dir / disk_at if disk_at else None)
    with disk:
        if not disk_at:
            installation.data_dir = disk.path / "data"
        well = False
        try:
            installation.start()
            yield installation, disk
            disk.empty()
            installation.down()
            well = True
        finally:
            if not well:
                disk.empty()
                print(installation.logs(200))
                installation.abandon()
    try:
        if well:
            installation.assert_nothing_left()
    finally:
        installation.close()


@pytest.fixture(scope="module")
def whole():
    """Everything on one small disk."""
    with installed("") as made:
        yield made


@pytest.fixture(scope="module")
def node():
    """The node's part alone is on a small disk."""
    with installed("node") as made:
        yield made


@pytest.fixture(scope="module")
def resources(whole, layout):
    return Resources(whole[0], layout)


@pytest.fixture(scope="module")
def node_resources(node, layout):
    return Resources(node[0], layout)


def refused(call):
    """Calls `call(number)` until the disk takes no more: how many were taken, and the error."""
    for number in range(WRITES_MAX):
        try:
            call(number)
        except ClientError as error:
            return number, error.response
    raise AssertionError(f"{WRITES_MAX} writes were taken by a full disk")


def test_writes_are_refused_and_reads_go_on(whole, resources):
    longshore, disk = whole
    web = resources.web(count=2, versions=("v1",))
    arns, server = sorted(web.task_arns()), longshore.pid("server")
    name = unique("full")
    with Load(web.url) as load:
        wait_until(lambda: load.requests >= 50, "the load runs", 30)
        with disk.full():
            taken, error = refused(lambda number: resources.ecs.create_cluster(clusterName=f"{name}-{number}"))
            assert error["ResponseMetadata"]["HTTPStatusCode"] == 500, error
            assert error["Error"]["Code"] in ("ServerException", "InternalFailure"), error
            assert NO_SPACE in error["Error"]["Message"] and "nothing was changed" in error["Error"]["Message"], error
            for call in (lambda _: resources.iam.create_user(UserName=unique("full")),
                         lambda _: resources.ecr.create_repository(repositoryName=unique("full")),
                         lambda _: resources.logs.create_log_group(logGroupName=unique("full")),
                         lambda _: resources.security_group(),
                         lambda _: resources.elbv2.create_target_group(Name=unique("full")[:32], TargetType="ip", Protocol="HTTP",
                                                                       Port=80, VpcId=resources.vpc())):
                _, error = refused(call)
                assert error["ResponseMetadata"]["HTTPStatusCode"] == 500, error
                assert NO_SPACE in error["Error"]["Message"], error
            # Reads, and what runs.
            made = [arn for arn in resources.ecs.list_clusters()["clusterArns"] if name in arn]
            assert len(made) == taken
            assert sorted(web.task_arns()) == arns
            assert [resources.task(arn)["lastStatus"] for arn in arns] == ["RUNNING"] * 2
            before = load.requests
            wait_until(lambda: load.requests >= before + 100, "requests are served", 60)
            # A process that dies meanwhile comes back with what was acknowledged.
            old = longshore.kill("server")
            longshore.wait_restarted("server", old)

            def listed():
                with contextlib.suppress(Exception):
                    return [arn for arn in resources.ecs.list_clusters()["clusterArns"] if name in arn]
                return None

            assert sorted(wait_until(listed, "the control plane reads", 60)) == sorted(made)
            server = longshore.pid("server")
        resources.ecs.create_cluster(clusterName=f"{name}-after")
        made = [arn for arn in resources.ecs.list_clusters()["clusterArns"] if name in arn]
        assert len(made) == taken + 1, "what was refused is not there"
        before = load.requests
        wait_until(lambda: load.requests >= before + 100, "requests are served", 60)
    assert load.failed == 0, load.report()
    assert longshore.pid("server") == server, "it goes on without a restart"
    assert sorted(web.task_arns()) == arns
    web.update(desiredCount=1)
    web.wait_steady()


def test_an_upload_is_refused_and_what_was_there_stays(whole, resources):
    longshore, disk = whole
    reference = resources.image("busybox")
    session, base = session_of(longshore), base_of(longshore, resources.repository)
    data = b"x" * (8 << 20)
    with disk.full():
        try:
            start = session.post(f"{base}/blobs/uploads/", timeout=60)
            answer = start if start.status_code >= 400 else session.put(
                absolute(base, start.headers["Location"]), params={"digest": digest_of(data)}, data=data, timeout=60)
            assert answer.status_code in (500, 507), (answer.status_code, answer.text)
            assert "space" in answer.text and answer.json()["errors"][0]["code"], answer.text
        except requests.ConnectionError:
            pass  # Refused before all of it was sent.
        tag = reference.rsplit(":", 1)[1]
        assert session.get(f"{base}/manifests/{tag}", timeout=60).status_code == 200
        assert session.head(f"{base}/blobs/{digest_of(data)}", timeout=60).status_code == 404
    start = session.post(f"{base}/blobs/uploads/", timeout=60)
    done = session.put(absolute(base, start.headers["Location"]), params={"digest": digest_of(data)}, data=data, timeout=60)
    assert done.status_code == 201, (done.text, name_of(resources.repository))


def test_output_waits_for_room(whole, resources):
    """Lines that a container writes while the disk is full are neither lost nor its end."""
    _, disk = whole
    group = resources.log_group()
    script = "n=0; while [ $n -lt 3000 ]; do n=$((n+1)); echo line-$n; [ $((n % 10)) -eq 0 ] && usleep 20000; done; sleep 600"
    definition = resources.define(resources.shell(script, logConfiguration=resources.log_configuration(group)))
    [arn] = resources.start(definition)
    resources.wait_status(arn, "RUNNING")
    resources.wait_line(group, arn, "line-100")
    with disk.full():
        seen = len(resources.lines(group, arn))
        # Long enough for the disk to have refused some: the log stands still.
        def stands_still():
            nonlocal seen
            disk.fill()
            before, seen = seen, len(resources.lines(group, arn))
            return seen == before

        wait_until(stands_still, "the log stands still", 60, poll_s=2)
        assert resources.task(arn)["lastStatus"] == "RUNNING"
    resources.wait_line(group, arn, "line-3000", timeout_s=120)
    lines = resources.lines(group, arn)
    # An acknowledgement that was lost may have a batch put twice; none is lost, and the order stays.
    assert list(dict.fromkeys(lines)) == [f"line-{number}" for number in range(1, 3001)]
    assert resources.task(arn)["lastStatus"] == "RUNNING"
    resources.stop(arn)


def test_a_container_may_end_while_the_disk_is_full(whole, resources):
    longshore, disk = whole
    definition = resources.define(resources.shell("trap 'exit 7' TERM; while true; do sleep 0.1; done"))
    [arn] = resources.start(definition)
    resources.wait_status(arn, "RUNNING")
    with disk.full():
        for pid in processes_of(longshore, arn):
            # Its `sleep` may be over already.
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGTERM)
        wait_until(lambda: not processes_of(longshore, arn), "the container ended", 30)
    task = resources.wait_status(arn, "STOPPED", 120)
    assert (resources.container(task)["exitCode"], task["stopCode"]) == (7, "EssentialContainerExited"), task


def processes_of(longshore, arn):
    """Processes of a task's containers, by their cgroup."""
    task_id, found = arn.rsplit("/", 1)[1], []
    for pid in longshore.own_processes():
        with contextlib.suppress(OSError), open(f"/proc/{pid}/cgroup") as file:
            if task_id in file.read():
                found.append(pid)
    return sorted(found)


def test_a_pull_fails_with_the_reason(node, node_resources):
    _, disk = node
    # Pulled before the disk is full: the network and the task's own files need some room.
    definition = node_resources.define({"name": "main", "image": node_resources.image("v2")})
    disk.fill(but_bytes=3 << 20)
    try:
        task = node_resources.run_to_end(definition, timeout_s=180)
    finally:
        disk.empty()
    reason = (node_resources.container(task).get("reason") or "") + task["stoppedReason"]
    assert task["stopCode"] == "TaskFailedToStart", task
    assert "CannotPullContainerError" in reason and "no space left on device" in reason.lower(), reason
    [arn] = node_resources.start(definition)
    node_resources.wait_status(arn, "RUNNING", 120)
    node_resources.stop(arn)


def test_a_node_with_no_room_at_all_starts_nothing(node, node_resources):
    _, disk = node
    definition = node_resources.define(node_resources.shell("sleep 600"))
    [running] = node_resources.start(definition)
    node_resources.wait_status(running, "RUNNING")
    with disk.full():
        [arn] = node_resources.start(definition)
        task = node_resources.wait_status(arn, "STOPPED", 180)
        assert task["stopCode"] == "TaskFailedToStart", task
        reason = (node_resources.container(task).get("reason") or "") + task["stoppedReason"]
        assert "no space left on device" in reason.lower(), reason
        assert node_resources.task(running)["lastStatus"] == "RUNNING"
        # Stopping needs no room.
        node_resources.stop(running)
    [arn] = node_resources.start(definition)
    node_resources.wait_status(arn, "RUNNING")
    node_resources.stop(arn)


def test_a_task_that_fills_its_root_file_system(node, node_resources):
    _, _disk = node
    group = node_resources.log_group()
    logs = {"logConfiguration": node_resources.log_configuration(group)}
    [other] = node_resources.start(node_resources.define(node_resources.shell(
        "while true; do echo alive; sleep 1; done", **logs)))
    node_resources.wait_line(group, other, "alive")
    filling = node_resources.define(node_resources.shell(
        "dd if=/dev/zero of=/fill bs=1M; echo dd-said $?; rm /fill; echo removed; sleep 600", **logs))
    [arn] = node_resources.start(filling)
    node_resources.wait_line(group, arn, "removed", timeout_s=180)
    lines = node_resources.lines(group, arn)
    assert any(NO_SPACE in line for line in lines) and "dd-said 1" in lines, lines
    before = len(node_resources.lines(group, other))
    wait_until(lambda: len(node_resources.lines(group, other)) > before + 2, "the other goes on", 60)
    assert node_resources.task(other)["lastStatus"] == node_resources.task(arn)["lastStatus"] == "RUNNING"
    node_resources.stop(arn)
    node_resources.stop(other)
