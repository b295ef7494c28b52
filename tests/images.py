"""OCI images made from Debian packages, with nothing but Python and dpkg-deb: a real nginx, and busybox.

Each builder returns an `Image`. `write_layout` writes images as an OCI layout directory that skopeo reads as
`oci:DIRECTORY:TAG`. Packages are downloaded once into the cache directory.
"""

import fcntl
import gzip
import hashlib
import importlib.util
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import tarfile

# Files in layers carry this time, so that the same input gives the same digest.
EPOCH = 0

NGINX_PACKAGES = ["nginx", "nginx-common", "libc6", "libcrypt1", "libpcre2-8-0", "zlib1g"]
# libssl3 is libssl3t64 after Debian 12.
LIBSSL_PACKAGES = ["libssl3", "libssl3t64"]

PYTHON_LIBRARIES = ["libc6", "libexpat1", "zlib1g", "libffi8", "libbz2-1.0", "liblzma5", "libcrypt1", "libuuid1"]
BOTO3_PACKAGES = ["boto3", "botocore", "jmespath", "s3transfer", "urllib3", "dateutil", "six"]
# Of the services' models, which are most of botocore.
BOTOCORE_SERVICES = {"sts", "ecs", "ecr", "ec2", "iam", "logs", "ssm", "secretsmanager", "sso", "sso-oidc", "signin"}

BUSYBOX_CONFIG = {"Cmd": ["/bin/sh"], "Env": ["PATH=/bin", "FROM_IMAGE=yes"], "WorkingDir": "/"}

NGINX_CONFIGURATION = """\
daemon off;
user www-data;
# As many as the smallest Fargate task is good for.
worker_processes 1;
pid /run/nginx.pid;
error_log stderr notice;
# A deploy ends an old task with SIGQUIT: requests in flight are answered first.
worker_shutdown_timeout 30s;
events { worker_connections 1024; }
http {
    access_log /dev/stdout;
    default_type text/plain;
    keepalive_timeout 65s;
    client_body_temp_path /tmp/body;
    proxy_temp_path /tmp/proxy;
    fastcgi_temp_path /tmp/fastcgi;
    uwsgi_temp_path /tmp/uwsgi;
    scgi_temp_path /tmp/scgi;
    server {
        listen 80;
        location = /healthz { access_log off; return 200 "ok\\n"; }
        location / { return 200 "VERSION $hostname $http_x_forwarded_for $http_x_forwarded_proto\\n"; }
        location /files/ { root /usr/share/nginx/html; }
    }
}
"""


class Image:
    """A manifest with its configuration and layers."""

    def __init__(self, layers, config, diff_ids=None):
        """`layers`: uncompressed archives, lowest first; `config`: the image's "config" object; `diff_ids`: what the
        configuration says of the layers when that is not to be the truth."""
        self.layers = [gzip.compress(layer, compresslevel=6, mtime=EPOCH) for layer in layers]
        document = {
            "architecture": _architecture(),
            "os": "linux",
            "config": config,
            "rootfs": {"type": "layers", "diff_ids": diff_ids or [digest_of(layer) for layer in layers]},
            "history": [{"created_by": "tests/images.py"} for _ in layers],
        }
        self.config = json.dumps(document, sort_keys=True).encode()
        manifest = {
            "schemaVersion": 2,
            "mediaType": "application/vnd.oci.image.manifest.v1+json",
            "config": _descriptor("application/vnd.oci.image.config.v1+json", self.config),
            "layers": [_descriptor("application/vnd.oci.image.layer.v1.tar+gzip", layer) for layer in self.layers],
        }
        self.manifest = json.dumps(manifest, sort_keys=True).encode()
        self.digest = digest_of(self.manifest)

    def blobs(self):
        return [*self.layers, self.config]


def digest_of(data):
    return "sha256:" + hashlib.sha256(data).hexdigest()


