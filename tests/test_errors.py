"""Hostile and mistaken requests: a clear refusal of the right shape, never a 5xx, and nothing changes."""

import concurrent.futures
import datetime
import json
import socket
import time
import xml.etree.ElementTree

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import botocore.session
import pytest
import requests

from installation import REGION
from resources import unique

REQUEST_TIMEOUT_S = 60
ECS_TARGET = "AmazonEC2ContainerServiceV20141113"
JSON_TYPE = "application/x-amz-json-1.1"
QUERY_TYPE = "application/x-www-form-urlencoded; charset=utf-8"
ELB_VERSION = "2015-12-01"


class Wire:
    """Requests signed by botocore's own signer, with whatever is wrong about them."""

    def __init__(self, longshore):
        self.endpoint = longshore.endpoint + "/"
        self.key = longshore.environment["AWS_ACCESS_KEY_ID"]
        self.secret = longshore.environment["AWS_SECRET_ACCESS_KEY"]
        self.session = requests.Session()
        self.session.trust_env = False

    def send(self, service, body, headers, *, key=None, secret=None, region=REGION, shift=None, token=None, signed=True,
             change=None):
        """`shift`: seconds that the signer's clock is off; `change`: called with the request after it was signed."""
        request = botocore.awsrequest.AWSRequest(method="POST", url=self.endpoint, data=body, headers=dict(headers))
        if signed:
            credentials = botocore.credentials.Credentials(key or self.key, secret or self.secret, token)
            signer = ShiftedSigner(credentials, service, region, shift or 0)
            signer.add_auth(request)
        if change:
            change(request)
        prepared = request.prepare()
        return self.session.post(self.endpoint, data=prepared.body, headers=dict(prepared.headers), timeout=REQUEST_TIMEOUT_S)

    def json(self, target, body, service="ecs", **options):
        data = body if isinstance(body, (bytes, str)) else json.dumps(body)
        return self.send(service, data, {"X-Amz-Target": target, "Content-Type": JSON_TYPE}, **options)

    def ecs(self, operation, body, **options):
        return self.json(f"{ECS_TARGET}.{operation}", body, **options)

    def query(self, service, body, **options):
        return self.send(service, body, {"Content-Type": QUERY_TYPE}, **options)


class ShiftedSigner(botocore.auth.SigV4Auth):
    """Signs for another time than now."""

    def __init__(self, credentials, service, region, shift_s):
        super().__init__(credentials, service, region)
        self.shift_s = shift_s

    def add_auth(self, request):
        at = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=self.shift_s)
        request.context["timestamp"] = at.strftime("%Y%m%dT%H%M%SZ")
        self._modify_request_before_signing(request)
        # As SigV4Auth does it, but for the time.
        canonical = self.canonical_request(request)
        to_sign = self.string_to_sign(request, canonical)
        self._inject_signature_to_request(request, self.signature(to_sign, request))


@pytest.fixture(scope="module")
def wire(longshore):
    return Wire(longshore)


def code_of(answer):
    """The error's code, from the shape that the service's protocol has."""
    if answer.headers["Content-Type"].startswith(("text/xml", "application/xml")):
        root = xml.etree.ElementTree.fromstring(answer.content)
        for element in root.iter():
            element.tag = element.tag.split("}")[-1]
        assert root.tag in ("ErrorResponse", "Response"), answer.text
        assert root.find(".//Error/Message").text
        assert root.find(".//RequestId") is not None or root.find(".//RequestID") is not None, answer.text
        return root.find(".//Error/Code").text
    body = answer.json()
    assert answer.headers["Content-Type"].startswith("application/x-amz-json-1."), answer.headers
    assert answer.headers.get("x-amzn-RequestId"), answer.headers
    assert body.get("message") or body.get("Message"), body
    return body["__type"].split("#")[-1]


def state(resources):
    """What a refused request must not change."""
    return {
        "clusters": sorted(resources.ecs.list_clusters()["clusterArns"]),
        "definitions": resources.ecs.list_task_definitions()["taskDefinitionArns"],
        "repositories": [r["repositoryName"] for r in resources.ecr.describe_repositories()["repositories"]],
        "groups": [g["logGroupName"] for g in resources.logs.describe_log_groups()["logGroups"]],
        "balancers": resources.elbv2.describe_load_balancers()["LoadBalancers"],
        "security groups": resources.ec2.describe_security_groups()["SecurityGroups"],
        "users": resources.iam.list_users()["Users"],
    }


