"""Images made to break out of their unpacking. Each is refused, or unpacked without harm; nothing outside changes.

Every image has a good busybox layer below the hostile one, and is run as a task: that is when a node unpacks it.
"""

import gzip
import io
import os
import re
import tarfile

import pytest

import images
from registry import MANIFEST_TYPE, REQUEST_TIMEOUT_S, base_of, push, session_of, upload
from resources import unique

UP = "../" * 24


def archive(*members):
    """An uncompressed layer of (TarInfo, content or None), exactly as given."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w", format=tarfile.PAX_FORMAT) as out:
        for member, content in members:
            if content is not None:
                member.size = len(content)
            out.addfile(member, io.BytesIO(content) if content is not None else None)
    return stream.getvalue()


def file(path, content=b"written by an image"):
    return tarfile.TarInfo(path), content


def link(path, target, kind=tarfile.SYMTYPE):
    member = tarfile.TarInfo(path)
    member.type, member.linkname = kind, target
    return member, None


def device(path, kind, major, minor):
    member = tarfile.TarInfo(path)
    member.type, member.devmajor, member.devminor, member.mode = kind, major, minor, 0o666
    return member, None


@pytest.fixture(scope="module")
def session(longshore):
    with session_of(longshore) as session:
        yield session


@pytest.fixture(scope="module")
def repository(resources):
    return resources.ecr.create_repository(repositoryName=unique("hostile"))["repository"]["repositoryUri"]


@pytest.fixture
def outside(tmp_path):
    """A directory of the host that no image may reach."""
    place = tmp_path / "outside"
    place.mkdir()
    (place / "victim").write_text("as it was")
    yield place
    assert [path.name for path in place.iterdir()] == ["victim"]
    assert (place / "victim").read_text() == "as it was"
    assert (place / "victim").stat().st_nlink == 1


@pytest.fixture(autouse=True)
def processes_live_on(longshore):
    before = {name: longshore.pid(name) for name in ("server", "agent", "balancer")}
    yield
    assert {name: longshore.pid(name) for name in before} == before


@pytest.fixture
def run_image(longshore, resources, builder, session, repository):
    """Pushes busybox with hostile layers above it and runs a script of it; the stopped task."""

    def run(*layers, script="exit 0", diff_ids=None):
        below = builder.busybox_layer()
        ids = None if diff_ids is None else [images.digest_of(below), *diff_ids]
        image = images.Image([below, *layers], images.BUSYBOX_CONFIG, ids)
        tag = unique("image")
        push(session, base_of(longshore, repository), image, tag)
        return resources.run_to_end(resources.define(resources.shell(script, image=f"{repository}:{tag}")), timeout_s=120)

    return run


def refused(task):
    container = task["containers"][0]
    assert task["stopCode"] == "TaskFailedToStart" and "exitCode" not in container, (task.get("stoppedReason"), container)
    assert "CannotPullContainerError" in task["stoppedReason"], task["stoppedReason"]


def harmless(task, code=0):
    """It ran, or it was refused: either is right, as long as nothing outside changed."""
    container = task["containers"][0]
    if "exitCode" in container:
        assert container["exitCode"] == code, container
    else:
        # By the image store, or by the runtime, which does not mount over links.
        assert re.match("Cannot(Pull|Create|Start)ContainerError", task["stoppedReason"]), task["stoppedReason"]


def test_parent_directories(run_image, outside):
    refused(run_image(archive(file(f"{UP}{str(outside).lstrip('/')}/victim"))))
    refused(run_image(archive(file(f"etc/{UP}{str(outside).lstrip('/')}/new"))))
    refused(run_image(archive(link(f"{UP}{str(outside).lstrip('/')}/new", "/etc/passwd"))))


def test_absolute_paths(run_image, outside):
    harmless(run_image(archive(file(f"{outside}/victim"))))


def test_a_write_through_a_link(run_image, outside):
    for target in (str(outside), UP + str(outside).lstrip("/")):
        harmless(run_image(archive(link("escape", target), file("escape/victim"), file("escape/new"))))
        # The link in one layer, the write in the next.
        harmless(run_image(archive(link("escape", target)), archive(file("escape/victim"), file("escape/new"))))


def test_a_write_through_a_chain_of_links(run_image, outside):
    harmless(run_image(archive(link("a", UP.rstrip("/")), link("b", "a/" + str(outside).lstrip("/")), file("b/victim"))))


def test_a_hard_link_to_the_host(run_image, outside):
    for target in (f"{outside}/victim", UP + str(outside / "victim").lstrip("/")):
        task = run_image(archive(link("stolen", target, tarfile.LNKTYPE)), script="test ! -e /stolen")
        harmless(task)
    harmless(run_image(archive(link("dir", str(outside)), link("stolen", "dir/victim", tarfile.LNKTYPE)),
                       script="test ! -e /stolen"))


def test_a_whiteout_through_a_link(run_image, outside):
    for name in (".wh.victim", ".wh..wh..opq"):
        harmless(run_image(archive(link("escape", str(outside))), archive(file(f"escape/{name}", b""))))
    refused(run_image(archive(file(f"{UP}{str(outside).lstrip('/')}/.wh.victim", b""))))
    for name in (".wh.", ".wh..", ".wh..."):
        harmless(run_image(archive(file(f"etc/{name}", b""))))


def test_devices_do_not_open(run_image, outside):
    """A block device of the host in a layer: refused, or made and not to be opened."""
    root = os.stat("/").st_dev
    task = run_image(archive(device("disk", tarfile.BLKTYPE, os.major(root), os.minor(root)),
                             device("memory", tarfile.CHRTYPE, 1, 1)),
                     script="head -c 1 /disk >/dev/null 2>&1 && exit 9; head -c 1 /memory >/dev/null 2>&1 && exit 9; exit 0")
    harmless(task)


def test_links_in_the_place_of_what_the_runtime_mounts(run_image, outside):
    """CVE-2025-31133 and its kin: /dev/null, /proc, /sys, /etc/hosts as links of the image's own."""
    target = str(outside / "victim")
    for path in ("etc/hosts", "etc/resolv.conf", "etc/hostname", "dev/null", "dev/console"):
        harmless(run_image(archive(link(path, target)), script="echo x > /dev/null; exit 0"))
    for path in ("proc", "sys", "dev", "dev/shm", "dev/pts"):
        below = archive(*([(_directory("dev"), None)] if path.startswith("dev/") else [(_opaque(path), b"")]),
                        link(path, str(outside)))
        harmless(run_image(below))


