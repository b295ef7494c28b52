"""IAM and STS through boto3 and the aws CLI: what is made is there, what is in use stays, what ended does not work."""

import base64
import hashlib
import hmac
import http.server
import json
import pathlib
import struct
import threading
import time
import tomllib

import boto3
import pytest
import rsa
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError

from installation import REGION
from resources import unique

ACCOUNT = "000000000000"
CERTIFICATES = pathlib.Path(__file__).parent.parent / "crates" / "svc-iam" / "testdata"
ALLOW_ECS = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ecs:*", "Resource": "*"}]}
ASSUME_ROLES = {"Version": "2012-10-17",
                "Statement": [{"Effect": "Allow", "Action": ["sts:*", "iam:*"], "Resource": "*"}]}


def trust(principal, actions=("sts:AssumeRole",), **condition):
    statement = {"Effect": "Allow", "Principal": principal, "Action": list(actions)}
    if condition:
        statement["Condition"] = condition
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


@pytest.fixture(scope="module")
def iam(longshore):
    return longshore.client("iam")


def as_credentials(longshore, service, credentials):
    """A client with the keys of a user or a session."""
    return boto3.session.Session(
        aws_access_key_id=credentials["AccessKeyId"], aws_secret_access_key=credentials["SecretAccessKey"],
        aws_session_token=credentials.get("SessionToken"), region_name=REGION,
    ).client(service, endpoint_url=longshore.endpoint, config=Config(retries={"total_max_attempts": 1}))


def new_user(iam):
    """A user who may use IAM and STS, and its key."""
    name = unique("user")
    iam.create_user(UserName=name)
    iam.put_user_policy(UserName=name, PolicyName="identity", PolicyDocument=json.dumps(ASSUME_ROLES))
    return name, iam.create_access_key(UserName=name)["AccessKey"]


def refused(code, call, *arguments, **parameters):
    with pytest.raises(ClientError) as caught:
        call(*arguments, **parameters)
    assert caught.value.response["Error"]["Code"] == code, caught.value
    return caught.value.response["Error"]["Message"]


def test_groups_profiles_and_boundaries_by_the_cli(longshore):
    aws = longshore.aws
    group, profile, role = unique("group"), unique("profile"), unique("role")
    arn = aws("iam", "create-group", "--group-name", group, "--path", "/team/")["Group"]["Arn"]
    assert arn == f"arn:aws:iam::{ACCOUNT}:group/team/{group}"
    user = unique("user")
    aws("iam", "create-user", "--user-name", user, "--tags", "Key=team,Value=blue",
        "--permissions-boundary", "arn:aws:iam::aws:policy/PowerUserAccess")
    aws("iam", "add-user-to-group", "--group-name", group, "--user-name", user)
    aws("iam", "attach-group-policy", "--group-name", group, "--policy-arn", "arn:aws:iam::aws:policy/ReadOnlyAccess")
    assert [found["UserName"] for found in aws("iam", "get-group", "--group-name", group)["Users"]] == [user]
    found = aws("iam", "get-user", "--user-name", user)["User"]
    assert found["PermissionsBoundary"]["PermissionsBoundaryArn"].endswith("policy/PowerUserAccess")
    assert found["Tags"] == [{"Key": "team", "Value": "blue"}]
    for command in (["delete-group", "--group-name", group], ["delete-user", "--user-name", user]):
        assert "DeleteConflict" in aws("iam", *command, check=False).stderr

    aws("iam", "create-role", "--role-name", role, "--assume-role-policy-document",
        trust({"Service": "ec2.amazonaws.com"}))
    aws("iam", "create-instance-profile", "--instance-profile-name", profile)
    aws("iam", "add-role-to-instance-profile", "--instance-profile-name", profile, "--role-name", role)
    assert "DeleteConflict" in aws("iam", "delete-role", "--role-name", role, check=False).stderr
    aws("iam", "remove-role-from-instance-profile", "--instance-profile-name", profile, "--role-name", role)
    aws("iam", "delete-instance-profile", "--instance-profile-name", profile)
    aws("iam", "delete-role", "--role-name", role)