@pytest.fixture(scope="module")
def quiet(longshore):
    """Resources without images: nothing here runs a task."""
    from resources import Resources
    return Resources(longshore, None)


@pytest.fixture(autouse=True)
def nothing_changes(quiet, longshore):
    server = longshore.pid("server")
    before = state(quiet)
    yield
    assert state(quiet) == before
    assert longshore.pid("server") == server, "the control plane crashed"


# -- who asks -----------------------------------------------------------------------------------------------------

CREATE = {"clusterName": "never"}


def refused(answer, status, *codes):
    assert answer.status_code == status, (answer.status_code, answer.text[:500])
    code = code_of(answer)
    assert code in codes, (code, answer.text[:500])


def test_unsigned(wire):
    refused(wire.ecs("CreateCluster", CREATE, signed=False), 403, "MissingAuthenticationTokenException",
            "MissingAuthenticationToken")
    refused(wire.query("elasticloadbalancing", f"Action=DescribeLoadBalancers&Version={ELB_VERSION}", signed=False), 403,
            "MissingAuthenticationToken")
    refused(wire.query("ec2", "Action=DescribeVpcs&Version=2016-11-15", signed=False), 403, "MissingAuthenticationToken",
            "AuthFailure")


def test_an_unknown_key(wire):
    refused(wire.ecs("CreateCluster", CREATE, key="AKIAIOSFODNN7EXAMPLE"), 403, "UnrecognizedClientException")
    refused(wire.query("sts", "Action=GetCallerIdentity&Version=2011-06-15", key="AKIAIOSFODNN7EXAMPLE"), 403,
            "InvalidClientTokenId")


def test_a_wrong_secret(wire):
    secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
    refused(wire.ecs("CreateCluster", CREATE, secret=secret), 403, "InvalidSignatureException")
    refused(wire.query("sts", "Action=GetCallerIdentity&Version=2011-06-15", secret=secret), 403, "SignatureDoesNotMatch")


@pytest.mark.parametrize("shift_s", [-16 * 60, 16 * 60, -86_400 * 400])
def test_an_expired_or_early_request(wire, shift_s):
    refused(wire.ecs("CreateCluster", CREATE, shift=shift_s), 403, "InvalidSignatureException", "RequestExpired")
    refused(wire.query("sts", "Action=GetCallerIdentity&Version=2011-06-15", shift=shift_s), 403, "SignatureDoesNotMatch",
            "RequestExpired")


def test_a_clock_a_little_off_is_taken(wire):
    assert wire.ecs("ListClusters", {}, shift=-4 * 60).status_code == 200


def test_a_token_that_the_key_does_not_have(wire):
    refused(wire.ecs("CreateCluster", CREATE, token="FwoGZXIvYXdzEXAMPLE"), 403, "UnrecognizedClientException",
            "InvalidClientTokenId")


def _other_body(request):
    request.data = json.dumps({"clusterName": "stolen"})


def _other_target(request):
    request.headers.replace_header("X-Amz-Target", f"{ECS_TARGET}.DeleteCluster")


def _other_region(request):
    request.headers.replace_header("Authorization", request.headers["Authorization"].replace(REGION, "eu-west-1"))


@pytest.mark.parametrize("change", [_other_body, _other_target, _other_region])
def test_a_request_changed_after_it_was_signed(wire, change):
    refused(wire.ecs("CreateCluster", CREATE, change=change), 403, "InvalidSignatureException")


@pytest.mark.parametrize("header", ["", "AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 Credential=", "Bearer x", "Basic QVdTOng=",
                                    "AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=, Signature=", "x" * 7000])
def test_a_malformed_authorization(wire, header):
    def change(request):
        request.headers.replace_header("Authorization", header)

    answer = wire.ecs("CreateCluster", CREATE, change=change)
    assert answer.status_code in (400, 403), answer.text
    assert code_of(answer)


def test_a_region_that_does_not_exist(wire):
    answer = wire.ecs("CreateCluster", CREATE, region="moon-base-1")
    assert answer.status_code in (400, 403) and code_of(answer), answer.text


# -- what is asked ------------------------------------------------------------------------------------------------

DEEP = 200_000


@pytest.mark.parametrize("body", [
    b"", b"{", b"}", b"null", b"[]", b'"text"', b"1", b"\xff\xfe\x00", b'{"clusterName": "x"', b'{"clusterName": "x"}}',
    b'{"clusterName": "\xff"}', b'{"clusterName": "\\ud800"}', b"{'clusterName': 'x'}", b'{"clusterName": 1e999}',
], ids=repr)
def test_malformed_json(wire, body):
    answer = wire.ecs("DeleteCluster", body)
    assert 400 <= answer.status_code < 500, (answer.status_code, answer.text[:300])
    assert code_of(answer)


