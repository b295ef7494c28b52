"""What a task may be, and what it may see: its role, its metadata, its secrets. boto3 inside containers and outside."""

import hashlib
import json
import pathlib

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from images import write_layout
from installation import REGION
from resources import EXECUTION_POLICY, Resources, unique
from waiting import wait_until

# Where a task finds the API; VPC DNS knows it.
ENDPOINT = {"name": "AWS_ENDPOINT_URL", "value": "http://api.longshore.internal"}
IMPORTS = "import json, os, sys, time, urllib.request, urllib.error\n"
# `get(URL)` is status and body; of an error too.
GET = """
def get(url):
    try:
        with urllib.request.urlopen(url, timeout=20) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()
BASE = "http://169.254.170.2"
OWN = BASE + os.environ.get("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "")
"""


@pytest.fixture(scope="module")
def resources(longshore, builder, tmp_path_factory):
    directory = tmp_path_factory.mktemp("layout")
    write_layout(directory, {"busybox": builder.busybox(), "python": builder.python()})
    return Resources(longshore, directory)


def python(resources, group, script, **container):
    """A container that runs a script with Python and boto3; its lines go to `group`."""
    environment = [ENDPOINT, *container.pop("environment", [])]
    return {"name": "main", "image": resources.image("python"), "command": ["python3", "-u", "-c", IMPORTS + GET + script],
            "environment": environment, "logConfiguration": resources.log_configuration(group), "stopTimeout": 2, **container}


def document(resources, group, arn):
    """The line of JSON that a task wrote after `RESULT`."""
    return json.loads(resources.wait_line(group, arn, "RESULT ").removeprefix("RESULT "))


def run(resources, script, *, network=None, container=None, **definition):
    """Runs a script to its end; what it wrote after `RESULT`, and the task."""
    group = resources.log_group()
    task = resources.run_to_end(resources.define(python(resources, group, script, **(container or {})), **definition),
                                network=network)
    assert resources.container(task).get("exitCode") == 0, (task, resources.lines(group, task["taskArn"]))
    return document(resources, group, task["taskArn"]), task


def as_role(longshore, credentials, service):
    """A client with credentials as the endpoint in the task gives them."""
    return boto3.client(
        service, region_name=REGION, endpoint_url=longshore.endpoint, config=Config(retries={"total_max_attempts": 1}),
        aws_access_key_id=credentials["AccessKeyId"], aws_secret_access_key=credentials["SecretAccessKey"],
        aws_session_token=credentials["Token"])


# -- the task role ------------------------------------------------------------------------------------------------


def test_boto3_finds_the_task_role_with_nothing_configured(resources):
    role = resources.task_role({"Action": "ecs:ListClusters", "Resource": "*"})
    made, task = run(resources, """
import boto3
identity = boto3.client("sts").get_caller_identity()
clusters = boto3.client("ecs").list_clusters()["clusterArns"]
names = sorted(name for name in os.environ if name.startswith(("AWS_", "ECS_")))
print("RESULT", json.dumps({"arn": identity["Arn"], "clusters": clusters, "names": names}))
""", taskRoleArn=role)
    task_id = task["taskArn"].rsplit("/", 1)[1]
    # The session is called as the task is; the execution role is nowhere in it.
    assert made["arn"] == f"arn:aws:sts::000000000000:assumed-role/{role.rsplit('/', 1)[1]}/{task_id}"
    assert made["clusters"]
    assert made["names"] == ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_DEFAULT_REGION", "AWS_ENDPOINT_URL",
                             "AWS_EXECUTION_ENV", "AWS_REGION", "ECS_CONTAINER_METADATA_URI",
                             "ECS_CONTAINER_METADATA_URI_V4"]


def test_the_full_form_of_the_address(resources):
    """Asked for by giving the host: SDKs take the full form when the relative one is not there."""
    asked = {"environment": [{"name": "AWS_CONTAINER_CREDENTIALS_FULL_URI", "value": "http://169.254.170.2"}]}
    role = resources.task_role()
    made, _ = run(resources, """
import boto3
print("RESULT", json.dumps({"arn": boto3.client("sts").get_caller_identity()["Arn"],
                            "full": os.environ["AWS_CONTAINER_CREDENTIALS_FULL_URI"],
                            "relative": os.environ.get("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")}))
""", container=asked, taskRoleArn=role)
    assert made["relative"] is None and made["full"].startswith("http://169.254.170.2/v2/credentials/")
    assert f"assumed-role/{role.rsplit('/', 1)[1]}/" in made["arn"]