def test_policies_that_do_not_parse_say_where(iam):
    message = refused("MalformedPolicyDocument", iam.create_policy, PolicyName=unique("bad"), PolicyDocument=json.dumps(
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ecs:*", "Resource": "*",
                                                 "Condition": {"StringEqualz": {"aws:x": "y"}}}]}))
    assert "line 1" in message


@pytest.mark.parametrize("arn", [
    "service-role/AmazonECSTaskExecutionRolePolicy", "service-role/AmazonEC2ContainerServiceforEC2Role",
    "AmazonEKSClusterPolicy", "AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy", "AmazonSSMManagedInstanceCore",
    "CloudWatchAgentServerPolicy", "AmazonEC2ContainerRegistryPullOnly", "ReadOnlyAccess", "job-function/ViewOnlyAccess",
])
def test_managed_policies_are_there_with_their_content(iam, arn):
    policy = iam.get_policy(PolicyArn=f"arn:aws:iam::aws:policy/{arn}")["Policy"]
    version = iam.get_policy_version(PolicyArn=policy["Arn"], VersionId=policy["DefaultVersionId"])["PolicyVersion"]
    assert version["Document"]["Statement"]


def test_linked_roles(iam):
    service = "ecs.application-autoscaling.amazonaws.com"
    role = iam.create_service_linked_role(AWSServiceName=service)["Role"]
    assert role["Arn"].endswith(f":role/aws-service-role/{service}/AWSServiceRoleForApplicationAutoScaling_ECSService")
    refused("UnmodifiableEntity", iam.delete_role, RoleName=role["RoleName"])
    task = iam.delete_service_linked_role(RoleName=role["RoleName"])["DeletionTaskId"]
    assert iam.get_service_linked_role_deletion_status(DeletionTaskId=task)["Status"] == "SUCCEEDED"
    refused("NoSuchEntity", iam.get_role, RoleName=role["RoleName"])


def test_the_first_target_group_makes_the_linked_role_by_leave_only(longshore, iam):
    role, service = "AWSServiceRoleForElasticLoadBalancing", "elasticloadbalancing.amazonaws.com"
    # Balancers do their work without it: it can go, and comes again.
    if any(found["RoleName"] == role for page in iam.get_paginator("list_roles").paginate() for found in page["Roles"]):
        iam.delete_service_linked_role(RoleName=role)
    vpc = longshore.client("ec2").describe_vpcs()["Vpcs"][0]["VpcId"]
    name, key = new_user(iam)
    balancing = {"Effect": "Allow", "Action": "elasticloadbalancing:*", "Resource": "*"}

    def may(*statements):
        iam.put_user_policy(UserName=name, PolicyName="identity", PolicyDocument=json.dumps(
            {"Version": "2012-10-17", "Statement": list(statements)}))

    may(balancing)
    elbv2 = as_credentials(longshore, "elbv2", key)
    ask = {"Name": unique("group")[:32], "Protocol": "HTTP", "Port": 80, "VpcId": vpc, "TargetType": "ip"}
    arn = f"arn:aws:iam::{ACCOUNT}:role/aws-service-role/{service}/{role}"
    message = refused("AccessDenied", elbv2.create_target_group, **ask)
    assert message == (f"User: arn:aws:iam::{ACCOUNT}:user/{name} is not authorized to perform: iam:CreateServiceLinkedRole "
                       f"on resource: {arn} because no identity-based policy allows the iam:CreateServiceLinkedRole action")
    may(balancing, {"Effect": "Allow", "Action": "iam:CreateServiceLinkedRole", "Resource": arn,
                    "Condition": {"StringEquals": {"iam:AWSServiceName": service}}})
    [made] = elbv2.create_target_group(**ask)["TargetGroups"]
    assert iam.get_role(RoleName=role)["Role"]["Arn"] == arn
    [attached] = iam.list_attached_role_policies(RoleName=role)["AttachedPolicies"]
    assert attached["PolicyName"] == "AWSElasticLoadBalancingServiceRolePolicy"
    # Whoever comes later is not asked.
    may(balancing)
    elbv2.delete_target_group(TargetGroupArn=made["TargetGroupArn"])
    [made] = elbv2.create_target_group(**ask)["TargetGroups"]
    elbv2.delete_target_group(TargetGroupArn=made["TargetGroupArn"])