@pytest.mark.parametrize("body", [
    {"clusterName": 1}, {"clusterName": ["x"]}, {"clusterName": {"x": 1}}, {"clusterName": True},
    {"clusterName": "x", "tags": "no"}, {"clusterName": "x", "tags": [1]}, {"clusterName": "x", "settings": {}},
    {"clusterName": "x", "settings": [{"name": 5}]}, {"clusterName": "x", "defaultCapacityProviderStrategy": [{"weight": "a"}]},
    {"clusterName": "x", "capacityProviders": "FARGATE"},
], ids=json.dumps)
def test_wrong_types(wire, body):
    answer = wire.ecs("CreateCluster", body)
    assert answer.status_code == 400, (answer.status_code, answer.text[:300])
    assert code_of(answer) in ("SerializationException", "InvalidParameterException", "ClientException"), answer.text


@pytest.mark.parametrize("body", [
    b"[" * DEEP, b"[" * DEEP + b"]" * DEEP, b'{"tags":' * DEEP + b"1" + b"}" * DEEP,
    b'{"clusterName":"x","tags":' + b"[" * DEEP + b"]" * DEEP + b"}", b'{"unknown":' + b"[" * DEEP + b"]" * DEEP + b"}",
], ids=["open", "closed", "objects", "known member", "unknown member"])
def test_nesting_of_200_000(wire, body):
    answer = wire.ecs("CreateCluster", body)
    assert answer.status_code == 400, (answer.status_code, answer.text[:300])
    assert code_of(answer)


def test_nesting_in_a_query(wire):
    name = ".member.1" * 2000
    for body in (f"Action=DescribeTags&Version={ELB_VERSION}&ResourceArns{name}=x",
                 f"Action=DescribeTags&Version={ELB_VERSION}&ResourceArns.member.999999999999999999999=x",
                 f"Action=DescribeTags&Version={ELB_VERSION}&ResourceArns.member.-1=x",
                 f"Action=DescribeTags&Version={ELB_VERSION}&%ff%fe=x", "Action=", "", "&&&", "Action=DescribeTags=x",
                 f"Action=DescribeTags&Action=DescribeRules&Version={ELB_VERSION}"):
        answer = wire.query("elasticloadbalancing", body)
        assert 400 <= answer.status_code < 500, (body[:80], answer.status_code, answer.text[:300])
        assert code_of(answer)


def test_missing_and_out_of_range(wire, quiet):
    for operation, body in [
        ("RegisterTaskDefinition", {}), ("RegisterTaskDefinition", {"family": "x"}),
        ("RegisterTaskDefinition", {"family": "a" * 300, "containerDefinitions": []}),
        ("RunTask", {}), ("RunTask", {"taskDefinition": "x", "count": 1000}), ("StopTask", {}), ("DescribeTasks", {}),
        ("ListTasks", {"desiredStatus": "SLEEPING"}), ("ListTasks", {"nextToken": "nonsense"}),
        ("CreateService", {"serviceName": "x"}), ("CreateService", {"serviceName": "a b", "taskDefinition": "x"}),
        ("UpdateService", {"service": "none", "desiredCount": -1}), ("DeleteCluster", {"cluster": "none"}),
        ("CreateCluster", {"clusterName": "with space"}), ("CreateCluster", {"clusterName": "x" * 256}),
    ]:
        answer = wire.ecs(operation, body)
        assert answer.status_code == 400, (operation, body, answer.status_code, answer.text[:300])
        assert code_of(answer).endswith("Exception")
    for target, service, body in [
        ("AmazonEC2ContainerRegistry_V20150921.CreateRepository", "ecr", {"repositoryName": "UPPER"}),
        ("AmazonEC2ContainerRegistry_V20150921.CreateRepository", "ecr", {"repositoryName": ""}),
        ("AmazonEC2ContainerRegistry_V20150921.CreateRepository", "ecr", {}),
        ("Logs_20140328.CreateLogGroup", "logs", {"logGroupName": "sp ace"}),
        ("Logs_20140328.CreateLogGroup", "logs", {"logGroupName": "x" * 513}),
        ("Logs_20140328.PutRetentionPolicy", "logs", {"logGroupName": "none", "retentionInDays": 2}),
    ]:
        answer = wire.json(target, body, service=service)
        assert answer.status_code == 400, (target, body, answer.status_code, answer.text[:300])
        assert code_of(answer).endswith("Exception")


