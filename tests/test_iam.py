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


def test_a_virtual_mfa_device(longshore, iam):
    name, key = new_user(iam)
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName=unique("phone"))["VirtualMFADevice"]
    seed, serial = device["Base32StringSeed"], device["SerialNumber"]
    step = int(time.time()) // 30
    iam.enable_mfa_device(UserName=name, SerialNumber=serial, AuthenticationCode1=one_time_password(seed, step - 2),
                          AuthenticationCode2=one_time_password(seed, step - 1))
    sts = as_credentials(longshore, "sts", key)
    # The device is one step behind, and this code is its next.
    code = one_time_password(seed, step)
    session = sts.get_session_token(SerialNumber=serial, TokenCode=code)["Credentials"]
    assert as_credentials(longshore, "sts", session).get_caller_identity()["Arn"].endswith(f":user/{name}")
    refused("AccessDenied", sts.get_session_token, SerialNumber=serial, TokenCode=code)


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
        # Nothing else goes unsigned.
        refused("MissingAuthenticationToken", sts.get_caller_identity)
    finally:
        provider.server.shutdown()


def test_what_cannot_be_here_is_refused_by_name(iam):
    name, _ = new_user(iam)
    assert iam.list_ssh_public_keys(UserName=name)["SSHPublicKeys"] == []
    refused("UnsupportedOperation", iam.upload_ssh_public_key, UserName=name, SSHPublicKeyBody="ssh-rsa AAAA")
    refused("UnsupportedOperation", iam.create_saml_provider, Name=unique("saml"), SAMLMetadataDocument="x" * 1000)