def test_the_first_cluster_makes_the_linked_role_of_ecs_if_its_maker_may(longshore, iam):
    role, service = "AWSServiceRoleForECS", "ecs.amazonaws.com"
    if any(found["RoleName"] == role for page in iam.get_paginator("list_roles").paginate() for found in page["Roles"]):
        iam.delete_service_linked_role(RoleName=role)
    name, key = new_user(iam)
    clusters = {"Effect": "Allow", "Action": "ecs:*", "Resource": "*"}
    ecs, made = as_credentials(longshore, "ecs", key), []

    def create(*statements):
        iam.put_user_policy(UserName=name, PolicyName="identity", PolicyDocument=json.dumps(
            {"Version": "2012-10-17", "Statement": [clusters, *statements]}))
        made.append(ecs.create_cluster(clusterName=unique("cluster"))["cluster"]["clusterArn"])

    create()
    refused("NoSuchEntity", iam.get_role, RoleName=role)
    create({"Effect": "Allow", "Action": "iam:CreateServiceLinkedRole", "Resource": "*",
            "Condition": {"StringLike": {"iam:AWSServiceName": service}}})
    found = iam.get_role(RoleName=role)["Role"]
    assert found["Path"] == f"/aws-service-role/{service}/"
    for arn in made:
        ecs.delete_cluster(cluster=arn)


def test_certificates_are_checked(iam):
    read = {name: (CERTIFICATES / name).read_text() for name in ("certificate.pem", "certificate.key", "other.key")}
    name = unique("certificate")
    refused("KeyPairMismatch", iam.upload_server_certificate, ServerCertificateName=name,
            CertificateBody=read["certificate.pem"], PrivateKey=read["other.key"])
    made = iam.upload_server_certificate(ServerCertificateName=name, CertificateBody=read["certificate.pem"],
                                         PrivateKey=read["certificate.key"])["ServerCertificateMetadata"]
    assert made["Expiration"].year > 2100
    assert "PrivateKey" not in iam.get_server_certificate(ServerCertificateName=name)["ServerCertificate"]
    iam.delete_server_certificate(ServerCertificateName=name)


def test_simulations(iam):
    name, _ = new_user(iam)
    arn = iam.get_user(UserName=name)["User"]["Arn"]
    ask = {"PolicySourceArn": arn, "ActionNames": ["ecs:RunTask", "iam:ListUsers"]}
    results = iam.simulate_principal_policy(**ask)["EvaluationResults"]
    assert [result["EvalDecision"] for result in results] == ["implicitDeny", "allowed"]
    assert results[1]["MatchedStatements"][0]["SourcePolicyId"] == "identity"
    custom = iam.simulate_custom_policy(PolicyInputList=[json.dumps(ALLOW_ECS)], ActionNames=["ecs:RunTask", "s3:Get"])
    assert [result["EvalDecision"] for result in custom["EvaluationResults"]] == ["allowed", "implicitDeny"]


def test_details_summary_and_report(iam):
    name, key = new_user(iam)
    details = iam.get_paginator("get_account_authorization_details").paginate(
        Filter=["User"], PaginationConfig={"PageSize": 2})
    users = [user["UserName"] for page in details for user in page["UserDetailList"]]
    assert name in users and len(users) == len(set(users))
    assert iam.get_account_summary()["SummaryMap"]["Users"] == len(users)
    assert iam.generate_credential_report()["State"] == "COMPLETE"
    lines = iam.get_credential_report()["Content"].decode().splitlines()
    assert lines[1].startswith("<root_account>,")
    assert iam.get_access_key_last_used(AccessKeyId=key["AccessKeyId"])["UserName"] == name


