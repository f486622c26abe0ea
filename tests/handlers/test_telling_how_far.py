"""The message that tells how far an announcement is ends with the right words on a slow network too."""

from datetime import timedelta

from bot.domain.chat import Act
from bot.ports import ChannelError, Verdict
from bot.services import broadcasting, going_out
from bot.services.correcting import Decider
from bot.services.delivering import deliver
from bot.services.recording import Recorder, Refused
from bot.store import claims, outcomes
from bot.store.claims import Delivery
from tests.handlers.conftest import ON_SQLITE
from tests.originals import happened
from tests.town import Town

GOING = "<b>THÔNG BÁO 1: ĐANG GỬI</b>"
ENDED = "<b>THÔNG BÁO 1: ĐÃ GỬI XONG</b>\nĐã gửi 04/04 người."
WORDS = "thông báo: Họp lúc 14 giờ"


@happened
async def leaving(town: Town) -> None:
    """It goes to four people, the chief among them, and nothing has left."""
    await town.hears("chief", text="thông báo chung cho mọi người: Họp lúc 14 giờ")
    by, office = Decider(1, 1), town.office
    async with town.store.transaction() as tx:
        await broadcasting.send(tx, 1, by=by, version=None, at=None, again=False, office=office, now=town.now)


async def _under_way(town: Town, act: Act, words: str) -> Delivery:
    """Let what is owed arrive until the chief's message with these words is on its way; return that."""
    while True:
        async with town.store.transaction() as tx:
            claimed = await claims.claim(tx, busy_accounts=(), now=town.now, most=50)
        assert claimed, "no such message is owed"
        found = [one for one in claimed if one.chat_id == "chief" and one.act is act and words in one.text]
        for one in claimed:
            if one not in found:
                await _arrives(town, one)
        if found:
            return found[0]


async def _arrives(town: Town, one: Delivery) -> None:
    sent = (one.id, await deliver(town.channel, one), town.now)
    async with town.store.transaction() as tx:
        await outcomes.record_sent(tx, [sent])


async def _tick(town: Town) -> None:
    town.later(timedelta(seconds=6))
    await going_out.tick(town.store, town.office, town.now)


@ON_SQLITE
async def test_an_edit_with_older_words_that_is_on_its_way_at_the_end_is_not_the_last(leaving: Town) -> None:
    await _arrives(leaving, await _under_way(leaving, Act.SEND, GOING))
    await _tick(leaving)
    edit = await _under_way(leaving, Act.EDIT, GOING)
    await _arrives(leaving, await _under_way(leaving, Act.SEND, WORDS))

    await _tick(leaving)
    await _arrives(leaving, edit)
    await _tick(leaving)
    await leaving.deliver()

    (shown,) = [message for message in leaving.channel.sent if message.id == edit.target]
    assert shown.text.startswith(ENDED)
    assert "ĐÃ GỬI XONG" in leaving.last_to("chief").text


@ON_SQLITE
async def test_what_is_repeated_after_the_end_tells_the_end(leaving: Town) -> None:
    telling = await _under_way(leaving, Act.SEND, GOING)
    doubt = ChannelError(Verdict.UNSURE, "no answer")
    await Recorder(leaving.store).record(Refused(telling, doubt, leaving.now))
    await leaving.deliver()
    await _tick(leaving)

    leaving.later(timedelta(minutes=2))
    await leaving.deliver()

    (shown,) = [
        m.text for m in leaving.channel.sent if m.text.startswith("<b>THÔNG BÁO 1") and "Đã gửi 0" in m.text
    ]
    assert shown.startswith(ENDED)
