"""ECR under IAM: who may push, pull, mount and delete in the registry, by which policy; what tokens are worth; what tasks may
pull; and what a denial says, in the open and sealed. skopeo, the aws CLI, boto3, and requests by hand."""

import base64
import json
import pathlib
import sys
import uuid

import boto3
import pytest
import requests
from botocore.config import Config
from botocore.exceptions import ClientError

from images import BUSYBOX_CONFIG, Image, digest_of, layer_of
from installation import REGION, run
from registry import MANIFEST_TYPE, REQUEST_TIMEOUT_S, absolute, base_of, name_of, push, session_of, upload
from resources import unique
from waiting import wait_until

ACCOUNT = "000000000000"
PULL = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
PUSH = ["ecr:BatchCheckLayerAvailability", "ecr:InitiateLayerUpload", "ecr:UploadLayerPart", "ecr:CompleteLayerUpload",
        "ecr:PutImage", "ecr:BatchGetImage"]
TOKEN = {"Effect": "Allow", "Action": "ecr:GetAuthorizationToken", "Resource": "*"}


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def allow(actions, *resources):
    return {"Effect": "Allow", "Action": actions, "Resource": list(resources) or "*"}


def arn_of(repository):
    return f"arn:aws:ecr:{REGION}:{ACCOUNT}:repository/{name_of(repository)}"


class Caller:
    """Somebody with keys of his own, and what he does with them."""

    def __init__(self, longshore, arn, credentials, name=None):
        self.longshore, self.arn, self.name, self.credentials = longshore, arn, name, credentials

    def client(self, service):
        return boto3.session.Session(
            aws_access_key_id=self.credentials["AccessKeyId"], aws_secret_access_key=self.credentials["SecretAccessKey"],
            aws_session_token=self.credentials.get("SessionToken"), region_name=REGION,
        ).client(service, endpoint_url=self.longshore.endpoint, config=Config(retries={"total_max_attempts": 1}))

    def token(self):
        [data] = self.client("ecr").get_authorization_token()["authorizationData"]
        return base64.b64decode(data["authorizationToken"]).decode().partition(":")[2]

    def session(self):
        """An HTTP session with a token for the registry."""
        session = requests.Session()
        session.trust_env = False
        session.auth = ("AWS", self.token())
        return session

    def login(self, path):
        """`aws ecr get-login-password | skopeo login`, as people type it."""
        environment = {**self.longshore.environment, "AWS_ACCESS_KEY_ID": self.credentials["AccessKeyId"],
                       "AWS_SECRET_ACCESS_KEY": self.credentials["SecretAccessKey"]}
        if "SessionToken" in self.credentials:
            environment["AWS_SESSION_TOKEN"] = self.credentials["SessionToken"]
        program = pathlib.Path(sys.executable).parent / "aws"
        password = run([program, "ecr", "get-login-password"], environment).stdout
        run(["skopeo", "login", "--tls-verify=false", "--authfile", path, "--username", "AWS", "--password-stdin",
             self.longshore.registry], environment, input=password)
        return path


@pytest.fixture(scope="module")
def iam(longshore):
    return longshore.client("iam")


@pytest.fixture
def make_user(longshore, iam):
    """A function that makes users who may what the statements say, and a token for any registry."""

    def make(*statements, **parameters):
        name = unique("user")
        arn = iam.create_user(UserName=name, **parameters)["User"]["Arn"]
        caller = Caller(longshore, arn, iam.create_access_key(UserName=name)["AccessKey"], name)
        caller.may = lambda *statements: iam.put_user_policy(
            UserName=name, PolicyName="inline", PolicyDocument=document(TOKEN, *statements))
        caller.may(*statements)
        return caller

    return make


@pytest.fixture
def repository(resources):
    return resources.ecr.create_repository(repositoryName=unique("team/app"))["repository"]["repositoryUri"]


@pytest.fixture
def image(builder):
    """One whose layers no node and no repository has."""
    return Image([builder.busybox_layer(), layer_of({"etc/unique": (0o644, uuid.uuid4().bytes)})], BUSYBOX_CONFIG)


def denied(answer, caller, action, repository, clause):
    """The 403 of the distribution specification, in AWS's words."""
    assert answer.status_code == 403, (answer.status_code, answer.text)
    [error] = answer.json()["errors"]
    assert error["code"] == "DENIED", error
    sentence = f"User: {caller.arn} is not authorized to perform: {action} on resource: {arn_of(repository)} {clause}"
    assert error["message"] == sentence, error


def no_identity(action):
    return f"because no identity-based policy allows the {action} action"


def get(session, base, path):
    return session.get(f"{base}/{path}", timeout=REQUEST_TIMEOUT_S)


# -- clients ------------------------------------------------------------------------------------------------------------


