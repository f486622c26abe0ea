"""The real bot with no right to write: `python -m tests.faults.reduced_bot`; run by the tests."""

import os
import sys

from bot.cli import main as commands

NOBODY = 65534


def main() -> None:
    """Give up the administrator's rights, if there are any, and run."""
    if os.geteuid() == 0:
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    sys.argv[1:] = ["run"]
    commands.main()


if __name__ == "__main__":
    main()
