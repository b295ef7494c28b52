"""Tasks: what they run, how they end, what a user of ECS sees of it. Through boto3, with busybox."""

import json
import pathlib
import re
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from botocore.exceptions import ClientError

from installation import Installation, binary, clean_environment, free_port, start_time
from resources import unique
from waiting import wait_until

# -- how a task ends ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", [0, 3, 255])
def test_exit_codes(resources, code):
    task = resources.run_to_end(resources.define(resources.shell(f"exit {code}")))
    container = resources.container(task)
    assert container["exitCode"] == code and "reason" not in container
    assert task["stopCode"] == "EssentialContainerExited"
    assert task["stoppedReason"] == "Essential container in task exited"
    assert task["createdAt"] <= task["startedAt"] <= task["executionStoppedAt"] <= task["stoppedAt"]


def test_the_life_cycle_is_seen_in_order(resources):
    """Every status that is seen is one of AWS's, and they come in AWS's order."""
    order = ["PROVISIONING", "PENDING", "ACTIVATING", "RUNNING", "DEACTIVATING", "STOPPING", "DEPROVISIONING", "STOPPED"]
    [arn] = resources.start(resources.define(resources.shell("read x < /dev/null; exit 0")))
    seen = []

    def look():
        status = resources.task(arn)["lastStatus"]
        if not seen or seen[-1] != status:
            seen.append(status)
        return status == "STOPPED"

    wait_until(look, "the task stops", 60, poll_s=0.005)
    assert seen == sorted(seen, key=order.index), seen
    assert resources.task(arn)["desiredStatus"] == "STOPPED"


def test_a_missing_image(resources):
    missing = resources.image("busybox").rsplit(":", 1)[0] + ":never-pushed"
    task = resources.run_to_end(resources.define(resources.shell("exit 0", image=missing)))
    assert task["stopCode"] == "TaskFailedToStart"
    reason = task["stoppedReason"] + " " + resources.container(task).get("reason", "")
    assert re.search(r"CannotPull(ECR)?ContainerError", reason), reason
    assert "never-pushed" in reason, reason
    assert "exitCode" not in resources.container(task) and "startedAt" not in task


def test_an_image_of_a_registry_out_of_reach(resources):
    # RFC 6761: a name below .invalid never resolves.
    task = resources.run_to_end(resources.define(resources.shell("exit 0", image="registry.invalid/some/image:v1")))
    assert task["stopCode"] == "TaskFailedToStart"
    assert "CannotPullContainerError" in task["stoppedReason"] and "registry.invalid" in task["stoppedReason"]


def test_a_command_that_does_not_exist(resources):
    container = {"name": "main", "image": resources.image("busybox"), "command": ["/no/such/command"]}
    task = resources.run_to_end(resources.define(container))
    assert task["stopCode"] == "TaskFailedToStart"
    reason = task["stoppedReason"] + " " + resources.container(task).get("reason", "")
    assert "CannotStartContainerError" in reason and "/no/such/command" in reason, reason


def test_an_out_of_memory_kill(resources):
    task = resources.run_to_end(resources.define(resources.shell("tail /dev/zero", memory=64)))
    container = resources.container(task)
    assert container["exitCode"] == 137, container
    assert container["reason"].startswith("OutOfMemoryError"), container
    assert task["stopCode"] == "EssentialContainerExited"


def test_the_tasks_own_memory_binds_too(resources):
    """No limit of the containers' own: the task's 512 MiB bind both together."""
    eater = "exec dd if=/dev/zero of=/dev/null bs=300M count=1000000"
    task = resources.run_to_end(resources.define(resources.shell(eater), resources.shell(eater, name="other")), timeout_s=120)
    killed = [container for container in task["containers"] if container.get("reason", "").startswith("OutOfMemoryError")]
    assert killed and killed[0]["exitCode"] == 137, task["containers"]


