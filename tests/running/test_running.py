"""The process runs: it answers, loses nothing to a kill, gives way to no second one, and shows no token."""

import signal
from pathlib import Path

from bot.sandbox import Network, Person, SandboxServer

from .conftest import TOKEN
from .process import running

SETTLED = ("-m", "tests.running.odd_bot", "settled")
WAITS = ("-m", "tests.running.odd_bot", "waits")


async def test_a_person_joins_by_a_code_and_is_answered(
    tmp_path: Path, server: SandboxServer, an: Person, code: str
) -> None:
    async with running(tmp_path, server.api_url, TOKEN):
        greeting = await an.answer(an.start().id)
        await an.answer(an.say(code).id)
        welcome = await an.answer(an.say("1").id)
        list_ = await an.answer(an.say("/viec").id)

    assert "mã mời" in greeting.text
    assert "Ban Tổ chức" in welcome.text
    assert list_.from_bot


async def test_what_was_stored_before_a_kill_is_handled_after_the_next_start(
    tmp_path: Path, server: SandboxServer, an: Person, code: str
) -> None:
    async with running(tmp_path, server.api_url, TOKEN, *WAITS) as first:
        said = an.start(code)
        await first.makes(tmp_path / "stuck")
        await an.network.wait_until(lambda: an.network.updates.is_polled or None)
        first.tell(signal.SIGKILL)
        await first.ends()
    an.network.updates.drop()

    async with running(tmp_path, server.api_url, TOKEN):
        welcome = await an.answer(said.id)

    assert "Ban Tổ chức" in welcome.text


async def test_a_second_instance_ends_with_the_reason_and_the_first_lives_on(
    tmp_path: Path, server: SandboxServer, an: Person
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    async with (
        running(tmp_path, server.api_url, TOKEN, *SETTLED) as first,
        running(elsewhere, server.api_url, TOKEN) as second,
    ):
        code = await second.ends()
        answer = await an.answer(an.start().id)

        assert first.process.returncode is None

    assert code == 1
    assert "another process is running with this token; stop it first" in second.said
    assert "Traceback" not in second.said
    assert "mã mời" in answer.text


async def test_the_token_is_in_no_output_and_in_no_file(
    tmp_path: Path, network: Network, an: Person, code: str
) -> None:
    async with (
        SandboxServer(network) as server,
        running(tmp_path, server.api_url, TOKEN, settings={"LOG_LEVEL": "DEBUG"}) as bot,
    ):
        welcome = await an.answer(an.start(code).id)
        an.forge(welcome.id, "#1")
        an.upload("a.md", b"noi dung")
        await an.answer(an.say("xong").id)
        await server.stop()
        await bot.says("poll_failed")
        await bot.stops()
    async with SandboxServer(Network("1:khac")) as server, running(tmp_path, server.api_url, TOKEN) as bot:
        await bot.ends()

    secret = TOKEN.partition(":")[2].encode()
    files = _files(tmp_path)
    assert {"dondoc.sqlite3", "out-0.txt", "out-1.txt"} <= set(files)
    assert [name for name, content in files.items() if secret.lower() in content.lower()] == []


def _files(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