def test_one_that_is_refused_registers_nothing(quiet):
    """Fargate's combinations only, and no field that would be dropped in silence."""
    container = {"name": "c", "image": "busybox"}
    base = {"family": unique("refused"), "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "256",
            "memory": "512", "containerDefinitions": [container]}
    for change in ({"cpu": "300"}, {"memory": "4096"}, {"cpu": "256", "memory": "513"}, {"networkMode": "bridge"},
                   {"containerDefinitions": [{**container, "privileged": True}]},
                   {"containerDefinitions": [container, container]},
                   {"containerDefinitions": [{**container, "memory": 1024}]},
                   {"containerDefinitions": [{**container, "dependsOn": [{"containerName": "none", "condition": "START"}]}]},
                   {"containerDefinitions": [{**container, "dependsOn": [{"containerName": "c", "condition": "START"}]}]},
                   {"containerDefinitions": [{**container, "essential": False}]},
                   {"containerDefinitions": [{**container, "links": ["x"]}]},
                   {"containerDefinitions": [{**container, "portMappings": [{"containerPort": 80, "hostPort": 81}]}]}):
        with pytest.raises(quiet.ecs.exceptions.ClientError) as error:
            quiet.ecs.register_task_definition(**{**base, **change})
        assert error.value.response["Error"]["Code"] in ("ClientException", "InvalidParameterException"), change
        assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400


def test_a_body_that_is_cut_off(longshore, wire):
    """The body is shorter than announced: the connection is closed from our side in the middle."""
    for announced, sent in ((1000, b'{"clusterName":"cut'), (10**12, b"{}")):
        with socket.create_connection(("127.0.0.1", longshore.port), timeout=30) as connection:
            head = (f"POST / HTTP/1.1\r\nHost: {longshore.registry}\r\nX-Amz-Target: {ECS_TARGET}.CreateCluster\r\n"
                    f"Content-Type: {JSON_TYPE}\r\nContent-Length: {announced}\r\n\r\n")
            connection.sendall(head.encode() + sent)
            connection.shutdown(socket.SHUT_WR)
            answer = b""
            while piece := connection.recv(4096):
                answer += piece
        assert answer == b"" or answer.split()[1].startswith(b"4"), answer[:200]