def test_a_role_is_assumed_as_its_trust_policy_says(longshore, iam):
    name, key = new_user(iam)
    sts = as_credentials(longshore, "sts", key)
    role = unique("role")
    arn = iam.create_role(RoleName=role, AssumeRolePolicyDocument=trust(
        {"AWS": ACCOUNT}, ("sts:AssumeRole", "sts:TagSession"), StringEquals={"sts:ExternalId": "agreed"}))["Role"]["Arn"]
    refused("AccessDenied", sts.assume_role, RoleArn=arn, RoleSessionName="s1")
    refused("AccessDenied", longshore.client("sts").assume_role, RoleArn=arn, RoleSessionName="s1", ExternalId="agreed")
    answer = sts.assume_role(RoleArn=arn, RoleSessionName="s1", ExternalId="agreed", Policy=json.dumps(ALLOW_ECS),
                             Tags=[{"Key": "team", "Value": "blue"}], TransitiveTagKeys=["team"])
    assert answer["PackedPolicySize"] > 0
    session = as_credentials(longshore, "sts", answer["Credentials"])
    assert session.get_caller_identity()["Arn"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/{role}/s1"
    refused("ValidationError", sts.assume_role, RoleArn=arn, RoleSessionName="s1", ExternalId="agreed",
            DurationSeconds=7200)

    # Its sessions end with the role.
    iam.delete_role(RoleName=role)
    refused("InvalidClientTokenId", session.get_caller_identity)


def test_when_keys_and_roles_were_used_last(longshore, iam):
    iam.create_user(UserName="used")
    key = iam.create_access_key(UserName="used")["AccessKey"]
    last_used = lambda: iam.get_access_key_last_used(AccessKeyId=key["AccessKeyId"])["AccessKeyLastUsed"]
    assert last_used()["ServiceName"] == "N/A"
    credentials = {"AccessKeyId": key["AccessKeyId"], "SecretAccessKey": key["SecretAccessKey"]}
    # What is denied is a use as well.
    refused("AccessDenied", as_credentials(longshore, "iam", credentials).list_users)
    assert last_used()["ServiceName"] == "iam" and last_used()["LastUsedDate"]


def test_tokens_end_with_their_user(longshore, iam):
    name, key = new_user(iam)
    sts = as_credentials(longshore, "sts", key)
    own = sts.get_session_token()["Credentials"]
    guest = sts.get_federation_token(Name="guest", Policy=json.dumps(ALLOW_ECS))
    assert guest["FederatedUser"]["Arn"] == f"arn:aws:sts::{ACCOUNT}:federated-user/guest"
    clients = [as_credentials(longshore, "sts", each) for each in (own, guest["Credentials"])]
    arns = [client.get_caller_identity()["Arn"] for client in clients]
    assert arns == [f"arn:aws:iam::{ACCOUNT}:user/{name}", guest["FederatedUser"]["Arn"]]
    iam.delete_access_key(UserName=name, AccessKeyId=key["AccessKeyId"])
    refused("InvalidClientTokenId", sts.get_caller_identity)
    iam.delete_user_policy(UserName=name, PolicyName="identity")
    iam.delete_user(UserName=name)
    for client in clients:
        refused("InvalidClientTokenId", client.get_caller_identity)


def one_time_password(seed, step):
    digest = hmac.new(base64.b32decode(seed), struct.pack(">Q", step), hashlib.sha1).digest()
    at = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[at:at + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def user_with_device(longshore, iam):
    """A user with a virtual MFA device: STS with its key, the device's serial number, and its next code."""
    name, key = new_user(iam)
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName=unique("phone"))["VirtualMFADevice"]
    seed, serial = device["Base32StringSeed"], device["SerialNumber"]
    step = int(time.time()) // 30
    iam.enable_mfa_device(UserName=name, SerialNumber=serial, AuthenticationCode1=one_time_password(seed, step - 2),
                          AuthenticationCode2=one_time_password(seed, step - 1))
    # The device is one step behind, and this code is its next.
    return name, as_credentials(longshore, "sts", key), {"SerialNumber": serial, "TokenCode": one_time_password(seed, step)}


def test_a_virtual_mfa_device(longshore, iam):
    name, sts, code = user_with_device(longshore, iam)
    session = sts.get_session_token(**code)["Credentials"]
    assert as_credentials(longshore, "sts", session).get_caller_identity()["Arn"].endswith(f":user/{name}")
    refused("AccessDenied", sts.get_session_token, **code)


def test_a_role_that_wants_mfa_takes_a_session_that_has_it_or_a_code(longshore, iam):
    role = iam.create_role(RoleName=unique("guarded"), AssumeRolePolicyDocument=trust(
        {"AWS": ACCOUNT}, Bool={"aws:MultiFactorAuthPresent": "true"}))["Role"]["Arn"]
    ask = {"RoleArn": role, "RoleSessionName": "s1"}
    _, sts, code = user_with_device(longshore, iam)
    message = refused("AccessDenied", sts.assume_role, **ask)
    assert message.endswith("because no role trust policy allows the sts:AssumeRole action"), message
    assert sts.assume_role(**ask, **code)["Credentials"]
    # A code that was used, or is wrong, is none.
    assert "MultiFactorAuthentication failed" in refused("AccessDenied", sts.assume_role, **ask, **code)
    _, sts, code = user_with_device(longshore, iam)
    session = sts.get_session_token(**code)["Credentials"]
    assert as_credentials(longshore, "sts", session).assume_role(**ask)["Credentials"]


def test_roles_are_chained_for_an_hour_with_what_sticks(longshore, iam):
    """Transitive tags and the source identity go along a chain, other tags and longer sessions do not."""
    name, key = new_user(iam)
    sts = as_credentials(longshore, "sts", key)
    everything = ("sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity")
    roles = []
    for _ in range(2):
        role = unique("chain")
        made = iam.create_role(RoleName=role, AssumeRolePolicyDocument=trust({"AWS": ACCOUNT}, everything),
                               MaxSessionDuration=7200, Tags=[{"Key": "of", "Value": "role"}])["Role"]["Arn"]
        iam.put_role_policy(RoleName=role, PolicyName="identity", PolicyDocument=json.dumps(ASSUME_ROLES))
        roles.append(made)
    first, second = roles
    long = sts.assume_role(RoleArn=first, RoleSessionName="s1", DurationSeconds=7200, SourceIdentity="ann",
                           Tags=[{"Key": "team", "Value": "blue"}, {"Key": "own", "Value": "x"}],
                           TransitiveTagKeys=["team"])
    assert long["SourceIdentity"] == "ann"
    chained = as_credentials(longshore, "sts", long["Credentials"])
    message = refused("ValidationError", chained.assume_role, RoleArn=second, RoleSessionName="s2", DurationSeconds=3601)
    assert message == "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining"
    refused("AccessDenied", chained.assume_role, RoleArn=second, RoleSessionName="s2", SourceIdentity="bob")
    refused("InvalidParameterValue", chained.assume_role, RoleArn=second, RoleSessionName="s2",
            Tags=[{"Key": "Team", "Value": "red"}])
    last = chained.assume_role(RoleArn=second, RoleSessionName="s2")
    assert last["SourceIdentity"] == "ann"

    def simulated(who, key, value):
        """Whether the session has that key, asked of a policy of its role."""
        role = second.rsplit("/", 1)[1]
        iam.put_role_policy(RoleName=role, PolicyName="probe", PolicyDocument=json.dumps({
            "Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ecs:ListClusters", "Resource": "*",
                                                    "Condition": {"StringEquals": {key: value}}}]}))
        try:
            return as_credentials(longshore, "ecs", who).list_clusters() is not None
        except ClientError as error:
            assert error.response["Error"]["Code"] == "AccessDeniedException"
            return False

    who = last["Credentials"]
    assert simulated(who, "aws:PrincipalTag/team", "blue") and simulated(who, "aws:SourceIdentity", "ann")
    assert simulated(who, "aws:PrincipalTag/of", "role") and simulated(who, "aws:PrincipalArn", second)
    assert not simulated(who, "aws:PrincipalTag/own", "x")
    # What every request says of itself.
    for key, value in {"aws:PrincipalAccount": ACCOUNT, "aws:PrincipalType": "AssumedRole", "aws:RequestedRegion": REGION,
                       "aws:ResourceAccount": ACCOUNT, "aws:ViaAWSService": "false", "aws:PrincipalIsAWSService": "false",
                       "aws:SecureTransport": "false", "aws:SourceIp": "127.0.0.1",
                       "aws:MultiFactorAuthPresent": "false"}.items():
        assert simulated(who, key, value), key
    for key in ("aws:username", "aws:CalledVia", "aws:SourceVpc", "aws:SourceArn"):
        assert not simulated(who, key, "*"), key


