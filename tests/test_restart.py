"""kill -9 of each process, under load. The data plane outlives them: tasks stay, requests are served, work goes on."""

import os
import signal

import pytest
import requests

from load import Load
from waiting import wait_until


@pytest.fixture(scope="module")
def web(resources):
    """Two nginx tasks behind a load balancer."""
    return resources.web(count=2)


def answers(longshore):
    try:
        return longshore.client("sts").get_caller_identity()["Account"] == "000000000000"
    except Exception:  # pylint: disable=broad-except
        return False


def containers(longshore):
    """pid -> start time of what runs in containers: by its cgroup."""
    found = {}
    for pid, started in longshore.own_processes().items():
        try:
            with open(f"/proc/{pid}/cgroup") as file:
                if f"/longshore/{longshore.instance}" in file.read():
                    found[pid] = started
        except OSError:
            pass
    return found


def cgroup(pid):
    try:
        with open(f"/proc/{pid}/cgroup") as file:
            return file.read()
    except OSError:
        return ""


def connected(longshore):
    try:
        health = requests.get(f"{longshore.endpoint}/_longshore/health", timeout=10).json()
    except (requests.RequestException, ValueError):
        return False
    return health["serving"] and health["node_connected"] and health["balancer_connected"]


def test_the_control_plane_is_killed(longshore, web):
    arns, running = sorted(web.task_arns()), containers(longshore)
    assert len(arns) == 2 and running
    with Load(web.url) as load:
        wait_until(lambda: load.requests >= 100, "the load runs", 30)
        old = longshore.kill("server")
        before = load.requests
        wait_until(lambda: load.requests >= before + 200, "requests are served without a control plane", 30)
        longshore.wait_restarted("server", old)
        wait_until(lambda: answers(longshore), "the API answers again", 60)
        wait_until(lambda: connected(longshore), "node and balancer are connected again", 60)
        after = load.requests
        wait_until(lambda: load.requests >= after + 200, "requests are served", 30)
    assert load.failed == 0 and load.repeated == 0, load.report()
    assert sorted(web.task_arns()) == arns
    assert [web.resources.task(arn)["lastStatus"] for arn in arns] == ["RUNNING", "RUNNING"]
    assert containers(longshore) == running, "a container was started anew"


def test_killed_again_and_again(longshore, web):
    arns, running = sorted(web.task_arns()), containers(longshore)
    with Load(web.url, connections=2) as load:
        for _ in range(4):
            old = longshore.kill("server")
            longshore.wait_restarted("server", old)
            wait_until(lambda: answers(longshore), "the API answers again", 60)
    assert load.failed == 0, load.report()
    assert sorted(web.task_arns()) == arns and containers(longshore) == running


def test_what_was_acknowledged_is_kept(longshore, resources):
    """Each answer is on disk before it is given: a kill right after it loses nothing."""
    names = [resources.ecs.create_cluster(clusterName=f"durable-{number}")["cluster"]["clusterName"] for number in range(20)]
    old = longshore.kill("server")
    longshore.wait_restarted("server", old)
    wait_until(lambda: answers(longshore), "the API answers again", 60)
    listed = {arn.rsplit("/", 1)[1] for arn in resources.ecs.list_clusters(maxResults=100)["clusterArns"]}
    assert set(names) <= listed
    for name in names:
        resources.ecs.delete_cluster(cluster=name)


def test_an_update_that_is_under_way_goes_on(longshore, web):
    """The control plane is killed in the middle of a rolling update, and finishes it."""
    with Load(web.url) as load:
        wait_until(lambda: load.requests >= 50, "the load runs", 30)
        web.update(taskDefinition=web.definitions["v2"])
        wait_until(lambda: len(web.describe()["deployments"]) == 2, "the update has begun", 30)
        old = longshore.kill("server")
        longshore.wait_restarted("server", old)
        wait_until(lambda: answers(longshore), "the API answers again", 60)
        web.wait_steady()
        seen = load.versions()["v2"]
        wait_until(lambda: load.versions()["v2"] >= seen + 50, "v2 serves", 30)
    assert load.failed == 0, load.report()
    assert len(web.task_arns()) == 2


def test_the_agent_is_killed(longshore, web):
    arns, running = sorted(web.task_arns()), containers(longshore)
    with Load(web.url) as load:
        wait_until(lambda: load.requests >= 50, "the load runs", 30)
        old = longshore.kill("agent")
        longshore.wait_restarted("agent", old)
        wait_until(lambda: connected(longshore), "the node is connected again", 60)
        seen = load.requests
        wait_until(lambda: load.requests >= seen + 200, "requests are served", 30)
    assert load.failed == 0, load.report()
    assert sorted(web.task_arns()) == arns and containers(longshore) == running
    # It has what it found in hand: it can stop one, and start another.
    web.resources.ecs.stop_task(cluster=web.cluster, task=arns[0])
    wait_until(lambda: arns[0] not in web.task_arns(), "the task is stopped", 60)
    web.wait_steady()
    assert len(web.task_arns()) == 2


