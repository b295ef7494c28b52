"""Two services as a company has them: a deployer, a boundary, a task role and an execution role for each, one policy for
both deployers that goes by their tag, a secret with a policy of its own. Each allowed thing is done and each denied thing is
tried, with boto3 and the aws CLI from outside and with boto3 in the containers; a denial's wording is checked to its end."""

import json
import pathlib
import sys

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from images import write_layout
from installation import REGION, run
from resources import EXECUTION_POLICY, Resources
from test_task_roles import ENDPOINT

ACCOUNT = "000000000000"
SERVICES = ("orders", "billing")
OTHER = {"orders": "billing", "billing": "orders"}
TEAM = "${aws:PrincipalTag/team}"
NO_IDENTITY = "because no identity-based policy allows the {} action"
NO_BOUNDARY = "because no permissions boundary allows the {} action"
NO_SESSION = "because no session policy allows the {} action"
DENIED_BY_IDENTITY = "with an explicit deny in an identity-based policy"
DENIED_BY_RESOURCE = "with an explicit deny in a resource-based policy"


def iam_arn(resource):
    return f"arn:aws:iam::{ACCOUNT}:{resource}"


def arn(service, resource):
    return f"arn:aws:{service}:{REGION}:{ACCOUNT}:{resource}"


def policy(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", **one} for one in statements]})


def trust(principal, **condition):
    statement = {"Principal": principal, "Action": ["sts:AssumeRole", "sts:TagSession"]}
    return policy({**statement, **({"Condition": condition} if condition else {})})


TASKS_MAY = trust({"Service": "ecs-tasks.amazonaws.com"}, StringEquals={"aws:SourceAccount": ACCOUNT},
                  ArnLike={"aws:SourceArn": arn("ecs", "*")})

# One policy for the deployers of all services: whose things are meant is said by the tag of the deployer's role.
DEPLOYER = policy(
    {"Sid": "RolesWithTheBoundaryOnly", "Action": ["iam:CreateRole", "iam:PutRolePolicy", "iam:AttachRolePolicy"],
     "Resource": iam_arn(f"role/{TEAM}/*"),
     "Condition": {"StringEquals": {"iam:PermissionsBoundary": iam_arn(f"policy/boundary-{TEAM}")}}},
    {"Sid": "OwnRoles", "Action": ["iam:GetRole", "iam:DeleteRole", "iam:DeleteRolePolicy", "iam:TagRole",
                                   "iam:*InstanceProfile"],
     "Resource": [iam_arn(f"role/{TEAM}/*"), iam_arn(f"instance-profile/{TEAM}/*")]},
    {"Sid": "TheBoundaryStays", "Effect": "Deny", "Resource": "*",
     "Action": ["iam:DeleteRolePermissionsBoundary", "iam:PutRolePermissionsBoundary", "iam:CreatePolicyVersion"]},
    {"Sid": "PassOwnRolesToTasksOnly", "Action": "iam:PassRole", "Resource": iam_arn(f"role/{TEAM}/*"),
     "Condition": {"StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}}},
    {"Sid": "RegisterWithOwnTag", "Action": "ecs:RegisterTaskDefinition",
     "Resource": arn("ecs", f"task-definition/{TEAM}-*"),
     "Condition": {"StringEquals": {"aws:RequestTag/team": TEAM}, "ForAllValues:StringEquals": {"aws:TagKeys": ["team"]},
                   "NumericLessThanEquals": {"ecs:task-cpu": "256"}}},
    {"Sid": "TagAtCreationOnly", "Action": "ecs:TagResource", "Resource": arn("ecs", "*"),
     "Condition": {"StringEquals": {"aws:RequestTag/team": TEAM,
                                    "ecs:CreateAction": ["RegisterTaskDefinition", "RunTask", "CreateService"]}}},
    {"Sid": "RunInTheOwnCluster", "Action": ["ecs:RunTask", "ecs:ListServices", "ecs:ListTasks", "ecs:CreateService",
                                             "ecs:UpdateService", "ecs:DescribeServices", "ecs:DeleteService"],
     "Resource": "*", "Condition": {"ArnEquals": {"ecs:cluster": arn("ecs", f"cluster/{TEAM}")}}},
    {"Sid": "NoShellInTasks", "Effect": "Deny", "Action": ["ecs:RunTask", "ecs:CreateService", "ecs:UpdateService"],
     "Resource": "*", "Condition": {"Bool": {"ecs:enable-execute-command": "true"}}},
    {"Sid": "OwnTasks", "Action": ["ecs:DescribeTasks", "ecs:StopTask"], "Resource": arn("ecs", "task/*"),
     "Condition": {"StringEquals": {"aws:ResourceTag/team": TEAM}}},
    {"Sid": "Reading", "Action": ["ecs:DescribeTaskDefinition", "ec2:Describe*"], "Resource": "*"},
    {"Sid": "Parameters", "Action": ["ssm:PutParameter", "ssm:GetParameter*", "ssm:DeleteParameter"],
     "Resource": arn("ssm", f"parameter/{TEAM}/*")},
    {"Sid": "SecretsButNotTheirValues", "Action": ["secretsmanager:DescribeSecret", "secretsmanager:PutSecretValue"],
     "Resource": arn("secretsmanager", f"secret:{TEAM}/*")},
    {"Sid": "Logs", "Action": ["logs:FilterLogEvents", "logs:DescribeLogStreams", "logs:PutRetentionPolicy"],
     "Resource": arn("logs", f"log-group:/{TEAM}/*")},
    {"Sid": "OwnGroups", "Action": ["ec2:AuthorizeSecurityGroupIngress", "ec2:RevokeSecurityGroupIngress"],
     "Resource": arn("ec2", "security-group/*"), "Condition": {"StringEquals": {"ec2:ResourceTag/team": TEAM}}},
    {"Sid": "MakeGroups", "Action": "ec2:CreateSecurityGroup", "Resource": arn("ec2", "security-group/*"),
     "Condition": {"StringEquals": {"aws:RequestTag/team": TEAM}}},
    {"Sid": "InAnyVpc", "Action": "ec2:CreateSecurityGroup", "Resource": arn("ec2", "vpc/*")},
    {"Sid": "TagGroupsAtCreationOnly", "Action": "ec2:CreateTags", "Resource": arn("ec2", "security-group/*"),
     "Condition": {"StringEquals": {"ec2:CreateAction": "CreateSecurityGroup"}}},
    {"Sid": "OwnTargetGroups", "Action": "elasticloadbalancing:ModifyTargetGroup", "Resource": "*",
     "Condition": {"StringEquals": {"aws:ResourceTag/team": TEAM}}},
)


def boundary(name):
    """The most that any role may do that the deployer of a service makes."""
    return policy(
        {"Action": ["ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath"],
         "Resource": arn("ssm", f"parameter/{name}/*")},
        {"Action": "secretsmanager:GetSecretValue", "Resource": arn("secretsmanager", f"secret:{name}/*")},
        {"Action": ["logs:CreateLogStream", "logs:PutLogEvents"], "Resource": arn("logs", f"log-group:/{name}/*")},
        {"Action": ["ecr:GetAuthorizationToken", "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage",
                    "ecr:GetDownloadUrlForLayer"], "Resource": "*"},
    )


def secret_policy(name):
    """Nobody but the service's own roles and the root, whatever anybody's own policies say."""
    return json.dumps({"Version": "2012-10-17", "Statement": [
        {"Sid": "OwnRolesOnly", "Effect": "Deny", "Principal": "*", "Action": "secretsmanager:GetSecretValue",
         "Resource": "*", "Condition": {"ArnNotLike": {"aws:PrincipalArn": [iam_arn(f"role/{name}/*"), iam_arn("root")]}}}]})


class Service:
    """What one service has, and clients of its deployer."""

    def __init__(self, longshore, resources, name):
        self.longshore, self.name = longshore, name
        root = {service: longshore.client(service) for service in ("iam", "ecs", "logs", "ssm", "secretsmanager", "elbv2")}
        iam, tag = root["iam"], [{"Key": "team", "Value": name}]
        root["ecs"].create_cluster(clusterName=name, tags=[{"key": "team", "value": name}])
        self.group = f"/{name}/app"
        root["logs"].create_log_group(logGroupName=self.group, tags={"team": name})
        root["ssm"].put_parameter(Name=f"/{name}/db-host", Value=f"db.{name}", Type="String", Tags=tag)
        self.secret = root["secretsmanager"].create_secret(Name=f"{name}/db", SecretString=f"password of {name}", Tags=tag)["ARN"]
        root["secretsmanager"].put_resource_policy(SecretId=self.secret, ResourcePolicy=secret_policy(name))
        self.target_group = root["elbv2"].create_target_group(
            Name=name, Protocol="HTTP", Port=80, VpcId=resources.vpc(), TargetType="ip", Tags=tag,
        )["TargetGroups"][0]["TargetGroupArn"]

        self.boundary = iam.create_policy(PolicyName=f"boundary-{name}", PolicyDocument=boundary(name))["Policy"]["Arn"]
        deployer = f"deployer-{name}"
        self.deployer = iam.create_role(RoleName=deployer, Tags=tag, AssumeRolePolicyDocument=trust(
            {"AWS": ACCOUNT}, StringEquals={"sts:ExternalId": f"ci-{name}"}))["Role"]["Arn"]
        iam.put_role_policy(RoleName=deployer, PolicyName="deployer", PolicyDocument=DEPLOYER)
        # The machine that deploys: it may become its deployer, and nothing else.
        self.ci = f"ci-{name}"
        self.ci_arn = iam.create_user(UserName=self.ci)["User"]["Arn"]
        iam.put_user_policy(UserName=self.ci, PolicyName="ci", PolicyDocument=policy(
            {"Action": "sts:AssumeRole", "Resource": self.deployer}))
        key = iam.create_access_key(UserName=self.ci)["AccessKey"]
        self.key = {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}
        self.arn = f"arn:aws:sts::{ACCOUNT}:assumed-role/{deployer}/release"
        self.credentials = self.assume()
        self.task_role, self.execution_role = iam_arn(f"role/{name}/task-{name}"), iam_arn(f"role/{name}/execution-{name}")

    def assume(self, **parameters):
        answer = self.client("sts", self.key).assume_role(
            RoleArn=self.deployer, RoleSessionName="release", ExternalId=f"ci-{self.name}", **parameters)["Credentials"]
        return {"aws_access_key_id": answer["AccessKeyId"], "aws_secret_access_key": answer["SecretAccessKey"],
                "aws_session_token": answer["SessionToken"]}

    def client(self, service, credentials=None):
        return boto3.client(service, region_name=REGION, endpoint_url=self.longshore.endpoint,
                            config=Config(retries={"total_max_attempts": 1}), **(credentials or self.credentials))

    def aws(self, *words, check=True):
        """The CLI with the deployer's keys."""
        keys = {name.upper(): value for name, value in self.credentials.items()}
        program = pathlib.Path(sys.executable).parent / "aws"
        result = run([program, *words], {**self.longshore.environment, **keys}, check=check, cwd=self.longshore.root)
        return json.loads(result.stdout or "null") if check else result

    def family(self):
        return f"{self.name}-app"


@pytest.fixture(scope="module")
def resources(longshore, builder, tmp_path_factory):
    directory = tmp_path_factory.mktemp("layout")
    write_layout(directory, {"python": builder.python()})
    return Resources(longshore, directory)


@pytest.fixture(scope="module")
def services(longshore, resources):
    """Both services with the roles that their deployers made for them."""
    made = {name: Service(longshore, resources, name) for name in SERVICES}
    for name, service in made.items():
        iam = service.client("iam")
        bounded = {"Path": f"/{name}/", "AssumeRolePolicyDocument": TASKS_MAY, "PermissionsBoundary": service.boundary}
        task, execution = f"task-{name}", f"execution-{name}"
        iam.create_role(RoleName=task, **bounded, Tags=[{"Key": "team", "Value": name}])
        iam.create_role(RoleName=execution, **bounded)
        # The task may do everything, says its own policy; the boundary says what of that it may.
        iam.put_role_policy(RoleName=task, PolicyName="all", PolicyDocument=policy({"Action": "*", "Resource": "*"}))
        iam.attach_role_policy(RoleName=execution, PolicyArn=EXECUTION_POLICY)
        iam.put_role_policy(RoleName=execution, PolicyName="secrets", PolicyDocument=policy(
            {"Action": ["ssm:GetParameters", "secretsmanager:GetSecretValue"], "Resource": "*"}))
    return made


def denied(who, action, resource, clause, call, *arguments, **parameters):
    """The call fails, in AWS's words."""
    with pytest.raises(ClientError) as caught:
        call(*arguments, **parameters)
    check_denial(caught.value.response["Error"], who, action, resource, clause)


def check_denial(error, who, action, resource, clause):
    sentence = f"User: {who} is not authorized to perform: {action} on resource: {resource} {clause.format(action)}"
    service = action.split(":")[0]
    if service == "ec2":
        assert error["Code"] == "UnauthorizedOperation", error
        # What is appended is the decision in full, encoded.
        assert error["Message"].startswith(f"You are not authorized to perform this operation. {sentence}"), (error, sentence)
        return
    assert error["Code"] in ("AccessDenied", "AccessDeniedException"), error
    assert error["Message"] == sentence, (error, sentence)


def definition(service, resources, script="pass", **changes):
    """Parameters of RegisterTaskDefinition as the service's deployer gives them."""
    container = {
        "name": "main", "image": resources.image("python"), "command": ["python3", "-u", "-c", script],
        "environment": [ENDPOINT], "stopTimeout": 2,
        "secrets": [{"name": "HOST", "valueFrom": f"/{service.name}/db-host"},
                    {"name": "PASSWORD", "valueFrom": service.secret}],
        "logConfiguration": resources.log_configuration(service.group),
        **changes.pop("container", {}),
    }
    return {"family": service.family(), "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "256",
            "memory": "512", "taskRoleArn": service.task_role, "executionRoleArn": service.execution_role,
            "containerDefinitions": [container], "tags": [{"key": "team", "value": service.name}], **changes}


def in_cluster(service, resources, **changes):
    """Parameters of RunTask."""
    return {"cluster": service.name, "taskDefinition": service.family(), "launchType": "FARGATE",
            "networkConfiguration": resources.network(), "tags": [{"key": "team", "value": service.name}], **changes}


# -- becoming a deployer ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SERVICES)
def test_the_machine_that_deploys_may_become_its_deployer_and_nothing_else(services, name):
    service, other = services[name], services[OTHER[name]]
    sts = service.client("sts", service.key)
    assert sts.get_caller_identity()["Arn"] == service.ci_arn
    assert service.client("sts").get_caller_identity()["Arn"] == service.arn
    denied(service.ci_arn, "sts:AssumeRole", other.deployer, NO_IDENTITY, sts.assume_role, RoleArn=other.deployer,
           RoleSessionName="release", ExternalId=f"ci-{other.name}")
    # The right one, without what was agreed on.
    denied(service.ci_arn, "sts:AssumeRole", service.deployer, "because no role trust policy allows the {} action",
           sts.assume_role, RoleArn=service.deployer, RoleSessionName="release", ExternalId="guessed")
    denied(service.ci_arn, "ecs:ListClusters", "*", NO_IDENTITY, service.client("ecs", service.key).list_clusters)


def test_a_session_policy_narrows_the_deployer(services, resources):
    service = services["orders"]
    narrow = service.assume(Policy=policy({"Action": "ecs:List*", "Resource": "*"}))
    ecs = service.client("ecs", narrow)
    assert ecs.list_services(cluster="orders")["serviceArns"] == []
    denied(service.arn, "ssm:GetParameter", arn("ssm", "parameter/orders/db-host"), NO_SESSION,
           service.client("ssm", narrow).get_parameter, Name="/orders/db-host")
    # What the session allows the role must allow, too.
    denied(service.arn, "ecs:ListServices", "*", NO_IDENTITY, ecs.list_services, cluster="billing")


# -- roles that deployers make ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SERVICES)
def test_roles_are_made_with_the_boundary_or_not_at_all(services, name):
    service, other = services[name], services[OTHER[name]]
    iam = service.client("iam")
    made = {"RoleName": f"more-{name}", "Path": f"/{name}/", "AssumeRolePolicyDocument": TASKS_MAY}
    role = iam_arn(f"role/{name}/more-{name}")
    denied(service.arn, "iam:CreateRole", role, NO_IDENTITY, iam.create_role, **made)
    denied(service.arn, "iam:CreateRole", role, NO_IDENTITY, iam.create_role, **made, PermissionsBoundary=other.boundary)
    denied(service.arn, "iam:CreateRole", iam_arn(f"role/{other.name}/more-{name}"), NO_IDENTITY, iam.create_role,
           **{**made, "Path": f"/{other.name}/"}, PermissionsBoundary=service.boundary)
    iam.create_role(**made, PermissionsBoundary=service.boundary)
    denied(service.arn, "iam:DeleteRolePermissionsBoundary", role, DENIED_BY_IDENTITY, iam.delete_role_permissions_boundary,
           RoleName=made["RoleName"])
    denied(service.arn, "iam:PutRolePermissionsBoundary", role, DENIED_BY_IDENTITY, iam.put_role_permissions_boundary,
           RoleName=made["RoleName"], PermissionsBoundary="arn:aws:iam::aws:policy/AdministratorAccess")
    denied(service.arn, "iam:CreatePolicyVersion", service.boundary, DENIED_BY_IDENTITY, iam.create_policy_version,
           PolicyArn=service.boundary, PolicyDocument=policy({"Action": "*", "Resource": "*"}), SetAsDefault=True)
    task = other.task_role.rsplit("/", 1)[1]
    denied(service.arn, "iam:PutRolePolicy", other.task_role, NO_IDENTITY, iam.put_role_policy, RoleName=task,
           PolicyName="mine", PolicyDocument=policy({"Action": "*", "Resource": "*"}))
    iam.delete_role(RoleName=made["RoleName"])


def test_tags_at_creation_need_leave_to_tag(services):
    """The deployers may not tag instance profiles of others, and a role that is made with tags is tagged."""
    service, iam = services["orders"], services["orders"].client("iam")
    profile = {"InstanceProfileName": "orders-profile", "Path": "/orders/"}
    denied(service.arn, "iam:CreateInstanceProfile", iam_arn("instance-profile/billing/orders-profile"), NO_IDENTITY,
           iam.create_instance_profile, **{**profile, "Path": "/billing/"})
    iam.create_instance_profile(**profile)
    # Roles are passed to tasks, and to nothing else.
    role = service.task_role.rsplit("/", 1)[1]
    denied(service.arn, "iam:PassRole", service.task_role, NO_IDENTITY, iam.add_role_to_instance_profile,
           InstanceProfileName=profile["InstanceProfileName"], RoleName=role)
    iam.delete_instance_profile(InstanceProfileName=profile["InstanceProfileName"])
    assert iam.get_role(RoleName=role)["Role"]["Tags"] == [{"Key": "team", "Value": "orders"}]


# -- task definitions ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SERVICES)
def test_task_definitions(services, resources, name):
    service, other = services[name], services[OTHER[name]]
    ecs, any_of = service.client("ecs"), arn("ecs", f"task-definition/{service.family()}:*")
    register = lambda **changes: ecs.register_task_definition(**definition(service, resources, **changes))  # noqa: E731
    for role in ("taskRoleArn", "executionRoleArn"):
        theirs = other.task_role if role == "taskRoleArn" else other.execution_role
        denied(service.arn, "iam:PassRole", theirs, NO_IDENTITY, register, **{role: theirs})
    denied(service.arn, "ecs:RegisterTaskDefinition", any_of, NO_IDENTITY, register, tags=[])
    denied(service.arn, "ecs:RegisterTaskDefinition", any_of, NO_IDENTITY, register,
           tags=[{"key": "team", "value": other.name}])
    denied(service.arn, "ecs:RegisterTaskDefinition", any_of, NO_IDENTITY, register,
           tags=[{"key": "team", "value": name}, {"key": "more", "value": "x"}])
    denied(service.arn, "ecs:RegisterTaskDefinition", any_of, NO_IDENTITY, register, cpu="512", memory="1024")
    denied(service.arn, "ecs:RegisterTaskDefinition", arn("ecs", f"task-definition/{other.family()}:*"), NO_IDENTITY,
           register, family=other.family())
    made = register()["taskDefinition"]["taskDefinitionArn"]
    # Tags are given at creation, and not later.
    denied(service.arn, "ecs:TagResource", made, NO_IDENTITY, ecs.tag_resource, resourceArn=made,
           tags=[{"key": "team", "value": name}])


# -- from inside --------------------------------------------------------------------------------------------------

INSIDE = """
import boto3, json, os
from botocore.exceptions import ClientError
own, other = {own!r}, {other!r}
results = {{}}

def tried(label, call, **parameters):
    try:
        results[label] = {{"value": call(**parameters)}}
    except ClientError as error:
        results[label] = {{"error": error.response["Error"]}}

ssm, secrets, logs = boto3.client("ssm"), boto3.client("secretsmanager"), boto3.client("logs")
ecs, iam = boto3.client("ecs"), boto3.client("iam")
results["arn"] = boto3.client("sts").get_caller_identity()["Arn"]
results["injected"] = [os.environ["HOST"], os.environ["PASSWORD"]]
tried("own parameter", lambda **p: ssm.get_parameter(**p)["Parameter"]["Value"], Name=f"/{{own}}/db-host")
tried("own path", lambda **p: [q["Name"] for q in ssm.get_parameters_by_path(**p)["Parameters"]], Path=f"/{{own}}/")
tried("own secret", lambda **p: secrets.get_secret_value(**p)["SecretString"], SecretId=f"{{own}}/db")
tried("own stream", lambda **p: logs.create_log_stream(**p) and None, logGroupName=f"/{{own}}/app",
      logStreamName="from-inside")
tried("other parameter", ssm.get_parameter, Name=f"/{{other}}/db-host")
tried("other path", ssm.get_parameters_by_path, Path=f"/{{other}}/")
tried("other secret", secrets.get_secret_value, SecretId={other_secret!r})
tried("other stream", logs.create_log_stream, logGroupName=f"/{{other}}/app", logStreamName="from-inside")
tried("write", ssm.put_parameter, Name=f"/{{own}}/db-host", Value="mine", Type="String", Overwrite=True)
tried("tasks", ecs.list_tasks, cluster=own)
tried("escape", iam.create_access_key, UserName=f"ci-{{own}}")
print("RESULT", json.dumps(results))
"""


@pytest.mark.parametrize("name", SERVICES)
def test_tasks_do_what_is_theirs_and_no_more(services, resources, name):
    service, other = services[name], services[OTHER[name]]
    script = INSIDE.format(own=name, other=other.name, other_secret=other.secret)
    ecs = service.client("ecs")
    ecs.register_task_definition(**definition(service, resources, script))
    task = ecs.run_task(**in_cluster(service, resources))["tasks"][0]["taskArn"]
    results = json.loads(resources.wait_line(service.group, task, "RESULT ").removeprefix("RESULT "))
    who = f"arn:aws:sts::{ACCOUNT}:assumed-role/{service.task_role.rsplit('/', 1)[1]}/{task.rsplit('/', 1)[1]}"
    assert results["arn"] == who
    # The execution role fetched these.
    assert results["injected"] == [f"db.{name}", f"password of {name}"]
    assert results["own parameter"] == {"value": f"db.{name}"}
    assert results["own path"] == {"value": [f"/{name}/db-host"]}
    assert results["own secret"] == {"value": f"password of {name}"}
    assert "value" in results["own stream"], results["own stream"]
    # The role's own policy allows all of these; the boundary does not.
    for label, action, resource, clause in [
        ("other parameter", "ssm:GetParameter", arn("ssm", f"parameter/{other.name}/db-host"), NO_BOUNDARY),
        ("other path", "ssm:GetParametersByPath", arn("ssm", f"parameter/{other.name}/"), NO_BOUNDARY),
        ("other secret", "secretsmanager:GetSecretValue", other.secret, DENIED_BY_RESOURCE),
        ("other stream", "logs:CreateLogStream", arn("logs", f"log-group:/{other.name}/app:log-stream:from-inside"),
         NO_BOUNDARY),
        ("write", "ssm:PutParameter", arn("ssm", f"parameter/{name}/db-host"), NO_BOUNDARY),
        ("tasks", "ecs:ListTasks", arn("ecs", f"container-instance/{name}/*"), NO_BOUNDARY),
        ("escape", "iam:CreateAccessKey", service.ci_arn, NO_BOUNDARY),
    ]:
        assert "error" in results[label], (label, results[label])
        check_denial(results[label]["error"], who, action, resource, clause)


def test_the_execution_role_fetches_nothing_of_the_other_service(services, resources):
    """Its own policy would allow it; the boundary and the secret's policy do not, and the task says so."""
    service, other = services["orders"], services["billing"]
    ecs = service.client("ecs")
    for value_from, action in ((f"/{other.name}/db-host", "ssm:GetParameters"),
                               (other.secret, "secretsmanager:GetSecretValue")):
        made = ecs.register_task_definition(**definition(
            service, resources, container={"secrets": [{"name": "STOLEN", "valueFrom": value_from}]}))
        made = made["taskDefinition"]["taskDefinitionArn"]
        task = ecs.run_task(**in_cluster(service, resources, taskDefinition=made))["tasks"][0]["taskArn"]
        stopped = wait_stopped(ecs, task)
        assert stopped["stopCode"] == "TaskFailedToStart", stopped
        assert action in stopped["stoppedReason"] and "is not authorized to perform" in stopped["stoppedReason"], stopped


def wait_stopped(ecs, task):
    """As the deployer sees it."""
    cluster = task.split("/")[1]
    ecs.get_waiter("tasks_stopped").wait(cluster=cluster, tasks=[task], WaiterConfig={"Delay": 1, "MaxAttempts": 90})
    return ecs.describe_tasks(cluster=cluster, tasks=[task])["tasks"][0]


# -- running, by the CLI ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SERVICES)
def test_tasks_run_in_the_own_cluster_and_are_the_own_teams(services, resources, name):
    service, other = services[name], services[OTHER[name]]
    registered = service.client("ecs").register_task_definition(
        **definition(service, resources, "import time; time.sleep(600)"))["taskDefinition"]["taskDefinitionArn"]
    network = json.dumps(resources.network())
    ask = ["ecs", "run-task", "--task-definition", service.family(), "--launch-type", "FARGATE",
           "--network-configuration", network, "--tags", f"key=team,value={name}"]
    task = service.aws(*ask, "--cluster", name)["tasks"][0]["taskArn"]

    def refused(words, who, action, resource, clause):
        result = service.aws(*words, check=False)
        assert result.returncode != 0
        operation = action.split(":")[1]
        called = "RunTask" if action == "ecs:TagResource" else operation
        assert result.stderr.strip() == (
            f"An error occurred (AccessDeniedException) when calling the {called} operation: User: {who} is not authorized "
            f"to perform: {action} on resource: {resource} {clause.format(action)}"), result.stderr

    refused([*ask, "--cluster", other.name], service.arn, "ecs:RunTask", registered, NO_IDENTITY)
    refused([*ask, "--cluster", name, "--enable-execute-command"], service.arn, "ecs:RunTask", registered,
            DENIED_BY_IDENTITY)
    refused([*ask[:-1], f"key=team,value={other.name}", "--cluster", name], service.arn, "ecs:TagResource",
            arn("ecs", f"task/{name}/*"), NO_IDENTITY)
    # The team's tag on the task is what decides about it, in whichever cluster it is.
    assert service.aws("ecs", "describe-tasks", "--cluster", name, "--tasks", task)["tasks"][0]["taskArn"] == task
    result = other.aws("ecs", "stop-task", "--cluster", name, "--task", task, check=False)
    assert f"User: {other.arn} is not authorized to perform: ecs:StopTask on resource: {task} " in result.stderr
    refused(["ecs", "list-services", "--cluster", other.name], service.arn, "ecs:ListServices", "*", NO_IDENTITY)
    refused(["ecs", "delete-cluster", "--cluster", name], service.arn, "ecs:DeleteCluster", arn("ecs", f"cluster/{name}"),
            NO_IDENTITY)
    service.aws("ecs", "stop-task", "--cluster", name, "--task", task)


@pytest.mark.parametrize("name", SERVICES)
def test_services_are_made_changed_and_deleted_in_the_own_cluster(services, resources, name):
    service, other = services[name], services[OTHER[name]]
    ecs = service.client("ecs")
    ecs.register_task_definition(**definition(service, resources))
    make = in_cluster(service, resources, serviceName="web", desiredCount=0)
    web = arn("ecs", f"service/{name}/web")
    denied(service.arn, "ecs:CreateService", arn("ecs", f"service/{other.name}/web"), NO_IDENTITY, ecs.create_service,
           **{**make, "cluster": other.name})
    denied(service.arn, "ecs:CreateService", web, DENIED_BY_IDENTITY, ecs.create_service, **make, enableExecuteCommand=True)
    ecs.create_service(**make)
    ecs.update_service(cluster=name, service="web", desiredCount=0)
    denied(service.arn, "ecs:UpdateService", web, DENIED_BY_IDENTITY, ecs.update_service, cluster=name, service="web",
           enableExecuteCommand=True)
    assert ecs.list_services(cluster=name)["serviceArns"] == [web]
    theirs = other.client("ecs")
    denied(other.arn, "ecs:UpdateService", web, NO_IDENTITY, theirs.update_service, cluster=name, service="web", desiredCount=1)
    denied(other.arn, "ecs:DeleteService", web, NO_IDENTITY, theirs.delete_service, cluster=name, service="web", force=True)
    ecs.delete_service(cluster=name, service="web", force=True)


# -- parameters, secrets, logs, groups ----------------------------------------------------------------------------


@pytest.mark.parametrize("name", SERVICES)
def test_parameters_secrets_and_logs_from_outside(services, name):
    service, other = services[name], services[OTHER[name]]
    ssm, secrets, logs = (service.client(each) for each in ("ssm", "secretsmanager", "logs"))
    ssm.put_parameter(Name=f"/{name}/feature", Value="on", Type="String")
    assert ssm.get_parameters_by_path(Path=f"/{name}/", Recursive=True)["Parameters"]
    denied(service.arn, "ssm:PutParameter", arn("ssm", f"parameter/{other.name}/feature"), NO_IDENTITY, ssm.put_parameter,
           Name=f"/{other.name}/feature", Value="on", Type="String")
    denied(service.arn, "ssm:GetParameters", arn("ssm", f"parameter/{other.name}/db-host"), NO_IDENTITY, ssm.get_parameters,
           Names=[f"/{name}/feature", f"/{other.name}/db-host"])
    denied(service.arn, "ssm:DescribeParameters", arn("ssm", "*"), NO_IDENTITY, ssm.describe_parameters)
    # Deployers change secrets and do not read them.
    secrets.put_secret_value(SecretId=f"{name}/db", SecretString=f"password of {name}")
    denied(service.arn, "secretsmanager:GetSecretValue", service.secret, DENIED_BY_RESOURCE, secrets.get_secret_value,
           SecretId=f"{name}/db")
    denied(service.arn, "secretsmanager:PutSecretValue", other.secret, NO_IDENTITY, secrets.put_secret_value,
           SecretId=other.secret, SecretString="mine")
    logs.put_retention_policy(logGroupName=service.group, retentionInDays=7)
    assert "events" in logs.filter_log_events(logGroupName=service.group)
    denied(service.arn, "logs:FilterLogEvents", arn("logs", f"log-group:{other.group}:log-stream:"), NO_IDENTITY,
           logs.filter_log_events, logGroupName=other.group)
    denied(service.arn, "logs:DeleteLogGroup", arn("logs", f"log-group:{service.group}:log-stream:"), NO_IDENTITY,
           logs.delete_log_group, logGroupName=service.group)


@pytest.mark.parametrize("name", SERVICES)
def test_groups_and_target_groups_go_by_their_tag(services, resources, name):
    service, other = services[name], services[OTHER[name]]
    ec2, vpc = service.client("ec2"), resources.vpc()
    tags = lambda team: [{"ResourceType": "security-group", "Tags": [{"Key": "team", "Value": team}]}]  # noqa: E731
    made = {"GroupName": f"made-{name}", "Description": "of a deployer", "VpcId": vpc}
    any_group = arn("ec2", "security-group/*")
    denied(service.arn, "ec2:CreateSecurityGroup", any_group, NO_IDENTITY, ec2.create_security_group, **made)
    denied(service.arn, "ec2:CreateSecurityGroup", any_group, NO_IDENTITY, ec2.create_security_group, **made,
           TagSpecifications=tags(other.name))
    group = ec2.create_security_group(**made, TagSpecifications=tags(name))["GroupId"]
    rule = {"GroupId": group, "IpPermissions": [{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80,
                                                 "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}]}
    ec2.authorize_security_group_ingress(**rule)
    on_group = arn("ec2", f"security-group/{group}")
    theirs = other.client("ec2")
    denied(other.arn, "ec2:AuthorizeSecurityGroupIngress", on_group, NO_IDENTITY, theirs.authorize_security_group_ingress,
           **rule)
    denied(other.arn, "ec2:RevokeSecurityGroupIngress", on_group, NO_IDENTITY, theirs.revoke_security_group_ingress, **rule)
    ec2.revoke_security_group_ingress(**rule)
    # Whose a group is cannot be changed later, and nobody deletes one.
    denied(service.arn, "ec2:CreateTags", on_group, NO_IDENTITY, ec2.create_tags, Resources=[group],
           Tags=[{"Key": "team", "Value": other.name}])
    denied(service.arn, "ec2:DeleteSecurityGroup", on_group, NO_IDENTITY, ec2.delete_security_group, GroupId=group)

    elbv2 = service.client("elbv2")
    elbv2.modify_target_group(TargetGroupArn=service.target_group, HealthCheckPath="/healthz")
    denied(service.arn, "elasticloadbalancing:ModifyTargetGroup", other.target_group, NO_IDENTITY,
           elbv2.modify_target_group, TargetGroupArn=other.target_group, HealthCheckPath="/healthz")


# -- what ends ----------------------------------------------------------------------------------------------------


def test_what_is_taken_away_is_gone_at_once(longshore, services):
    """A policy, a deployer and its sessions: the next call knows."""
    service, iam = services["orders"], longshore.client("iam")
    ssm = service.client("ssm")
    assert ssm.get_parameter(Name="/orders/db-host")
    iam.delete_role_policy(RoleName="deployer-orders", PolicyName="deployer")
    denied(service.arn, "ssm:GetParameter", arn("ssm", "parameter/orders/db-host"), NO_IDENTITY, ssm.get_parameter,
           Name="/orders/db-host")
    iam.delete_role(RoleName="deployer-orders")
    with pytest.raises(ClientError) as caught:
        ssm.get_parameter(Name="/orders/db-host")
    assert caught.value.response["Error"]["Code"] == "UnrecognizedClientException"