def test_a_role_is_chosen_by_its_tags(longshore, iam):
    """Trust policies see the tags of the role that is to be assumed."""
    name, key = new_user(iam)
    sts = as_credentials(longshore, "sts", key)
    made = {}
    for team in ("red", "blue"):
        made[team] = iam.create_role(RoleName=unique("tagged"), Tags=[{"Key": "team", "Value": team}],
                                     AssumeRolePolicyDocument=trust(
                                         {"AWS": ACCOUNT}, StringEquals={"aws:ResourceTag/team": "blue"}))["Role"]["Arn"]
    refused("AccessDenied", sts.assume_role, RoleArn=made["red"], RoleSessionName="s1")
    assert sts.assume_role(RoleArn=made["blue"], RoleSessionName="s1")["Credentials"]


def test_what_is_made_with_tags_is_tagged_by_leave_only(longshore, iam):
    name, key = new_user(iam)
    allowed = {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": ["iam:CreateRole", "iam:CreatePolicy"], "Resource": "*"}]}
    iam.put_user_policy(UserName=name, PolicyName="identity", PolicyDocument=json.dumps(allowed))
    own, role = as_credentials(longshore, "iam", key), unique("role")
    ask = {"RoleName": role, "AssumeRolePolicyDocument": trust({"AWS": ACCOUNT})}
    message = refused("AccessDenied", own.create_role, **ask, Tags=[{"Key": "team", "Value": "blue"}])
    assert message == (f"User: arn:aws:iam::{ACCOUNT}:user/{name} is not authorized to perform: iam:TagRole on resource: "
                       f"arn:aws:iam::{ACCOUNT}:role/{role} because no identity-based policy allows the iam:TagRole action")
    own.create_role(**ask)


@pytest.mark.parametrize("action", ["logs:TagResource", "logs:TagLogGroup"])
def test_a_log_group_is_made_with_tags_by_either_leave(longshore, iam, action):
    name, key = new_user(iam)
    own, group = as_credentials(longshore, "logs", key), unique("group")

    def may(*actions):
        iam.put_user_policy(UserName=name, PolicyName="identity", PolicyDocument=json.dumps({
            "Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": list(actions), "Resource": "*"}]}))

    may("logs:CreateLogGroup")
    message = refused("AccessDeniedException", own.create_log_group, logGroupName=group, tags={"team": "blue"})
    assert message == (f"User: arn:aws:iam::{ACCOUNT}:user/{name} is not authorized to perform: logs:TagResource on resource: "
                       f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{group} because no identity-based policy allows the "
                       "logs:TagResource action")
    may("logs:CreateLogGroup", action)
    own.create_log_group(logGroupName=group, tags={"team": "blue"})
    longshore.client("logs").delete_log_group(logGroupName=group)


