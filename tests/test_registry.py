"""The image registry through skopeo, podman, a stock docker daemon, and by hand where clients are too polite."""

import base64
import hashlib
import json
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile

import pytest
import requests

from images import digest_of
from installation import REGION, clean_environment, run
from registry import MANIFEST_TYPE, REQUEST_TIMEOUT_S, absolute, base_of, name_of, push, session_of, upload
from resources import unique
from waiting import wait_until

ACCOUNT = "000000000000"


@pytest.fixture(scope="module")
def password(longshore):
    return longshore.aws("ecr", "get-login-password", json_output=False).strip()


@pytest.fixture
def repository(resources):
    """A new repository's URI."""
    return resources.ecr.create_repository(repositoryName=unique("team/app"))["repository"]["repositoryUri"]


@pytest.fixture
def session(longshore):
    with session_of(longshore) as session:
        yield session


def errors_of(answer):
    return [error["code"] for error in answer.json()["errors"]]


# -- unmodified clients -----------------------------------------------------------------------------------------


def test_skopeo_pushes_and_pulls(longshore, resources, repository, layout, tmp_path):
    auth = resources.login_file()
    run(["skopeo", "copy", "--dest-tls-verify=false", "--authfile", auth, f"oci:{layout}:v1", f"docker://{repository}:v1"],
        longshore.environment)
    run(["skopeo", "copy", "--src-tls-verify=false", "--authfile", auth, f"docker://{repository}:v1", f"oci:{tmp_path}:back"],
        longshore.environment)
    index = json.loads((tmp_path / "index.json").read_text())
    inspected = json.loads(run(["skopeo", "inspect", f"oci:{layout}:v1"], clean_environment()).stdout)
    assert index["manifests"][0]["digest"] == inspected["Digest"]
    [details] = resources.ecr.describe_images(repositoryName=name_of(repository))["imageDetails"]
    assert details["imageDigest"] == inspected["Digest"] and details["imageTags"] == ["v1"]
    # Again, as Docker's own manifest format, which is another image.
    run(["skopeo", "copy", "--format", "v2s2", "--dest-tls-verify=false", "--authfile", auth, f"oci:{layout}:v1",
         f"docker://{repository}:docker"], longshore.environment)
    listed = json.loads(run(["skopeo", "list-tags", "--tls-verify=false", "--authfile", auth, f"docker://{repository}"],
                            longshore.environment).stdout)
    assert sorted(listed["Tags"]) == ["docker", "v1"]
    run(["skopeo", "delete", "--tls-verify=false", "--authfile", auth, f"docker://{repository}:docker"],
        longshore.environment)
    left = resources.ecr.list_images(repositoryName=name_of(repository), filter={"tagStatus": "TAGGED"})["imageIds"]
    assert [image["imageTag"] for image in left] == ["v1"]


def test_podman_pushes_and_pulls(longshore, repository, password, layout, tmp_path):
    # Its sockets' paths are too long below pytest's own directory.
    with tempfile.TemporaryDirectory(prefix="podman-", ignore_cleanup_errors=True) as place:
        podman = ["podman", "--root", f"{place}/root", "--runroot", f"{place}/run", "--tmpdir", f"{place}/tmp",
                  "--storage-driver", "vfs", "--cgroup-manager", "cgroupfs", "--events-backend", "file"]
        environment = {**longshore.environment, "REGISTRY_AUTH_FILE": f"{place}/auth.json"}
        registry = repository.split("/")[0]
        run([*podman, "login", "--tls-verify=false", "--username", "AWS", "--password-stdin", registry], environment,
            input=password)
        image = run([*podman, "pull", "--quiet", f"oci:{layout}:busybox"], environment).stdout.split()[-1]
        run([*podman, "push", "--tls-verify=false", image, f"{repository}:podman"], environment)
        run([*podman, "rmi", "--force", image], environment)
        pulled = run([*podman, "pull", "--quiet", "--tls-verify=false", f"{repository}:podman"], environment).stdout.split()[-1]
        inspected = json.loads(run([*podman, "image", "inspect", pulled], environment).stdout)
        assert inspected[0]["Config"]["Cmd"] == ["/bin/sh"]
        run([*podman, "rmi", "--all", "--force"], environment)


