"""`python -m bot` is the same as `dondoc`."""

import signal
import sys


def main() -> None:
    """Run a command. `run` is asked to stop by a signal, also while its parts are still being loaded."""
    if sys.argv[1:2] == ["run"]:
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM, signal.SIGINT})
    from bot.cli import main as commands  # noqa: PLC0415  # a second's work

    commands.main()


if __name__ == "__main__":
    main()
