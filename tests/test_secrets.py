"""Parameter Store and Secrets Manager through boto3 and the aws CLI; what they keep is not on disk in the clear."""

import json
import os
import subprocess

import pytest

from installation import Installation, clean_environment
from resources import unique
from waiting import wait_until

PLAIN = "correct-horse-battery-staple"
ACCOUNT = "000000000000"
UP_FAILS_TIMEOUT_S = 60


@pytest.fixture(scope="module")
def ssm(longshore):
    return longshore.client("ssm")


@pytest.fixture(scope="module")
def secrets(longshore):
    return longshore.client("secretsmanager")


def code(error):
    return error.value.response["Error"]["Code"]


def on_disk(longshore, text):
    """Files of the data directory that hold the text."""
    found = []
    for folder, _, files in os.walk(longshore.data_dir):
        for file in files:
            path = os.path.join(folder, file)
            if os.path.isfile(path) and not os.path.islink(path):
                with open(path, "rb") as stream:
                    if text.encode() in stream.read():
                        found.append(path)
    return found


# -- Parameter Store ----------------------------------------------------------------------------------------------


def test_parameters_have_versions_labels_and_paths(ssm):
    root = f"/{unique('app')}"
    ssm.put_parameter(Name=f"{root}/db/host", Value="one", Type="String", Tags=[{"Key": "team", "Value": "blue"}])
    with pytest.raises(ssm.exceptions.ParameterAlreadyExists):
        ssm.put_parameter(Name=f"{root}/db/host", Value="two", Type="String")
    assert ssm.put_parameter(Name=f"{root}/db/host", Value="two", Overwrite=True)["Version"] == 2
    ssm.put_parameter(Name=f"{root}/db/password", Value=PLAIN, Type="SecureString")
    ssm.put_parameter(Name=f"{root}/names", Value="a,b,c", Type="StringList")
    ssm.label_parameter_version(Name=f"{root}/db/host", ParameterVersion=1, Labels=["stable"])

    def get(name, **parameters):
        return ssm.get_parameter(Name=name, **parameters)["Parameter"]

    found = get(f"{root}/db/host")
    assert (found["Value"], found["Version"], found["Type"], found["DataType"]) == ("two", 2, "String", "text")
    assert found["ARN"] == f"arn:aws:ssm:us-east-1:{ACCOUNT}:parameter{root}/db/host"
    assert get(f"{root}/db/host:1")["Value"] == get(f"{root}/db/host:stable")["Value"] == "one"
    assert get(f"{found['ARN']}:stable")["Selector"] == ":stable"
    assert get(f"{root}/db/password", WithDecryption=True)["Value"] == PLAIN
    assert PLAIN not in get(f"{root}/db/password")["Value"]
    with pytest.raises(ssm.exceptions.ParameterNotFound):
        get(f"{root}/none")
    with pytest.raises(ssm.exceptions.ParameterVersionNotFound):
        get(f"{root}/db/host:9")

    pages = ssm.get_paginator("get_parameters_by_path").paginate(
        Path=root, Recursive=True, WithDecryption=True, PaginationConfig={"PageSize": 1})
    below = [it for page in pages for it in page["Parameters"]]
    assert [it["Name"] for it in below] == [f"{root}/db/host", f"{root}/db/password", f"{root}/names"]
    assert below[1]["Value"] == PLAIN
    some = ssm.get_parameters(Names=[f"{root}/names", f"{root}/none"])
    assert [it["Value"] for it in some["Parameters"]] == ["a,b,c"] and some["InvalidParameters"] == [f"{root}/none"]

    described = ssm.describe_parameters(ParameterFilters=[
        {"Key": "Path", "Option": "Recursive", "Values": [root]}, {"Key": "Type", "Values": ["SecureString"]}])
    assert [(it["Name"], it["KeyId"]) for it in described["Parameters"]] == [(f"{root}/db/password", "alias/aws/ssm")]
    by_tag = ssm.describe_parameters(ParameterFilters=[{"Key": "tag:team", "Values": ["blue"]}])["Parameters"]
    assert [it["Name"] for it in by_tag] == [f"{root}/db/host"]
    history = ssm.get_parameter_history(Name=f"{root}/db/host")["Parameters"]
    assert [(it["Version"], it["Value"], it["Labels"]) for it in history] == [(1, "one", ["stable"]), (2, "two", [])]
    tags = ssm.list_tags_for_resource(ResourceType="Parameter", ResourceId=f"{root}/db/host")["TagList"]
    assert tags == [{"Key": "team", "Value": "blue"}]

    names = [it["Name"] for it in below]
    assert sorted(ssm.delete_parameters(Names=names)["DeletedParameters"]) == sorted(names)
    assert ssm.get_parameters_by_path(Path=root, Recursive=True)["Parameters"] == []