@pytest.fixture(scope="module")
def docker():
    """A stock docker daemon of the test's own, with no word about registries in its configuration."""
    place = pathlib.Path(tempfile.mkdtemp(prefix="docker-"))
    command = ["/usr/sbin/dockerd", "--data-root", place / "data", "--exec-root", place / "exec", "--pidfile", place / "pid",
               "--host", f"unix://{place}/socket", "--config-file", place / "daemon.json", "--iptables=false",
               "--ip6tables=false", "--bridge=none"]
    (place / "daemon.json").write_text("{}")
    with open(place / "log", "wb") as log:
        daemon = subprocess.Popen([str(word) for word in command], stdout=log, stderr=log, env=clean_environment(),
                                  start_new_session=True)
    environment = {**clean_environment(), "DOCKER_HOST": f"unix://{place}/socket", "DOCKER_CONFIG": str(place / "config")}

    def client(*words, **options):
        # /usr/bin: the client that belongs to the daemon.
        return run(["/usr/bin/docker", *words], environment, **options).stdout

    def answers():
        assert daemon.poll() is None, (place / "log").read_text()[-4000:]
        return run(["/usr/bin/docker", "version"], environment, check=False).returncode == 0

    try:
        wait_until(answers, "the docker daemon answers", 60)
        yield client
    finally:
        daemon.terminate()
        try:
            daemon.wait(timeout=60)
        except subprocess.TimeoutExpired:
            daemon.kill()
            daemon.wait()
        shutil.rmtree(place, ignore_errors=True)


def test_stock_docker_pushes_and_pulls(longshore, docker, repository, password, layout, tmp_path):
    registry = repository.split("/")[0]
    docker("login", "--username", "AWS", "--password-stdin", registry, input=password)
    archive = tmp_path / "image.tar"
    run(["skopeo", "copy", f"oci:{layout}:busybox", f"docker-archive:{archive}:local/busybox:test"], clean_environment())
    docker("load", "--input", archive)
    docker("tag", "local/busybox:test", f"{repository}:docker")
    docker("push", f"{repository}:docker")
    docker("rmi", "local/busybox:test", f"{repository}:docker")
    assert not docker("images", "--quiet").strip()
    docker("pull", f"{repository}:docker")
    assert json.loads(docker("image", "inspect", f"{repository}:docker"))[0]["Config"]["Cmd"] == ["/bin/sh"]


def test_a_pushed_docker_image_runs_as_a_task(longshore, resources, docker, repository, password, layout, tmp_path):
    """What the docker daemon pushed (its own manifest format) is what ECS pulls, by AWS's own name for the registry."""
    docker("login", "--username", "AWS", "--password-stdin", repository.split("/")[0], input=password)
    archive = tmp_path / "image.tar"
    run(["skopeo", "copy", f"oci:{layout}:busybox", f"docker-archive:{archive}:local/busybox:task"], clean_environment())
    docker("load", "--input", archive)
    docker("tag", "local/busybox:task", f"{repository}:task")
    docker("push", f"{repository}:task")
    image = f"{ACCOUNT}.dkr.ecr.{REGION}.amazonaws.com/{name_of(repository)}:task"
    task = resources.run_to_end(resources.define(resources.shell("exit 7", image=image)))
    container = resources.container(task)
    assert container["exitCode"] == 7, (task.get("stoppedReason"), container)
    assert container["image"] == image
    details = resources.ecr.describe_images(repositoryName=name_of(repository), imageIds=[{"imageTag": "task"}])
    assert container["imageDigest"] == details["imageDetails"][0]["imageDigest"]


def test_a_task_pulls_by_digest(resources, builder, longshore):
    uri = resources.image("busybox").rsplit(":", 1)[0]
    digest = resources.ecr.describe_images(repositoryName=name_of(uri), imageIds=[{"imageTag": "busybox"}])
    image = f"{uri}@{digest['imageDetails'][0]['imageDigest']}"
    task = resources.run_to_end(resources.define(resources.shell("exit 0", image=image)))
    assert resources.container(task)["exitCode"] == 0, task.get("stoppedReason")


# -- authorisation ----------------------------------------------------------------------------------------------