def test_the_cpu_limit_binds(resources):
    """A quarter of a CPU: an endless loop may not use more than that."""
    group = resources.log_group()
    script = """t() { cut -d' ' -f1 /proc/uptime; }; u() { awk '{print $14+$15+$16+$17}' /proc/1/stat; }
    a=$(t); while true; do b=$(t); case $(awk "BEGIN{print ($b-$a>4)}") in 1) break;; esac; done
    awk "BEGIN{print \\"share\\", ($(u)/100)/($b-$a)}" """
    arn_task = resources.run_to_end(resources.define(resources.shell(script, logConfiguration=resources.log_configuration(group))))
    line = resources.wait_line(group, arn_task["taskArn"], "share")
    assert float(line.split()[1]) < 0.35, line


# -- stopping -----------------------------------------------------------------------------------------------------


def test_sigterm_is_given_time(resources):
    group = resources.log_group()
    script = "trap 'echo got it; sleep 1; echo done; exit 5' TERM; echo ready; while true; do sleep 0.1; done"
    [arn] = resources.start(resources.define(
        resources.shell(script, stopTimeout=20, logConfiguration=resources.log_configuration(group))))
    resources.wait_line(group, arn, "ready")
    task = resources.stop(arn, reason="enough of it")
    assert resources.container(task)["exitCode"] == 5
    assert task["stopCode"] == "UserInitiated" and "enough of it" in task["stoppedReason"]
    resources.wait_line(group, arn, "done")
    assert resources.lines(group, arn) == ["ready", "got it", "done"]


def test_sigkill_comes_after_stop_timeout(resources):
    group = resources.log_group()
    script = "trap 'echo ignored' TERM; echo ready; while true; do sleep 0.1; done"
    [arn] = resources.start(resources.define(
        resources.shell(script, stopTimeout=3, logConfiguration=resources.log_configuration(group))))
    resources.wait_line(group, arn, "ready")
    started = time.monotonic()
    task = resources.stop(arn)
    assert resources.container(task)["exitCode"] == 137
    # Not before its time; how much later is the machine's affair.
    assert time.monotonic() - started >= 3
    assert "ignored" in resources.lines(group, arn)


def test_a_task_can_be_stopped_before_it_runs(resources):
    [arn] = resources.start(resources.define(resources.shell("sleep 300")))
    task = resources.stop(arn, reason="too early")
    assert task["stopCode"] == "UserInitiated" and "too early" in task["stoppedReason"]


# -- what a container is given ------------------------------------------------------------------------------------


def test_environment_command_and_overrides(resources):
    group = resources.log_group()
    definition = resources.define(resources.shell(
        "echo $FROM_IMAGE $ONE $TWO $THREE", environment=[{"name": "ONE", "value": "1"}, {"name": "TWO", "value": "two words"}],
        logConfiguration=resources.log_configuration(group)))
    plain = resources.run_to_end(definition)
    assert resources.wait_line(group, plain["taskArn"], "yes") == "yes 1 two words"
    changed = resources.run_to_end(definition, overrides={"containerOverrides": [{
        "name": "main", "environment": [{"name": "ONE", "value": "eins"}, {"name": "THREE", "value": "3"}]}]})
    assert resources.wait_line(group, changed["taskArn"], "yes") == "yes eins two words 3"
    command = resources.run_to_end(definition, overrides={"containerOverrides": [{
        "name": "main", "command": ["sh", "-c", "echo other command; exit 9"]}]})
    assert resources.container(command)["exitCode"] == 9
    assert command["overrides"]["containerOverrides"][0]["command"][-1].startswith("echo other")
    resources.wait_line(group, command["taskArn"], "other command")


def test_user_working_directory_entry_point_and_read_only_root(resources):
    group = resources.log_group()
    container = {"name": "main", "image": resources.image("busybox"), "entryPoint": ["sh", "-c"], "user": "65534:65534",
                 "command": ["id -u; id -g; pwd; touch /tmp/x 2>/dev/null || echo read-only"], "workingDirectory": "/var",
                 "readonlyRootFilesystem": True, "logConfiguration": resources.log_configuration(group)}
    task = resources.run_to_end(resources.define(container))
    resources.wait_line(group, task["taskArn"], "read-only")
    assert resources.lines(group, task["taskArn"]) == ["65534", "65534", "/var", "read-only"]