def test_roles_trust_only_whom_there_is(longshore, iam):
    role, name = unique("role"), unique("user")
    absent = f"arn:aws:iam::{ACCOUNT}:user/{name}"
    ask = {"RoleName": role, "AssumeRolePolicyDocument": trust({"AWS": absent})}
    message = refused("MalformedPolicyDocument", iam.create_role, **ask)
    assert message == f'Invalid principal in policy: "AWS":"{absent}"'
    iam.create_user(UserName=name)
    iam.create_role(**ask)
    iam.delete_user(UserName=name)
    refused("MalformedPolicyDocument", iam.update_assume_role_policy, RoleName=role, PolicyDocument=trust({"AWS": absent}))


def test_a_user_is_deleted_after_its_keys_certificates_and_credentials(longshore, iam):
    """What Terraform's `force_destroy` lists and deletes."""
    aws, name = longshore.aws, unique("user")
    iam.create_user(UserName=name)
    ssh_key, certificate = CERTIFICATES / "ssh_key.pub", CERTIFICATES / "certificate.pem"
    key = aws("iam", "upload-ssh-public-key", "--user-name", name, "--ssh-public-key-body", f"file://{ssh_key}")["SSHPublicKey"]
    # As `ssh-keygen -l -E md5` has it.
    assert key["Fingerprint"] == "e9:b5:dd:ad:0c:30:c6:3f:52:1d:28:41:88:06:f2:f8"
    of_key = {"UserName": name, "SSHPublicKeyId": key["SSHPublicKeyId"]}
    pem = iam.get_ssh_public_key(**of_key, Encoding="PEM")["SSHPublicKey"]["SSHPublicKeyBody"]
    assert rsa.PublicKey.load_pkcs1_openssl_pem(pem).n.bit_length() == 2048
    ssh = iam.get_ssh_public_key(**of_key, Encoding="SSH")["SSHPublicKey"]["SSHPublicKeyBody"]
    assert ssh == " ".join(ssh_key.read_text().split()[:2])
    refused("DuplicateSSHPublicKey", iam.upload_ssh_public_key, UserName=name, SSHPublicKeyBody=pem)
    iam.update_ssh_public_key(**of_key, Status="Inactive")
    [listed] = iam.list_ssh_public_keys(UserName=name)["SSHPublicKeys"]
    assert listed["Status"] == "Inactive"

    signing = aws("iam", "upload-signing-certificate", "--user-name", name, "--certificate-body", f"file://{certificate}")
    of_certificate = {"UserName": name, "CertificateId": signing["Certificate"]["CertificateId"]}
    iam.update_signing_certificate(**of_certificate, Status="Inactive")
    [listed] = iam.list_signing_certificates(UserName=name)["Certificates"]
    assert (listed["Status"], listed["CertificateBody"]) == ("Inactive", certificate.read_text())

    refused("NotSupportedService", iam.create_service_specific_credential, UserName=name, ServiceName="s3.amazonaws.com")
    made = iam.create_service_specific_credential(UserName=name, ServiceName="codecommit.amazonaws.com")
    made = made["ServiceSpecificCredential"]
    assert made["ServiceUserName"] == f"{name}-at-{ACCOUNT}"
    of_credential = {"UserName": name, "ServiceSpecificCredentialId": made["ServiceSpecificCredentialId"]}
    again = iam.reset_service_specific_credential(**of_credential)["ServiceSpecificCredential"]
    assert again["ServicePassword"] != made["ServicePassword"]
    [listed] = iam.list_service_specific_credentials(UserName=name)["ServiceSpecificCredentials"]
    assert "ServicePassword" not in listed and listed["Status"] == "Active"

    for what, delete, of in [
        ("signing certificates", iam.delete_signing_certificate, of_certificate),
        ("SSH public keys", iam.delete_ssh_public_key, of_key),
        ("service specific credentials", iam.delete_service_specific_credential, of_credential),
    ]:
        message = refused("DeleteConflict", iam.delete_user, UserName=name)
        assert message == f"Cannot delete entity, must delete {what} first."
        delete(**of)
        refused("NoSuchEntity", delete, **of)
    iam.delete_user(UserName=name)