def test_nothing_is_open(longshore, repository, password):
    for auth in (None, ("AWS", "nonsense"), ("AWS", password[:-8] + "AAAAAAAA"), ("root", password)):
        answer = requests.get(f"{longshore.endpoint}/v2/", auth=auth, timeout=REQUEST_TIMEOUT_S)
        assert answer.status_code == 401, (auth and auth[0], answer.status_code, answer.text)
        assert answer.headers["WWW-Authenticate"].startswith("Basic ")
        assert errors_of(answer) == ["UNAUTHORIZED"]
        start = requests.post(f"{base_of(longshore, repository)}/blobs/uploads/", auth=auth, timeout=REQUEST_TIMEOUT_S)
        assert start.status_code == 401
    assert requests.get(f"{longshore.endpoint}/v2/", auth=("AWS", password), timeout=REQUEST_TIMEOUT_S).status_code == 200


def test_a_token_expires_in_twelve_hours(resources):
    [data] = resources.ecr.get_authorization_token()["authorizationData"]
    user, _, token = base64.b64decode(data["authorizationToken"]).decode().partition(":")
    assert user == "AWS" and token
    from datetime import datetime, timedelta, timezone
    left = data["expiresAt"] - datetime.now(timezone.utc)
    assert timedelta(hours=11, minutes=55) < left <= timedelta(hours=12)


def test_a_repository_is_made_before_it_is_pushed_to(longshore, session):
    answer = session.post(f"{longshore.endpoint}/v2/never/made/blobs/uploads/", timeout=REQUEST_TIMEOUT_S)
    assert answer.status_code == 404 and errors_of(answer) == ["NAME_UNKNOWN"]


# -- uploads ----------------------------------------------------------------------------------------------------


def test_an_upload_in_chunks_is_resumed(longshore, session, repository):
    base, data = base_of(longshore, repository), os.urandom(3_000_001)
    start = session.post(f"{base}/blobs/uploads/", timeout=REQUEST_TIMEOUT_S)
    location = absolute(base, start.headers["Location"])
    first = session.patch(location, data=data[:1_000_000], timeout=REQUEST_TIMEOUT_S,
                          headers={"Content-Range": "0-999999", "Content-Type": "application/octet-stream"})
    assert first.status_code == 202 and first.headers["Range"] == "0-999999", first.text
    location = absolute(base, first.headers["Location"])
    # A chunk that does not begin where the last one ended is refused, and says where that was.
    wrong = session.patch(location, data=data[2_000_000:], timeout=REQUEST_TIMEOUT_S,
                          headers={"Content-Range": "2000000-3000000", "Content-Type": "application/octet-stream"})
    assert wrong.status_code == 416, wrong.text
    state = session.get(location, timeout=REQUEST_TIMEOUT_S)
    assert state.status_code == 204 and state.headers["Range"] == "0-999999"
    second = session.patch(location, data=data[1_000_000:2_000_000], timeout=REQUEST_TIMEOUT_S,
                           headers={"Content-Range": "1000000-1999999", "Content-Type": "application/octet-stream"})
    assert second.status_code == 202 and second.headers["Range"] == "0-1999999"
    digest = digest_of(data)
    done = session.put(absolute(base, second.headers["Location"]), params={"digest": digest}, data=data[2_000_000:],
                       timeout=REQUEST_TIMEOUT_S)
    assert done.status_code == 201, done.text
    back = session.get(f"{base}/blobs/{digest}", timeout=REQUEST_TIMEOUT_S)
    assert back.status_code == 200 and hashlib.sha256(back.content).hexdigest() == digest.removeprefix("sha256:")


def test_an_upload_cut_off_is_resumed(longshore, session, password, repository):
    """The connection breaks in the middle of a body; what arrived is kept and counted, and the rest completes it."""
    base, data = base_of(longshore, repository), os.urandom(2_000_000)
    start = session.post(f"{base}/blobs/uploads/", timeout=REQUEST_TIMEOUT_S)
    location = absolute(base, start.headers["Location"])
    parts = requests.compat.urlparse(location)
    path = parts.path + (f"?{parts.query}" if parts.query else "")
    authorization = base64.b64encode(f"AWS:{password}".encode()).decode()
    with socket.create_connection(("127.0.0.1", longshore.port), timeout=30) as connection:
        head = (f"PATCH {path} HTTP/1.1\r\nHost: {longshore.registry}\r\nAuthorization: Basic {authorization}\r\n"
                f"Content-Type: application/octet-stream\r\nContent-Length: {len(data)}\r\n\r\n")
        connection.sendall(head.encode() + data[:700_000])
    # The server sees the end of the connection some time later: until then the upload is in use.
    def received():
        state = session.get(location, timeout=REQUEST_TIMEOUT_S)
        assert state.status_code == 204, state.text
        first, _, last = state.headers["Range"].partition("-")
        count = int(last) + 1
        assert first == "0" and count <= 700_000
        probe = session.patch(absolute(base, state.headers.get("Location", location)), data=data[count:count + 1],
                              headers={"Content-Range": f"{count}-{count}", "Content-Type": "application/octet-stream"},
                              timeout=REQUEST_TIMEOUT_S)
        return probe.status_code == 202 and (count + 1, absolute(base, probe.headers["Location"]))

    count, location = wait_until(received, "the cut upload can go on", 30)
    done = session.put(location, params={"digest": digest_of(data)}, data=data[count:], timeout=REQUEST_TIMEOUT_S)
    assert done.status_code == 201, done.text
    back = session.get(f"{base}/blobs/{digest_of(data)}", timeout=REQUEST_TIMEOUT_S).content
    assert digest_of(back) == digest_of(data)


