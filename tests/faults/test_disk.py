"""A full disk and a database that can't be written: nothing is lost, and the reason is told."""

import resource
import tempfile
from pathlib import Path

from bot.sandbox import Limits, SandboxServer
from tests.crash import referee
from tests.crash.killing import Killer
from tests.crash.office import TOKEN, crowd
from tests.running.process import running

PEOPLE = 60
FREE = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)


async def test_a_disk_that_is_full_for_a_while_loses_nothing(tmp_path: Path) -> None:
    office = await crowd(tmp_path, PEOPLE, Limits(messages_per_window=30))
    await office.publish()
    async with SandboxServer(office.network) as server:
        async with running(tmp_path, server.api_url, TOKEN, settings={"MESSAGES_PER_SECOND": "30"}) as bot:
            await office.network.wait_until(lambda: office.people[5].messages or None)
            full = office.file.with_name("dondoc.sqlite3-wal").stat().st_size  # no file grows past this
            resource.prlimit(bot.process.pid, resource.RLIMIT_FSIZE, (full, resource.RLIM_INFINITY))
            said = office.people[0].say("1 60%")
            await bot.says("outcomes_not_recorded")
            await bot.says("poll_failed")
            resource.prlimit(bot.process.pid, resource.RLIMIT_FSIZE, FREE)
            await office.people[0].answer(said.id)
            await bot.stops()
        await Killer(office, server, {}).drain()

    judgement = referee.judge(office.file, office.network.calls)
    assert (judgement.lost, judgement.repeats, judgement.unknown, judgement.unsettled) == (0, 0, 0, 0)
    assert judgement.updates == {"handled": 1}
    assert "Traceback" not in bot.said


async def test_a_database_that_can_not_be_written_ends_the_process_with_the_reason() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        office = await crowd(folder, 3, Limits())
        await office.publish()
        before = office.file.read_bytes()
        _allow(folder, 0o555)
        async with (
            SandboxServer(office.network) as server,
            running(folder, server.api_url, TOKEN, "-m", "tests.faults.reduced_bot") as bot,
        ):
            code = await bot.ends()
        _allow(folder, 0o755)

        assert code == 2
        assert f"cannot open the database {office.file}" in bot.said
        assert "Traceback" not in bot.said
        assert office.file.read_bytes() == before
        assert not any(call.took_effect for call in office.network.calls)


def _allow(folder: Path, rights: int) -> None:
    for file in (folder, *folder.iterdir()):
        file.chmod(rights)