def _directory(path):
    member = tarfile.TarInfo(path)
    member.type, member.mode = tarfile.DIRTYPE, 0o755
    return member


def _opaque(path):
    """Takes away what the layer below has at `path`."""
    return tarfile.TarInfo(f".wh.{path}")


def test_a_layer_that_is_not_what_the_configuration_says(run_image, outside):
    refused(run_image(archive(file("new")), diff_ids=[images.digest_of(b"something else")]))


def test_sizes_that_disagree(run_image, outside):
    """CVE-2025-62518: the ustar size is 0 and the PAX size is not, or the other way round; what one reader takes for
    content, another takes for further entries."""
    inner = archive(file(f"{UP}{str(outside).lstrip('/')}/victim"))[:1024]
    member = tarfile.TarInfo("outer")
    member.size, member.pax_headers = len(inner), {"size": str(len(inner))}
    entry = bytearray(member.tobuf(format=tarfile.PAX_FORMAT))
    # The last block is the ustar header: its size becomes 0, its checksum is made right again.
    header = entry[-512:]
    header[124:136] = b"00000000000\0"
    header[148:156] = b" " * 8
    header[148:156] = b"%06o\0 " % sum(header)
    entry[-512:] = header
    layer = bytes(entry) + inner + bytes(1024)
    harmless(run_image(layer, script="test $(wc -c < /outer) = 1024"))


def test_layers_that_are_broken(longshore, resources, session, repository, run_image, outside):
    good = archive(file("new", os.urandom(100_000)))
    refused(run_image(good[: len(good) // 2 - 300]))
    refused(run_image(b"this is no archive" * 100))
    # No gzip at all, although the manifest says so.
    image = images.Image([b""], images.BUSYBOX_CONFIG)
    image.layers = [b"not gzip"]
    image.manifest = image.manifest.replace(
        images.digest_of(gzip.compress(b"", compresslevel=6, mtime=0)).encode(), images.digest_of(b"not gzip").encode()
    ).replace(b'"size": %d' % len(gzip.compress(b"", compresslevel=6, mtime=0)), b'"size": 8')
    push(session, base_of(longshore, repository), image, "no-gzip")
    refused(resources.run_to_end(resources.define(resources.shell("exit 0", image=f"{repository}:no-gzip"))))


def test_configurations_that_are_broken(longshore, resources, session, repository):
    base = base_of(longshore, repository)
    for number, config in enumerate([b"", b"{", b"[]", b"null", b'{"rootfs":1}', b'{"config":{"Env":"x"}}', b"[" * 200_000]):
        image = images.Image([images.layer_of({"x": (0o644, b"x")})], {})
        image.manifest = image.manifest.replace(images.digest_of(image.config).encode(), images.digest_of(config).encode())
        image.manifest = image.manifest.replace(b'"size": %d' % len(image.config), b'"size": %d' % len(config))
        for blob in (*image.layers, config):
            upload(session, base, blob)
        answer = session.put(f"{base}/manifests/config-{number}", data=image.manifest, timeout=REQUEST_TIMEOUT_S,
                             headers={"Content-Type": MANIFEST_TYPE})
        assert answer.status_code < 500, answer.text
        if answer.status_code == 201:
            definition = resources.define(resources.shell("exit 0", image=f"{repository}:config-{number}"))
            refused(resources.run_to_end(definition))


def test_a_good_image_still_runs(run_image):
    task = run_image(archive(file("new", b"good")), script="test $(cat /new) = good")
    assert task["containers"][0]["exitCode"] == 0, task
