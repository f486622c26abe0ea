"""The real bot at a moment that stands still, ticking often: `python -m tests.crash.bot_at <moment>`.

Instead of the moment, the name of a file that holds it may be given: it can be changed meanwhile.
"""

import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from bot import config, running
from bot.app import App
from bot.store.database import Store


def main() -> None:
    """Run the bot until it is told to stop, or killed."""
    given = config.load(to_run=True)
    app = App.on_telegram(given, Store(given.database_url))
    running.run(replace(app, clock=_now, tick_seconds=0.2))


def _now() -> datetime:
    told = Path(sys.argv[1])
    return datetime.fromisoformat(told.read_text() if told.is_file() else sys.argv[1])


if __name__ == "__main__":
    main()
