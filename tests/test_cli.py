"""The main job, command by command, through the aws CLI and skopeo: what the README shows a user."""

import collections
import json
import os
import subprocess
import threading

import pytest

from installation import REGION, binary, clean_environment, run
from load import Load
from waiting import wait_until

CLUSTER, SERVICE, DESIRED = "prod", "web", 3


def definition(image, execution_role):
    """web.json, as a user writes it."""
    return {
        "family": "web", "executionRoleArn": execution_role, "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "256", "memory": "512",
        "containerDefinitions": [{
            "name": "web", "image": image, "essential": True,
            "portMappings": [{"containerPort": 80, "protocol": "tcp"}],
            "logConfiguration": {"logDriver": "awslogs", "options": {
                "awslogs-group": "/web", "awslogs-region": REGION, "awslogs-stream-prefix": "web"}},
        }],
    }


class Watch:
    """Looks at the service again and again: no instant may break minimumHealthyPercent or maximumPercent."""

    def __init__(self, longshore, target_group_arn, minimum, maximum):
        self.longshore, self.target_group_arn, self.minimum, self.maximum = longshore, target_group_arn, minimum, maximum
        self.broken, self.looks, self.most, self.least_healthy = [], 0, 0, 10**9
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._ended.set()
        self._thread.join(timeout=60)
        assert self.looks > 0, "the service was never looked at"

    def _run(self):
        ecs, elbv2 = self.longshore.client("ecs"), self.longshore.client("elbv2")
        while not self._ended.is_set():
            try:
                # One answer is one instant: the counts below are never put together from two.
                service = ecs.describe_services(cluster=CLUSTER, services=[SERVICE])["services"][0]
                active = service["runningCount"] + service["pendingCount"]
                health = elbv2.describe_target_health(TargetGroupArn=self.target_group_arn)["TargetHealthDescriptions"]
                healthy = sum(target["TargetHealth"]["State"] == "healthy" for target in health)
                self.looks += 1
                self.most, self.least_healthy = max(self.most, active), min(self.least_healthy, healthy)
                if active > self.maximum:
                    self.broken.append(f"{active} tasks, at most {self.maximum}: {service['deployments']}")
                if service["runningCount"] < self.minimum:
                    self.broken.append(f"{service['runningCount']} running tasks, at least {self.minimum}")
                if healthy < self.minimum:
                    self.broken.append(f"{healthy} healthy targets, at least {self.minimum}: {health}")
            except Exception as error:  # pylint: disable=broad-except
                self.broken.append(f"{type(error).__name__}: {error}")
            self._ended.wait(0.05)