def test_a_container_is_confined(resources):
    """No new privileges worth having: capabilities are Docker's, seccomp is on, the host is not to be seen."""
    group = resources.log_group()
    script = """grep -E '^(CapEff|Seccomp):' /proc/self/status; ls /proc | grep -c '^[0-9]';
    mount -t tmpfs none /mnt 2>&1; mknod /tmp/sda b 8 0 2>&1 && head -c 1 /tmp/sda 2>&1; unshare -U true 2>&1;
    echo changed 2>/dev/null >/proc/sys/kernel/hostname && echo writable; cat /proc/1/comm; echo end"""
    task = resources.run_to_end(resources.define(resources.shell(script, logConfiguration=resources.log_configuration(group))))
    resources.wait_line(group, task["taskArn"], "end")
    lines = resources.lines(group, task["taskArn"])
    text = "\n".join(lines)
    # Docker's fourteen capabilities, or fewer where the machine's root has fewer.
    assert int(re.search(r"CapEff:\s*(\w+)", text)[1], 16) & ~0xA80425FB == 0, text
    assert re.search(r"Seccomp:\s*2", text), text
    assert int(next(line for line in lines if line.isdigit())) < 8, "processes of the host are visible"
    assert text.count("ermission") + text.count("not permitted") >= 2, text
    assert "writable" not in lines, text


def test_a_container_that_is_not_essential_may_end(resources):
    definition = resources.define(resources.shell("sleep 300"), resources.shell("exit 4", name="helper", essential=False))
    [arn] = resources.start(definition)
    task = wait_until(lambda: (task := resources.task(arn)) and
                      resources.container(task, "helper")["lastStatus"] == "STOPPED" and task, "the helper ends", 60)
    assert task["lastStatus"] == "RUNNING" and task["desiredStatus"] == "RUNNING"
    assert resources.container(task, "helper")["exitCode"] == 4
    resources.stop(arn)


def test_the_end_of_an_essential_container_ends_the_task(resources):
    definition = resources.define(
        resources.shell("sleep 300", name="other"), resources.shell("sleep 1; exit 6", name="main"))
    task = resources.run_to_end(definition)
    assert resources.container(task)["exitCode"] == 6 and task["stopCode"] == "EssentialContainerExited"
    assert resources.container(task, "other")["lastStatus"] == "STOPPED"


def test_depends_on_success_and_complete(resources):
    group = resources.log_group()
    log = resources.log_configuration(group)
    definition = resources.define(
        resources.shell("echo init; sleep 1; date +%s.%N > /shared/t; exit 0", name="init", essential=False,
                        logConfiguration=log, mountPoints=[{"sourceVolume": "shared", "containerPath": "/shared"}]),
        resources.shell("cat /shared/t && echo after", logConfiguration=log,
                        mountPoints=[{"sourceVolume": "shared", "containerPath": "/shared"}],
                        dependsOn=[{"containerName": "init", "condition": "SUCCESS"}]),
        volumes=[{"name": "shared"}])
    task = resources.run_to_end(definition)
    assert resources.container(task)["exitCode"] == 0, task["containers"]
    resources.wait_line(group, task["taskArn"], "after")


def test_depends_on_success_fails_with_it(resources):
    definition = resources.define(
        resources.shell("exit 1", name="init", essential=False),
        resources.shell("exit 0", dependsOn=[{"containerName": "init", "condition": "SUCCESS"}]))
    task = resources.run_to_end(definition)
    assert task["stopCode"] in ("TaskFailedToStart", "EssentialContainerExited"), task
    assert "exitCode" not in resources.container(task), "it was started although what it depends on failed"