def _descriptor(media_type, data):
    return {"mediaType": media_type, "digest": digest_of(data), "size": len(data)}


def _architecture():
    return {"x86_64": "amd64", "aarch64": "arm64"}[os.uname().machine]


def layer_of(files):
    """An uncompressed layer: directories before what is in them, owners root, one fixed time.

    `files`: path in the image -> (mode, bytes) | ("symlink", target) | ("directory", mode).
    """
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for path in sorted(_with_parents(files)):
            entry = files.get(path, ("directory", 0o755))
            member = tarfile.TarInfo(path)
            member.mtime = EPOCH
            kind, value = entry
            if kind == "directory":
                member.type, member.mode = tarfile.DIRTYPE, value
                archive.addfile(member)
            elif kind == "symlink":
                member.type, member.linkname, member.mode = tarfile.SYMTYPE, value, 0o777
                archive.addfile(member)
            else:
                member.mode, member.size = kind, len(value)
                archive.addfile(member, io.BytesIO(value))
    return stream.getvalue()


def _with_parents(files):
    paths = set(files)
    for path in files:
        for parent in pathlib.PurePosixPath(path).parents:
            if str(parent) != ".":
                paths.add(str(parent))
    return paths


def write_layout(directory, tagged):
    """Writes an OCI layout: `tagged` maps tags to images. Returns `directory`."""
    directory = pathlib.Path(directory)
    blobs = directory / "blobs" / "sha256"
    blobs.mkdir(parents=True, exist_ok=True)
    manifests = []
    for tag, image in tagged.items():
        for blob in [*image.blobs(), image.manifest]:
            (blobs / digest_of(blob).removeprefix("sha256:")).write_bytes(blob)
        descriptor = _descriptor("application/vnd.oci.image.manifest.v1+json", image.manifest)
        manifests.append({**descriptor, "annotations": {"org.opencontainers.image.ref.name": tag}})
    (directory / "oci-layout").write_text('{"imageLayoutVersion":"1.0.0"}')
    (directory / "index.json").write_text(json.dumps({"schemaVersion": 2, "manifests": manifests}))
    return directory