def test_services_last_used_come_from_use(longshore, iam):
    name, key = new_user(iam)
    arn, asker = f"arn:aws:iam::{ACCOUNT}:user/{name}", iam

    def report():
        job = asker.generate_service_last_accessed_details(Arn=arn)["JobId"]
        answer = asker.get_service_last_accessed_details(JobId=job)
        assert answer["JobStatus"] == "COMPLETED"
        return job, {one["ServiceNamespace"]: one for one in answer["ServicesLastAccessed"]}

    _, before = report()
    assert set(before) == {"iam", "sts"} and not any("LastAuthenticated" in one for one in before.values())
    as_credentials(longshore, "sts", key).get_caller_identity()
    # What its policies do not open is an attempt, and no service of its own.
    refused("AccessDeniedException", as_credentials(longshore, "ecs", key).list_clusters)
    job, after = report()
    assert set(after) == {"iam", "sts"} and "LastAuthenticated" not in after["iam"]
    assert (after["sts"]["LastAuthenticatedEntity"], after["sts"]["LastAuthenticatedRegion"]) == (arn, REGION)
    assert after["sts"]["TotalAuthenticatedEntities"] == 1
    [entity] = iam.get_service_last_accessed_details_with_entities(
        JobId=job, ServiceNamespace="sts")["EntityDetailsList"]
    assert entity["EntityInfo"]["Arn"] == arn and entity["LastAuthenticated"] == after["sts"]["LastAuthenticated"]
    [granting] = iam.list_policies_granting_service_access(Arn=arn, ServiceNamespaces=["sts"])["PoliciesGrantingServiceAccess"]
    assert granting["Policies"] == [
        {"PolicyName": "identity", "PolicyType": "INLINE", "EntityType": "USER", "EntityName": name}]
    refused("NoSuchEntity", as_credentials(longshore, "iam", key).get_service_last_accessed_details, JobId=job)
    refused("InvalidInput", iam.generate_service_last_accessed_details, Arn=arn, Granularity="ACTION_LEVEL")