def test_parameters_that_break_a_rule(ssm):
    for error, parameters in [
        ("HierarchyLevelLimitExceededException", {"Name": "/x" * 16, "Value": "x", "Type": "String"}),
        ("ValidationException", {"Name": "a/b", "Value": "x", "Type": "String"}),
        ("AccessDeniedException", {"Name": "/aws/x", "Value": "x", "Type": "String"}),
        ("ParameterPatternMismatchException", {"Name": "p", "Value": "x", "Type": "String", "AllowedPattern": r"\d+"}),
        ("InvalidAllowedPatternException", {"Name": "p", "Value": "x", "Type": "String", "AllowedPattern": "("}),
        ("InvalidKeyId", {"Name": "p", "Value": "x", "Type": "SecureString", "KeyId": "alias/mine"}),
        ("ValidationException", {"Name": "p", "Value": "x" * 4097, "Type": "String"}),
        ("InvalidPolicyTypeException", {"Name": "p", "Value": "x", "Type": "String", "Tier": "Advanced", "Policies": json.dumps(
            [{"Type": "NoChangeNotification", "Version": "1.0", "Attributes": {"After": "20", "Unit": "Days"}}])}),
    ]:
        with pytest.raises(ssm.exceptions.ClientError) as refused:
            ssm.put_parameter(**parameters)
        assert code(refused) == error, parameters
    assert ssm.describe_parameters(ParameterFilters=[{"Key": "Name", "Values": ["p"]}])["Parameters"] == []


def test_a_parameter_expires(ssm):
    name = f"/{unique('expires')}/p"
    soon = subprocess.run(["date", "-u", "-d", "+3 seconds", "+%Y-%m-%dT%H:%M:%S.%3NZ"], capture_output=True, text=True, check=True)
    policy = {"Type": "Expiration", "Version": "1.0", "Attributes": {"Timestamp": soon.stdout.strip()}}
    ssm.put_parameter(Name=name, Value="x", Type="String", Tier="Advanced", Policies=json.dumps([policy]))
    [described] = ssm.describe_parameters(ParameterFilters=[{"Key": "Name", "Values": [name]}])["Parameters"]
    assert json.loads(described["Policies"][0]["PolicyText"]) == policy

    def gone():
        try:
            ssm.get_parameter(Name=name)
        except ssm.exceptions.ParameterNotFound:
            return True

    wait_until(gone, "the parameter expires", 30)


def test_public_parameters(ssm):
    root = "/aws/service/global-infrastructure"
    assert ssm.get_parameter(Name=f"{root}/regions/eu-west-1")["Parameter"]["Value"] == "eu-west-1"
    pages = ssm.get_paginator("get_parameters_by_path").paginate(Path=f"{root}/regions")
    assert "us-east-1" in {it["Value"] for page in pages for it in page["Parameters"]}
    with pytest.raises(ssm.exceptions.ParameterNotFound):
        ssm.get_parameter(Name="/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id")


# -- Secrets Manager ----------------------------------------------------------------------------------------------