@pytest.fixture(scope="module")
def made(longshore, layout):
    """Everything up to a steady service of three, by the commands of the README; what was made."""
    aws, made = longshore.aws, {}

    made["identity"] = aws("sts", "get-caller-identity")
    made["repository"] = aws("ecr", "create-repository", "--repository-name", "web")["repository"]["repositoryUri"]
    registry = made["repository"].split("/")[0]
    auth = longshore.root / "auth.json"
    password = aws("ecr", "get-login-password", json_output=False)
    run(["skopeo", "login", "--tls-verify=false", "--authfile", auth, "--username", "AWS", "--password-stdin", registry],
        longshore.environment, input=password)
    for tag in ("v1", "v2"):
        run(["skopeo", "copy", "--dest-tls-verify=false", "--authfile", auth, f"oci:{layout}:{tag}",
             f"docker://{made['repository']}:{tag}"], longshore.environment)

    subnets = aws("ec2", "describe-subnets")["Subnets"]
    made["subnets"] = [subnet["SubnetId"] for subnet in subnets]
    made["zones"] = {subnet["AvailabilityZone"] for subnet in subnets}
    vpc = subnets[0]["VpcId"]
    made["balancer_group"] = aws("ec2", "create-security-group", "--group-name", "balancer", "--description", "balancer",
                                 "--vpc-id", vpc)["GroupId"]
    aws("ec2", "authorize-security-group-ingress", "--group-id", made["balancer_group"], "--protocol", "tcp", "--port", "80",
        "--cidr", "0.0.0.0/0")
    made["task_group"] = aws("ec2", "create-security-group", "--group-name", "web", "--description", "web", "--vpc-id",
                             vpc)["GroupId"]
    aws("ec2", "authorize-security-group-ingress", "--group-id", made["task_group"], "--protocol", "tcp", "--port", "80",
        "--source-group", made["balancer_group"])

    balancer = aws("elbv2", "create-load-balancer", "--name", "web", "--subnets", *made["subnets"], "--security-groups",
                   made["balancer_group"])["LoadBalancers"][0]
    made["balancer"], made["dns_name"] = balancer["LoadBalancerArn"], balancer["DNSName"]
    made["target_group"] = aws(
        "elbv2", "create-target-group", "--name", "web", "--protocol", "HTTP", "--port", "80", "--vpc-id", vpc,
        "--target-type", "ip", "--health-check-interval-seconds", "5", "--health-check-timeout-seconds", "2",
        "--healthy-threshold-count", "2")["TargetGroups"][0]["TargetGroupArn"]
    aws("elbv2", "modify-target-group-attributes", "--target-group-arn", made["target_group"], "--attributes",
        "Key=deregistration_delay.timeout_seconds,Value=5")
    aws("elbv2", "create-listener", "--load-balancer-arn", made["balancer"], "--protocol", "HTTP", "--port", "80",
        "--default-actions", f"Type=forward,TargetGroupArn={made['target_group']}")

    aws("logs", "create-log-group", "--log-group-name", "/web")
    aws("ecs", "create-cluster", "--cluster-name", CLUSTER)
    trust = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
                                                     "Principal": {"Service": "ecs-tasks.amazonaws.com"}}]}
    role = aws("iam", "create-role", "--role-name", "ecsTaskExecutionRole", "--assume-role-policy-document",
               json.dumps(trust))["Role"]["Arn"]
    aws("iam", "attach-role-policy", "--role-name", "ecsTaskExecutionRole", "--policy-arn",
        "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy")
    for tag in ("v1", "v2"):
        file = longshore.root / f"web-{tag}.json"
        file.write_text(json.dumps(definition(f"{made['repository']}:{tag}", role)))
        made[tag] = aws("ecs", "register-task-definition", "--cli-input-json", f"file://{file}")["taskDefinition"]
    made["service"] = aws(
        "ecs", "create-service", "--cluster", CLUSTER, "--service-name", SERVICE, "--task-definition", "web:1",
        "--desired-count", str(DESIRED), "--launch-type", "FARGATE",
        "--load-balancers", f"targetGroupArn={made['target_group']},containerName=web,containerPort=80",
        "--network-configuration",
        f"awsvpcConfiguration={{subnets=[{','.join(made['subnets'])}],securityGroups=[{made['task_group']}],"
        "assignPublicIp=ENABLED}")["service"]
    aws("ecs", "wait", "services-stable", "--cluster", CLUSTER, "--services", SERVICE, timeout_s=240, json_output=False)
    return made


def described(longshore):
    return longshore.aws("ecs", "describe-services", "--cluster", CLUSTER, "--services", SERVICE)["services"][0]


def curl(made):
    answer = run(["curl", "--silent", "--show-error", "--fail", "--max-time", "10", f"http://{made['dns_name']}/"],
                 clean_environment())
    return answer.stdout.split()


def steady(longshore, task_definition, count):
    """Until one deployment, of that task definition, is complete and `count` tasks run."""

    def look():
        service = described(longshore)
        [primary, *others] = service["deployments"]
        assert not others and primary["rolloutState"] == "COMPLETED", service["deployments"]
        assert primary["taskDefinition"] == task_definition and service["runningCount"] == count, service["deployments"]
        return service

    return wait_until(look, f"the service is steady with {count} of {task_definition}", 150, poll_s=0.3)


def test_env_prints_lines_that_a_shell_takes(longshore):
    printed = longshore.longshore("env").stdout
    script = f"{printed}\nprintf '%s %s' \"$AWS_ENDPOINT_URL\" \"$AWS_DEFAULT_REGION\""
    assert run(["sh", "-euc", script], clean_environment()).stdout == f"{longshore.endpoint} {REGION}"
    assert "[profile longshore]" in longshore.longshore("env", "--format", "profile").stdout


def test_up_prints_exactly_one_line(longshore, made):
    assert longshore.stdout_lines == [f"ready endpoint={longshore.endpoint} data-dir={longshore.data_dir}"]


def test_who_and_where(made):
    assert made["identity"]["Account"] == "000000000000"
    assert made["identity"]["Arn"] == "arn:aws:iam::000000000000:root"
    assert made["zones"] == {f"{REGION}{zone}" for zone in "abc"}
    assert made["v1"]["taskDefinitionArn"] == f"arn:aws:ecs:{REGION}:000000000000:task-definition/web:1"
    assert made["v2"]["revision"] == 2