def test_a_task_without_a_role_has_no_credentials(resources):
    made, _ = run(resources, """
import boto3
from botocore.exceptions import NoCredentialsError
try:
    boto3.client("sts").get_caller_identity()
    found = "credentials"
except NoCredentialsError:
    found = "none"
print("RESULT", json.dumps({"found": found, "relative": os.environ.get("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")}))
""")
    assert made == {"found": "none", "relative": None}


def test_another_tasks_credentials_answer_nothing(resources):
    """A task that knows another's id gets nothing by it; by its own it does."""
    group, role, other_role = resources.log_group(), resources.task_role(), resources.task_role()
    waits = 'print("RESULT", json.dumps({"path": OWN, "body": get(OWN)[1]}))\ntime.sleep(300)'
    [victim] = resources.start(resources.define(python(resources, group, waits), taskRoleArn=role))
    known = document(resources, group, victim)
    secret = json.loads(known["body"])["SecretAccessKey"]
    made, _ = run(resources, f"""
stolen, own = get("{known['path']}"), get(OWN)
metadata = [get("{known['path']}".replace("/v2/credentials", version))[0] for version in ("/v3", "/v4")]
print("RESULT", json.dumps({{"stolen": stolen, "own": own[0], "role": json.loads(own[1])["RoleArn"], "metadata": metadata}}))
""", taskRoleArn=other_role)
    assert made["stolen"][0] == 400 and secret not in made["stolen"][1] and "AccessKeyId" not in made["stolen"][1], made
    assert (made["own"], made["role"]) == (200, other_role)
    resources.stop(victim)


def test_credentials_end_with_the_task(longshore, resources):
    """Keys that a task gave away work while it runs, and not a moment after it has stopped."""
    group, role = resources.log_group(), resources.task_role()
    [arn] = resources.start(resources.define(
        python(resources, group, 'print("RESULT", get(OWN)[1])\ntime.sleep(300)'), taskRoleArn=role))
    credentials = document(resources, group, arn)
    assert credentials["RoleArn"] == role and credentials["Expiration"].endswith("Z")
    sts = as_role(longshore, credentials, "sts")
    assert sts.get_caller_identity()["Arn"].endswith(arn.rsplit("/", 1)[1])
    resources.stop(arn)
    with pytest.raises(ClientError) as error:
        sts.get_caller_identity()
    assert error.value.response["Error"]["Code"] == "InvalidClientTokenId", error.value.response


def test_credentials_are_there_again_after_the_agent_was_killed(longshore, resources):
    group, role = resources.log_group(), resources.task_role()
    # While no agent runs nobody listens: that is a refused connection, not an answer.
    script = """
while True:
    try:
        print("seen", get(OWN)[0], flush=True)
    except OSError:
        pass
    time.sleep(0.2)
"""
    [arn] = resources.start(resources.define(python(resources, group, script), taskRoleArn=role))
    resources.wait_line(group, arn, "seen 200")
    longshore.wait_restarted("agent", longshore.kill("agent"))
    before = len(resources.lines(group, arn))
    wait_until(lambda: any("seen 200" in line for line in resources.lines(group, arn)[before + 1:]), "credentials again", 60)
    assert resources.task(arn)["lastStatus"] == "RUNNING"
    resources.stop(arn)


# -- the way to the API -------------------------------------------------------------------------------------------


