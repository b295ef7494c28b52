"""What a task of a real installation is held by: ids of its own on the host, and no way to the node's own channel."""

import json
import os
import pathlib
import re

import pytest

from images import write_layout
from resources import Resources, unique
from waiting import wait_until

ENDPOINT = {"name": "AWS_ENDPOINT_URL", "value": "http://api.longshore.internal"}
IDS_PER_TASK = 65_536


@pytest.fixture(scope="module")
def resources(longshore, builder, tmp_path_factory):
    directory = tmp_path_factory.mktemp("layout")
    write_layout(directory, {"busybox": builder.busybox(), "python": builder.python()})
    return Resources(longshore, directory)


def run(resources, script, *containers, **definition):
    """Runs a script to its end; what it wrote, and the task."""
    group = resources.log_group()
    logs = resources.log_configuration(group)
    container = resources.shell(script + "\necho end", logConfiguration=logs, **definition.pop("container", {}))
    task = resources.run_to_end(resources.define(container, *containers, **definition))
    resources.wait_line(group, task["taskArn"], "end")
    return resources.lines(group, task["taskArn"]), task


def start(resources, script, **definition):
    """Starts a script that writes `ready` and goes on."""
    group = resources.log_group()
    logs = resources.log_configuration(group)
    [arn] = resources.start(resources.define(resources.shell(script, logConfiguration=logs), **definition))
    resources.wait_line(group, arn, "ready")
    return arn, resources.lines(group, arn)


def host_status(longshore, arn):
    """`/proc/PID/status` on the host of the processes in a task's containers."""
    task_id, found = arn.rsplit("/", 1)[1], []
    for pid in longshore.own_processes():
        try:
            if f"/{task_id}/" in pathlib.Path(f"/proc/{pid}/cgroup").read_text():
                found.append(pathlib.Path(f"/proc/{pid}/status").read_text())
        except OSError:
            pass
    return found


def test_the_data_directory_is_private(longshore):
    """The premise of what follows: nobody but root may pass here, and tasks have ids of their own all the same."""
    assert longshore.data_dir.stat().st_mode & 0o777 == 0o700
    for name in ("credentials.json", "installation.json"):
        assert (longshore.data_dir / name).stat().st_mode & 0o077 == 0


