"""The referee sees what a sender did wrong."""

from dataclasses import replace

import pytest

from bot.sandbox import Call
from bot.sandbox.calls import digest
from tests.crash import referee
from tests.crash.office import Crowd


@pytest.fixture
async def sent(office: Crowd) -> list[Call]:
    """Every message of a push as it should arrive, and the ledger that says so."""
    await office.publish()
    async with office.store() as store, store.transaction() as tx:
        await tx.exec_driver_sql("UPDATE deliveries SET state = 'sent', settled_at = queued_at")
    rows = referee.query(office.file, referee.LEDGER)
    return [
        Call("sendMessage", int(chat), 0, digest(text), 200, number / 8, number)
        for number, (chat, text, _, _) in enumerate(rows)
    ]


def test_a_whole_push_is_whole(office: Crowd, sent: list[Call]) -> None:
    judgement = referee.judge(office.file, sent)

    assert judgement.owed == 40
    assert (judgement.lost, judgement.repeats, judgement.unknown, judgement.unsettled) == (0, 0, 0, 0)


def test_a_message_that_nobody_got_is_lost(office: Crowd, sent: list[Call]) -> None:
    dropped = replace(sent[5], message_id=None)

    assert referee.judge(office.file, [*sent[:5], dropped, *sent[6:]]).lost == 1


def test_a_repeat_that_the_ledger_does_not_know_is_seen(office: Crowd, sent: list[Call]) -> None:
    judgement = referee.judge(office.file, [*sent, sent[3]])

    assert (judgement.repeats, judgement.unflagged) == (1, 1)


def test_a_message_that_nobody_owed_is_seen(office: Crowd, sent: list[Call]) -> None:
    assert referee.judge(office.file, [*sent, replace(sent[3], digest="khác")]).unknown == 1


def test_the_busiest_second_is_any_second(sent: list[Call]) -> None:
    assert referee.busiest_second(sent) == 8
    assert referee.busiest_second([*sent, replace(sent[0], at=0.55)]) == 9