def test_three_tasks_answer_in_turn(made):
    answers = [curl(made) for _ in range(12)]
    assert {answer[0] for answer in answers} == {"v1"}
    hosts = collections.Counter(answer[1] for answer in answers)
    assert len(hosts) == DESIRED, hosts
    # Round robin, over all nodes of the balancer: none is left out, and none has most of it.
    assert max(hosts.values()) <= 8, hosts
    assert all(answer[-1] == "http" for answer in answers), "no X-Forwarded-Proto"


def test_tasks_are_listed_and_described(longshore, made):
    arns = longshore.aws("ecs", "list-tasks", "--cluster", CLUSTER, "--service-name", SERVICE)["taskArns"]
    tasks = longshore.aws("ecs", "describe-tasks", "--cluster", CLUSTER, "--tasks", *arns)["tasks"]
    assert len(tasks) == DESIRED
    for task in tasks:
        assert (task["lastStatus"], task["desiredStatus"], task["launchType"]) == ("RUNNING", "RUNNING", "FARGATE")
        assert (task["cpu"], task["memory"], task["group"]) == ("256", "512", f"service:{SERVICE}")
        assert task["taskDefinitionArn"] == made["v1"]["taskDefinitionArn"]
        [container] = task["containers"]
        assert container["imageDigest"].startswith("sha256:") and container["lastStatus"] == "RUNNING"
        assert task["createdAt"] <= task["pullStartedAt"] <= task["pullStoppedAt"] <= task["startedAt"]
    service = described(longshore)
    assert (service["runningCount"], service["pendingCount"], service["desiredCount"]) == (DESIRED, 0, DESIRED)
    assert any("has reached a steady state" in event["message"] for event in service["events"])
    health = longshore.aws("elbv2", "describe-target-health", "--target-group-arn", made["target_group"])
    assert [t["TargetHealth"]["State"] for t in health["TargetHealthDescriptions"]] == ["healthy"] * DESIRED


def test_logs_arrive(longshore, made):
    curl(made)
    text = wait_until(lambda: (lines := longshore.aws2("logs", "tail", "/web", "--since", "1h")) and "GET / HTTP/1.1" in lines
                      and lines, "nginx's access log", 30)
    streams = {line.split()[1] for line in text.splitlines()}
    assert streams and all(stream.startswith("web/web/") for stream in streams), streams