def test_the_api_is_behind_the_security_groups_and_credentials_are_not(resources):
    closed = resources.security_group()
    resources.ec2.revoke_security_group_egress(
        GroupId=closed, IpPermissions=[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
    script = """
import socket
def reach(host):
    try:
        socket.create_connection((host, 80), timeout=3).close()
        return True
    except OSError:
        return False
print("RESULT", json.dumps({"credentials": get(OWN)[0], "api": reach("api.longshore.internal")}))
"""
    role = resources.task_role()
    for groups, reached in (([closed], False), (None, True)):
        made, _ = run(resources, script, network=resources.network(groups=groups), taskRoleArn=role)
        assert made == {"credentials": 200, "api": reached}


# -- metadata -----------------------------------------------------------------------------------------------------

METADATA = """
v4, v3 = os.environ["ECS_CONTAINER_METADATA_URI_V4"], os.environ["ECS_CONTAINER_METADATA_URI"]
paths = {"v4": v4, "task": v4 + "/task", "stats": v4 + "/stats", "task/stats": v4 + "/task/stats", "tags": v4 + "/taskWithTags",
         "v3": v3, "v3/task": v3 + "/task", "v3/stats": v3 + "/stats", "unknown": v4 + "x", "nothing": v4 + "/nope"}
print("RESULT", json.dumps({name: get(url) for name, url in paths.items()}))
time.sleep(300)
"""


def test_metadata_is_what_describe_tasks_says(resources):
    group = resources.log_group()
    definition = resources.define(
        python(resources, group, METADATA, dockerLabels={"tier": "front"}, memory=256,
               healthCheck={"command": ["CMD", "python3", "-c", "pass"], "interval": 5}),
        {"name": "side", "image": resources.image("busybox"), "command": ["sleep", "300"], "essential": False})
    [arn] = resources.start(definition, tags=[{"key": "team", "value": "blue"}])
    answers = document(resources, group, arn)
    status = {name: answer[0] for name, answer in answers.items()}
    assert status == {**dict.fromkeys(answers, 200), "unknown": 404, "nothing": 404}
    answers = {name: json.loads(answer[1]) for name, answer in answers.items()}
    described = resources.wait_status(arn, "RUNNING")
    task, main = answers["task"], answers["v4"]
    assert task["TaskARN"] == arn and task["Cluster"] == described["clusterArn"]
    assert definition.endswith(f"/{task['Family']}:{task['Revision']}")
    assert (task["DesiredStatus"], task["LaunchType"], task["Limits"]) == ("RUNNING", "FARGATE", {"CPU": 0.25, "Memory": 512})
    assert task["AvailabilityZone"] == described["availabilityZone"]
    assert task["PullStartedAt"] <= task["PullStoppedAt"]
    assert task["EphemeralStorageMetrics"]["Reserved"] == 20 * 1024
    assert {container["Name"] for container in task["Containers"]} == {"main", "side"}
    container = resources.container(described)
    assert main["DockerId"] == container["runtimeId"] and main["ContainerARN"] == container["containerArn"]
    assert main["ImageID"] == container["imageDigest"] and main["Image"].endswith("test:python")
    assert main["KnownStatus"] == "RUNNING" and main["Limits"] == {"CPU": 2, "Memory": 256} and main["Type"] == "NORMAL"
    assert main["Labels"]["tier"] == "front" and main["Labels"]["com.amazonaws.ecs.task-arn"] == arn
    assert main["LogDriver"] == "awslogs" and main["LogOptions"]["awslogs-group"] == group
    assert main["Health"]["status"] in ("UNKNOWN", "HEALTHY")
    [network] = main["Networks"]
    [interface] = resources.ec2.describe_network_interfaces(
        NetworkInterfaceIds=[resources.interface(described)])["NetworkInterfaces"]
    [subnet] = resources.ec2.describe_subnets(SubnetIds=[interface["SubnetId"]])["Subnets"]
    assert network["IPv4Addresses"] == [resources.address(described)] and network["NetworkMode"] == "awsvpc"
    assert network["MACAddress"] == interface["MacAddress"] and network["PrivateDNSName"] == interface["PrivateDnsName"]
    assert network["IPv4SubnetCIDRBlock"] == subnet["CidrBlock"]
    assert network["SubnetGatewayIpv4Address"].split("/")[1] == subnet["CidrBlock"].split("/")[1]
    assert answers["tags"]["TaskTags"] == {"team": "blue"} and answers["tags"]["TaskARN"] == arn
    # Version 3 knows less of the network and of logs.
    assert answers["v3"]["DockerId"] == main["DockerId"] and "ContainerARN" not in answers["v3"]
    assert answers["v3/task"]["TaskARN"] == arn
    stats = answers["stats"]
    assert stats["cpu_stats"]["cpu_usage"]["total_usage"] >= stats["precpu_stats"]["cpu_usage"]["total_usage"] > 0
    assert 0 < stats["memory_stats"]["usage"] < stats["memory_stats"]["limit"] == 256 * 1024 * 1024
    assert stats["networks"]["eth0"]["rx_bytes"] > 0 and stats["network_rate_stats"]["rx_bytes_per_sec"] >= 0
    assert stats["id"] == main["DockerId"] and stats["pids_stats"]["current"] >= 1
    assert answers["task/stats"][main["DockerId"]]["name"] == "main" and len(answers["task/stats"]) == 2
    assert "network_rate_stats" not in answers["v3/stats"]
    resources.stop(arn)


def test_requests_are_throttled(resources):
    """Sixty at once and forty a second: a loop is told to slow down, and the next task is not."""
    made, _ = run(resources, """
import http.client
connection = http.client.HTTPConnection("169.254.170.2", timeout=20)
path = os.environ["ECS_CONTAINER_METADATA_URI_V4"].removeprefix("http://169.254.170.2")
seen, started = [], time.monotonic()
for _ in range(400):
    connection.request("GET", path)
    answer = connection.getresponse()
    answer.read()
    seen.append(answer.status)
print("RESULT", json.dumps({"ok": seen.count(200), "slow": seen.count(429), "seconds": time.monotonic() - started,
                            "first": seen[:30]}))
""")
    assert made["first"] == [200] * 30 and made["slow"] > 0, made
    assert made["ok"] + made["slow"] == 400 and made["ok"] <= 60 + 40 * made["seconds"] + 1, made


# -- the execution role -------------------------------------------------------------------------------------------


def test_what_fargate_does_itself_needs_the_execution_role(resources):
    group = resources.log_group()

    def refused(container):
        with pytest.raises(ClientError) as error:
            resources.ecs.register_task_definition(
                family=unique("family"), requiresCompatibilities=["FARGATE"], networkMode="awsvpc", cpu="256", memory="512",
                containerDefinitions=[{"name": "main", "image": "registry.invalid/x", **container}])
        assert error.value.response["Error"]["Code"] == "ClientException"
        return error.value.response["Error"]["Message"]

    needs = "Fargate requires task definition to have execution role ARN to support"
    assert refused({"image": resources.image("busybox")}) == f"{needs} ECR images."
    assert refused({"logConfiguration": resources.log_configuration(group)}) == f"{needs} log driver awslogs."
    assert refused({"secrets": [{"name": "A", "valueFrom": "/a"}]}) == (
        "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.")


def test_a_role_that_tasks_may_not_have(resources):
    trust = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
                                                     "Principal": {"Service": "ec2.amazonaws.com"}}]}
    stranger = resources.iam.create_role(RoleName=unique("stranger"), AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    definition = resources.define(resources.shell("exit 0"), taskRoleArn=stranger)
    with pytest.raises(ClientError) as error:
        resources.start(definition)
    assert error.value.response["Error"]["Code"] == "ClientException"
    assert error.value.response["Error"]["Message"] == (
        f"ECS was unable to assume the role '{stranger}' that was provided for this task. Please verify that the role being "
        "passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.")


def test_awslogs_create_group_is_the_execution_roles(resources):
    role = resources.task_role({"Action": "logs:CreateLogGroup", "Resource": "*"}, managed=[EXECUTION_POLICY])
    group = f"/{unique('made')}"
    log = resources.log_configuration(group)
    log["options"]["awslogs-create-group"] = "true"
    task = resources.run_to_end(resources.define(resources.shell("echo here", logConfiguration=log), executionRoleArn=role))
    resources.wait_line(group, task["taskArn"], "here")


# -- secrets ------------------------------------------------------------------------------------------------------

VALUE = "correct-horse-battery-staple"


@pytest.fixture(scope="module")
def kept(longshore, resources):
    """A parameter and a secret of JSON, both with VALUE in it, and an execution role that may read them."""
    ssm, asm = longshore.client("ssm"), longshore.client("secretsmanager")
    name = f"/{unique('prod')}/db"
    ssm.put_parameter(Name=name, Type="SecureString", Value=VALUE)
    made = asm.create_secret(Name=unique("db"), SecretString=json.dumps({"user": "app", "password": "the-first"}))
    second = asm.put_secret_value(SecretId=made["ARN"], SecretString=json.dumps({"user": "app", "password": VALUE}))
    arn = f"arn:aws:ssm:{REGION}:000000000000:parameter{name}"
    role = resources.task_role({"Action": "ssm:GetParameters", "Resource": arn},
                               {"Action": "secretsmanager:GetSecretValue", "Resource": made["ARN"]}, managed=[EXECUTION_POLICY])
    return {"name": name, "arn": arn, "secret": made["ARN"], "version": second["VersionId"], "role": role}


def test_secrets_in_every_form(resources, kept):
    forms = {"BY_NAME": kept["name"], "BY_ARN": kept["arn"], "WHOLE": kept["secret"], "KEY": f"{kept['secret']}:password::",
             "STAGE": f"{kept['secret']}:password:AWSPREVIOUS:", "VERSION": f"{kept['secret']}:password::{kept['version']}"}
    # Digests: what a task prints is on disk, where the next test looks for the values.
    script = """
import hashlib
print("RESULT", json.dumps({name: hashlib.sha256(value.encode()).hexdigest() for name, value in os.environ.items()}))
"""
    made, task = run(resources, script, container={"secrets": [{"name": name, "valueFrom": place} for name, place in forms.items()]},
                     executionRoleArn=kept["role"])
    whole = json.dumps({"user": "app", "password": VALUE})
    expected = {"BY_NAME": VALUE, "BY_ARN": VALUE, "WHOLE": whole, "KEY": VALUE, "STAGE": "the-first", "VERSION": VALUE}
    assert {name: made[name] for name in forms} == {
        name: hashlib.sha256(value.encode()).hexdigest() for name, value in expected.items()}
    described = resources.ecs.describe_task_definition(taskDefinition=task["taskDefinitionArn"])["taskDefinition"]
    assert {one["name"]: one["valueFrom"] for one in described["containerDefinitions"][0]["secrets"]} == forms


def test_a_secret_is_seen_by_the_container_alone(longshore, resources, kept):
    """Not in describe-tasks, not in any file of the installation, not in an argument list; a health check has it."""
    group = resources.log_group()
    container = python(
        resources, group, 'print("ready", len(os.environ["DB"]), flush=True)\ntime.sleep(300)',
        environment=[{"name": "PLAIN", "value": "in-the-open"}], secrets=[{"name": "DB", "valueFrom": kept["name"]}],
        healthCheck={"command": ["CMD", "python3", "-c", f"import os; assert os.environ['DB'][:7] == '{VALUE[:7]}'"],
                     "interval": 5, "retries": 1})
    [arn] = resources.start(resources.define(container, executionRoleArn=kept["role"]))
    resources.wait_line(group, arn, f"ready {len(VALUE)}")
    wait_until(lambda: resources.container(resources.task(arn)).get("healthStatus") == "HEALTHY", "healthy", 60)
    task = resources.task(arn)
    assert VALUE not in json.dumps(task, default=str)

    def files_with(text):
        found = []
        for path in longshore.data_dir.rglob("*"):
            try:
                if path.is_file() and not path.is_symlink() and text.encode() in path.read_bytes():
                    found.append(path)
            except OSError:
                # Of a namespace's mount point there is nothing to read; files of a log come and go.
                pass
        return found

    def processes_with(text):
        found = []
        for entry in pathlib.Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    found += [entry.name] if text.encode() in (entry / "cmdline").read_bytes() else []
                except OSError:
                    pass
        return found

    assert files_with(VALUE) == [] and processes_with(VALUE) == []
    # The controls: what is no secret is found in the same way.
    assert files_with("in-the-open") and processes_with(str(longshore.data_dir))
    # The health check has it from the running container, also by an agent that did not fetch it.
    longshore.wait_restarted("agent", longshore.kill("agent"))
    wait_until(lambda: resources.container(resources.task(arn)).get("healthStatus") == "HEALTHY", "healthy again", 60)
    assert resources.task(arn)["lastStatus"] == "RUNNING"
    resources.stop(arn)


@pytest.mark.parametrize("place, words", [
    ("/no/such/parameter", "unable to retrieve secrets from ssm: service call has been retried 1 time(s): "
                           "invalid ssm parameters: /no/such/parameter"),
    ("SECRET:nope::", "did not contain json key nope"),
    (f"arn:aws:secretsmanager:{REGION}:000000000000:secret:none-AbCdEf",
     "unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret "
     f"arn:aws:secretsmanager:{REGION}:000000000000:secret:none-AbCdEf from secrets manager: "),
])
def test_a_secret_that_is_not_there_stops_the_task(resources, kept, place, words):
    place = place.replace("SECRET", kept["secret"])
    role = resources.task_role({"Action": ["ssm:GetParameters", "secretsmanager:GetSecretValue"], "Resource": "*"},
                               managed=[EXECUTION_POLICY])
    task = resources.run_to_end(resources.define(
        resources.shell("exit 0", secrets=[{"name": "A", "valueFrom": place}]), executionRoleArn=role))
    assert task["stopCode"] == "TaskFailedToStart"
    reason = task["stoppedReason"]
    assert reason.startswith("ResourceInitializationError: unable to pull secrets or registry auth: execution resource "
                             "retrieval failed: ") and words in reason, reason
    assert VALUE not in reason


# -- what a role may not ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("what", ["auth", "logs", "parameter", "secret"])
def test_what_the_execution_role_may_not_stops_the_task(resources, kept, what):
    """Everything but one thing is allowed, and the reason names that one."""
    allowed = {
        "auth": {"Action": "ecr:GetAuthorizationToken", "Resource": "*"},
        "logs": {"Action": ["logs:CreateLogStream", "logs:PutLogEvents"], "Resource": "*"},
        "parameter": {"Action": "ssm:GetParameters", "Resource": "*"},
        "secret": {"Action": "secretsmanager:GetSecretValue", "Resource": "*"},
    }
    group = resources.log_group()
    secrets = [{"name": "P", "valueFrom": kept["name"]}, {"name": "S", "valueFrom": kept["secret"]}]
    container = resources.shell("exit 0", secrets=secrets, logConfiguration=resources.log_configuration(group))
    pull = {"Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"], "Resource": "*"}
    role = resources.task_role(pull, *[statement for name, statement in allowed.items() if name != what])
    task = resources.run_to_end(resources.define(container, executionRoleArn=role))
    assert task["stopCode"] == "TaskFailedToStart", task
    retrieval = "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: "
    begins, names = {
        "auth": (f"{retrieval}unable to retrieve ecr registry auth: ", "ecr:GetAuthorizationToken"),
        "logs": ("ResourceInitializationError: failed to validate logger args: create stream ", "logs:CreateLogStream"),
        "parameter": (f"{retrieval}unable to retrieve secrets from ssm: ", "ssm:GetParameters"),
        "secret": (f"{retrieval}unable to retrieve secret from asm: ", "secretsmanager:GetSecretValue"),
    }[what]
    assert task["stoppedReason"].startswith(begins) and names in task["stoppedReason"], task["stoppedReason"]
    # The control: with all of it the same container runs.
    good = resources.run_to_end(resources.define(container, executionRoleArn=resources.task_role(pull, *allowed.values())))
    assert resources.container(good)["exitCode"] == 0, good


def test_what_the_task_role_may_not(resources):
    role = resources.task_role({"Action": "ecs:ListClusters", "Resource": "*"})
    made, _ = run(resources, """
import boto3
from botocore.exceptions import ClientError
ecs = boto3.client("ecs")
allowed = len(ecs.list_clusters()["clusterArns"]) > 0
try:
    ecs.list_task_definitions()
    denied = None
except ClientError as error:
    denied = error.response["Error"]
print("RESULT", json.dumps({"allowed": allowed, "denied": denied}))
""", taskRoleArn=role)
    assert made["allowed"] and made["denied"] and made["denied"]["Code"] == "AccessDeniedException", made
    assert "ecs:ListTaskDefinitions" in made["denied"]["Message"] and "assumed-role" in made["denied"]["Message"], made