def test_the_documented_actions_are_enough_for_clients(longshore, make_user, repository, layout, tmp_path):
    # Leave to see which layers are there has a client get to where its refusal has a body with the sentence.
    pusher = make_user(allow(PUSH, arn_of(repository)))
    puller = make_user(allow([*PULL, "ecr:BatchCheckLayerAvailability"], arn_of(repository)))
    stranger = make_user()
    pushers, pullers, strangers = (one.login(tmp_path / name) for one, name in (
        (pusher, "pusher"), (puller, "puller"), (stranger, "stranger")))

    def copy(source, destination, *options, check=True):
        return run(["skopeo", "copy", "--src-tls-verify=false", "--dest-tls-verify=false", *options, source, destination],
                   longshore.environment, check=check)

    copy(f"oci:{layout}:v1", f"docker://{repository}:v1", "--dest-authfile", pushers)
    copy(f"docker://{repository}:v1", f"oci:{tmp_path}/back:v1", "--src-authfile", pullers)
    refused = copy(f"oci:{layout}:v2", f"docker://{repository}:v2", "--dest-authfile", pullers, check=False)
    assert refused.returncode != 0 and f"User: {puller.arn} is not authorized to perform: ecr:" in refused.stderr
    # Who may push reads manifests, and no layers.
    refused = copy(f"docker://{repository}:v1", f"oci:{tmp_path}/layers:v1", "--src-authfile", pushers, check=False)
    assert refused.returncode != 0 and "reading blob" in refused.stderr and "403" in refused.stderr, refused.stderr
    refused = copy(f"docker://{repository}:v1", f"oci:{tmp_path}/none:v1", "--src-authfile", strangers, check=False)
    sentence = f"User: {stranger.arn} is not authorized to perform: ecr:BatchGetImage on resource: {arn_of(repository)}"
    assert refused.returncode != 0 and f"{sentence} {no_identity('ecr:BatchGetImage')}" in refused.stderr, refused.stderr
    listed = run(["skopeo", "list-tags", "--tls-verify=false", "--authfile", pullers, f"docker://{repository}"],
                 longshore.environment, check=False)
    # These verbs of skopeo tell the status alone.
    assert listed.returncode != 0 and "403" in listed.stderr, listed.stderr
    deleted = run(["skopeo", "delete", "--tls-verify=false", "--authfile", pushers, f"docker://{repository}:v1"],
                  longshore.environment, check=False)
    assert deleted.returncode != 0, deleted.stderr
    copy(f"docker://{repository}:v1", f"oci:{tmp_path}/again:v1", "--src-authfile", pullers)


def test_without_leave_for_a_token_there_is_none(make_user, iam):
    user = make_user()
    iam.delete_user_policy(UserName=user.name, PolicyName="inline")
    with pytest.raises(ClientError) as caught:
        user.token()
    assert caught.value.response["Error"]["Code"] == "AccessDeniedException"
    assert "ecr:GetAuthorizationToken on resource: *" in caught.value.response["Error"]["Message"]


# -- one action at a time -----------------------------------------------------------------------------------------------


def test_every_request_needs_its_own_action(longshore, make_user, repository, image):
    base, other = base_of(longshore, repository), arn_of(repository).replace("team/app", "team/other")
    with session_of(longshore) as root:
        push(root, base, image, "v1")
    user = make_user()
    session, blob = user.session(), uuid.uuid4().bytes
    layer = image.layers[0]

    def send(method, path, **options):
        return session.request(method, absolute(f"{base}/", path), timeout=REQUEST_TIMEOUT_S, **options)

    started = {}

    def begin():
        return started["location"]

    def start(answer):
        started["location"] = answer.headers["Location"]

    put = {"data": image.manifest, "headers": {"Content-Type": MANIFEST_TYPE}}
    cases = [
        ("ecr:BatchGetImage", 200, lambda: send("GET", "manifests/v1"), None),
        ("ecr:BatchGetImage", 200, lambda: send("GET", f"manifests/{image.digest}"), None),
        ("ecr:GetDownloadUrlForLayer", 200, lambda: send("GET", f"blobs/{digest_of(layer)}"), None),
        ("ecr:ListImages", 200, lambda: send("GET", "tags/list"), None),
        ("ecr:InitiateLayerUpload", 202, lambda: send("POST", "blobs/uploads/"), start),
        ("ecr:UploadLayerPart", 202, lambda: send("PATCH", begin(), data=blob), None),
        ("ecr:UploadLayerPart", 204, lambda: send("GET", begin()), None),
        ("ecr:CompleteLayerUpload", 201, lambda: send("PUT", begin(), params={"digest": digest_of(blob)}), None),
        ("ecr:PutImage", 201, lambda: send("PUT", "manifests/v2", **put), None),
        ("ecr:BatchDeleteImage", 202, lambda: send("DELETE", "manifests/v2"), None),
    ]
    every = sorted({action for action, *_ in cases})
    for action, status, ask, after in cases:
        user.may(allow([one for one in every if one != action], arn_of(repository)), allow(action, other))
        denied(ask(), user, action, repository, no_identity(action))
        user.may(allow(action, arn_of(repository)))
        answer = ask()
        assert answer.status_code == status, (action, answer.status_code, answer.text)
        if after:
            after(answer)
    # HEAD has no body: the status alone tells.
    for action, path in (("ecr:BatchCheckLayerAvailability", f"blobs/{digest_of(layer)}"), ("ecr:BatchGetImage", "manifests/v1")):
        user.may(allow([one for one in every if one != action], arn_of(repository)))
        assert send("HEAD", path).status_code == 403, action
        user.may(allow(action, arn_of(repository)))
        assert send("HEAD", path).status_code == 200, action
    # The names of repositories are asked for on all of them.
    catalog = f"{longshore.endpoint}/v2/_catalog"
    assert session.get(catalog, timeout=REQUEST_TIMEOUT_S).status_code == 403
    user.may(allow("ecr:DescribeRepositories", f"arn:aws:ecr:{REGION}:{ACCOUNT}:repository/*"))
    assert name_of(repository) in session.get(catalog, timeout=REQUEST_TIMEOUT_S).json()["repositories"]
    # What is not there is not told to who may not look.
    missing = f"{longshore.endpoint}/v2/never/made/tags/list"
    assert session.get(missing, timeout=REQUEST_TIMEOUT_S).status_code == 403


