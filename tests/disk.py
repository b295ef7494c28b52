"""A small disk of its own that a test can fill: an ext4 file system in a file, by a loop device."""

import errno
import os
import pathlib
import subprocess
import tempfile

BLOCK_BYTES = 4096


class Disk:
    """`with Disk(mib) as disk:` mounted at `disk.path`; unmounted whatever happens."""

    def __init__(self, mib, at=None):
        self.directory = tempfile.TemporaryDirectory(prefix="longshore-disk-", ignore_cleanup_errors=True)
        root = pathlib.Path(self.directory.name)
        self.image, self.path = root / "image", pathlib.Path(at) if at else root / "mount"
        self.filler = self.path / "filler"
        self.mib = mib

    def __enter__(self):
        try:
            with open(self.image, "wb") as image:
                image.truncate(self.mib << 20)
            # No blocks kept back for root: full is full.
            subprocess.run(["/usr/sbin/mkfs.ext4", "-q", "-m", "0", self.image], check=True)
            self.path.mkdir(parents=True, exist_ok=True)
            subprocess.run(["/usr/bin/mount", "-o", "loop", self.image, self.path], check=True)
        except BaseException:
            self.directory.cleanup()
            raise
        return self

    def __exit__(self, *_):
        if os.path.ismount(self.path):
            # What a failed test left mounted below it goes with it.
            subprocess.run(["/usr/bin/umount", "--recursive", "--lazy", self.path], check=True)
        self.directory.cleanup()

    def free_bytes(self):
        found = os.statvfs(self.path)
        return found.f_bavail * found.f_frsize

    def fill(self, but_bytes=0):
        """Takes all of the disk but `but_bytes`; again takes what has become free since."""
        with open(self.filler, "ab") as filler:
            piece = 64 << 20
            while piece >= BLOCK_BYTES:
                size = os.fstat(filler.fileno()).st_size
                if self.free_bytes() - piece < but_bytes:
                    piece //= 2
                    continue
                try:
                    os.posix_fallocate(filler.fileno(), size, piece)
                except OSError as error:
                    if error.errno != errno.ENOSPC:
                        raise
                    piece //= 2

    def empty(self):
        self.filler.unlink(missing_ok=True)

    def full(self):
        """`with disk.full():`"""
        return _Full(self)


class _Full:
    def __init__(self, disk):
        self.disk = disk

    def __enter__(self):
        self.disk.fill()
        return self.disk

    def __exit__(self, *_):
        self.disk.empty()
