"""Waiting for a value, with a deadline; never for a time."""

import time

# Between two looks. A look is a local request or a file, well below this.
POLL_S = 0.05


class NotInTime(AssertionError):
    """What was waited for did not come; the message has what was seen last."""


def wait_until(look, what, timeout_s=60.0, poll_s=POLL_S):
    """Calls `look` until it returns something true, and returns that.

    `look` may raise AssertionError or OSError for "not yet"; the last one becomes part of the message.
    """
    deadline = time.monotonic() + timeout_s
    while True:
        try:
            seen = look()
        except (AssertionError, OSError) as error:
            seen, last = None, error
        else:
            last = seen
        if seen:
            return seen
        if time.monotonic() > deadline:
            raise NotInTime(f"{what}: not within {timeout_s:g} s; last seen: {last!r}")
        time.sleep(poll_s)