def test_bad_digests_are_refused_and_nothing_is_kept(longshore, session, repository, resources):
    base, data = base_of(longshore, repository), b"what was sent"
    for claimed in (digest_of(b"something else"), "sha256:abc", "md5:d41d8cd98f00b204e9800998ecf8427e", "nonsense", ""):
        start = session.post(f"{base}/blobs/uploads/", timeout=REQUEST_TIMEOUT_S)
        answer = session.put(absolute(base, start.headers["Location"]), params={"digest": claimed}, data=data,
                             timeout=REQUEST_TIMEOUT_S)
        assert answer.status_code == 400 and errors_of(answer) == ["DIGEST_INVALID"], (claimed, answer.text)
    for digest in (digest_of(data), digest_of(b"something else")):
        assert session.head(f"{base}/blobs/{digest}", timeout=REQUEST_TIMEOUT_S).status_code == 404
    manifest = b'{"schemaVersion":2}'
    answer = session.put(f"{base}/manifests/{digest_of(b'other')}", data=manifest, headers={"Content-Type": MANIFEST_TYPE},
                         timeout=REQUEST_TIMEOUT_S)
    assert 400 <= answer.status_code < 500, answer.text
    assert resources.ecr.list_images(repositoryName=name_of(repository))["imageIds"] == []


def test_a_manifest_names_blobs_that_are_there(longshore, session, repository, builder):
    base, image = base_of(longshore, repository), builder.busybox()
    upload(session, base, image.config)
    answer = session.put(f"{base}/manifests/v1", data=image.manifest, headers={"Content-Type": MANIFEST_TYPE},
                         timeout=REQUEST_TIMEOUT_S)
    assert answer.status_code in (400, 404) and errors_of(answer)[0] in ("MANIFEST_BLOB_UNKNOWN", "BLOB_UNKNOWN"), answer.text
    for body in (b"", b"{", b"[]", b"\xff\xfe", b'{"schemaVersion":1}', b"[" * 200_000):
        answer = session.put(f"{base}/manifests/v1", data=body, headers={"Content-Type": MANIFEST_TYPE},
                             timeout=REQUEST_TIMEOUT_S)
        assert 400 <= answer.status_code < 500, (body[:20], answer.status_code, answer.text)
        assert answer.json()["errors"]
    assert session.get(f"{base}/manifests/v1", timeout=REQUEST_TIMEOUT_S).status_code == 404


