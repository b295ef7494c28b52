"""What most tests need: images pushed, task definitions, networks, tasks and what they wrote. All through boto3."""

import itertools
import json
import uuid

from botocore.exceptions import ClientError

from installation import REGION, run
from waiting import wait_until

TASK_TIMEOUT_S = 60
EXECUTION_POLICY = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
# FilterLogEvents and GetLogEvents pages; far above what any test writes.
PAGES_MAX = 1000

_numbers = itertools.count(1)


def unique(prefix):
    """A name that no other test uses."""
    return f"{prefix}-{next(_numbers)}-{uuid.uuid4().hex[:6]}"


class Resources:
    """Helpers for one installation; clients are attributes by the service's name."""

    def __init__(self, longshore, layout):
        self.longshore = longshore
        self.layout = layout
        self.ecs, self.ecr, self.ec2 = (longshore.client(name) for name in ("ecs", "ecr", "ec2"))
        self.elbv2, self.logs, self.iam, self.sts = (longshore.client(name) for name in ("elbv2", "logs", "iam", "sts"))
        self._images = {}
        self._role = None
        self._cluster = None

    # -- images -------------------------------------------------------------------------------------------------

    def login_file(self):
        """A registry login as skopeo and podman keep it; made by `skopeo login` itself."""
        path = self.longshore.root / "auth.json"
        if not path.exists():
            token = self.longshore.aws("ecr", "get-login-password", json_output=False)
            run(["skopeo", "login", "--tls-verify=false", "--authfile", path, "--username", "AWS", "--password-stdin",
                 self.longshore.registry], self.longshore.environment, input=token)
        return path

    def image(self, tag):
        """Pushes `tag` of the layout into repository `test` once; the reference for a task definition."""
        if tag not in self._images:
            if not self._images:
                self.repository = self.ecr.create_repository(repositoryName="test")["repository"]["repositoryUri"]
            run(["skopeo", "copy", "--dest-tls-verify=false", "--dest-authfile", self.login_file(),
                 f"oci:{self.layout}:{tag}", f"docker://{self.repository}:{tag}"], self.longshore.environment)
            self._images[tag] = f"{self.repository}:{tag}"
        return self._images[tag]

    # -- network ------------------------------------------------------------------------------------------------

    def subnets(self):
        """Ids of the default VPC's subnets, by zone."""
        found = self.ec2.describe_subnets(Filters=[{"Name": "default-for-az", "Values": ["true"]}])["Subnets"]
        return [subnet["SubnetId"] for subnet in sorted(found, key=lambda subnet: subnet["AvailabilityZone"])]

    def vpc(self):
        return self.ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"][0]["VpcId"]

    def security_group(self, *, from_cidr=None, from_group=None, port=None):
        """A new group; open for TCP `port` to a CIDR or a group when one is given."""
        group = self.ec2.create_security_group(GroupName=unique("group"), Description="a test", VpcId=self.vpc())["GroupId"]
        permission = {"IpProtocol": "tcp", "FromPort": port, "ToPort": port}
        if from_cidr:
            permission["IpRanges"] = [{"CidrIp": from_cidr}]
        if from_group:
            permission["UserIdGroupPairs"] = [{"GroupId": from_group}]
        if port is not None:
            self.ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[permission])
        return group

    def network(self, *, subnets=None, groups=None, public=False):
        """A `networkConfiguration`."""
        return {"awsvpcConfiguration": {
            "subnets": subnets or self.subnets(),
            **({"securityGroups": groups} if groups else {}),
            "assignPublicIp": "ENABLED" if public else "DISABLED",
        }}

    # -- tasks --------------------------------------------------------------------------------------------------

    def role(self):
        """The execution role that every task has unless it is given another."""
        if self._role is None:
            self._role = self.task_role(managed=[EXECUTION_POLICY])
        return self._role

    def task_role(self, *statements, managed=()):
        """A new role that tasks may have, with what `statements` and managed policies allow; its ARN."""
        trust = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
                                                         "Principal": {"Service": "ecs-tasks.amazonaws.com"}}]}
        made = self.iam.create_role(RoleName=unique("role"), AssumeRolePolicyDocument=json.dumps(trust))["Role"]
        for arn in managed:
            self.iam.attach_role_policy(RoleName=made["RoleName"], PolicyArn=arn)
        if statements:
            document = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", **one} for one in statements]}
            self.iam.put_role_policy(RoleName=made["RoleName"], PolicyName="inline", PolicyDocument=json.dumps(document))
        return made["Arn"]

    def cluster(self):
        if self._cluster is None:
            self._cluster = self.ecs.create_cluster(clusterName=unique("cluster"))["cluster"]["clusterName"]
        return self._cluster

    def log_group(self):
        name = f"/{unique('logs')}"
        self.logs.create_log_group(logGroupName=name)
        return name

    def log_configuration(self, group):
        return {"logDriver": "awslogs", "options": {"awslogs-group": group, "awslogs-region": REGION,
                                                    "awslogs-stream-prefix": "test"}}

    def shell(self, script, **container):
        """A container that runs `script` with busybox's sh."""
        return {"name": "main", "image": container.pop("image", None) or self.image("busybox"),
                "command": ["sh", "-c", script], **container}

    def define(self, *containers, cpu="256", memory="512", **definition):
        """Registers a Fargate task definition of a new family; its ARN."""
        definition.setdefault("executionRoleArn", self.role())
        answer = self.ecs.register_task_definition(
            family=unique("family"), requiresCompatibilities=["FARGATE"], networkMode="awsvpc", cpu=cpu, memory=memory,
            containerDefinitions=list(containers), **definition)
        return answer["taskDefinition"]["taskDefinitionArn"]

    def start(self, definition, *, count=1, network=None, **parameters):
        """RunTask; the ARNs."""
        answer = self.ecs.run_task(cluster=self.cluster(), taskDefinition=definition, launchType="FARGATE", count=count,
                                   networkConfiguration=network or self.network(), **parameters)
        assert not answer["failures"], answer["failures"]
        assert len(answer["tasks"]) == count
        return [task["taskArn"] for task in answer["tasks"]]

    def task(self, arn, cluster=None):
        answer = self.ecs.describe_tasks(cluster=cluster or self.cluster(), tasks=[arn])
        assert answer["tasks"], answer
        return answer["tasks"][0]

    def wait_status(self, arn, status, timeout_s=TASK_TIMEOUT_S):
        """Until the task has that status; one that stops instead is a failure that says why."""

        def look():
            task = self.task(arn)
            if task["lastStatus"] == "STOPPED" and status != "STOPPED":
                raise RuntimeError(f"the task stopped: {task.get('stoppedReason')}: "
                                   f"{[(c['name'], c.get('exitCode'), c.get('reason')) for c in task['containers']]}")
            return task if task["lastStatus"] == status else None

        return wait_until(look, f"{arn} is {status}", timeout_s)

    def run_to_end(self, definition, timeout_s=TASK_TIMEOUT_S, **parameters):
        """Runs one task until it has stopped; its description."""
        [arn] = self.start(definition, **parameters)
        return self.wait_status(arn, "STOPPED", timeout_s)

    def stop(self, arn, reason="the test is over", timeout_s=TASK_TIMEOUT_S):
        self.ecs.stop_task(cluster=self.cluster(), task=arn, reason=reason)
        return self.wait_status(arn, "STOPPED", timeout_s)

    @staticmethod
    def address(task):
        """The task's private IPv4 address."""
        [attachment] = [a for a in task["attachments"] if a["type"] == "ElasticNetworkInterface"]
        return {detail["name"]: detail["value"] for detail in attachment["details"]}["privateIPv4Address"]

    @staticmethod
    def interface(task):
        [attachment] = [a for a in task["attachments"] if a["type"] == "ElasticNetworkInterface"]
        return {detail["name"]: detail["value"] for detail in attachment["details"]}["networkInterfaceId"]

    @staticmethod
    def container(task, name="main"):
        [found] = [container for container in task["containers"] if container["name"] == name]
        return found

    def lines(self, group, arn, container="main"):
        """Every line that a task's container has written, in order."""
        stream = f"test/{container}/{arn.rsplit('/', 1)[1]}"
        lines, token = [], None
        for _ in range(PAGES_MAX):
            try:
                answer = self.logs.get_log_events(logGroupName=group, logStreamName=stream, startFromHead=True,
                                                  **({"nextToken": token} if token else {}))
            except ClientError as error:
                if error.response["Error"]["Code"] == "ResourceNotFoundException":
                    return []
                raise
            lines += [event["message"] for event in answer["events"]]
            if answer["nextForwardToken"] == token:
                return lines
            token = answer["nextForwardToken"]
        raise AssertionError(f"{group}/{stream} has more than {PAGES_MAX} pages")

    def wait_line(self, group, arn, text, container="main", timeout_s=TASK_TIMEOUT_S):
        """Until a line that contains `text` has arrived; that line."""
        return wait_until(lambda: next((line for line in self.lines(group, arn, container) if text in line), None),
                          f"{text!r} in the log of {arn}", timeout_s)

    # -- a service behind a load balancer -----------------------------------------------------------------------

    def web(self, *, count=2, versions=("v1", "v2"), deregistration_delay_s=5, listener_port=None):
        """A service of nginx tasks behind a load balancer, steady. Returns a `Web`."""
        return Web(self, count, versions, deregistration_delay_s, listener_port)


