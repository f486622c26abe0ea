"""A start loads what it needs: after a kill people wait for it."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEAVY = ("alembic", "docx", "lxml", "PIL", "pypdfium2", "markdown_it", "aiohttp.web", "bot.sandbox")
LOADED = "import sys, bot.cli.main; print(*sys.modules)"


def test_the_bot_loads_neither_readers_of_files_nor_migrations_nor_the_sandbox() -> None:
    asked = [sys.executable, "-c", LOADED]

    loaded = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()

    assert "bot.app" in loaded
    assert [name for name in HEAVY if name in loaded] == []
