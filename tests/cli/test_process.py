"""The command as a process: encodings, pipes, names, and no traceback for bad input."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import Clerk

NARROW = [{"LC_ALL": "POSIX", "PYTHONUTF8": "0"}, {"PYTHONIOENCODING": "ascii"}]


def test_python_m_bot_is_the_same(clerk: Clerk) -> None:
    module = subprocess.run(
        [sys.executable, "-m", "bot", "understand", "xong"], capture_output=True, text=True, cwd=clerk.folder
    )

    assert module.returncode == 0
    assert json.loads(module.stdout) == clerk.types("understand", "xong").json


@pytest.mark.parametrize("environment", NARROW)
def test_vietnamese_passes_through_a_narrow_locale(
    clerk: Clerk, paper: Path, environment: dict[str, str]
) -> None:
    read = clerk.runs("read", paper.name, env=environment)

    assert "ĐẢNG ỦY PHƯỜNG THẠCH MẪU" in read.out


def test_what_is_piped_holds_no_colours(clerk: Clerk, paper: Path, ward: Path) -> None:
    outputs = [
        clerk.runs("read", paper, "--directory", ward, env={"TERM": "xterm-256color"}),
        clerk.runs("understand", "--sai", env={"TERM": "xterm-256color"}),
    ]

    assert not any("\x1b" in said.out + said.err for said in outputs)


def test_a_file_name_of_an_old_archive_is_taken(clerk: Clerk, paper: Path, ward: Path) -> None:
    old_name = b"k\xe1t lu\xcbn.md"  # TCVN3, as archives of old offices hold it
    paper.rename(clerk.folder / os.fsdecode(old_name))
    clerk.types("directory", "import", ward)

    assert clerk.runs("import", old_name, "--json").json["state"] == "draft"
    assert clerk.runs("read", b"kh\xf4ng.md").err.startswith("dondoc: cannot read kh")


def test_half_a_letter_in_json_does_not_break_the_answer(clerk: Clerk) -> None:
    said = clerk.runs("understand", "--jsonl", stdin=b'{"id": "\\ud83d", "text": "xong \\ud83d"}\n')

    assert said.code == 0
    assert json.loads(said.out)["id"] == "?"


@pytest.mark.parametrize("settings", [{"DATABASE_URL": "sqlite:///khong/co.sqlite3"}, {"TIMEZONE": "Hà Nội"}])
def test_wrong_settings_end_a_command_with_one_sentence(clerk: Clerk, settings: dict[str, str]) -> None:
    (sentence,) = clerk.runs("status", env=settings).refused(2)

    assert "unable to open database file" in sentence or sentence.startswith("TIMEZONE: is not a known")


def test_a_command_that_does_not_exist_is_told_in_a_few_lines(clerk: Clerk) -> None:
    said = clerk.runs("xoa-het")

    assert said.code == 2
    assert "No such command" in said.err
    assert "Traceback" not in said.err
