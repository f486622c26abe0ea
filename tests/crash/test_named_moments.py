"""The bot is killed just where a sender can go wrong."""

from bot.sandbox import Call, Fault, FaultKind
from tests.crash import referee
from tests.crash.killing import Killer
from tests.crash.office import Crowd


def _arrived(call: Call) -> bool:
    return call.method == "sendMessage"


def _done(call: Call) -> bool:
    return call.method == "sendMessage" and call.took_effect


def _polled(call: Call) -> bool:
    return call.method == "getUpdates" and call.status == 200


async def test_a_kill_before_the_network_has_done_it(office: Crowd, killer: Killer) -> None:
    await office.publish()
    office.network.faults.add(Fault(FaultKind.DELAY, method="sendMessage", seconds=0.3, count=1))
    await killer.kill_at(killer.sees(_arrived))
    await killer.drain()

    judgement = referee.judge(office.file, office.network.calls)
    assert (judgement.lost, judgement.unflagged, judgement.unsettled) == (0, 0, 0)
    assert judgement.repeats <= killer.in_flight[0]


async def test_a_kill_before_the_answer_has_arrived(office: Crowd, killer: Killer) -> None:
    await office.publish()
    office.network.faults.add(Fault(FaultKind.DELAY_AFTER, method="sendMessage", seconds=5, count=1))
    await killer.kill_at(killer.sees(_done))
    await killer.drain()

    judgement = referee.judge(office.file, office.network.calls)
    assert (judgement.lost, judgement.unflagged, judgement.unsettled) == (0, 0, 0)
    assert 1 <= judgement.repeats <= killer.in_flight[0]


async def test_a_kill_between_the_answer_and_its_record(office: Crowd, killer: Killer) -> None:
    await office.publish()
    for _ in range(2):
        await killer.kill_at(killer.sees(_done))
    await killer.drain()

    judgement = referee.judge(office.file, office.network.calls)
    assert (judgement.lost, judgement.unflagged, judgement.unsettled) == (0, 0, 0)
    assert judgement.repeats <= sum(killer.in_flight)


async def test_a_kill_with_twenty_updates_just_read(office: Crowd, killer: Killer) -> None:
    await office.publish()
    await killer.drain()
    for person in office.people[:20]:
        person.say("1 60%")
    await killer.kill_at(killer.sees(_polled))
    await killer.kill_at(killer.sees(_polled))
    await killer.drain()

    judgement = referee.judge(office.file, office.network.calls)
    assert judgement.updates == {"handled": 20}
    assert judgement.updates_twice == 0
    assert (judgement.lost, judgement.unflagged) == (0, 0)
    reports = referee.query(office.file, "SELECT count(*) FROM status_reports")
    assert reports == [(20,)]
