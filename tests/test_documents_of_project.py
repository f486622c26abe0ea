"""What the project's documents say is true of the program."""

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer
from pydantic import SecretStr

from bot.cli.main import app
from bot.config import RunSettings, Settings, load

ROOT = Path(__file__).parents[1]
SETTING = re.compile(r"(# )?([A-Z_]+)=(.*)")
README = (ROOT / "README.md").read_text("utf-8")
# A folder of one machine, or an index that packages came from: neither is on the reader's machine.
PLACES = re.compile(r"(?<![\w.])/(?:work|root|home/(?!you\b|dondoc\b)\w+|Users/\w+)/|--(?:extra-)?index-url")
NAMES_THEM = {"tests/test_documents_of_project.py"}


def _settings_of_example() -> dict[str, tuple[bool, str]]:
    """Return (commented, value) by name, from .env.example."""
    lines = (ROOT / ".env.example").read_text("utf-8").splitlines()
    found = [match for line in lines if (match := SETTING.fullmatch(line))]
    return {match[2]: (bool(match[1]), match[3]) for match in found}


def _commands(group: Any = None, prefix: str = "") -> Iterator[tuple[str, Any]]:  # Any: the library's Command
    """Yield (words, command) of every command."""
    root: Any = typer.main.get_command(app)
    for name, command in (group or root).commands.items():
        if hasattr(command, "commands"):
            yield from _commands(command, f"{prefix}{name} ")
        else:
            yield prefix + name, command


COMMANDS = dict(_commands())
ROOT_COMMAND: Any = typer.main.get_command(app)  # the library's Command
GROUPS = [one for one in ROOT_COMMAND.commands.values() if hasattr(one, "commands")]


def _tracked() -> list[str]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode and os.environ.get("CI"):
        pytest.fail(listed.stderr)
    if listed.returncode:
        pytest.skip("this is not a git checkout")
    return [name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_the_example_names_exactly_the_settings() -> None:
    assert list(_settings_of_example()) == [name.upper() for name in Settings.model_fields]
    assert set(RunSettings.model_fields) == set(Settings.model_fields)


def test_what_the_example_comments_out_is_the_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    commented = [
        f"{n}={value}\n" for n, (is_commented, value) in _settings_of_example().items() if is_commented
    ]
    (tmp_path / "env").write_text("".join(commented), "utf-8")

    assert load(tmp_path / "env") == load(None)


def test_the_example_is_read_once_a_token_is_filled_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    example = (ROOT / ".env.example").read_text("utf-8")
    (tmp_path / "env").write_text(
        example.replace("TELEGRAM_TOKEN=", "TELEGRAM_TOKEN=7000000001:AAF"), "utf-8"
    )

    given = load(tmp_path / "env", to_run=True)

    assert given.telegram_token == SecretStr("7000000001:AAF")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_stands_in_the_readme(command: str) -> None:
    assert re.search(rf"`{command}\b", README), f"README.md does not name `{command}`"


@pytest.mark.parametrize("written", re.findall(r"`dondoc ([^`]+)`|\.venv/bin/dondoc ([^`\n]+)`", README))
def test_every_command_of_the_readme_exists(written: tuple[str, str]) -> None:
    words = (written[0] or written[1]).split()
    if words[0] != "…":
        assert any(" ".join(words).startswith(command) for command in COMMANDS)


@pytest.mark.parametrize("option", sorted(set(re.findall(r"(?<!-)--[a-z]+", README))))
def test_every_option_of_the_readme_exists(option: str) -> None:
    assert option in {
        opt
        for command in (*COMMANDS.values(), *GROUPS)
        for parameter in command.params
        for opt in parameter.opts
    }


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\(((?!http)[^)#]+)\)", README))))
def test_every_file_that_the_readme_links_to_is_there(link: str) -> None:
    assert (ROOT / link).exists(), f"README.md links to {link}"


def test_no_file_names_a_machines_folder_or_a_package_registry() -> None:
    named = {}
    for name in set(_tracked()) - NAMES_THEM:
        found = PLACES.search((ROOT / name).read_bytes().decode("utf-8", "replace"))
        if found:
            named[name] = found[0]

    assert named == {}


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_names_versions_and_hashes_but_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")

    assert "--hash=sha256:" in text
    assert "://" not in text
