"""While reading fails in every way, each thing that people say is handled once and answered."""

from pathlib import Path

from bot.sandbox import Fault, FaultKind, Limits, SandboxServer
from tests.crash import referee
from tests.crash.killing import Killer
from tests.crash.office import crowd

POLL = "getUpdates"
PEOPLE = 10


FAULTS = (
    Fault(FaultKind.DUPLICATE, method=POLL, share=0.5, count=3),
    Fault(FaultKind.DROP_BEFORE, method=POLL, share=0.5, count=1),
    Fault(FaultKind.DROP_AFTER, method=POLL, share=0.5, count=1),
    Fault(FaultKind.FLOOD, method=POLL, share=0.5, count=1),
)


async def test_what_people_say_is_handled_once(tmp_path: Path) -> None:
    office = await crowd(tmp_path, PEOPLE, Limits())
    await office.publish()

    async with SandboxServer(office.network) as server:
        killer = Killer(office, server, {})
        await killer.drain()
        for fault in FAULTS:
            office.network.faults.add(fault)
        for person in office.people:
            person.say("1 60%")
        await killer.drain()

    judgement = referee.judge(office.file, office.network.calls)
    assert judgement.updates == {"handled": PEOPLE}
    assert referee.query(office.file, "SELECT count(*) FROM status_reports") == [(PEOPLE,)]
    assert (judgement.lost, judgement.repeats, judgement.unknown, judgement.unsettled) == (0, 0, 0, 0)