def test_logs_follow(longshore, made):
    """`aws logs tail --follow` shows a request that was made after it started."""
    process = subprocess.Popen(
        ["/usr/bin/aws", "--endpoint-url", longshore.endpoint, "logs", "tail", "/web", "--follow", "--since", "1s",
         "--filter-pattern", "followed"], env={**longshore.environment, "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    os.set_blocking(process.stdout.fileno(), False)
    seen = b""

    def look():
        nonlocal seen
        run(["curl", "--silent", "--max-time", "10", f"http://{made['dns_name']}/followed"], clean_environment())
        seen += process.stdout.read() or b""
        assert process.poll() is None, seen.decode()
        return b"GET /followed" in seen

    try:
        wait_until(look, "the request in the followed log", 45, poll_s=0.5)
    finally:
        process.kill()
        process.wait()


def test_longshores_own_verbs(longshore, made):
    assert SERVICE in longshore.longshore("status").stdout
    assert json.loads(longshore.longshore("status", "--json").stdout)
    assert "GET / HTTP/1.1" in longshore.longshore("logs", SERVICE).stdout
    assert longshore.longshore("logs", "no-such-service", check=False).returncode != 0
    assert longshore.longshore("doctor", check=False).stdout
    assert "complete" in longshore.longshore("completions", "bash").stdout


def test_longshore_aws_runs_the_cli(longshore, made):
    # The first `aws` on the PATH is pip's, of version 1, as in the tests' virtual environment.
    answer = run([binary(), "aws", "--data-dir", longshore.data_dir, "sts", "get-caller-identity"],
                 clean_environment()).stdout
    assert json.loads(answer)["Account"] == "000000000000"


def test_rolling_to_v2_drops_no_request(longshore, made):
    # 100 and 200 percent of 3 are the defaults of a service.
    with Load(f"http://{made['dns_name']}/") as load, Watch(longshore, made["target_group"], DESIRED, 2 * DESIRED) as watch:
        wait_until(lambda: load.versions()["v1"] >= 50, "the load runs", 30)
        longshore.aws("ecs", "update-service", "--cluster", CLUSTER, "--service", SERVICE, "--task-definition", "web:2")
        service = steady(longshore, made["v2"]["taskDefinitionArn"], DESIRED)
        asked = load.versions()["v2"]
        wait_until(lambda: load.versions()["v2"] >= asked + 50, "v2 serves", 30)
    assert load.failed == 0 and load.repeated == 0, load.report()
    assert load.versions()["v1"] >= 50 and load.versions()["v2"] >= 50, load.report()
    assert watch.broken == [], watch.broken[:5]
    assert watch.most > DESIRED, "new tasks start before old ones stop"
    assert {curl(made)[0] for _ in range(6)} == {"v2"}
    assert any("completed" in event["message"] for event in service["events"])


def test_scaling_to_five(longshore, made):
    longshore.aws("ecs", "update-service", "--cluster", CLUSTER, "--service", SERVICE, "--desired-count", "5")
    steady(longshore, made["v2"]["taskDefinitionArn"], 5)
    wait_until(lambda: len({curl(made)[1] for _ in range(15)}) == 5, "five tasks answer", 60)


def test_a_stopped_task_is_replaced(longshore, made):
    arns = set(longshore.aws("ecs", "list-tasks", "--cluster", CLUSTER, "--service-name", SERVICE)["taskArns"])
    victim = sorted(arns)[0]
    with Load(f"http://{made['dns_name']}/", connections=2) as load:
        longshore.aws("ecs", "stop-task", "--cluster", CLUSTER, "--task", victim, "--reason", "to see it replaced")

        def look():
            now = set(longshore.aws("ecs", "list-tasks", "--cluster", CLUSTER, "--service-name", SERVICE)["taskArns"])
            return victim not in now and len(now) == 5 and steady(longshore, made["v2"]["taskDefinitionArn"], 5) and now

        now = wait_until(look, "five tasks again", 120, poll_s=0.3)
    assert load.failed == 0, load.report()
    assert len(now - arns) == 1, "one was replaced, the others stay"
    [task] = longshore.aws("ecs", "describe-tasks", "--cluster", CLUSTER, "--tasks", victim)["tasks"]
    assert (task["lastStatus"], task["desiredStatus"], task["stopCode"]) == ("STOPPED", "STOPPED", "UserInitiated")
    assert "to see it replaced" in task["stoppedReason"]
    # nginx's StopSignal is SIGQUIT: it answered what was open and ended by itself.
    assert task["containers"][0]["exitCode"] == 0
    stopped = longshore.aws("ecs", "list-tasks", "--cluster", CLUSTER, "--desired-status", "STOPPED")["taskArns"]
    assert victim in stopped


def test_everything_is_deleted(longshore, made):
    aws = longshore.aws
    aws("ecs", "delete-service", "--cluster", CLUSTER, "--service", SERVICE, "--force")
    wait_until(lambda: described(longshore)["status"] == "INACTIVE", "the service is INACTIVE", 120, poll_s=0.3)
    wait_until(lambda: not aws("ecs", "list-tasks", "--cluster", CLUSTER)["taskArns"], "its tasks are gone", 60, poll_s=0.3)
    aws("elbv2", "delete-load-balancer", "--load-balancer-arn", made["balancer"])
    assert aws("elbv2", "describe-load-balancers")["LoadBalancers"] == []
    aws("elbv2", "delete-target-group", "--target-group-arn", made["target_group"])
    wait_until(lambda: not aws("ec2", "describe-network-interfaces")["NetworkInterfaces"], "interfaces are given back", 60,
               poll_s=0.3)
    for group in (made["task_group"], made["balancer_group"]):
        aws("ec2", "delete-security-group", "--group-id", group)
    aws("logs", "delete-log-group", "--log-group-name", "/web")
    aws("ecr", "delete-repository", "--repository-name", "web", "--force")
    aws("ecs", "delete-cluster", "--cluster", CLUSTER)
    assert aws("ecs", "list-clusters")["clusterArns"] == []
    answer = subprocess.run(["curl", "--silent", "--max-time", "5", f"http://{made['dns_name']}/"], capture_output=True)
    assert answer.returncode != 0, "a deleted balancer still answers"


def test_ended_processes_are_started_again(longshore):
    """The last of the suite: what was deleted stays deleted over a restart of the control plane."""
    old = longshore.kill("server")
    longshore.wait_restarted("server", old)
    wait_until(lambda: longshore.aws("sts", "get-caller-identity", check=False).returncode == 0, "the API answers", 60)
    assert longshore.aws("ecs", "list-clusters")["clusterArns"] == []
