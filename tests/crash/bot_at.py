"""The real bot at a moment that stands still, ticking often: `python -m tests.crash.bot_at <moment>`."""

import sys
from dataclasses import replace
from datetime import datetime

from bot import config, running
from bot.app import App
from bot.store.database import Store


def main() -> None:
    """Run the bot until it is told to stop, or killed."""
    moment = datetime.fromisoformat(sys.argv[1])
    given = config.load(to_run=True)
    app = App.on_telegram(given, Store(given.database_url))
    running.run(replace(app, clock=lambda: moment, tick_seconds=0.2))


if __name__ == "__main__":
    main()