def test_a_secret_from_creation_to_deletion(secrets):
    name = f"{unique('web')}/db"
    made = secrets.create_secret(Name=name, SecretString=json.dumps({"user": "me", "password": PLAIN}), Description="a test")
    arn = made["ARN"]
    assert arn.startswith(f"arn:aws:secretsmanager:us-east-1:{ACCOUNT}:secret:{name}-") and len(arn.rsplit("-", 1)[1]) == 6
    for secret_id in (name, arn, arn[:-7]):
        found = secrets.get_secret_value(SecretId=secret_id)
        assert json.loads(found["SecretString"])["password"] == PLAIN and found["VersionStages"] == ["AWSCURRENT"]
    put = secrets.put_secret_value(SecretId=name, SecretBinary=b"\x00two")
    assert secrets.get_secret_value(SecretId=name)["SecretBinary"] == b"\x00two"
    assert secrets.get_secret_value(SecretId=name, VersionStage="AWSPREVIOUS")["VersionId"] == made["VersionId"]
    secrets.update_secret_version_stage(SecretId=name, VersionStage="AWSCURRENT", MoveToVersionId=made["VersionId"],
                                        RemoveFromVersionId=put["VersionId"])
    stages = secrets.describe_secret(SecretId=name)["VersionIdsToStages"]
    assert stages == {made["VersionId"]: ["AWSCURRENT"], put["VersionId"]: ["AWSPREVIOUS"]}

    assert [it["Name"] for it in secrets.list_secrets(Filters=[{"Key": "name", "Values": [name]}])["SecretList"]] == [name]
    batch = secrets.batch_get_secret_value(SecretIdList=[name, "none"])
    assert [it["Name"] for it in batch["SecretValues"]] == [name]
    assert [(it["SecretId"], it["ErrorCode"]) for it in batch["Errors"]] == [("none", "ResourceNotFoundException")]

    secrets.delete_secret(SecretId=name, RecoveryWindowInDays=7)
    with pytest.raises(secrets.exceptions.InvalidRequestException) as refused:
        secrets.get_secret_value(SecretId=name)
    assert "marked for deletion" in str(refused.value)
    assert "DeletedDate" in secrets.describe_secret(SecretId=name)
    secrets.restore_secret(SecretId=name)
    assert json.loads(secrets.get_secret_value(SecretId=name)["SecretString"])["user"] == "me"
    secrets.delete_secret(SecretId=name, ForceDeleteWithoutRecovery=True)
    with pytest.raises(secrets.exceptions.ResourceNotFoundException):
        secrets.describe_secret(SecretId=name)


def test_the_same_token_makes_one_version(secrets):
    name, token = unique("token"), "0" * 32
    first = secrets.create_secret(Name=name, SecretString="x", ClientRequestToken=token)
    again = secrets.create_secret(Name=name, SecretString="x", ClientRequestToken=token)
    assert (first["ARN"], first["VersionId"]) == (again["ARN"], again["VersionId"]) == (first["ARN"], token)
    with pytest.raises(secrets.exceptions.ResourceExistsException):
        secrets.put_secret_value(SecretId=name, SecretString="other", ClientRequestToken=token)


def test_what_is_not_built_says_so(secrets, ssm):
    name = unique("rotated")
    secrets.create_secret(Name=name, SecretString="x")
    for operation, call in [
        ("RotateSecret", lambda: secrets.rotate_secret(SecretId=name)),
        ("ReplicateSecretToRegions", lambda: secrets.replicate_secret_to_regions(
            SecretId=name, AddReplicaRegions=[{"Region": "eu-west-1"}])),
        ("SendCommand", lambda: ssm.send_command(DocumentName="AWS-RunShellScript", InstanceIds=["i-0123456789abcdef0"])),
    ]:
        with pytest.raises(ssm.exceptions.ClientError) as refused:
            call()
        assert code(refused) == "UnsupportedOperation" and operation in str(refused.value)
        assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 501
    with pytest.raises(secrets.exceptions.InvalidParameterException) as refused:
        secrets.create_secret(Name=unique("key"), SecretString="x", KmsKeyId="alias/mine")
    assert "KmsKeyId" in str(refused.value)


def test_resource_policies_and_passwords(secrets):
    name = unique("policy")
    secrets.create_secret(Name=name, SecretString="x")
    policy = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"},
                                                      "Action": "secretsmanager:GetSecretValue", "Resource": "*"}]}
    secrets.put_resource_policy(SecretId=name, ResourcePolicy=json.dumps(policy))
    assert json.loads(secrets.get_resource_policy(SecretId=name)["ResourcePolicy"]) == policy
    with pytest.raises(secrets.exceptions.MalformedPolicyDocumentException):
        secrets.put_resource_policy(SecretId=name, ResourcePolicy="{")
    policy["Statement"][0]["Principal"] = {"AWS": f"arn:aws:iam::{ACCOUNT}:role/{unique('nobody')}"}
    with pytest.raises(secrets.exceptions.MalformedPolicyDocumentException) as refused:
        secrets.put_resource_policy(SecretId=name, ResourcePolicy=json.dumps(policy))
    assert "This resource policy contains an unsupported principal." in str(refused.value)
    policy["Statement"][0]["Principal"] = "*"
    with pytest.raises(secrets.exceptions.PublicPolicyException):
        secrets.put_resource_policy(SecretId=name, ResourcePolicy=json.dumps(policy), BlockPublicPolicy=True)
    secrets.delete_resource_policy(SecretId=name)
    assert "ResourcePolicy" not in secrets.get_resource_policy(SecretId=name)
    password = secrets.get_random_password(PasswordLength=40, ExcludePunctuation=True)["RandomPassword"]
    assert len(password) == 40 and password.isalnum()