class Builder:
    """Makes the images below one cache directory; several test processes may share it."""

    def __init__(self, cache):
        self.cache = pathlib.Path(cache)
        self.cache.mkdir(parents=True, exist_ok=True)

    def nginx(self, version):
        """nginx on port 80; `GET /` answers `VERSION HOSTNAME X-Forwarded-For X-Forwarded-Proto`."""
        root = self._unpacked("nginx", NGINX_PACKAGES, LIBSSL_PACKAGES)
        files = _program_with_libraries(root, "usr/sbin/nginx")
        files["etc/nginx/nginx.conf"] = (0o644, NGINX_CONFIGURATION.replace("VERSION", version).encode())
        files["etc/nginx/mime.types"] = (0o644, (root / "etc/nginx/mime.types").read_bytes())
        files["usr/share/nginx/html/files/version"] = (0o644, version.encode())
        files["etc/passwd"] = (0o644, b"root:x:0:0::/root:/sbin/nologin\nwww-data:x:33:33::/var/www:/sbin/nologin\n")
        files["etc/group"] = (0o644, b"root:x:0:\nwww-data:x:33:\n")
        files["tmp"] = ("directory", 0o1777)
        for directory in ["run", "var/log/nginx", "var/lib/nginx", "proc", "sys", "dev"]:
            files[directory] = ("directory", 0o755)
        return Image(
            [layer_of(files)],
            {
                "Entrypoint": ["/usr/sbin/nginx"],
                "Cmd": ["-c", "/etc/nginx/nginx.conf"],
                "Env": ["PATH=/usr/sbin:/usr/bin:/sbin:/bin"],
                "ExposedPorts": {"80/tcp": {}},
                # nginx takes SIGTERM as "drop everything" and SIGQUIT as "answer what is open, then end".
                "StopSignal": "SIGQUIT",
            },
        )

    def busybox(self):
        """busybox with its applets in /bin; runs `sh` by default."""
        return Image([self.busybox_layer()], BUSYBOX_CONFIG)

    def busybox_layer(self):
        """The one layer of `busybox`, uncompressed."""
        root = self._unpacked("busybox", ["busybox-static"], [])
        program = next(path for path in (root / "bin/busybox", root / "usr/bin/busybox") if path.exists())
        files = {"bin/busybox": (0o755, program.read_bytes())}
        listed = subprocess.run([program, "--list"], check=True, capture_output=True, text=True).stdout
        for applet in listed.split():
            if applet != "busybox":
                files[f"bin/{applet}"] = ("symlink", "/bin/busybox")
        files["etc/passwd"] = (0o644, b"root:x:0:0::/root:/bin/sh\nnobody:x:65534:65534::/:/bin/sh\n")
        files["etc/group"] = (0o644, b"root:x:0:\nnogroup:x:65534:\n")
        files["tmp"] = ("directory", 0o1777)
        for directory in ["root", "proc", "sys", "dev", "var", "www"]:
            files[directory] = ("directory", 0o755)
        return layer_of(files)

    def python(self):
        """Debian's Python with this environment's boto3; runs `python3` by default."""
        version = _python_version()
        packages = [f"{version}-minimal", f"lib{version}-minimal", f"lib{version}-stdlib", *PYTHON_LIBRARIES]
        root = self._unpacked("python", packages, LIBSSL_PACKAGES)
        files = _program_with_libraries(root, f"usr/bin/{version}")
        # Extension modules bring libraries that the program itself does not name.
        for directory in [*root.glob("lib/*-linux-gnu"), *root.glob("usr/lib/*-linux-gnu"), root / "usr/lib" / version]:
            files.update(_tree(directory, str(directory.relative_to(root))))
        for name in BOTO3_PACKAGES:
            files.update(_site_package(name, f"usr/lib/{version}"))
        files["usr/bin/python3"] = ("symlink", version)
        files["etc/passwd"] = (0o644, b"root:x:0:0::/root:/bin/sh\n")
        files["tmp"] = ("directory", 0o1777)
        for directory in ["root", "proc", "sys", "dev"]:
            files[directory] = ("directory", 0o755)
        return Image([layer_of(files)], {"Cmd": ["/usr/bin/python3"], "Env": ["PATH=/usr/bin:/bin"], "WorkingDir": "/"})

    def _unpacked(self, name, packages, alternatives):
        """A directory with the contents of Debian packages: all of `packages`, and the first of `alternatives`."""
        directory = self.cache / name
        with open(self.cache / f"{name}.lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if (directory / ".complete").exists():
                return directory
            shutil.rmtree(directory, ignore_errors=True)
            downloads = directory / ".debs"
            downloads.mkdir(parents=True)
            if alternatives:
                packages = [*packages, next(filter(_has_candidate, alternatives))]
            _download(packages, downloads)
            for package in sorted(downloads.glob("*.deb")):
                subprocess.run(["dpkg-deb", "--extract", package, directory], check=True)
            (directory / ".complete").touch()
            return directory


def _python_version():
    """`python3.11`: what Debian calls its Python."""
    shown = subprocess.run(["apt-cache", "depends", "python3-minimal"], capture_output=True, text=True).stdout
    return re.search(r"(python3\.\d+)-minimal", shown)[1]


def _tree(directory, prefix):
    """Every file below a directory, by its path in the image; links to elsewhere as what they lead to."""
    files = {}
    for path in sorted(directory.rglob("*")):
        if "__pycache__" in path.parts or not path.is_file():
            continue
        files[f"{prefix}/{path.relative_to(directory)}"] = (path.stat().st_mode & 0o777, path.read_bytes())
    return files


def _site_package(name, prefix):
    """A package of the environment that the tests run in."""
    spec = importlib.util.find_spec(name)
    if not spec.submodule_search_locations:
        return {f"{prefix}/{name}.py": (0o644, pathlib.Path(spec.origin).read_bytes())}
    directory = pathlib.Path(next(iter(spec.submodule_search_locations)))

    def wanted(path):
        parts = pathlib.PurePosixPath(path).parts
        at = parts.index("data") if name == "botocore" and "data" in parts else None
        return at is None or len(parts) == at + 2 or parts[at + 1] in BOTOCORE_SERVICES

    return {path: file for path, file in _tree(directory, f"{prefix}/{name}").items() if wanted(path)}


def _has_candidate(package):
    result = subprocess.run(["apt-cache", "policy", package], capture_output=True, text=True)
    return "Candidate: " in result.stdout and "Candidate: (none)" not in result.stdout


def _download(packages, directory):
    command = ["apt-get", "-o", "APT::Sandbox::User=root", "-o", "Acquire::Retries=3", "download", *packages]
    first = subprocess.run(command, cwd=directory, capture_output=True, text=True)
    if first.returncode != 0:
        # The index of a new machine is empty, and that of an old one names versions that are gone.
        subprocess.run(["apt-get", "update"], check=True, capture_output=True)
        second = subprocess.run(command, cwd=directory, capture_output=True, text=True)
        if second.returncode != 0:
            raise RuntimeError(f"cannot download {packages}: {second.stderr}")


def _program_with_libraries(root, program):
    """The program, its dynamic loader and every library that the loader finds for it below `root`, at real paths."""
    libraries = ":".join(
        f"/{path.relative_to(root)}" for path in sorted(root.glob("*lib*/*-linux-gnu")) + sorted(root.glob("usr/lib/*-linux-gnu"))
    )
    loader = next(
        path for pattern in ("lib64/ld-linux*", "lib/ld-linux*", "usr/lib64/ld-linux*", "lib/*/ld-linux*", "usr/lib/*/ld-linux*")
        for path in sorted(root.glob(pattern))
    )
    # The loader is asked inside the root, or the machine's own libraries would be listed.
    listed = subprocess.run(
        ["chroot", root, "/" + str(_inside(root, loader)), "--library-path", libraries, "--list", "/" + program],
        check=True, capture_output=True, text=True,
    ).stdout
    files = {program: (0o755, (root / program).read_bytes())}
    for path in re.findall(r"=> (/\S+)", listed):
        files[_short(path)] = (0o755, (root / path.lstrip("/")).resolve().read_bytes())
    interpreter = re.search(rb"/lib(?:64)?/ld-linux[-\w.]*", (root / program).read_bytes()[:4096])
    files[interpreter.group().decode().lstrip("/")] = (0o755, (root / _inside(root, loader)).read_bytes())
    # Name service: getpwnam of "user www-data" and getaddrinfo load these when they run.
    for library in ["libnss_files.so.2", "libnss_dns.so.2"]:
        for path in root.glob(f"**/{library}"):
            files[_short("/" + str(path.relative_to(root)))] = (0o755, path.resolve().read_bytes())
    missing = re.findall(r"(\S+) => not found", listed)
    if missing:
        raise RuntimeError(f"packages of {program} lack {missing}")
    return files


def _short(path):
    """Where the loader looks without being told, on any merged or unmerged /usr: /usr/lib/TRIPLET."""
    return "usr/lib/" + path.split("/lib/", 1)[-1].lstrip("/")


def _inside(root, path):
    """`path` below `root` with links followed as if `root` were /."""
    for _ in range(8):
        if not path.is_symlink():
            return path.relative_to(root)
        target = os.readlink(path)
        path = root / target.lstrip("/") if target.startswith("/") else path.parent / target
        path = root / os.path.relpath(os.path.normpath(path), root)
    raise RuntimeError(f"too many links at {path}")
