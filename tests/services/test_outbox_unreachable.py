"""Who can't be reached is owed all the same: the ledger shows it, and they get it when they are back."""

from datetime import timedelta

from bot.domain.chat import Lane
from bot.domain.people import Post, Role
from bot.services import publishing, reminding, tracking
from bot.services.publishing import Published
from bot.store.schema import DeliveryState
from tests.originals import happened
from tests.services import outbox
from tests.town import CONCLUSION, Town

NEW_TASKS = "THÔNG BÁO NHIỆM VỤ MỚI"
REMINDER = "NHẮC VIỆC"


@happened
async def away(town: Town) -> None:
    """Ban Tổ chức's focal point has blocked the bot; then a conclusion was published."""
    await town.hears("btc", happening="left")
    await town.publish()


async def _unreachable(town: Town) -> int:
    async with town.store.reading() as tx:
        return (await tracking.ledger(tx)).states[DeliveryState.UNREACHABLE]


async def _publish(town: Town) -> Published:
    await town.uploads("chief", "kl.txt", CONCLUSION.encode())
    async with town.store.transaction() as tx:
        done = await publishing.publish(tx, 1, by=None, office=town.office, now=town.now)
    assert isinstance(done, Published)
    return done


def _pushes(town: Town, chat: str) -> list[str]:
    return [words for words in (NEW_TASKS, REMINDER) for text in town.all_to(chat) if words in text]


async def test_publishing_owes_to_who_cannot_be_reached(away: Town) -> None:
    (row,) = [r for r in await outbox.rows(away.store) if r.state == DeliveryState.UNREACHABLE]

    assert NEW_TASKS in row.text
    assert (row.settled_at, row.error) == (away.now, "the person can't be reached")
    assert _pushes(away, "btc") == []


async def test_who_cannot_be_reached_is_reminded_once_they_are_back(away: Town) -> None:
    away.later(timedelta(days=2))
    await away.remind()

    await away.hears("btc", happening="returned")
    await away.remind()
    await away.remind()

    assert _pushes(away, "btc") == [NEW_TASKS, REMINDER]


async def test_publishing_tells_who_has_not_joined_from_who_cannot_be_reached(town: Town) -> None:
    await town.hears("btc", happening="left")

    done = await _publish(town)

    assert (done.people, done.unjoined, done.unreachable) == (2, (), ("Ban Tổ chức",))


async def test_a_unit_is_reached_where_one_of_its_people_is(town: Town) -> None:
    await town.joins("colleague", Post(Role.MEMBER, "btc"))
    await town.hears("btc", happening="left")

    done = await _publish(town)

    assert (done.people, done.unjoined, done.unreachable) == (3, (), ())
    assert await _unreachable(town) == 1


async def test_who_is_back_gets_what_still_matters(away: Town) -> None:
    away.later(timedelta(days=2))

    await away.hears("btc", happening="returned")

    assert _pushes(away, "btc") == [NEW_TASKS]
    assert await _unreachable(away) == 0


async def test_who_is_back_gets_it_once(away: Town) -> None:
    await away.hears("btc", happening="returned")
    await away.hears("btc", happening="returned")
    await away.says("btc", "/viec")

    assert _pushes(away, "btc") == [NEW_TASKS]


async def test_who_writes_again_is_answered_first(away: Town) -> None:
    answer, push = await away.hears("btc", text="/viec")

    assert NEW_TASKS not in answer.text
    assert NEW_TASKS in push.text


async def test_what_is_old_is_owed_again_only_while_its_tasks_wait(away: Town) -> None:
    away.later(timedelta(days=8))

    await away.hears("btc", happening="returned")

    assert _pushes(away, "btc") == [NEW_TASKS]


async def test_what_is_old_and_reported_is_not_owed_again(away: Town) -> None:
    await away.joins("colleague", Post(Role.MEMBER, "btc"))
    await away.says("colleague", "1 xong, 2 xong")
    away.later(timedelta(days=8))

    await away.hears("btc", happening="returned")

    assert _pushes(away, "btc") == []
    assert await _unreachable(away) == 1


async def test_an_answer_is_not_owed_again(town: Town) -> None:
    await outbox.owe(town.store, "btc", "an old answer", town.now, Lane.ANSWER)
    await town.hears("btc", happening="left")

    await town.hears("btc", happening="returned")

    assert "an old answer" not in town.all_to("btc")


async def test_who_is_back_late_is_reminded_in_words_that_hold_today(town: Town) -> None:
    await town.publish()
    town.later(timedelta(days=2))
    await reminding.tick(town.store, town.office, town.now)
    await town.hears("btc", happening="left")
    town.later(timedelta(days=20))

    await town.hears("btc", happening="returned")
    await town.remind()

    assert "quá hạn 13 ngày" in town.last_to("btc").text
    assert len(_pushes(town, "btc")) == 2