class Provider:
    """An OpenID Connect provider on loopback."""

    def __init__(self):
        self.public, self.private = rsa.newkeys(2048)
        provider = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                body = json.dumps(provider.keys() if self.path == "/keys" else provider.discovery()).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.issuer = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def discovery(self):
        return {"issuer": self.issuer, "jwks_uri": f"{self.issuer}/keys"}

    def keys(self):
        number = lambda n: encode(n.to_bytes((n.bit_length() + 7) // 8, "big"))  # noqa: E731
        return {"keys": [{"kty": "RSA", "kid": "k1", "alg": "RS256", "use": "sig", "n": number(self.public.n),
                          "e": number(self.public.e)}]}

    def token(self, **claims):
        now = int(time.time())
        claims = {"iss": self.issuer, "aud": "sts.amazonaws.com", "iat": now, "exp": now + 300, **claims}
        signed = ".".join(encode(json.dumps(part).encode()) for part in ({"alg": "RS256", "kid": "k1"}, claims))
        return f"{signed}.{encode(rsa.sign(signed.encode(), self.private, 'SHA-256'))}"


def encode(data):
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def test_web_identities_need_no_signature(longshore, iam):
    provider = Provider()
    try:
        arn = iam.create_open_id_connect_provider(Url=provider.issuer, ClientIDList=["sts.amazonaws.com"])
        arn = arn["OpenIDConnectProviderArn"]
        host = provider.issuer.removeprefix("http://")
        role = iam.create_role(RoleName=unique("pod"), AssumeRolePolicyDocument=trust(
            {"Federated": arn}, ("sts:AssumeRoleWithWebIdentity",), StringEquals={f"{host}:sub": "web"}))["Role"]["Arn"]
        sts = boto3.client("sts", endpoint_url=longshore.endpoint, region_name=REGION,
                           config=Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1}))
        ask = {"RoleArn": role, "RoleSessionName": "s1"}
        answer = sts.assume_role_with_web_identity(WebIdentityToken=provider.token(sub="web"), **ask)
        assert answer["SubjectFromWebIdentityToken"] == "web"
        who = as_credentials(longshore, "sts", answer["Credentials"]).get_caller_identity()
        assert who["Arn"].endswith("/s1")
        refused("AccessDenied", sts.assume_role_with_web_identity, WebIdentityToken=provider.token(sub="other"), **ask)
        refused("ExpiredTokenException", sts.assume_role_with_web_identity,
                WebIdentityToken=provider.token(sub="web", exp=int(time.time()) - 1), **ask)
        # Deleting what is gone is no error.
        for _ in range(2):
            iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=arn)
        # Nothing else goes unsigned.
        refused("MissingAuthenticationToken", sts.get_caller_identity)
    finally:
        provider.server.shutdown()


def test_what_cannot_be_here_is_refused_by_name(iam):
    refused("UnsupportedOperation", iam.create_saml_provider, Name=unique("saml"), SAMLMetadataDocument="x" * 1000)


@pytest.mark.parametrize("service", ["iam", "sts", "ssm", "secretsmanager", "logs", "cloudtrail"])
def test_every_operation_that_is_not_built_says_so(longshore, service):
    """By its name alone, before anything is read of its input."""
    operations = tomllib.loads((pathlib.Path(__file__).parent.parent / "xtask" / "operations.toml").read_text())
    built = set(operations["services"][service]["operations"])
    client = longshore.client(service, parameter_validation=False, inject_host_prefix=False)
    every = set(client.meta.service_model.operation_names)
    assert built <= every and every - built
    for operation in sorted(every - built):
        with pytest.raises(ClientError) as caught:
            client._make_api_call(operation, {})
        error, metadata = caught.value.response["Error"], caught.value.response["ResponseMetadata"]
        assert (error["Code"], metadata["HTTPStatusCode"]) == ("UnsupportedOperation", 501), (operation, error)
        assert error["Message"] == f"Longshore does not offer {service}:{operation} yet. Nothing was done.", operation