def test_indexes_mounts_and_deletion(longshore, session, resources, repository, builder):
    base, image = base_of(longshore, repository), builder.busybox()
    digest = push(session, base, image, "v1")
    assert digest == image.digest
    got = session.get(f"{base}/manifests/v1", headers={"Accept": MANIFEST_TYPE}, timeout=REQUEST_TIMEOUT_S)
    assert got.content == image.manifest and got.headers["Content-Type"] == MANIFEST_TYPE
    index = json.dumps({"schemaVersion": 2, "mediaType": "application/vnd.oci.image.index.v1+json", "manifests": [{
        "mediaType": MANIFEST_TYPE, "digest": digest, "size": len(image.manifest),
        "platform": {"architecture": "amd64", "os": "linux"}}]}).encode()
    answer = session.put(f"{base}/manifests/all", data=index, timeout=REQUEST_TIMEOUT_S,
                         headers={"Content-Type": "application/vnd.oci.image.index.v1+json"})
    assert answer.status_code == 201 and answer.headers["Docker-Content-Digest"] == digest_of(index)

    other = resources.ecr.create_repository(repositoryName=unique("mounted"))["repository"]["repositoryUri"]
    layer = digest_of(image.layers[0])
    mounted = session.post(f"{base_of(longshore, other)}/blobs/uploads/", timeout=REQUEST_TIMEOUT_S,
                           params={"mount": layer, "from": name_of(repository)})
    assert mounted.status_code == 201, mounted.text
    assert session.head(f"{base_of(longshore, other)}/blobs/{layer}", timeout=REQUEST_TIMEOUT_S).status_code == 200

    part = session.get(f"{base}/blobs/{layer}", headers={"Range": "bytes=10-19"}, timeout=REQUEST_TIMEOUT_S)
    assert part.status_code == 206 and part.content == image.layers[0][10:20]

    deleted = resources.ecr.batch_delete_image(repositoryName=name_of(repository),
                                               imageIds=[{"imageTag": "all"}, {"imageTag": "none"}])
    assert [i["imageTag"] for i in deleted["imageIds"] if "imageTag" in i] == ["all"]
    assert [f["failureCode"] for f in deleted["failures"]] == ["ImageNotFound"]
    assert session.get(f"{base}/manifests/all", timeout=REQUEST_TIMEOUT_S).status_code == 404
    assert session.get(f"{base}/manifests/v1", timeout=REQUEST_TIMEOUT_S).status_code == 200


def test_an_immutable_tag_stays(longshore, session, resources, builder):
    made = resources.ecr.create_repository(repositoryName=unique("fixed"), imageTagMutability="IMMUTABLE")["repository"]
    base = base_of(longshore, made["repositoryUri"])
    first = push(session, base, builder.busybox(), "v1")
    nginx = builder.nginx("v1")
    for blob in nginx.blobs():
        upload(session, base, blob)
    answer = session.put(f"{base}/manifests/v1", data=nginx.manifest, headers={"Content-Type": MANIFEST_TYPE},
                         timeout=REQUEST_TIMEOUT_S)
    assert 400 <= answer.status_code < 500 and errors_of(answer), answer.text
    kept = session.get(f"{base}/manifests/v1", timeout=REQUEST_TIMEOUT_S).headers["Docker-Content-Digest"]
    assert kept == first


def test_repositories_of_other_regions_are_others(longshore, resources):
    name = unique("regional")
    ireland = longshore.client("ecr", region_name="eu-west-1")
    there = ireland.create_repository(repositoryName=name)["repository"]
    here = resources.ecr.create_repository(repositoryName=name)["repository"]
    assert there["repositoryArn"] == f"arn:aws:ecr:eu-west-1:{ACCOUNT}:repository/{name}"
    assert there["repositoryUri"] != here["repositoryUri"]
    ireland.delete_repository(repositoryName=name)
    assert resources.ecr.describe_repositories(repositoryNames=[name])["repositories"][0]["repositoryArn"] == here["repositoryArn"]


def test_the_registry_takes_large_bodies_in_flat_memory(longshore, session, repository):
    """256 MiB through the server, which may not grow by nearly as much."""
    size, piece = 256 << 20, os.urandom(1 << 20)
    base = base_of(longshore, repository)
    digest = hashlib.sha256()
    for _ in range(size // len(piece)):
        digest.update(piece)
    digest = f"sha256:{digest.hexdigest()}"

    def peak_kib():
        status = pathlib.Path(f"/proc/{longshore.pid('server')}/status").read_text()
        return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1])

    before = peak_kib()
    start = session.post(f"{base}/blobs/uploads/", timeout=REQUEST_TIMEOUT_S)
    pieces = (piece for _ in range(size // len(piece)))
    done = session.put(absolute(base, start.headers["Location"]), params={"digest": digest}, data=pieces, timeout=240)
    assert done.status_code == 201, done.text
    with session.get(f"{base}/blobs/{digest}", stream=True, timeout=240) as answer:
        back = hashlib.sha256()
        for received in answer.iter_content(1 << 20):
            back.update(received)
    assert f"sha256:{back.hexdigest()}" == digest
    grown_mib = (peak_kib() - before) / 1024
    assert grown_mib < 64, f"the server grew by {grown_mib:.0f} MiB"
    session.delete(f"{base}/blobs/{digest}", timeout=REQUEST_TIMEOUT_S)