def test_root_in_a_task_is_nobody_on_the_host(longshore, resources):
    script = "echo map $(cat /proc/self/uid_map) / $(cat /proc/self/gid_map); id -u; echo ready; sleep 300"
    bases = set()
    for arn, lines in [start(resources, script), start(resources, script)]:
        inside = re.match(rf"map 0 (\d+) {IDS_PER_TASK} / 0 (\d+) {IDS_PER_TASK}$", lines[0])
        assert inside, lines
        base = int(inside[1])
        assert inside[1] == inside[2] and base >= 0x70000000 and lines[1] == "0", lines
        bases.add(base)
        statuses = host_status(longshore, arn)
        assert statuses
        for status in statuses:
            assert re.search(rf"^Uid:\t{base}\t{base}\t{base}\t{base}$", status, re.M), status
            assert re.search(rf"^Gid:\t{base}\t{base}\t{base}\t{base}$", status, re.M), status
        claims = [path.name for path in pathlib.Path("/run/longshore/ids").iterdir()
                  if path.name.isdigit() and arn.rsplit("/", 1)[1] in path.read_text()]
        assert claims == [str((base - 0x70000000) // IDS_PER_TASK)]
        resources.stop(arn)
    assert len(bases) == 2, "two tasks with the same ids"


def test_the_doctor_says_it(longshore):
    told = longshore.longshore("doctor", check=False)
    line = next(line for line in (told.stdout + told.stderr).splitlines() if "user namespaces" in line)
    assert "ids of its own" in line, line


def test_what_root_does_in_an_image_works_all_the_same(resources):
    """Files of the image are root's, may be given away, are listened and written to as under Docker."""
    # The listener's input stays open: one whose input is over hangs up, perhaps before it was told anything.
    lines, _ = run(resources, """
    stat -c '%u %g %n' / /bin/busybox /etc/passwd /etc/hosts /etc/resolv.conf /etc/hostname /tmp
    touch /var/file; chown 101:102 /var/file; chmod 4755 /var/file; stat -c '%u %g %a' /var/file
    mkdir -p /srv/deep && rm -r /srv/deep /www && echo removed
    echo 10.9.8.7 other >> /etc/hosts && grep -c other /etc/hosts
    mkfifo /tmp/open; (nc -l -p 80 <> /tmp/open > /tmp/got; echo got $(cat /tmp/got)) &
    until echo hello | nc 127.0.0.1 80 2> /dev/null; do usleep 10000; done; wait
    echo out > /dev/stdout; echo null > /dev/null; echo random $(head -c 4 /dev/urandom | wc -c); ls /dev/pts /dev/shm >/dev/null && echo dev
    """)
    assert lines[:7] == [f"0 0 {path}" for path in
                         ("/", "/bin/busybox", "/etc/passwd", "/etc/hosts", "/etc/resolv.conf", "/etc/hostname", "/tmp")], lines
    assert lines[7:] == ["101 102 4755", "removed", "1", "got hello", "out", "random 4", "dev", "end"], lines


def test_a_volume_is_shared_by_the_containers_of_a_task(resources):
    mount = {"mountPoints": [{"sourceVolume": "shared", "containerPath": "/data"}]}
    writer = resources.shell("echo of-the-writer > /data/file; chown 7:8 /data/file", name="writer", essential=False, **mount)
    lines, _ = run(resources, "cat /data/file; stat -c '%u %g' /data /data/file; touch /data/mine && echo written",
                   writer, container={"dependsOn": [{"containerName": "writer", "condition": "SUCCESS"}], **mount},
                   volumes=[{"name": "shared"}])
    assert lines == ["of-the-writer", "0 0", "7 8", "written", "end"]


def test_users_and_health_checks(resources):
    """A user of the image, and a process that comes in later, which finds itself in the same namespace."""
    group = resources.log_group()
    check = {"command": ["CMD-SHELL", "cat /proc/self/uid_map > /tmp/map; id -u > /tmp/id"], "interval": 5, "retries": 1}
    container = resources.shell("until [ -s /tmp/id ]; do sleep 0.2; done; cmp /tmp/map /proc/self/uid_map && echo same; cat /tmp/id; "
                                "sleep 300", user="65534:65534", healthCheck=check,
                                logConfiguration=resources.log_configuration(group))
    [arn] = resources.start(resources.define(container))
    resources.wait_line(group, arn, "65534")
    assert resources.lines(group, arn) == ["same", "65534"]
    wait_until(lambda: resources.task(arn)["healthStatus"] == "HEALTHY", "it is healthy", 60)
    resources.stop(arn)


def test_ids_that_a_task_does_not_have_are_refused_with_the_reason(resources):
    container = resources.shell("exit 0", user="70000")
    task = resources.run_to_end(resources.define(container))
    assert task["stopCode"] == "TaskFailedToStart"
    reason = task["stoppedReason"] + " " + resources.container(task).get("reason", "")
    assert "70000" in reason and "65536" in reason, reason


def test_a_killed_agent_finds_its_tasks_with_the_same_ids(longshore, resources):
    script = "echo map $(cat /proc/self/uid_map); echo ready; while true; do sleep 0.2; done"
    arn, lines = start(resources, script)
    before = host_status(longshore, arn)
    longshore.wait_restarted("agent", longshore.kill("agent"))
    other, other_lines = start(resources, script)
    assert other_lines[0] != lines[0], "the same ids were given out again"
    uid = re.compile(r"^Uid:.*$", re.M)
    assert [uid.search(status)[0] for status in host_status(longshore, arn)][0] == uid.search(before[0])[0]
    assert resources.task(arn)["lastStatus"] == "RUNNING"
    for one in (arn, other):
        resources.stop(one)


# -- the node's own channel ---------------------------------------------------------------------------------------

# Prints the status of a websocket upgrade, signed with what the environment names, or with the task's own credentials.
SESSION = """
import json, os, socket
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
import botocore.session
from urllib.parse import quote
host = "api.longshore.internal"
def upgrade(credentials, path):
    url = f"http://{host}{path}"
    request = AWSRequest(method="GET", url=url, headers={"host": host})
    if credentials is not None:
        SigV4Auth(credentials, "ecs", "us-east-1").add_auth(request)
    lines = [f"GET {path} HTTP/1.1"] + [f"{name}: {value}" for name, value in request.headers.items()]
    lines += ["Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=="]
    with socket.create_connection((host, 80), timeout=20) as connection:
        connection.sendall(("\\r\\n".join(lines) + "\\r\\n\\r\\n").encode())
        return int(connection.recv(4096).split()[1])
arn = quote(os.environ["NODE_ARN"], safe="")
acs = f"/_ecs/acs/ws?agentHash=x&agentVersion=1&clusterArn=default&containerInstanceArn={arn}&protocolVersion=2&sendCredentials=true&seqNum=1"
own = botocore.session.get_session().get_credentials().get_frozen_credentials()
node = Credentials(os.environ["NODE_KEY"], os.environ["NODE_SECRET"]) if "NODE_KEY" in os.environ else None
made = {"unsigned": upgrade(None, acs), "own": upgrade(own, acs), "node": node and upgrade(node, acs)}
print("RESULT", json.dumps(made))
"""


def test_no_task_opens_the_agents_session(longshore, resources):
    """Not even with a role that may do everything: the channel is the node's, by who it is. What it would be worth: the
    payloads of every task with the credentials of their roles."""
    admin = resources.task_role({"Action": "*", "Resource": "*"})
    keys = json.loads((longshore.data_dir / "credentials.json").read_text())
    node = json.loads((longshore.data_dir / "node/agent/identity.json").read_text())["container_instance_arn"]
    control = [{"name": "NODE_KEY", "value": keys["node_access_key_id"]},
               {"name": "NODE_SECRET", "value": keys["node_secret_access_key"]}]

    def attempt(environment):
        group = resources.log_group()
        container = {"name": "main", "image": resources.image("python"), "command": ["python3", "-u", "-c", SESSION],
                     "environment": [ENDPOINT, {"name": "NODE_ARN", "value": node}, *environment],
                     "logConfiguration": resources.log_configuration(group)}
        task = resources.run_to_end(resources.define(container, taskRoleArn=admin))
        assert resources.container(task)["exitCode"] == 0, resources.lines(group, task["taskArn"])
        return json.loads(resources.wait_line(group, task["taskArn"], "RESULT ").removeprefix("RESULT "))

    made = attempt([])
    assert made["unsigned"] in (400, 403) and made["own"] in (400, 403), made
    # The control: with the node's own key, which no task can read, the same program gets in.
    assert attempt(control)["node"] == 101


def test_no_file_of_the_installation_is_in_a_task(longshore, resources):
    """Neither by its name nor by a mount that is left over from making the container."""
    data_dir = str(longshore.data_dir)
    lines, _ = run(resources, f"""
    ls {data_dir} /run/longshore /proc/1/root{data_dir} 2>&1 | grep -v -i 'no such' ; grep -c . /proc/self/mountinfo >/dev/null
    grep -E 'credentials|installation|/control|/images/' /proc/self/mountinfo
    ls /proc/self/fd | wc -l; for d in $(ls -d /proc/[0-9]*); do readlink $d/exe; done | grep -v -E 'busybox|^$'
    """)
    text = "\n".join(lines)
    assert not re.search("credentials|installation|/control|/images/", text), text


def test_the_stage_is_empty_on_the_host(longshore, resources):
    """What the shims mount there only they see."""
    arn, _ = start(resources, "echo ready; sleep 300")
    stage = pathlib.Path("/run/longshore/stage")
    assert [path.name for path in stage.iterdir()] == ["rootfs"] and not list((stage / "rootfs").iterdir())
    assert not os.path.ismount(stage)
    resources.stop(arn)


def test_privileged_is_refused_on_fargate(resources):
    with pytest.raises(resources.ecs.exceptions.ClientException, match="privileged"):
        resources.ecs.register_task_definition(
            family=unique("family"), requiresCompatibilities=["FARGATE"], networkMode="awsvpc", cpu="256", memory="512",
            containerDefinitions=[resources.shell("exit 0", privileged=True)])