def test_conditions_on_tags_and_addresses(longshore, resources, make_user, repository):
    base = base_of(longshore, repository)
    tagged = {"StringEquals": {"ecr:ResourceTag/team": "blue"}}
    user = make_user({**allow("ecr:ListImages"), "Condition": tagged})
    session = user.session()
    denied(get(session, base, "tags/list"), user, "ecr:ListImages", repository, no_identity("ecr:ListImages"))
    resources.ecr.tag_resource(resourceArn=arn_of(repository), tags=[{"Key": "team", "Value": "blue"}])
    assert get(session, base, "tags/list").status_code == 200
    for addresses, status in (("127.0.0.0/8", 200), ("10.0.0.0/8", 403)):
        user.may({**allow("ecr:ListImages"), "Condition": {"IpAddress": {"aws:SourceIp": addresses}}})
        assert get(session, base, "tags/list").status_code == status, addresses


def test_boundaries_and_session_policies_bound(longshore, iam, make_user, repository, image):
    base = base_of(longshore, repository)
    with session_of(longshore) as root:
        push(root, base, image, "v1")
    boundary = iam.create_policy(PolicyName=unique("boundary"), PolicyDocument=document(
        TOKEN, allow(PULL)))["Policy"]["Arn"]
    user = make_user(allow("ecr:*"), PermissionsBoundary=boundary)
    session = user.session()
    assert get(session, base, "manifests/v1").status_code == 200
    denied(get(session, base, "tags/list"), user, "ecr:ListImages", repository,
           "because no permissions boundary allows the ecr:ListImages action")

    assumer = make_user(allow("sts:AssumeRole"))
    role = unique("role")
    trust = document({"Effect": "Allow", "Principal": {"AWS": ACCOUNT}, "Action": "sts:AssumeRole"})
    role_arn = iam.create_role(RoleName=role, AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    iam.put_role_policy(RoleName=role, PolicyName="inline", PolicyDocument=document(allow("ecr:*")))
    assumed = assumer.client("sts").assume_role(RoleArn=role_arn, RoleSessionName="s1", Policy=document(
        TOKEN, allow("ecr:ListImages")))
    narrowed = Caller(longshore, f"arn:aws:sts::{ACCOUNT}:assumed-role/{role}/s1", assumed["Credentials"])
    session = narrowed.session()
    assert get(session, base, "tags/list").status_code == 200
    denied(get(session, base, "manifests/v1"), narrowed, "ecr:BatchGetImage", repository,
           "because no session policy allows the ecr:BatchGetImage action")


# -- policies of repositories and of the registry -----------------------------------------------------------------------


def test_the_repositorys_policy_lets_in_and_keeps_out(longshore, resources, make_user, repository, image):
    base, name = base_of(longshore, repository), name_of(repository)
    with session_of(longshore) as root:
        push(root, base, image, "v1")
        guest, insider = make_user(), make_user(allow("ecr:*"))
        guests, insiders = guest.session(), insider.session()
        denied(get(guests, base, "manifests/v1"), guest, "ecr:BatchGetImage", repository, no_identity("ecr:BatchGetImage"))
        # By the command line, as it is documented.
        policy = document({"Sid": "Pull", "Effect": "Allow", "Principal": {"AWS": guest.arn}, "Action": PULL})
        answer = longshore.aws("ecr", "set-repository-policy", "--repository-name", name, "--policy-text", policy)
        assert json.loads(answer["policyText"]) == json.loads(policy)
        assert get(guests, base, "manifests/v1").status_code == 200
        assert get(guests, base, f"blobs/{digest_of(image.layers[1])}").content == image.layers[1]
        denied(guests.post(f"{base}/blobs/uploads/", timeout=REQUEST_TIMEOUT_S), guest, "ecr:InitiateLayerUpload", repository,
               no_identity("ecr:InitiateLayerUpload"))

        # An explicit deny goes before every allow, the administrator's and the root's too.
        deny = {"Sid": "Out", "Effect": "Deny", "Principal": "*", "Action": "ecr:BatchGetImage"}
        resources.ecr.set_repository_policy(repositoryName=name, policyText=document(deny))
        clause = "with an explicit deny in a resource-based policy"
        denied(get(guests, base, "manifests/v1"), guest, "ecr:BatchGetImage", repository, clause)
        denied(get(insiders, base, "manifests/v1"), insider, "ecr:BatchGetImage", repository, clause)
        assert get(root, base, "manifests/v1").status_code == 403
        # The API asks the same.
        with pytest.raises(ClientError) as caught:
            insider.client("ecr").batch_get_image(repositoryName=name, imageIds=[{"imageTag": "v1"}])
        assert clause in str(caught.value) and caught.value.response["Error"]["Code"] == "AccessDeniedException"
        resources.ecr.delete_repository_policy(repositoryName=name)
        assert get(insiders, base, "manifests/v1").status_code == 200
        assert get(guests, base, "manifests/v1").status_code == 403


@pytest.mark.parametrize("policy, why", [
    ("{", "line 1"),
    ("[]", "line 1"),
    (document({"Effect": "Allow", "Action": "ecr:*"}), "rincipal"),
    (document({"Effect": "Allow", "Principal": "*", "Action": "ecr:*", "Resource": "*"}), "names a Resource"),
    (document({"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject"}), "s3:GetObject"),
])
def test_what_is_no_policy_is_refused(resources, repository, policy, why):
    with pytest.raises(ClientError) as caught:
        resources.ecr.set_repository_policy(repositoryName=name_of(repository), policyText=policy)
    error = caught.value.response["Error"]
    assert error["Code"] == "InvalidParameterException"
    words = "Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid repository policy provided'"
    assert error["Message"].startswith(words) and why in error["Message"], error
    with pytest.raises(ClientError) as caught:
        resources.ecr.get_repository_policy(repositoryName=name_of(repository))
    assert caught.value.response["Error"]["Code"] == "RepositoryPolicyNotFoundException"


def test_policies_name_only_principals_that_there_are(resources, make_user, repository):
    ask = {"repositoryName": name_of(repository)}
    here, gone = make_user().arn, f"arn:aws:iam::{ACCOUNT}:user/{unique('nobody')}"
    with pytest.raises(ClientError) as caught:
        resources.ecr.set_repository_policy(**ask, policyText=document(
            {"Effect": "Allow", "Principal": {"AWS": [here, gone]}, "Action": PULL}))
    error = caught.value.response["Error"]
    assert error["Code"] == "InvalidParameterException"
    words = "Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Principal not found'"
    assert error["Message"].startswith(words) and gone in error["Message"], error
    resources.ecr.set_repository_policy(**ask, policyText=document(
        {"Effect": "Allow", "Principal": {"AWS": [here, "111122223333"]}, "Action": PULL}))


def test_the_registry_of_another_account_is_refused_in_awss_words(longshore, make_user):
    """An installation has one account, so no policy of another's registry can let anybody in."""
    other, caller = "111122223333", make_user(allow("ecr:*"))
    ecr, name = caller.client("ecr"), unique("app")
    arn = f"arn:aws:ecr:{REGION}:{other}:repository/{name}"
    image = {"repositoryName": name, "registryId": other}
    digest = "sha256:" + 64 * "0"
    for action, call, parameters in [
        ("BatchGetImage", ecr.batch_get_image, {**image, "imageIds": [{"imageTag": "v1"}]}),
        ("GetDownloadUrlForLayer", ecr.get_download_url_for_layer, {**image, "layerDigest": digest}),
        ("BatchCheckLayerAvailability", ecr.batch_check_layer_availability, {**image, "layerDigests": [digest]}),
        ("DescribeImages", ecr.describe_images, image),
        ("ListImages", ecr.list_images, image),
        ("DescribeRepositories", ecr.describe_repositories, {"registryId": other, "repositoryNames": [name]}),
        ("PutImage", ecr.put_image, {**image, "imageManifest": "{}"}),
    ]:
        with pytest.raises(ClientError) as caught:
            call(**parameters)
        error = caught.value.response["Error"]
        assert error["Code"] == "AccessDeniedException"
        assert error["Message"] == (f"User: {caller.arn} is not authorized to perform: ecr:{action} on resource: {arn} "
                                    f"because no resource-based policy allows the ecr:{action} action")
    # A token for it is to be had; the registry asks the same.
    [data] = ecr.get_authorization_token(registryIds=[other])["authorizationData"]
    password = base64.b64decode(data["authorizationToken"]).decode().partition(":")[2]
    answer = requests.get(f"{longshore.endpoint}/v2/{name}/manifests/v1", auth=("AWS", password),
                          headers={"Host": f"{other}.dkr.ecr.{REGION}.amazonaws.com"}, timeout=REQUEST_TIMEOUT_S)
    [error] = answer.json()["errors"]
    assert (answer.status_code, error["code"]) == (403, "DENIED")
    assert error["message"] == (f"User: {caller.arn} is not authorized to perform: ecr:BatchGetImage on resource: {arn} "
                                "because no resource-based policy allows the ecr:BatchGetImage action")


def test_nobody_locks_himself_out_without_force(resources, repository):
    name = name_of(repository)
    everyone = document({"Effect": "Deny", "Principal": "*", "Action": "ecr:SetRepositoryPolicy"})
    with pytest.raises(ClientError) as caught:
        resources.ecr.set_repository_policy(repositoryName=name, policyText=everyone)
    assert "give force" in str(caught.value)
    resources.ecr.set_repository_policy(repositoryName=name, policyText=everyone, force=True)
    with pytest.raises(ClientError) as caught:
        resources.ecr.set_repository_policy(repositoryName=name, policyText=everyone, force=True)
    assert caught.value.response["Error"]["Code"] == "AccessDeniedException"
    # Deleting it was not denied.
    resources.ecr.delete_repository_policy(repositoryName=name)


def test_the_registrys_policy_counts_beside_the_repositorys(longshore, make_user, repository):
    base, guest = base_of(longshore, repository), make_user()
    session = guest.session()
    aws = longshore.aws
    assert "RegistryPolicyNotFoundException" in aws("ecr", "get-registry-policy", check=False).stderr
    denied(get(session, base, "tags/list"), guest, "ecr:ListImages", repository, no_identity("ecr:ListImages"))
    statement = {"Effect": "Allow", "Principal": {"AWS": guest.arn}, "Action": "ecr:ListImages", "Resource": arn_of(repository)}
    try:
        put = aws("ecr", "put-registry-policy", "--policy-text", document(statement))
        assert put["registryId"] == ACCOUNT
        assert json.loads(aws("ecr", "get-registry-policy")["policyText"]) == json.loads(document(statement))
        assert get(session, base, "tags/list").status_code == 200
        aws("ecr", "put-registry-policy", "--policy-text", document({**statement, "Effect": "Deny"}))
        guest.may(allow("ecr:*"))
        denied(get(session, base, "tags/list"), guest, "ecr:ListImages", repository,
               "with an explicit deny in a resource-based policy")
        bad = aws("ecr", "put-registry-policy", "--policy-text", "{}", check=False)
        assert "'Invalid registry policy provided'" in bad.stderr
    finally:
        aws("ecr", "delete-registry-policy")
    assert get(session, base, "tags/list").status_code == 200


# -- mounts -------------------------------------------------------------------------------------------------------------


def test_a_mount_without_pull_rights_is_an_ordinary_upload(longshore, resources, make_user, repository):
    source = resources.ecr.create_repository(repositoryName=unique("private"))["repository"]["repositoryUri"]
    base, blob = base_of(longshore, repository), uuid.uuid4().bytes
    user = make_user(allow(PUSH, arn_of(repository)))
    session = user.session()
    with session_of(longshore) as root:
        digest = upload(root, base_of(longshore, source), blob)

        def mount():
            return session.post(f"{base}/blobs/uploads/", params={"mount": digest, "from": name_of(source)},
                                timeout=REQUEST_TIMEOUT_S)

        def is_here():
            return root.head(f"{base}/blobs/{digest}", timeout=REQUEST_TIMEOUT_S).status_code == 200

        for statements in ([], [allow("ecr:BatchGetImage", arn_of(source))], [allow("ecr:GetDownloadUrlForLayer", arn_of(source))]):
            user.may(allow(PUSH, arn_of(repository)), *statements)
            answer = mount()
            assert answer.status_code == 202 and "/blobs/uploads/" in answer.headers["Location"], answer.text
            assert not is_here()
        # That upload is good for the content, if one has it.
        done = session.put(absolute(base, answer.headers["Location"]), params={"digest": digest_of(b"mine")}, data=b"mine",
                           timeout=REQUEST_TIMEOUT_S)
        assert done.status_code == 201, done.text
        # A deny in the source's policy counts as well.
        user.may(allow(PUSH, arn_of(repository)), allow(PULL, arn_of(source)))
        resources.ecr.set_repository_policy(repositoryName=name_of(source), policyText=document(
            {"Effect": "Deny", "Principal": {"AWS": user.arn}, "Action": "ecr:GetDownloadUrlForLayer"}))
        assert mount().status_code == 202 and not is_here()
        resources.ecr.delete_repository_policy(repositoryName=name_of(source))
        assert mount().status_code == 201 and is_here()


# -- tokens -------------------------------------------------------------------------------------------------------------


def test_tokens_stop_with_the_keys_that_asked_for_them(longshore, iam, make_user, repository):
    base = base_of(longshore, repository)
    user = make_user(allow("ecr:ListImages"))
    first = user.session()
    second_key = iam.create_access_key(UserName=user.name)["AccessKey"]
    second = Caller(longshore, user.arn, second_key).session()

    def status(session):
        return get(session, base, "tags/list").status_code

    assert (status(first), status(second)) == (200, 200)
    key = user.credentials["AccessKeyId"]
    iam.update_access_key(UserName=user.name, AccessKeyId=key, Status="Inactive")
    answer = get(first, base, "tags/list")
    assert answer.status_code == 401 and answer.headers["WWW-Authenticate"].startswith("Basic ")
    assert (status(first), status(second)) == (401, 200)
    iam.update_access_key(UserName=user.name, AccessKeyId=key, Status="Active")
    assert status(first) == 200
    iam.delete_access_key(UserName=user.name, AccessKeyId=key)
    assert (status(first), status(second)) == (401, 200)
    # A permission that goes is gone for tokens at hand.
    user.may()
    assert status(second) == 403
    iam.delete_user_policy(UserName=user.name, PolicyName="inline")
    iam.delete_access_key(UserName=user.name, AccessKeyId=second_key["AccessKeyId"])
    iam.delete_user(UserName=user.name)
    assert status(second) == 401
    # Another user of that name is another user.
    iam.create_user(UserName=user.name)
    iam.put_user_policy(UserName=user.name, PolicyName="inline", PolicyDocument=document(allow("ecr:*")))
    assert status(second) == 401


def test_tokens_of_sessions_end_with_them(longshore, iam, make_user, repository):
    base = base_of(longshore, repository)
    assumer = make_user(allow("sts:AssumeRole"))
    role = unique("role")
    trust = document({"Effect": "Allow", "Principal": {"AWS": ACCOUNT}, "Action": "sts:AssumeRole"})
    role_arn = iam.create_role(RoleName=role, AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    iam.put_role_policy(RoleName=role, PolicyName="inline", PolicyDocument=document(allow("ecr:*")))
    assumed = assumer.client("sts").assume_role(RoleArn=role_arn, RoleSessionName="s1", DurationSeconds=900)
    caller = Caller(longshore, f"arn:aws:sts::{ACCOUNT}:assumed-role/{role}/s1", assumed["Credentials"])
    [data] = caller.client("ecr").get_authorization_token()["authorizationData"]
    assert data["expiresAt"] == assumed["Credentials"]["Expiration"], "no longer than the session"
    session = caller.session()
    assert get(session, base, "tags/list").status_code == 200
    # Revoked as the console does it: sessions from before now are denied everything.
    revoke = {"Effect": "Deny", "Action": "*", "Resource": "*",
              "Condition": {"DateLessThan": {"aws:TokenIssueTime": "2100-01-01T00:00:00Z"}}}
    iam.put_role_policy(RoleName=role, PolicyName="revoke", PolicyDocument=document(revoke))
    denied(get(session, base, "tags/list"), caller, "ecr:ListImages", repository,
           "with an explicit deny in an identity-based policy")
    iam.delete_role_policy(RoleName=role, PolicyName="revoke")
    assert get(session, base, "tags/list").status_code == 200
    iam.delete_role_policy(RoleName=role, PolicyName="inline")
    iam.delete_role(RoleName=role)
    assert get(session, base, "tags/list").status_code == 401


def test_the_address_of_a_layer_opens_that_layer_alone(longshore, make_user, iam, repository, image):
    base = base_of(longshore, repository)
    with session_of(longshore) as root:
        push(root, base, image, "v1")
    user = make_user(allow("ecr:GetDownloadUrlForLayer", arn_of(repository)))
    wanted, other = digest_of(image.layers[1]), digest_of(image.layers[0])
    url = user.client("ecr").get_download_url_for_layer(repositoryName=name_of(repository), layerDigest=wanted)["downloadUrl"]
    assert requests.get(url, timeout=REQUEST_TIMEOUT_S).content == image.layers[1]
    assert requests.get(url.replace(wanted, other), timeout=REQUEST_TIMEOUT_S).status_code == 401
    assert requests.delete(url, timeout=REQUEST_TIMEOUT_S).status_code in (401, 403)
    iam.delete_access_key(UserName=user.name, AccessKeyId=user.credentials["AccessKeyId"])
    assert requests.get(url, timeout=REQUEST_TIMEOUT_S).status_code == 401


# -- the trail ----------------------------------------------------------------------------------------------------------


def test_the_trail_and_why_denied_show_registry_calls(longshore, make_user, repository):
    base, user = base_of(longshore, repository), make_user(allow("ecr:ListImages"))
    session = user.session()
    assert get(session, base, "tags/list").status_code == 200
    refused = get(session, base, "manifests/v1")
    denied(refused, user, "ecr:BatchGetImage", repository, no_identity("ecr:BatchGetImage"))
    request_id = refused.headers["x-amzn-RequestId"]

    def audit(*words):
        return [json.loads(line) for line in longshore.longshore("audit", "--json", *words).stdout.splitlines()]

    def look():
        records = {record["event_name"]: record for record in audit("--caller", user.arn, "--resource", arn_of(repository))}
        assert set(records) == {"ListImages", "BatchGetImage"}, records
        return records

    records = wait_until(look, "both requests are in the trail", 10)
    assert records["ListImages"]["error_code"] is None and records["ListImages"]["denied"] is None
    record = records["BatchGetImage"]
    assert record["request_id"] == request_id and record["event_source"] == "ecr.amazonaws.com"
    assert record["error_code"] == "DENIED" and record["source_ip"] == "127.0.0.1"
    assert record["identity"]["access_key_id"] == user.credentials["AccessKeyId"]
    assert record["asked"] == [{"action": "ecr:BatchGetImage", "resource": arn_of(repository)}]

    why = longshore.longshore("why", "denied", request_id).stdout
    assert f"{user.arn} may not ecr:BatchGetImage on {arn_of(repository)}" in why, why
    # A login that is no good is there as well, and knocking is not.
    def refused_logins():
        return [record for record in audit("--errors", "-n", "1000") if record["error_code"] == "UNAUTHORIZED"]

    before = len(refused_logins())
    requests.get(f"{longshore.endpoint}/v2/", timeout=REQUEST_TIMEOUT_S)
    requests.get(f"{longshore.endpoint}/v2/", auth=("AWS", "nonsense"), timeout=REQUEST_TIMEOUT_S)
    logins = wait_until(lambda: (seen := refused_logins())[before:] and seen, "the bad login is in the trail", 10)
    assert len(logins) == before + 1, logins[before:]
    assert logins[-1]["identity"] is None and "Token is invalid" in logins[-1]["error_message"], logins[-1]


# -- tasks --------------------------------------------------------------------------------------------------------------


def pulls_with(resources, reference, *statements):
    """Runs a task of the image whose execution role may what the statements say; where and how it stopped."""
    role = resources.task_role(*statements)
    return resources.run_to_end(resources.define(resources.shell("exit 7", image=reference), executionRoleArn=role))


def test_tasks_pull_with_what_the_execution_role_may(longshore, resources, repository, image):
    with session_of(longshore) as root:
        push(root, base_of(longshore, repository), image, "v1")
    reference, arn = f"{repository}:v1", arn_of(repository)

    task = pulls_with(resources, reference, TOKEN, allow("ecr:GetDownloadUrlForLayer", arn))
    assert task["stopCode"] == "TaskFailedToStart", task
    reason = task["stoppedReason"]
    assert reason.startswith("CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref "
                             f"{reference}"), reason
    assert "failed with status code [manifests v1]: 403 Forbidden" in reason, reason
    assert "is not authorized to perform: ecr:BatchGetImage" in reason and no_identity("ecr:BatchGetImage") in reason, reason
    assert "exitCode" not in resources.container(task)

    # The manifest, and none of the layers.
    task = pulls_with(resources, reference, TOKEN, allow("ecr:BatchGetImage", arn))
    reason = task["stoppedReason"]
    assert reason.startswith("CannotPullContainerError: ") and "ecr:GetDownloadUrlForLayer" in reason, reason

    task = pulls_with(resources, reference, allow(PULL, arn))
    reason = task["stoppedReason"]
    assert reason.startswith("ResourceInitializationError: unable to pull secrets or registry auth"), reason
    assert "ecr:GetAuthorizationToken" in reason, reason

    task = pulls_with(resources, reference, TOKEN, allow(PULL, arn))
    assert resources.container(task).get("exitCode") == 7, task.get("stoppedReason")


def test_a_repositorys_policy_keeps_a_task_out_and_lets_one_in(longshore, resources, repository, image):
    with session_of(longshore) as root:
        push(root, base_of(longshore, repository), image, "v1")
    reference, name = f"{repository}:v1", name_of(repository)
    out, into = resources.task_role(TOKEN, allow("ecr:*")), resources.task_role(TOKEN)
    resources.ecr.set_repository_policy(repositoryName=name, policyText=document(
        {"Effect": "Deny", "Principal": {"AWS": out}, "Action": "ecr:BatchGetImage"},
        {"Effect": "Allow", "Principal": {"AWS": into}, "Action": PULL}))
    task = resources.run_to_end(resources.define(resources.shell("exit 7", image=reference), executionRoleArn=out))
    reason = task["stoppedReason"]
    assert reason.startswith("CannotPullContainerError: ") and "with an explicit deny in a resource-based policy" in reason, reason
    task = resources.run_to_end(resources.define(resources.shell("exit 7", image=reference), executionRoleArn=into))
    assert resources.container(task).get("exitCode") == 7, task.get("stoppedReason")


# -- encoded authorization messages -------------------------------------------------------------------------------------


def encoded_of(call, **parameters):
    with pytest.raises(ClientError) as caught:
        call(**parameters)
    error = caught.value.response["Error"]
    assert error["Code"] == "UnauthorizedOperation", error
    head, found, encoded = error["Message"].partition(". Encoded authorization failure message: ")
    assert found and head.startswith("You are not authorized to perform this operation. User: "), error
    assert len(encoded) <= 10240
    return encoded


def decoded_by(caller, encoded):
    return json.loads(caller.decode_authorization_message(EncodedMessage=encoded)["DecodedMessage"])


def test_denials_of_ec2_decode_for_who_may(longshore, make_user):
    user, sts = make_user(), longshore.client("sts")
    encoded = encoded_of(user.client("ec2").create_security_group, GroupName=unique("group"), Description="a test",
                         TagSpecifications=[{"ResourceType": "security-group", "Tags": [{"Key": "team", "Value": "blue"}]}])
    message = decoded_by(sts, encoded)
    assert list(message) == ["allowed", "explicitDeny", "matchedStatements", "failures", "context"]
    assert message["allowed"] is False and message["explicitDeny"] is False
    assert message["matchedStatements"] == {"items": []} and message["failures"] == {"items": []}
    context = message["context"]
    assert context["principal"]["arn"] == user.arn and context["principal"]["name"] == user.name
    assert context["principal"]["id"].startswith("AIDA")
    assert context["action"] == "ec2:CreateSecurityGroup"
    assert context["resource"].startswith(f"arn:aws:ec2:{REGION}:{ACCOUNT}:")
    values = {item["key"].lower(): [value["value"] for value in item["values"]["items"]]
              for item in context["conditions"]["items"]}
    assert values["aws:sourceip"] == ["127.0.0.1"] and values["aws:username"] == [user.name]

    # The denied user may not; and what was changed is none.
    own = user.client("sts")
    with pytest.raises(ClientError) as caught:
        own.decode_authorization_message(EncodedMessage=encoded)
    assert caught.value.response["Error"]["Code"] == "AccessDenied" and "sts:DecodeAuthorizationMessage" in str(caught.value)
    user.may(allow("sts:DecodeAuthorizationMessage"))
    assert decoded_by(own, encoded) == message
    middle = len(encoded) // 2
    changed = encoded[:middle] + ("A" if encoded[middle] != "A" else "B") + encoded[middle + 1:]
    for bad in (changed, encoded[:-8], "nonsense", base64.b64encode(bytes(200)).decode(), f"{encoded}\n"):
        with pytest.raises(ClientError) as caught:
            sts.decode_authorization_message(EncodedMessage=bad)
        assert caught.value.response["Error"]["Code"] == "InvalidAuthorizationMessageException", bad
    # Nothing of it can be read without the key.
    assert user.name.encode() not in base64.b64decode(encoded)


def test_an_explicit_deny_decodes_to_its_statement(longshore, make_user):
    deny = {"Sid": "NoVpcs", "Effect": "Deny", "Action": ["ec2:DescribeVpcs", "ec2:CreateVpc"], "Resource": "*",
            "Condition": {"StringEquals": {"aws:RequestedRegion": REGION}}}
    user = make_user(allow("ec2:*"), deny)
    message = decoded_by(longshore.client("sts"), encoded_of(user.client("ec2").describe_vpcs))
    assert message["explicitDeny"] is True
    [statement] = message["matchedStatements"]["items"]
    assert statement["statementId"] == "NoVpcs" and statement["effect"] == "DENY"
    assert [item["value"] for item in statement["actions"]["items"]] == deny["Action"]
    assert statement["resources"] == {"items": [{"value": "*"}]}
    assert statement["conditions"]["items"] == [{"key": "aws:RequestedRegion", "values": {"items": [{"value": REGION}]}}]
    assert statement["principals"]["items"][0]["value"].startswith("AIDA")


def test_an_encoded_message_is_bounded(longshore, make_user):
    statements = [{"Sid": f"Deny{number}", "Effect": "Deny", "Action": "ec2:DescribeVpcs", "Resource": "*"} for number in range(12)]
    user = make_user(allow("ec2:*"), *statements)
    tags = [{"Key": f"key{number}" + "k" * 80, "Value": "v" * 250} for number in range(40)]
    encoded = encoded_of(user.client("ec2").describe_vpcs)
    assert len(decoded_by(longshore.client("sts"), encoded)["matchedStatements"]["items"]) == 12
    user.may()
    encoded = encoded_of(user.client("ec2").create_security_group, GroupName=unique("group"), Description="a test",
                         TagSpecifications=[{"ResourceType": "security-group", "Tags": tags}])
    assert decoded_by(longshore.client("sts"), encoded)["context"]["action"] == "ec2:CreateSecurityGroup"
