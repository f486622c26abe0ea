"""A clerk at a prompt: in a folder of their own, with real files and a real database."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.cli.main import app
from bot.config import Settings
from tests import migrated

SAMPLES = resources.files("bot.sandbox") / "samples"
DONDOC = str(Path(sys.executable).with_name("dondoc"))
SMALL_DIRECTORY = """\
groups:
  - {id: ban, name: Các ban Đảng, expand: auto}
organisations:
  - {id: btc, name: Ban Tổ chức, aliases: [BTC], groups: [ban]}
  - {id: ubnd, name: Ủy ban nhân dân phường, short: UBND phường}
"""


@dataclass(frozen=True)
class Said:
    """What a command printed, and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # Any: JSON values
        """Return what was printed, which is one line of JSON."""
        assert (self.code, self.err) == (0, "")
        (line,) = self.out.splitlines()
        return json.loads(line)

    def refused(self, code: int = 1) -> list[str]:
        """Return the sentences of a refusal, which are all that was printed."""
        assert (self.code, self.out) == (code, "")
        lines = self.err.splitlines()
        assert all(line.startswith("dondoc: ") for line in lines)
        return [line.removeprefix("dondoc: ") for line in lines]


@dataclass(frozen=True)
class Clerk:
    """Types commands in `folder`."""

    folder: Path

    def types(self, *command: object, stdin: str | bytes = "") -> Said:
        """Run a command in this process."""
        ran = CliRunner().invoke(app, [str(word) for word in command], input=stdin)
        if ran.exception is not None and not isinstance(ran.exception, SystemExit):
            raise ran.exception
        return Said(ran.exit_code, ran.stdout, ran.stderr)

    def runs(self, *command: object, stdin: bytes = b"", env: dict[str, str] | None = None) -> Said:
        """Run a command in a process of its own, its output piped."""
        words = [word if isinstance(word, bytes) else str(word) for word in command]
        environment = {**os.environ, **(env or {})}
        ran = subprocess.run(
            [DONDOC, *words], input=stdin, capture_output=True, cwd=self.folder, env=environment
        )
        return Said(ran.returncode, ran.stdout.decode("utf-8"), ran.stderr.decode("utf-8"))

    def writes(self, name: str, content: str | bytes) -> Path:
        """Make a file."""
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    @property
    def has_database(self) -> bool:
        """Whether there is a database in the folder."""
        return (self.folder / "dondoc.sqlite3").exists()


@pytest.fixture
def newcomer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Clerk:
    """Somebody in an empty folder: the first command that stores anything makes the database."""
    for name in (*Settings.model_fields, "force_color", "no_color"):
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    return Clerk(tmp_path)


@pytest.fixture
def clerk(newcomer: Clerk) -> Clerk:
    """Somebody whose database is there, with nothing in it."""
    migrated.lay(newcomer.folder / "dondoc.sqlite3")
    return newcomer


@pytest.fixture
def paper(newcomer: Clerk) -> Path:
    """The sample conclusion, under a name as a clerk gives it."""
    return newcomer.writes("Thông báo kết luận số 45.md", (SAMPLES / "ket-luan-mau.md").read_bytes())


@pytest.fixture
def ward(newcomer: Clerk) -> Path:
    """The sample directory."""
    return newcomer.writes("Danh bạ mẫu.yaml", (SAMPLES / "danh-ba-mau.yaml").read_bytes())
