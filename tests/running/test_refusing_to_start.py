"""What keeps the bot from starting is said in plain sentences: exit code 2, or 1 where it may pass."""

from pathlib import Path

import pytest

from bot.sandbox import Network, SandboxServer

from .conftest import TOKEN
from .process import Bot, running

NOWHERE = "http://127.0.0.1:9"


async def _fails(bot: Bot, code: int = 2) -> list[str]:
    """Wait for the end with exit code 2; return the sentences."""
    assert await bot.ends() == code
    lines = bot.said.splitlines()
    assert [line for line in lines if not line.startswith("dondoc: ")] == []
    return [line.removeprefix("dondoc: ") for line in lines]


async def test_a_token_that_telegram_refuses(tmp_path: Path) -> None:
    async with SandboxServer(Network("1:khac")) as server, running(tmp_path, server.api_url, TOKEN) as bot:
        sentences = await _fails(bot)

    assert sentences == ["TELEGRAM_TOKEN: Telegram does not know this token"]
    assert TOKEN.partition(":")[2] not in bot.said


async def test_wrong_settings_are_all_named_before_anything_opens(tmp_path: Path) -> None:
    wrong = {"TIMEZONE": "Hà Nội", "LOG_LEVEL": "nhiều", "MORNING": "7h-11h", "MAX_FILE_MB": "200"}
    async with running(tmp_path, "api.telegram.org", "geheim", settings=wrong) as bot:
        sentences = await _fails(bot)

    named = {sentence.partition(":")[0] for sentence in sentences}
    assert named == {"TELEGRAM_TOKEN", "TELEGRAM_API_URL", *wrong}
    assert "geheim" not in bot.said
    assert not (tmp_path / "dondoc.sqlite3").exists()


async def test_a_missing_token_is_named_before_anything_opens(tmp_path: Path) -> None:
    async with running(tmp_path, NOWHERE, "") as bot:
        sentences = await _fails(bot)

    assert sentences == ["TELEGRAM_TOKEN: is missing"]
    assert not (tmp_path / "dondoc.sqlite3").exists()


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("nowhere/dondoc.sqlite3", "unable to open database file"),
        ("folder", "unable to open database file"),
        ("letter.txt", "file is not a database"),
    ],
)
async def test_a_database_that_cannot_be_opened(tmp_path: Path, path: str, reason: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "letter.txt").write_bytes(b"Kinh gui " * 200)
    url = f"sqlite:///{tmp_path / path}"
    async with running(tmp_path, NOWHERE, TOKEN, settings={"DATABASE_URL": url}) as bot:
        sentences = await _fails(bot)

    assert sentences == [f"cannot open the database {tmp_path / path}: {reason}"]


async def test_a_database_server_that_is_not_there(tmp_path: Path) -> None:
    url = "postgresql://u:geheim@127.0.0.1:1/dondoc"
    async with running(tmp_path, NOWHERE, TOKEN, settings={"DATABASE_URL": url}) as bot:
        (sentence,) = await _fails(bot, code=1)

    assert sentence.startswith("cannot open the database postgresql+asyncpg://u:***@127.0.0.1:1/dondoc: ")
    assert "geheim" not in sentence