def test_a_task_that_ends_while_the_agent_is_gone(longshore, resources):
    """Its exit code is learnt when the agent is back."""
    group = resources.log_group()
    [arn] = resources.start(resources.define(resources.shell(
        "echo before; trap 'exit 0' TERM; sleep 3; echo after; exit 42", logConfiguration=resources.log_configuration(group))))
    resources.wait_line(group, arn, "before")
    old = longshore.kill("agent")
    longshore.wait_restarted("agent", old)
    task = resources.wait_status(arn, "STOPPED")
    assert resources.container(task)["exitCode"] == 42
    resources.wait_line(group, arn, "after")
    assert resources.lines(group, arn) == ["before", "after"], "lines were lost or doubled"


def test_lines_wait_for_a_control_plane_that_is_away(longshore, resources):
    """The task ends while the control plane does not answer, and then the agent is killed, too: no line is lost."""
    group = resources.log_group()
    script = "echo before; sleep 3; for i in $(seq 2000); do echo line $i; done; printf unfinished; exit 7"
    [arn] = resources.start(resources.define(resources.shell(script, logConfiguration=resources.log_configuration(group))))
    resources.wait_line(group, arn, "before")
    task_id, server = arn.rsplit("/", 1)[1], longshore.pid("server")

    def runs():
        return [pid for pid in containers(longshore) if task_id in cgroup(pid)]

    assert runs()
    os.kill(server, signal.SIGSTOP)
    try:
        wait_until(lambda: not runs(), "the container ends", 60)
        longshore.wait_restarted("agent", longshore.kill("agent"))
    finally:
        os.kill(server, signal.SIGCONT)
    task = resources.wait_status(arn, "STOPPED", timeout_s=150)
    assert resources.container(task)["exitCode"] == 7
    lines = resources.lines(group, arn)
    # What was on its way when the agent was killed may be there twice.
    assert list(dict.fromkeys(lines)) == ["before", *(f"line {number}" for number in range(1, 2001)), "unfinished"]


def test_the_balancer_is_killed(longshore, web):
    """Requests fail only while it is gone."""
    arns, running = sorted(web.task_arns()), containers(longshore)
    old = longshore.kill("balancer")
    longshore.wait_restarted("balancer", old)

    def serves():
        with Load(web.url, connections=1) as probe:
            wait_until(lambda: probe.requests >= 20, "twenty requests", 30)
        return probe.failed == 0

    wait_until(serves, "the balancer serves again", 60)
    wait_until(lambda: connected(longshore), "the balancer is connected again", 60)
    with Load(web.url) as load:
        wait_until(lambda: load.requests >= 300, "requests are served", 30)
    assert load.failed == 0, load.report()
    assert sorted(web.task_arns()) == arns and containers(longshore) == running


def test_up_itself_is_killed_and_up_again_adopts(longshore, web):
    arns, running = sorted(web.task_arns()), containers(longshore)
    processes = {name: longshore.pid(name) for name in ("server", "agent", "balancer")}
    with Load(web.url) as load:
        wait_until(lambda: load.requests >= 50, "the load runs", 30)
        longshore.kill_up()
        seen = load.requests
        wait_until(lambda: load.requests >= seen + 200, "requests are served without a supervisor", 30)
        longshore.start()
        seen = load.requests
        wait_until(lambda: load.requests >= seen + 200, "requests are served", 30)
    assert load.failed == 0 and load.repeated == 0, load.report()
    assert {name: longshore.pid(name) for name in processes} == processes, "adopted, not started anew"
    assert sorted(web.task_arns()) == arns and containers(longshore) == running
    web.update(desiredCount=3)
    web.wait_steady()
    web.update(desiredCount=2)
    web.wait_steady()
    # The service is steady while the third task still drains.
    wait_until(lambda: len(containers(longshore)) == len(running), "the third task's container is gone", 90)


def test_all_of_them_are_killed(longshore, web):
    """Only the shims and their containers are left, and everything is found again."""
    arns, running = sorted(web.task_arns()), containers(longshore)
    pids = [longshore.pid(name) for name in ("server", "agent", "balancer")]
    # The supervisor first, or it would start the others again.
    longshore.kill_up()
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
    assert containers(longshore) == running
    longshore.start()
    wait_until(lambda: connected(longshore), "everything is connected", 60)
    assert sorted(web.task_arns()) == arns and containers(longshore) == running
    with Load(web.url) as load:
        wait_until(lambda: load.requests >= 300, "requests are served", 60)
    web.wait_steady()
    assert load.failed == 0, load.report()
    web.update(forceNewDeployment=True)
    web.wait_steady()
    assert not set(web.task_arns()) & set(arns), "a forced deployment replaces every task"


def test_down_and_up_again(longshore, web):
    """State stays over `down`: the service is there, and its tasks are started anew."""
    longshore.down()
    longshore.assert_nothing_left()
    longshore.start()
    web.wait_steady()
    with Load(web.url) as load:
        wait_until(lambda: load.requests >= 100, "requests are served", 60)
    assert load.failed == 0, load.report()
    web.delete()
