"""The registry's HTTP API by hand: for what polite clients never send."""

import requests

from images import digest_of

MANIFEST_TYPE = "application/vnd.oci.image.manifest.v1+json"
REQUEST_TIMEOUT_S = 60


def session_of(longshore):
    """An HTTP session with the registry's credentials."""
    session = requests.Session()
    session.trust_env = False
    session.auth = ("AWS", longshore.aws("ecr", "get-login-password", json_output=False).strip())
    return session


def name_of(repository):
    """`team/app` of `127.0.0.1:4566/team/app`."""
    return repository.split("/", 1)[1]


def base_of(longshore, repository):
    return f"{longshore.endpoint}/v2/{name_of(repository)}"


def absolute(base, location):
    return requests.compat.urljoin(base, location)


def upload(session, base, data):
    """Uploads a blob in one piece; its digest."""
    start = session.post(f"{base}/blobs/uploads/", timeout=REQUEST_TIMEOUT_S)
    assert start.status_code == 202, start.text
    digest = digest_of(data)
    done = session.put(absolute(base, start.headers["Location"]), params={"digest": digest}, data=data,
                       timeout=REQUEST_TIMEOUT_S)
    assert done.status_code == 201, done.text
    assert done.headers["Docker-Content-Digest"] == digest
    return digest


def push(session, base, image, tag):
    """Uploads an image's blobs and its manifest; the digest that the registry gives it."""
    for blob in image.blobs():
        upload(session, base, blob)
    answer = session.put(f"{base}/manifests/{tag}", data=image.manifest, headers={"Content-Type": MANIFEST_TYPE},
                         timeout=REQUEST_TIMEOUT_S)
    assert answer.status_code == 201, answer.text
    return answer.headers["Docker-Content-Digest"]