@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_of_64_mib(longshore, wire, chunked):
    size, piece = 64 << 20, b" " * (1 << 20)
    parts = [f"POST / HTTP/1.1\r\nHost: {longshore.registry}\r\nX-Amz-Target: {ECS_TARGET}.CreateCluster\r\n"
             f"Content-Type: {JSON_TYPE}\r\n".encode()]
    parts.append(b"Transfer-Encoding: chunked\r\n\r\n" if chunked else f"Content-Length: {size}\r\n\r\n".encode())
    answer = b""
    with socket.create_connection(("127.0.0.1", longshore.port), timeout=60) as connection:
        connection.sendall(b"".join(parts))
        try:
            for _ in range(size // len(piece)):
                connection.sendall(b"%x\r\n%s\r\n" % (len(piece), piece) if chunked else piece)
            if chunked:
                connection.sendall(b"0\r\n\r\n")
        except (BrokenPipeError, ConnectionResetError):
            # Refused before the end, as it should be: what was answered is still there to read.
            pass
        try:
            while piece_of_answer := connection.recv(4096):
                answer += piece_of_answer
                if b"\r\n\r\n" in answer:
                    break
        except ConnectionResetError:
            pass
    assert answer == b"" or answer.split()[1] in (b"413", b"403", b"400"), answer[:300]
    assert wire.ecs("ListClusters", {}).status_code == 200


def test_large_but_signed(wire):
    answer = wire.ecs("CreateCluster", json.dumps({"clusterName": "x", "unknown": "y" * (40 << 20)}))
    assert 400 <= answer.status_code < 500, answer.status_code
    assert code_of(answer)


def test_headers_without_end(longshore):
    """A client that never ends its headers gets an error or is closed, and holds nobody else up."""
    with socket.create_connection(("127.0.0.1", longshore.port), timeout=60) as connection:
        connection.sendall(b"POST / HTTP/1.1\r\nHost: x\r\n")
        answer = b""
        try:
            for number in range(2000):
                connection.sendall(f"X-{number}: {'y' * 1000}\r\n".encode())
            while piece := connection.recv(4096):
                answer += piece
        except (BrokenPipeError, ConnectionResetError):
            pass
    assert answer == b"" or answer.split()[1].startswith(b"4"), answer[:200]


# -- operations ---------------------------------------------------------------------------------------------------


def test_unknown_operations(wire):
    for target in (f"{ECS_TARGET}.NoSuchThing", f"{ECS_TARGET}.", ".", "x", "NoSuchService.ListThings", f"{ECS_TARGET}.createCluster"):
        answer = wire.json(target, {})
        assert 400 <= answer.status_code < 500, (target, answer.status_code, answer.text)
        assert code_of(answer) in ("UnknownOperationException", "MissingAction"), (target, answer.text)
    answer = wire.query("elasticloadbalancing", f"Action=NoSuchThing&Version={ELB_VERSION}")
    assert answer.status_code == 400 and code_of(answer) == "InvalidAction"
    answer = wire.query("ec2", "Action=NoSuchThing&Version=2016-11-15")
    assert answer.status_code == 400 and code_of(answer) == "InvalidAction"
    answer = wire.send("s3", "", {})
    assert 400 <= answer.status_code < 500


def test_other_methods_and_paths(longshore):
    for method in ("GET", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"):
        for path in ("/", "/x", "/..%2f..%2fetc/passwd", "/" + "a" * 5000, "/%00", "/v3/"):
            answer = requests.request(method, longshore.endpoint + path, timeout=REQUEST_TIMEOUT_S)
            assert 400 <= answer.status_code < 500, (method, path[:20], answer.status_code)


def _operations(service, prefix=None):
    model = botocore.session.get_session().get_service_model(service)
    return model, model.operation_names


@pytest.mark.parametrize("service", ["ecs", "ecr", "logs", "elbv2", "ssm", "secretsmanager"])
def test_every_operation_is_recognised(wire, service):
    """One that is not built answers an error that names it. With no input, none may answer a 5xx or change anything."""
    model, names = _operations(service)
    signing = model.metadata.get("signingName", model.metadata["endpointPrefix"])

    def ask(name):
        if model.metadata["protocol"] == "json":
            return name, wire_of_thread().json(f"{model.metadata['targetPrefix']}.{name}", {"unknownMember": 1}, service=signing)
        body = f"Action={name}&Version={model.metadata['apiVersion']}"
        return name, wire_of_thread().query(signing, body)

    def wire_of_thread():
        # A session is not for several threads.
        copy = Wire.__new__(Wire)
        copy.__dict__.update(wire.__dict__, session=requests.Session())
        copy.session.trust_env = False
        return copy

    # Those that do something with no input at all.
    effective = {"CreateCluster", "PutRegistryScanningConfiguration", "PutAccountSetting", "PutAccountSettingDefault"}
    not_built = 0
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        for name, answer in pool.map(ask, [name for name in names if name not in effective]):
            if answer.status_code == 501:
                not_built += 1
                assert name in answer.text, (name, answer.text)
                assert code_of(answer)
                continue
            assert answer.status_code < 500, (name, answer.status_code, answer.text[:300])
            if answer.status_code != 200:
                code = code_of(answer)
                assert code not in ("UnknownOperationException", "InvalidAction"), (name, answer.text[:300])
    assert 0 < not_built < len(names), not_built


def test_boto3_shows_what_is_not_built(quiet):
    with pytest.raises(quiet.ecs.exceptions.ClientError) as error:
        quiet.ecs.create_task_set(service="s", cluster="c", taskDefinition="t")
    assert "CreateTaskSet" in str(error.value) or "CreateTaskSet" in error.value.response["Error"]["Message"]
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 501


def test_many_at_once_are_answered(wire, longshore):
    """2,000 requests over 64 connections, half of them wrong: each is answered, and none with a 5xx."""
    started = time.monotonic()

    def ask(number):
        session = requests.Session()
        session.trust_env = False
        copy = Wire.__new__(Wire)
        copy.__dict__.update(wire.__dict__, session=session)
        statuses = []
        for turn in range(31):
            answer = copy.ecs("ListClusters", {}) if (number + turn) % 2 else copy.ecs("ListClusters", b"{", secret="wrong")
            statuses.append(answer.status_code)
        session.close()
        return statuses

    with concurrent.futures.ThreadPoolExecutor(64) as pool:
        statuses = [status for group in pool.map(ask, range(64)) for status in group]
    assert set(statuses) <= {200, 400, 403}, set(statuses)
    assert statuses.count(200) >= 900, f"{statuses.count(200)} of {len(statuses)} in {time.monotonic() - started:.1f} s"
