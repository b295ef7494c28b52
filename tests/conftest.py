"""Fixtures: images once a session, one installation a module."""

import os
import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from images import Builder, write_layout  # noqa: E402
from installation import Installation  # noqa: E402
from resources import Resources  # noqa: E402

KEEP = os.environ.get("LONGSHORE_TEST_KEEP") == "1"


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """A failed test shows the end of the logs of its installation."""
    outcome = yield
    report = outcome.get_result()
    if report.failed:
        item.session.stash.setdefault(FAILED, set()).add(item.path)
        found = [value for value in getattr(item, "funcargs", {}).values() if isinstance(value, Installation)]
        # Fixtures that make an installation with something else hand on both.
        found += [value[0] for value in getattr(item, "funcargs", {}).values()
                  if isinstance(value, tuple) and value and isinstance(value[0], Installation)]
        if found and call.when == "call":
            report.sections.append(("logs of longshore", found[0].logs()))


FAILED = pytest.StashKey()


@pytest.fixture(scope="session")
def builder():
    cache = os.environ.get("LONGSHORE_TEST_CACHE", pathlib.Path(__file__).parent.parent / ".xtask")
    return Builder(pathlib.Path(cache) / "images")


@pytest.fixture(scope="session")
def layout(builder, tmp_path_factory):
    """An OCI layout with nginx as v1 and v2 and busybox as busybox, for skopeo's `oci:`."""
    directory = tmp_path_factory.mktemp("layout")
    return write_layout(directory, {"v1": builder.nginx("v1"), "v2": builder.nginx("v2"), "busybox": builder.busybox()})


@pytest.fixture(scope="module")
def longshore(request):
    """A running installation, taken down after the module's last test; nothing may be left of it."""
    installation = Installation()
    failed_before_end = True
    try:
        installation.start()
        yield installation
        installation.down()
        installation.assert_nothing_left()
        failed_before_end = False
    finally:
        if failed_before_end:
            print(installation.logs(), file=sys.stderr)
            installation.abandon()
        failed = request.path in request.session.stash.get(FAILED, set())
        installation.close(keep=KEEP and (failed or failed_before_end))


@pytest.fixture(scope="module")
def resources(longshore, layout):
    """Helpers that make what most tests need: images pushed, task definitions, networks."""
    return Resources(longshore, layout)