class Web:
    """An nginx service behind a load balancer."""

    def __init__(self, resources, count, versions, deregistration_delay_s, listener_port):
        self.resources, self.name = resources, unique("web")
        ecs, elbv2 = resources.ecs, resources.elbv2
        # Balancers of one machine share its ports by address, not by number: 80 would do as well.
        self.port = listener_port or 80
        self.balancer_group = resources.security_group(from_cidr="0.0.0.0/0", port=self.port)
        self.task_group = resources.security_group(from_group=self.balancer_group, port=80)
        balancer = elbv2.create_load_balancer(Name=self.name, Subnets=resources.subnets(),
                                              SecurityGroups=[self.balancer_group])["LoadBalancers"][0]
        self.balancer_arn, self.dns_name = balancer["LoadBalancerArn"], balancer["DNSName"]
        self.target_group_arn = elbv2.create_target_group(
            Name=self.name, Protocol="HTTP", Port=80, VpcId=resources.vpc(), TargetType="ip", HealthCheckPath="/healthz",
            HealthCheckIntervalSeconds=5, HealthCheckTimeoutSeconds=2, HealthyThresholdCount=2,
        )["TargetGroups"][0]["TargetGroupArn"]
        elbv2.modify_target_group_attributes(TargetGroupArn=self.target_group_arn, Attributes=[
            {"Key": "deregistration_delay.timeout_seconds", "Value": str(deregistration_delay_s)}])
        self.listener_arn = elbv2.create_listener(
            LoadBalancerArn=self.balancer_arn, Protocol="HTTP", Port=self.port,
            DefaultActions=[{"Type": "forward", "TargetGroupArn": self.target_group_arn}])["Listeners"][0]["ListenerArn"]
        self.log_group = resources.log_group()
        self.definitions = {version: self._define(version) for version in versions}
        self.cluster = resources.cluster()
        ecs.create_service(
            cluster=self.cluster, serviceName=self.name, taskDefinition=self.definitions[versions[0]], desiredCount=count,
            launchType="FARGATE", networkConfiguration=resources.network(groups=[self.task_group]),
            loadBalancers=[{"targetGroupArn": self.target_group_arn, "containerName": "web", "containerPort": 80}])
        self.wait_steady()

    @property
    def url(self):
        return f"http://{self.dns_name}:{self.port}/"

    def _define(self, version):
        return self.resources.define({
            "name": "web", "image": self.resources.image(version), "portMappings": [{"containerPort": 80}],
            "logConfiguration": self.resources.log_configuration(self.log_group), "stopTimeout": 30})

    def describe(self):
        answer = self.resources.ecs.describe_services(cluster=self.cluster, services=[self.name])
        return answer["services"][0]

    def is_steady(self):
        service = self.describe()
        return (len(service["deployments"]) == 1 and service["runningCount"] == service["desiredCount"]
                and service["pendingCount"] == 0 and service["deployments"][0]["rolloutState"] == "COMPLETED")

    def wait_steady(self, timeout_s=120):
        def look():
            if self.is_steady():
                return True
            service = self.describe()
            raise AssertionError({"deployments": service["deployments"],
                                  "events": [event["message"] for event in service["events"][:5]]})

        return wait_until(look, f"{self.name} is steady", timeout_s, poll_s=0.2)

    def task_arns(self, **filters):
        return self.resources.ecs.list_tasks(cluster=self.cluster, serviceName=self.name, **filters)["taskArns"]

    def update(self, **parameters):
        return self.resources.ecs.update_service(cluster=self.cluster, service=self.name, **parameters)["service"]

    def delete(self):
        """The service, its tasks and the balancer, until all are gone."""
        ecs, elbv2 = self.resources.ecs, self.resources.elbv2
        ecs.delete_service(cluster=self.cluster, service=self.name, force=True)
        wait_until(lambda: self.describe()["status"] == "INACTIVE", f"{self.name} is deleted", 120)
        elbv2.delete_load_balancer(LoadBalancerArn=self.balancer_arn)
        elbv2.delete_target_group(TargetGroupArn=self.target_group_arn)