def test_health_checks_and_depends_on_healthy(resources):
    definition = resources.define(
        resources.shell("sleep 1; touch /tmp/healthy; sleep 300", name="base", stopTimeout=2, healthCheck={
            "command": ["CMD-SHELL", "test -f /tmp/healthy"], "interval": 5, "timeout": 2, "retries": 3}),
        resources.shell("sleep 300", stopTimeout=2, dependsOn=[{"containerName": "base", "condition": "HEALTHY"}]))
    [arn] = resources.start(definition)
    task = resources.wait_status(arn, "RUNNING", 90)
    wait_until(lambda: resources.container(resources.task(arn), "base")["healthStatus"] == "HEALTHY", "it is healthy", 30)
    assert task["healthStatus"] in ("HEALTHY", "UNKNOWN")
    resources.stop(arn)


def test_a_container_becomes_unhealthy(resources):
    definition = resources.define(resources.shell("touch /tmp/healthy; sleep 4; rm /tmp/healthy; sleep 300", healthCheck={
        "command": ["CMD", "test", "-f", "/tmp/healthy"], "interval": 5, "timeout": 2, "retries": 1}))
    [arn] = resources.start(definition)
    wait_until(lambda: resources.container(resources.task(arn)).get("healthStatus") == "UNHEALTHY", "it is unhealthy", 60)
    # A task of no service goes on: only a service replaces what is unhealthy.
    assert resources.task(arn)["lastStatus"] == "RUNNING"
    resources.stop(arn)


# -- logs ---------------------------------------------------------------------------------------------------------


def test_twenty_thousand_lines_arrive_in_order(resources):
    group, count = resources.log_group(), 20_000
    script = f"seq 1 {count} | sed 's/.*/line & of many, padded to some length/'"
    task = resources.run_to_end(resources.define(resources.shell(script, logConfiguration=resources.log_configuration(group))),
                                timeout_s=120)
    assert resources.container(task)["exitCode"] == 0
    expected = [f"line {number} of many, padded to some length" for number in range(1, count + 1)]
    wait_until(lambda: len(resources.lines(group, task["taskArn"])) >= count, "every line", 90, poll_s=1)
    assert resources.lines(group, task["taskArn"]) == expected


def test_standard_error_and_a_last_line_without_end_arrive(resources):
    group = resources.log_group()
    task = resources.run_to_end(resources.define(resources.shell(
        "echo to stdout; sleep 0.3; echo to stderr >&2; sleep 0.3; printf 'no newline'",
        logConfiguration=resources.log_configuration(group))))
    resources.wait_line(group, task["taskArn"], "no newline")
    assert resources.lines(group, task["taskArn"]) == ["to stdout", "to stderr", "no newline"]


def test_a_log_group_that_does_not_exist(resources):
    task = resources.run_to_end(resources.define(
        resources.shell("exit 0", logConfiguration=resources.log_configuration("/no/such/group"))))
    assert task["stopCode"] == "TaskFailedToStart", task
    assert "ResourceInitializationError" in task["stoppedReason"] or "CannotStartContainerError" in task["stoppedReason"], task
    assert "/no/such/group" in task["stoppedReason"] or "ResourceNotFoundException" in task["stoppedReason"], task


def test_filter_and_retention(resources):
    group = resources.log_group()
    task = resources.run_to_end(resources.define(resources.shell(
        "echo one apple; echo two pears; echo ERROR three apples", logConfiguration=resources.log_configuration(group))))
    resources.wait_line(group, task["taskArn"], "three")
    found = resources.logs.filter_log_events(logGroupName=group, filterPattern="ERROR")["events"]
    assert [event["message"] for event in found] == ["ERROR three apples"]
    resources.logs.put_retention_policy(logGroupName=group, retentionInDays=7)
    [described] = resources.logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"]
    assert described["retentionInDays"] == 7


# -- network ------------------------------------------------------------------------------------------------------


def test_a_task_has_its_own_interface(resources):
    subnet = resources.subnets()[1]
    [arn] = resources.start(resources.define(resources.shell("sleep 300")), network=resources.network(subnets=[subnet]))
    task = resources.wait_status(arn, "RUNNING")
    [interface] = resources.ec2.describe_network_interfaces(
        NetworkInterfaceIds=[resources.interface(task)])["NetworkInterfaces"]
    assert interface["SubnetId"] == subnet and interface["Status"] == "in-use"
    assert interface["PrivateIpAddress"] == resources.address(task)
    assert "Association" not in interface
    assert task["availabilityZone"] == interface["AvailabilityZone"]
    free = resources.ec2.describe_subnets(SubnetIds=[subnet])["Subnets"][0]["AvailableIpAddressCount"]
    resources.stop(arn)
    wait_until(lambda: resources.ec2.describe_subnets(SubnetIds=[subnet])["Subnets"][0]["AvailableIpAddressCount"] == free + 1,
               "the address is given back", 30)


