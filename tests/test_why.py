"""`longshore why`: what it says is compared with what packets, tasks and health checks really do."""

import json
import os
import socket

import pytest

from resources import unique
from waiting import wait_until

PORT = 8080


def why(resources, *words):
    """Sentences as one text, and the facts."""
    answer = json.loads(resources.longshore.longshore("why", *words, "--json").stdout)
    return "\n".join(answer["sentences"]), answer["facts"]


def why_not(resources, *words):
    """The error of a question that has no answer."""
    result = resources.longshore.longshore("why", *words, check=False)
    assert result.returncode != 0 and not result.stdout, result.stdout
    return result.stderr


def short(arn):
    return arn.rsplit("/", 1)[1]


# -- unreachable --------------------------------------------------------------------------------------------------


class Probe:
    """A server and a client that tries it all the time, in subnets of their own."""

    def __init__(self, resources):
        self.resources, ec2 = resources, resources.ec2
        self.servers, self.clients = resources.security_group(), resources.security_group()
        self.log = resources.log_group()
        near, far = resources.subnets()[:2]
        self.server_subnet = far
        self.server = self._start("mkdir -p /www; echo hello > /www/index.html; httpd -f -p 8080 -h /www", far, self.servers,
                                  portMappings=[{"containerPort": PORT}])
        self.address = resources.address(resources.wait_status(self.server, "RUNNING"))
        self.client = self._start(f"""while true; do
            if printf 'GET / HTTP/1.0\\r\\n\\r\\n' | nc -w 2 {self.address} {PORT} 2>/dev/null | grep -q hello
            then echo open; else echo closed; fi; sleep 0.2; done""", near, self.clients,
                                  logConfiguration=resources.log_configuration(self.log))
        resources.wait_status(self.client, "RUNNING")
        self.rule = [{"IpProtocol": "tcp", "FromPort": PORT, "ToPort": PORT, "UserIdGroupPairs": [{"GroupId": self.clients}]}]
        self.everything = [{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]
        self.ec2 = ec2

    def _start(self, script, subnet, group, **container):
        [arn] = self.resources.start(
            self.resources.define(self.resources.shell(script, stopTimeout=2, **container)),
            network=self.resources.network(subnets=[subnet], groups=[group]))
        return arn

    def wait(self, state):
        """Until two tries in a row, begun after now, went so."""
        before = len(self.resources.lines(self.log, self.client))

        def look():
            new = self.resources.lines(self.log, self.client)[before + 1:]
            return len(new) >= 2 and new[-2:] == [state, state]

        wait_until(look, f"the client finds the server {state}", 60)

    def why(self):
        return why(self.resources, "unreachable", self.client, self.server, str(PORT))

    def blocked(self):
        """The step that stops the packet, of the only pair, and the sentences."""
        text, facts = self.why()
        assert facts["reachable"] is False, facts
        [pair] = facts["pairs"]
        return pair["reach"]["steps"][pair["reach"]["blocker"]], text

    def close(self):
        for arn in (self.client, self.server):
            self.resources.stop(arn)


@pytest.fixture(scope="module")
def probe(resources):
    probe = Probe(resources)
    yield probe
    probe.close()


def test_a_missing_ingress_rule(probe):
    probe.wait("closed")
    near = [{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "UserIdGroupPairs": [{"GroupId": probe.clients}]}]
    rule = probe.ec2.authorize_security_group_ingress(GroupId=probe.servers, IpPermissions=near)
    rule_id = rule["SecurityGroupRules"][0]["SecurityGroupRuleId"]
    step, text = probe.blocked()
    assert step["part"] == "ingress_groups" and probe.servers in step["ids"], step
    assert rule_id in step["nearest"] and "TCP port 443" in step["nearest"], step
    # What it says to do is what opens the way.
    command = next(line for line in text.splitlines() if line.startswith("To allow it: longshore aws "))
    probe.resources.longshore.aws(*command.removeprefix("To allow it: longshore aws ").split())
    probe.wait("open")
    text, facts = probe.why()
    assert facts["reachable"] is True and "every gate on the way" in text, text
    assert "declares the port for the container main" in text, text
    steps = facts["pairs"][0]["reach"]["steps"]
    assert all(step["passes"] for step in steps)
    named = {word for step in steps for word in step["ids"] if word.startswith("sgr-")}
    assert len(named) == 2, steps


def test_egress(probe):
    probe.wait("open")
    probe.ec2.revoke_security_group_egress(GroupId=probe.clients, IpPermissions=probe.everything)
    probe.wait("closed")
    step, text = probe.blocked()
    assert step["part"] == "egress_groups" and probe.clients in step["ids"], step
    assert "authorize-security-group-egress" in text
    probe.ec2.authorize_security_group_egress(GroupId=probe.clients, IpPermissions=probe.everything)
    probe.wait("open")
    assert probe.why()[1]["reachable"] is True


def test_network_acls_both_ways(probe):
    ec2 = probe.ec2
    acl = ec2.create_network_acl(VpcId=probe.resources.vpc())["NetworkAcl"]["NetworkAclId"]
    found = ec2.describe_network_acls(Filters=[{"Name": "association.subnet-id", "Values": [probe.server_subnet]}])
    [guard] = found["NetworkAcls"]
    [association] = [a for a in guard["Associations"] if a["SubnetId"] == probe.server_subnet]
    new = ec2.replace_network_acl_association(AssociationId=association["NetworkAclAssociationId"], NetworkAclId=acl)
    try:
        probe.wait("closed")
        step, _ = probe.blocked()
        assert step["part"] == "ingress_acl" and acl in step["ids"] and "entry *" in step["sentence"], step
        ec2.create_network_acl_entry(NetworkAclId=acl, RuleNumber=100, Protocol="-1", RuleAction="allow", Egress=False,
                                     CidrBlock="0.0.0.0/0")
        probe.wait("closed")
        step, _ = probe.blocked()
        assert step["part"] == "return_acl" and "the answer to ports 32768-60999" in step["sentence"], step
        ec2.create_network_acl_entry(NetworkAclId=acl, RuleNumber=100, Protocol="6", RuleAction="allow", Egress=True,
                                     CidrBlock="0.0.0.0/0", PortRange={"From": 1024, "To": 65535})
        probe.wait("open")
        assert probe.why()[1]["reachable"] is True
    finally:
        ec2.replace_network_acl_association(AssociationId=new["NewAssociationId"], NetworkAclId=guard["NetworkAclId"])
        ec2.delete_network_acl(NetworkAclId=acl)
    probe.wait("open")


def test_another_vpc(probe):
    resources, ec2 = probe.resources, probe.ec2
    vpc = ec2.create_vpc(CidrBlock="10.77.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.77.1.0/24")["Subnet"]["SubnetId"]
    [arn] = resources.start(resources.define(resources.shell("sleep 300", stopTimeout=2)),
                            network=resources.network(subnets=[subnet]))
    resources.wait_status(arn, "RUNNING")
    text, facts = why(resources, "unreachable", probe.client, arn, str(PORT))
    [pair] = facts["pairs"]
    assert pair["reach"]["steps"][pair["reach"]["blocker"]]["part"] == "route"
    assert "different VPCs" in text and vpc in text, text
    resources.stop(arn)
    text, facts = why(resources, "unreachable", probe.client, arn, str(PORT))
    assert facts["reachable"] is False and "has stopped" in text and "why stopped" in text, text
    ec2.delete_subnet(SubnetId=subnet)
    ec2.delete_vpc(VpcId=vpc)


def test_ends_by_other_names(probe):
    resources = probe.resources
    interface = resources.interface(resources.task(probe.server))
    for name in (probe.server, short(probe.server), short(probe.server)[:12], interface, probe.address):
        assert why(resources, "unreachable", short(probe.client), name, str(PORT))[1]["reachable"] is True, name
    for text in (probe.address, interface):
        facts = why(resources, "unreachable", probe.client, text, str(PORT))[1]
        assert facts["to"].startswith(f"task {short(probe.server)[:8]} (") and facts["to"].endswith(f" at {text}"), facts["to"]
        assert facts["pairs"][0]["toArn"] == probe.server
    text, facts = why(resources, "unreachable", "internet", interface, str(PORT))
    assert facts["reachable"] is False and "no public address" in text, text
    text, facts = why(resources, "unreachable", interface, "192.0.2.0/24", "443", "--protocol", "udp")
    assert "no public address" in text and "UDP port 443" in text, text
    text, _ = why(resources, "unreachable", probe.client, probe.server, "--protocol", "icmp")
    assert "ICMP echo" in text and "No ingress rule" in text, text
    # For people: sentences, an empty line, every gate.
    text = resources.longshore.longshore("why", "unreachable", probe.client, probe.server, "81").stdout
    sentences, facts = text.split("\n\n", 1)
    assert "does not reach" in sentences and "BLOCK" in facts and "pass" in facts, text


def test_questions_that_have_no_answer(probe):
    resources = probe.resources
    error = why_not(resources, "unreachable", "no-such-thing", probe.server, "80")
    assert "'no-such-thing'" in error and "longshore status" in error, error
    assert "port" in why_not(resources, "unreachable", probe.client, probe.server)
    nobody = "0" * 32
    for verb in ("pending", "stopped"):
        error = why_not(resources, verb, nobody)
        assert nobody in error and "list-tasks" in error, error
    assert "10.1.2.3:80" in why_not(resources, "unhealthy", "10.1.2.3:80")
    error = why_not(resources, "unhealthy", "no-such-thing")
    assert "'no-such-thing'" in error and "describe-target-groups" in error, error


# -- pending ------------------------------------------------------------------------------------------------------


def test_a_registry_that_does_not_answer(resources):
    with socket.create_server(("127.0.0.1", 0)) as registry:
        image = f"127.0.0.1:{registry.getsockname()[1]}/some/image:v1"
        [arn] = resources.start(resources.define(resources.shell("exit 0", image=image)))

        def look():
            text, facts = why(resources, "pending", arn)
            return (text, facts) if facts["step"] == "image pull" else None

        text, facts = wait_until(look, "the task is seen pulling", 30)
        assert image in text and facts["since"] == facts["pullStartedAt"], text
        assert facts["lastStatus"] == "PENDING" and facts["nodeConnected"] is True
        assert resources.task(arn)["pullStartedAt"]
        text, _ = why(resources, "stopped", arn)
        assert "has not stopped" in text, text
        resources.stop(arn)
    text, facts = why(resources, "pending", short(arn))
    assert facts["step"] == "stopped" and "why stopped" in text, text


def test_a_container_that_waits_for_another(resources):
    definition = resources.define(
        resources.shell("until test -f /gate/open; do sleep 0.1; done; exit 0", name="init", essential=False, stopTimeout=2),
        resources.shell("sleep 300", stopTimeout=2, dependsOn=[{"containerName": "init", "condition": "SUCCESS"}]))
    [arn] = resources.start(definition)

    def look():
        text, facts = why(resources, "pending", arn)
        return (text, facts) if facts["step"] == "containers" and "is RUNNING" in text else None

    text, facts = wait_until(look, "the container is seen waiting", 30)
    assert "The container main waits for init to end with exit code 0; it is RUNNING." in text, text
    [main] = [container for container in facts["containers"] if container["name"] == "main"]
    assert main["lastStatus"] == "PENDING" and len(main["waitsFor"]) == 1
    resources.stop(arn)


def test_a_service_without_room(resources):
    """On a node of the other architecture there would be room."""
    other = "X86_64" if os.uname().machine in ("aarch64", "arm64") else "ARM64"
    definition = resources.define(resources.shell("sleep 300"), runtimePlatform={
        "cpuArchitecture": other, "operatingSystemFamily": "LINUX"})
    name = unique("elsewhere")
    resources.ecs.create_service(cluster=resources.cluster(), serviceName=name, taskDefinition=definition, desiredCount=1,
                                 launchType="FARGATE", networkConfiguration=resources.network())

    def look():
        text, facts = why(resources, "pending", name)
        return (text, facts) if "There is no place" in text else None

    text, facts = wait_until(look, "the service says that there is no place", 30)
    assert facts["lackingWhat"] == "architecture" and "has room" not in text, facts
    own = "ARM64" if other == "X86_64" else "X86_64"
    assert f"no connected node is {other}: local is {own}." in text and "runtimePlatform" in text, text
    assert facts["tasks"] == 0 and "unable to place" in facts["events"][0], facts
    # RunTask says the same in its failure's detail.
    answer = resources.ecs.run_task(cluster=resources.cluster(), taskDefinition=definition, launchType="FARGATE",
                                    networkConfiguration=resources.network())
    [failure] = answer["failures"]
    assert failure["reason"].startswith("Capacity is unavailable") and failure["detail"] == facts["lacking"], failure
    resources.ecs.delete_service(cluster=resources.cluster(), service=name, force=True)


@pytest.mark.skipif(os.cpu_count() > 4, reason="a node of this size takes too many tasks to be full")
def test_a_full_node(resources):
    """A node offers 64 times its CPU; the largest task has 16 vCPU."""
    definition = resources.define(resources.shell("sleep 600", stopTimeout=2), cpu="16384", memory="32768")
    name, count = unique("large"), os.cpu_count() * 4 + 1
    resources.ecs.create_service(cluster=resources.cluster(), serviceName=name, taskDefinition=definition,
                                 desiredCount=count, launchType="FARGATE", networkConfiguration=resources.network())

    def look():
        text, facts = why(resources, "pending", name)
        return (text, facts) if "There is no place" in text else None

    text, facts = wait_until(look, "the node is full", 120)
    assert 0 < facts["tasks"] < count and facts["lackingWhat"] == "room", (text, facts)
    assert "node has room for 16384 CPU units and 32768 MiB: local has " in text and " MiB left." in text, text
    resources.ecs.delete_service(cluster=resources.cluster(), service=name, force=True)
    wait_until(lambda: not resources.ecs.list_tasks(cluster=resources.cluster(), serviceName=name)["taskArns"], "it is empty", 60)


# -- stopped ------------------------------------------------------------------------------------------------------


def test_who_stopped_it(resources):
    [arn] = resources.start(resources.define(resources.shell("sleep 300", stopTimeout=1)))
    resources.wait_status(arn, "RUNNING")
    text, facts = why(resources, "pending", arn)
    assert facts["step"] == "running" and "is not pending" in text
    resources.stop(arn, reason="time for lunch")
    text, facts = why(resources, "stopped", arn)
    assert facts["stopCode"] == "UserInitiated" and facts["stoppedReason"] == "time for lunch"
    assert facts["stoppedBy"]["caller"].endswith(":root") and facts["stoppedBy"]["operation"] == "StopTask"
    assert facts["stoppedBy"]["caller"] in text and "time for lunch" in text, text


def test_an_exit_code_and_the_last_lines(resources):
    group = resources.log_group()
    task = resources.run_to_end(resources.define(resources.shell(
        "for i in $(seq 50); do echo line $i; done; exit 3", logConfiguration=resources.log_configuration(group))))
    text, facts = why(resources, "stopped", task["taskArn"])
    assert "ended with exit code 3" in text and facts["containers"][0]["exitCode"] == 3, text
    assert facts["lastLines"] == [f"line {i}" for i in range(41, 51)], facts["lastLines"]
    assert facts["log"].startswith(group)


def test_out_of_memory(resources):
    task = resources.run_to_end(resources.define(resources.shell("tail /dev/zero", memory=64)))
    text, facts = why(resources, "stopped", task["taskArn"])
    assert "used more memory than its 64 MiB" in text and facts["containers"][0]["exitCode"] == 137, text


def test_an_image_that_cannot_be_pulled(resources):
    missing = resources.image("busybox").rsplit(":", 1)[0] + ":never-pushed"
    task = resources.run_to_end(resources.define(resources.shell("exit 0", image=missing)))
    text, facts = why(resources, "stopped", short(task["taskArn"]))
    assert facts["stopCode"] == "TaskFailedToStart" and "CannotPull" in text and "was pushed" in text, text
    task = resources.run_to_end(resources.define(
        resources.shell("exit 0"),
        executionRoleArn=resources.task_role({"Action": "logs:*", "Resource": "*"})))
    text, _ = why(resources, "stopped", task["taskArn"])
    assert "why denied" in text, text


# -- unhealthy ----------------------------------------------------------------------------------------------------


def test_health_checks(resources):
    """A wrong path, then a closed security group, then neither; and a group that nothing forwards to."""
    elbv2, ec2, name = resources.elbv2, resources.ec2, unique("front")
    balancer_group = resources.security_group(from_cidr="0.0.0.0/0", port=80)
    task_group = resources.security_group(from_group=balancer_group, port=80)
    rule = [{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "UserIdGroupPairs": [{"GroupId": balancer_group}]}]
    balancer = elbv2.create_load_balancer(Name=name, Subnets=resources.subnets(),
                                          SecurityGroups=[balancer_group])["LoadBalancers"][0]["LoadBalancerArn"]
    targets = elbv2.create_target_group(
        Name=unique("targets"), Protocol="HTTP", Port=80, VpcId=resources.vpc(), TargetType="ip",
        HealthCheckPath="/no/such/path", HealthCheckIntervalSeconds=5, HealthCheckTimeoutSeconds=2,
        HealthyThresholdCount=2, UnhealthyThresholdCount=2)["TargetGroups"][0]
    arn = targets["TargetGroupArn"]
    elbv2.create_listener(LoadBalancerArn=balancer, Protocol="HTTP", Port=80,
                          DefaultActions=[{"Type": "forward", "TargetGroupArn": arn}])
    elbv2.modify_target_group_attributes(TargetGroupArn=arn, Attributes=[
        {"Key": "deregistration_delay.timeout_seconds", "Value": "1"}])
    # nginx of the other tests answers every path.
    definition = resources.define(resources.shell("mkdir -p /www; echo fine > /www/healthz; exec httpd -f -p 80 -h /www",
                                                  name="web", stopTimeout=2, portMappings=[{"containerPort": 80}]))
    service = unique("web")
    resources.ecs.create_service(
        cluster=resources.cluster(), serviceName=service, taskDefinition=definition, desiredCount=1, launchType="FARGATE",
        networkConfiguration=resources.network(groups=[task_group]), healthCheckGracePeriodSeconds=600,
        loadBalancers=[{"targetGroupArn": arn, "containerName": "web", "containerPort": 80}])

    def wait(state, reason=None):
        def look():
            found = elbv2.describe_target_health(TargetGroupArn=arn)["TargetHealthDescriptions"]
            health = found[0]["TargetHealth"] if found else {}
            assert health.get("State") == state and health.get("Reason") == reason, found
            return found[0]["Target"]["Id"]

        return wait_until(look, f"the target is {state}: {reason}", 90)

    address = wait("unhealthy", "Target.ResponseCodeMismatch")
    [task] = resources.ecs.list_tasks(cluster=resources.cluster(), serviceName=service)["taskArns"]
    for word in (address, f"{address}:80", service, targets["TargetGroupName"], arn, task):
        text, facts = why(resources, "unhealthy", word)
        [target] = facts["targets"]
        assert target["reason"] == "Target.ResponseCodeMismatch" and target["task"] == task, facts
        assert target["blockedBy"] is None and "GET /no/such/path on port 80" in text and "modify-target-group" in text, text
    text, facts = why(resources, "unreachable", f"{resources.cluster()}/{service}", balancer, "80")
    assert "TCP port 80" in text and facts["pairs"], text
    assert why(resources, "unreachable", "internet", name, "80")[1]["reachable"] is True
    ec2.authorize_security_group_ingress(GroupId=balancer_group, IpProtocol="tcp", FromPort=81, ToPort=81, CidrIp="0.0.0.0/0")
    assert "no listener on port 81" in why(resources, "unreachable", "internet", name, "81")[0]

    elbv2.modify_target_group(TargetGroupArn=arn, HealthCheckPath="/healthz")
    wait("healthy")
    text, facts = why(resources, "unhealthy", service)
    assert "is healthy: 1 of 1" in text and facts["targets"] == []

    ec2.revoke_security_group_ingress(GroupId=task_group, IpPermissions=rule)
    wait("unhealthy", "Target.Timeout")
    text, facts = why(resources, "unhealthy", service)
    [target] = facts["targets"]
    assert target["blockedBy"]["part"] == "ingress_groups" and task_group in target["blockedBy"]["ids"], facts
    command = next(line for line in text.splitlines() if line.startswith("To allow it: longshore aws "))
    resources.longshore.aws(*command.removeprefix("To allow it: longshore aws ").split())
    wait("healthy")

    idle = elbv2.create_target_group(Name=unique("idle"), Protocol="HTTP", Port=80, VpcId=resources.vpc(),
                                     TargetType="ip")["TargetGroups"][0]
    elbv2.register_targets(TargetGroupArn=idle["TargetGroupArn"], Targets=[{"Id": address}])
    text, facts = why(resources, "unhealthy", idle["TargetGroupName"])
    assert facts["targets"][0]["state"] == "unused" and "No listener or rule" in text, text
    elbv2.delete_target_group(TargetGroupArn=idle["TargetGroupArn"])

    # The scheduler's own stops name the call that led to them.
    resources.ecs.update_service(cluster=resources.cluster(), service=service, desiredCount=0)
    resources.wait_status(task, "STOPPED")
    text, facts = why(resources, "stopped", task)
    assert facts["stopCode"] == "ServiceSchedulerInitiated" and facts["serviceChangedBy"]["operation"] == "UpdateService", facts
    assert "UpdateService" in text
    resources.ecs.delete_service(cluster=resources.cluster(), service=service, force=True)
    elbv2.delete_load_balancer(LoadBalancerArn=balancer)
    elbv2.delete_target_group(TargetGroupArn=arn)
