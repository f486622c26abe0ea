"""Logs: one event a line, and never the token."""

import asyncio
import json
import logging
import subprocess
import sys
import warnings
from collections.abc import Iterator

import pytest
import structlog
from sqlalchemy import text

from bot import logs
from bot.store.database import Store

SECRET = "AAF-mau_thu_nghiem"
TOKEN = f"7000000001:{SECRET}"


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    """Give logging back as it was found."""
    root = logging.getLogger()
    handlers, level, hook = root.handlers[:], root.level, sys.excepthook
    yield
    logging.captureWarnings(False)
    root.handlers[:], sys.excepthook = handlers, hook
    root.setLevel(level)
    structlog.reset_defaults()
    for name in logs.SILENT:
        logging.getLogger(name).setLevel(logging.NOTSET)


def _configure(*, as_json: bool = False, level: str = "INFO") -> None:
    logs.configure(level=level, as_json=as_json, secrets=(TOKEN, SECRET))


def _fail() -> None:
    raise ValueError(f"https://api.telegram.org/bot{TOKEN}/getMe")


@pytest.mark.parametrize("as_json", [False, True])
def test_the_token_is_blanked_wherever_it_turns_up(capsys: pytest.CaptureFixture[str], as_json: bool) -> None:
    _configure(as_json=as_json)
    log = structlog.get_logger()

    log.info(f"started {TOKEN}", url=f"/bot{TOKEN}/getMe", part=SECRET)
    log.info("values", listed=[TOKEN], mapped={"a": TOKEN}, raw=TOKEN.encode(), error=ValueError(TOKEN))
    log.info("changed", encoded=TOKEN.replace(":", "%3A"), lower=TOKEN.lower())

    shown = capsys.readouterr().err
    assert SECRET.lower() not in shown.lower()
    assert shown.count("<secret>") == 9


@pytest.mark.parametrize("as_json", [False, True])
def test_the_token_is_blanked_in_tracebacks_of_ours_and_of_libraries(
    capsys: pytest.CaptureFixture[str], as_json: bool
) -> None:
    _configure(as_json=as_json)

    try:
        _fail()
    except ValueError:
        structlog.get_logger().exception("tick_failed")
        logging.getLogger("some.library").exception("failed with %s", TOKEN)

    shown = capsys.readouterr().err
    assert shown.count("ValueError") >= 2
    assert shown.count("_fail()") >= 2
    assert SECRET not in shown


def test_a_traceback_shows_no_local_variables(capsys: pytest.CaptureFixture[str]) -> None:
    _configure()

    try:
        words = "vướng kinh phí"
        int(words[:0])
    except ValueError:
        structlog.get_logger().exception("update_failed")

    assert "kinh phí" not in capsys.readouterr().err


def test_an_error_is_shown_with_its_cause_but_not_with_what_they_say(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _configure()

    try:
        try:
            int("vướng kinh phí")
        except ValueError as error:
            raise LookupError("thiếu vật tư") from error
    except LookupError:
        structlog.get_logger().exception("update_failed")
    logging.getLogger("asyncio").error("Task exception was never retrieved\nfuture: <Task vướng kinh phí>")

    shown = capsys.readouterr().err
    assert "kinh phí" not in shown.replace('int("vướng kinh phí")', "")
    assert "thiếu vật tư" not in shown.replace('LookupError("thiếu vật tư")', "")
    assert shown.index("ValueError\n") < shown.index("LookupError\n")
    assert "Task exception was never retrieved" in shown


@pytest.mark.parametrize("level", ["DEBUG", "INFO"])
def test_the_chat_libraries_are_silent(capsys: pytest.CaptureFixture[str], level: str) -> None:
    _configure(level=level)

    logging.getLogger("httpx").info("HTTP Request: POST https://api.telegram.org/bot…/getMe")
    logging.getLogger("httpcore.connection").debug("connect_tcp.started")
    logging.getLogger("telegram.request.BaseRequest").error("Can not load invalid JSON data: vướng kinh phí")
    logging.getLogger("telegram").critical("Received data was …")

    assert capsys.readouterr().err == ""


def test_even_in_detail_no_row_of_the_database_is_logged(capsys: pytest.CaptureFixture[str]) -> None:
    _configure(level="DEBUG")

    async def look() -> None:
        store = Store("sqlite+aiosqlite://")
        async with store.reading() as tx:
            (await tx.execute(text("SELECT 'vướng kinh phí' AS words"))).all()
        await store.close()

    asyncio.run(look())

    assert capsys.readouterr().err == ""


def test_a_level_hides_what_is_below_it(capsys: pytest.CaptureFixture[str]) -> None:
    _configure(level="WARNING")

    structlog.get_logger().info("started")
    structlog.get_logger().warning("poll_failed")

    assert "started" not in (shown := capsys.readouterr().err)
    assert "poll_failed" in shown


def test_json_is_one_object_a_line_whoever_speaks(capsys: pytest.CaptureFixture[str]) -> None:
    _configure(as_json=True)

    structlog.get_logger().info("started", office="Văn phòng\nĐảng ủy")
    try:
        _fail()
    except ValueError:
        structlog.get_logger().exception("tick_failed", tick="reminders")
        logging.getLogger("apscheduler").exception("a job failed")
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn("cũ rồi", UserWarning, stacklevel=1)

    rows = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert [row["event"] for row in rows[:3]] == ["started", "tick_failed", "a job failed"]
    assert rows[0]["office"] == "Văn phòng\nĐảng ủy"
    assert rows[0]["timestamp"].endswith("Z")
    assert "cũ rồi" in rows[3]["event"]


@pytest.mark.parametrize("as_json", ["True", "False"])
def test_an_unexpected_end_is_logged_without_the_token(as_json: str) -> None:
    program = (
        "from bot import logs; token = '7000000001:' + 'AAF-mau'; "
        f"logs.configure(level='INFO', as_json={as_json}, secrets=(token,)); raise RuntimeError(token)"
    )

    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)

    assert ended.returncode == 1
    assert "crashed" in ended.stderr
    assert "AAF-mau" not in ended.stderr.replace("'AAF-mau'", "")
    if as_json == "True":
        assert json.loads(ended.stderr)["level"] == "critical"