def test_security_groups_deny_by_default(resources):
    """A server in a group that nobody may enter; then the client's group is let in; then it is taken away again."""
    servers, clients = resources.security_group(), resources.security_group()
    log = resources.log_group()
    [server] = resources.start(
        resources.define(resources.shell("mkdir -p /www; echo hello > /www/index.html; httpd -f -p 8080 -h /www")),
        network=resources.network(groups=[servers]))
    address = resources.address(resources.wait_status(server, "RUNNING"))
    script = f"""while true; do
        if printf 'GET / HTTP/1.0\\r\\n\\r\\n' | nc -w 2 {address} 8080 2>/dev/null | grep -q hello; then echo open; else echo closed; fi; sleep 0.2; done"""
    [client] = resources.start(
        resources.define(resources.shell(script, stopTimeout=2, logConfiguration=resources.log_configuration(log))),
        network=resources.network(groups=[clients]))
    resources.wait_status(client, "RUNNING")
    wait_until(lambda: resources.lines(log, client)[-1:] == ["closed"] and len(resources.lines(log, client)) >= 2, "closed", 60)
    assert "open" not in resources.lines(log, client)
    rule = [{"IpProtocol": "tcp", "FromPort": 8080, "ToPort": 8080, "UserIdGroupPairs": [{"GroupId": clients}]}]
    resources.ec2.authorize_security_group_ingress(GroupId=servers, IpPermissions=rule)
    wait_until(lambda: resources.lines(log, client)[-1:] == ["open"], "open", 60)
    resources.ec2.revoke_security_group_ingress(GroupId=servers, IpPermissions=rule)
    wait_until(lambda: resources.lines(log, client)[-1:] == ["closed"], "closed again", 60)
    # The egress gate is independent: the client's group without egress cannot reach anything.
    resources.ec2.authorize_security_group_ingress(GroupId=servers, IpPermissions=rule)
    wait_until(lambda: resources.lines(log, client)[-1:] == ["open"], "open", 60)
    resources.ec2.revoke_security_group_egress(
        GroupId=clients, IpPermissions=[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
    wait_until(lambda: resources.lines(log, client)[-1:] == ["closed"], "closed by egress", 60)
    resources.stop(client)
    resources.stop(server)


def test_assign_public_ip(resources):
    [arn] = resources.start(resources.define(resources.shell("sleep 300")), network=resources.network(public=True))
    task = resources.wait_status(arn, "RUNNING")
    [interface] = resources.ec2.describe_network_interfaces(
        NetworkInterfaceIds=[resources.interface(task)])["NetworkInterfaces"]
    assert interface["Association"]["PublicIp"]
    resources.stop(arn)


def test_names_resolve_in_the_vpc(resources):
    group = resources.log_group()
    [arn] = resources.start(resources.define(resources.shell(
        "cat /etc/resolv.conf; nslookup $(hostname -i | tr . - | sed 's/^/ip-/').ec2.internal; echo end",
        logConfiguration=resources.log_configuration(group))))
    task = resources.wait_status(arn, "STOPPED")
    resources.wait_line(group, arn, "end")
    text = "\n".join(resources.lines(group, arn))
    assert resources.address(task) in text, text


def test_a_full_subnet_fails_the_task_alone(resources):
    """A /28 has eleven addresses for use. What does not fit fails with the reason, and nothing is taken elsewhere."""
    ec2 = resources.ec2
    vpc = ec2.create_vpc(CidrBlock="10.77.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.77.1.0/28")["Subnet"]["SubnetId"]
    assert ec2.describe_subnets(SubnetIds=[subnet])["Subnets"][0]["AvailableIpAddressCount"] == 11
    definition = resources.define(resources.shell("sleep 300", stopTimeout=2))
    network = resources.network(subnets=[subnet])
    # Ten of them taken by interfaces, so that one task fits.
    interfaces = [ec2.create_network_interface(SubnetId=subnet)["NetworkInterface"]["NetworkInterfaceId"] for _ in range(10)]
    with pytest.raises(ClientError) as error:
        for _ in range(2):
            interfaces.append(ec2.create_network_interface(SubnetId=subnet)["NetworkInterface"]["NetworkInterfaceId"])
    assert error.value.response["Error"]["Code"] == "InsufficientFreeAddressesInSubnet"
    ec2.delete_network_interface(NetworkInterfaceId=interfaces.pop())
    [fits] = resources.start(definition, network=network)
    resources.wait_status(fits, "RUNNING")
    before = len(ec2.describe_network_interfaces()["NetworkInterfaces"])
    answer = resources.ecs.run_task(cluster=resources.cluster(), taskDefinition=definition, launchType="FARGATE",
                                    networkConfiguration=network)
    task = resources.wait_status(answer["tasks"][0]["taskArn"], "STOPPED")
    assert task["stopCode"] == "TaskFailedToStart"
    assert "InsufficientFreeAddressesInSubnet" in task["stoppedReason"] and subnet in task["stoppedReason"]
    assert len(ec2.describe_network_interfaces()["NetworkInterfaces"]) == before
    assert resources.task(fits)["lastStatus"] == "RUNNING"
    resources.stop(fits)
    for interface in interfaces:
        ec2.delete_network_interface(NetworkInterfaceId=interface)
    wait_until(lambda: ec2.describe_subnets(SubnetIds=[subnet])["Subnets"][0]["AvailableIpAddressCount"] == 11,
               "every address is back", 30)
    ec2.delete_subnet(SubnetId=subnet)
    ec2.delete_vpc(VpcId=vpc)


def test_an_address_belongs_to_one_interface(resources):
    """Forty requests at once for the eleven addresses of a /28: eleven get one each, and no two the same."""
    ec2 = resources.ec2
    vpc = ec2.create_vpc(CidrBlock="10.78.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.78.0.0/28")["Subnet"]["SubnetId"]

    def take(_):
        try:
            made = resources.longshore.client("ec2").create_network_interface(SubnetId=subnet)["NetworkInterface"]
            return made["NetworkInterfaceId"], made["PrivateIpAddress"]
        except ClientError as error:
            assert error.response["Error"]["Code"] == "InsufficientFreeAddressesInSubnet", error
            return None

    with ThreadPoolExecutor(8) as pool:
        made = [found for found in pool.map(take, range(40)) if found]
    # AWS keeps the first four and the last address.
    assert sorted(address for _, address in made) == sorted(f"10.78.0.{number}" for number in range(4, 15))
    for interface, _ in made:
        ec2.delete_network_interface(NetworkInterfaceId=interface)
    ec2.delete_subnet(SubnetId=subnet)
    ec2.delete_vpc(VpcId=vpc)


# -- lists --------------------------------------------------------------------------------------------------------


def test_tasks_are_listed_in_pages_and_filtered(resources):
    cluster = resources.ecs.create_cluster(clusterName=unique("paged"))["cluster"]["clusterName"]
    definition = resources.define(resources.shell("sleep 300", stopTimeout=2))
    family = definition.split("/")[1].split(":")[0]
    answer = resources.ecs.run_task(cluster=cluster, taskDefinition=definition, launchType="FARGATE", count=7,
                                    networkConfiguration=resources.network(), startedBy="paging")
    arns = {task["taskArn"] for task in answer["tasks"]}
    assert len(arns) == 7
    pages = list(resources.ecs.get_paginator("list_tasks").paginate(cluster=cluster, PaginationConfig={"PageSize": 3}))
    assert [len(page["taskArns"]) for page in pages] == [3, 3, 1]
    assert {arn for page in pages for arn in page["taskArns"]} == arns
    assert set(resources.ecs.list_tasks(cluster=cluster, startedBy="paging")["taskArns"]) == arns
    assert resources.ecs.list_tasks(cluster=cluster, startedBy="other")["taskArns"] == []
    assert set(resources.ecs.list_tasks(cluster=cluster, family=family)["taskArns"]) == arns
    assert resources.ecs.list_tasks(cluster=cluster, desiredStatus="STOPPED")["taskArns"] == []
    some = sorted(arns)[:2]
    described = resources.ecs.describe_tasks(cluster=cluster, tasks=[*some, some[0][:-4] + "0000"])
    assert sorted(task["taskArn"] for task in described["tasks"]) == some
    assert [failure["reason"] for failure in described["failures"]] == ["MISSING"]
    for arn in arns:
        resources.ecs.stop_task(cluster=cluster, task=arn)
    wait_until(lambda: len(resources.ecs.list_tasks(cluster=cluster, desiredStatus="STOPPED")["taskArns"]) == 7, "stopped", 90)
    wait_until(lambda: not resources.ecs.list_tasks(cluster=cluster)["taskArns"], "none runs", 90)
    with pytest.raises(ClientError):
        resources.ecs.list_tasks(cluster=cluster, nextToken="nonsense")


def test_a_client_token_starts_once(resources):
    definition = resources.define(resources.shell("exit 0"))
    parameters = dict(cluster=resources.cluster(), taskDefinition=definition, launchType="FARGATE", clientToken=unique("token"),
                      networkConfiguration=resources.network())
    first = resources.ecs.run_task(**parameters)["tasks"][0]["taskArn"]
    assert resources.ecs.run_task(**parameters)["tasks"][0]["taskArn"] == first


# -- data directories ---------------------------------------------------------------------------------------------


def test_a_second_up_says_who_has_the_directory(longshore):
    command = [str(binary()), "up", "--data-dir", str(longshore.data_dir), "--listen", f"127.0.0.1:{free_port()}"]
    second = subprocess.run(command, capture_output=True, text=True, env=clean_environment(), timeout=60)
    assert second.returncode != 0 and second.stdout == ""
    assert str(longshore.data_dir) in second.stderr and str(longshore.process.pid) in second.stderr, second.stderr
    assert longshore.client("sts").get_caller_identity()["Account"] == "000000000000"
    assert start_time(longshore.pid("server")) is not None


def test_a_directory_of_a_newer_release_is_left_alone(tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    text = json.dumps({"format": 1_000_000, "instance": "00000000", "future": True})
    (data / "installation.json").write_text(text)
    command = [str(binary()), "up", "--data-dir", str(data), "--listen", f"127.0.0.1:{free_port()}"]
    answer = subprocess.run(command, capture_output=True, text=True, env=clean_environment(), timeout=60)
    assert answer.returncode != 0 and answer.stdout == ""
    assert "1000000" in answer.stderr, answer.stderr
    assert [path.name for path in data.iterdir()] == ["installation.json"]
    assert (data / "installation.json").read_text() == text


def test_accept_any_credentials_warns_and_accepts():
    installation = Installation(["--accept-any-credentials", "--account-id", "123456789012"])
    try:
        installation.start()
        assert "WARNING" in (installation.root / "up.stderr").read_text()
        installation.environment.update(AWS_ACCESS_KEY_ID="anything", AWS_SECRET_ACCESS_KEY="at-all")
        assert installation.client("sts").get_caller_identity()["Account"] == "123456789012"
        installation.down()
        installation.assert_nothing_left()
    except BaseException:
        installation.abandon()
        raise
    finally:
        installation.close()


def test_verbs_without_an_installation_say_what_to_do(tmp_path):
    for verb in (["env"], ["status"], ["logs", "web"]):
        answer = subprocess.run([str(binary()), *verb, "--data-dir", str(tmp_path / "none")], capture_output=True, text=True,
                                env=clean_environment(), timeout=60)
        assert answer.returncode != 0 and "longshore up" in answer.stderr, (verb, answer.stderr)
    assert not pathlib.Path(tmp_path / "none").exists()