# -- the command line ---------------------------------------------------------------------------------------------


def test_with_the_aws_cli(longshore):
    name = unique("cli")
    longshore.aws("ssm", "put-parameter", "--name", f"/{name}/key", "--value", PLAIN, "--type", "SecureString")
    found = longshore.aws("ssm", "get-parameter", "--name", f"/{name}/key", "--with-decryption")["Parameter"]
    assert found["Value"] == PLAIN
    below = longshore.aws("ssm", "get-parameters-by-path", "--path", f"/{name}", "--query", "Parameters[].Name")
    assert below == [f"/{name}/key"]
    failed = longshore.aws("ssm", "get-parameter", "--name", f"/{name}/none", check=False)
    assert failed.returncode != 0 and "ParameterNotFound" in failed.stderr
    longshore.aws("ssm", "delete-parameter", "--name", f"/{name}/key")
    longshore.aws("secretsmanager", "create-secret", "--name", name, "--secret-string", PLAIN)
    assert longshore.aws("secretsmanager", "get-secret-value", "--secret-id", name)["SecretString"] == PLAIN
    assert longshore.aws2("secretsmanager", "get-secret-value", "--secret-id", name, "--query", "SecretString",
                          "--output", "text").strip() == PLAIN
    longshore.aws("secretsmanager", "delete-secret", "--secret-id", name, "--force-delete-without-recovery")


# -- at rest ------------------------------------------------------------------------------------------------------


def test_nothing_is_on_disk_in_the_clear_and_a_killed_server_reads_it_back(longshore, ssm, secrets):
    name, plain = unique("rest"), unique("stays-secret")
    ssm.put_parameter(Name=name, Value=plain, Type="SecureString")
    secrets.create_secret(Name=name, SecretString=plain)
    shown = unique("not-secret")
    ssm.put_parameter(Name=f"{name}-plain", Value=shown, Type="String")
    assert on_disk(longshore, shown), "the search finds what is there"
    assert on_disk(longshore, plain) == []
    longshore.wait_restarted("server", longshore.kill("server"))

    def reads():
        try:
            return ssm.get_parameter(Name=name, WithDecryption=True)["Parameter"]["Value"]
        except Exception as error:  # pylint: disable=broad-except
            raise AssertionError(error) from error

    assert wait_until(reads, "the server reads the parameter back", 60) == plain
    assert secrets.get_secret_value(SecretId=name)["SecretString"] == plain
    assert on_disk(longshore, plain) == []


def test_no_start_without_the_right_master_key():
    installation = Installation()
    try:
        installation.start()
        installation.client("ssm").put_parameter(Name="p", Value=PLAIN, Type="SecureString")
        key = installation.data_dir / "control" / "master.key"
        assert key.stat().st_mode & 0o777 == 0o600
        right = key.read_bytes()
        installation.down()

        def refused(says):
            done = subprocess.run(installation.up_command(), env=clean_environment(), capture_output=True, text=True,
                                  timeout=UP_FAILS_TIMEOUT_S)
            assert done.returncode != 0, done.stdout
            assert "ready" not in done.stdout
            text = done.stderr + installation.logs()
            assert says in text and str(key) in text, text

        key.unlink()
        refused("is missing")
        assert not key.exists()
        key.write_bytes(right.replace(right.split()[1][:4], b"0000", 1))
        key.chmod(0o600)
        refused("is not the master key of this installation")
        key.write_bytes(right)
        key.chmod(0o644)
        refused("chmod 600")
        key.chmod(0o600)
        installation.start()
        found = installation.client("ssm").get_parameter(Name="p", WithDecryption=True)
        assert found["Parameter"]["Value"] == PLAIN
        installation.down()
        installation.assert_nothing_left()
    except BaseException:
        installation.abandon()
        raise
    finally:
        installation.close()
