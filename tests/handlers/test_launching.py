"""An announcement is stopped, gone on with and given up, whatever has left by then."""

from datetime import timedelta

from bot.domain.chat import Update
from bot.services import going_out
from bot.services.receiving import handle_update
from bot.store import accounts, claims, deliveries, inbox, outcomes
from bot.store.schema import DeliveryState
from tests.originals import happened
from tests.services import outbox
from tests.town import Town

WORDS = "thông báo chung cho mọi người: Họp lúc 14 giờ"


async def _says(town: Town, text: str) -> None:
    """Let the chief say something that is handled; nothing is sent."""
    key = str(next(town.keys))
    async with town.store.transaction() as tx:
        await inbox.add(tx, town.channel.name, [Update(key, "chief", {"text": text})], town.now)
        ((inbox_id, _),) = await inbox.waiting(tx, town.channel.name)
    await handle_update(town.desk, inbox_id)


async def _copies(town: Town) -> list[str | None]:
    """Return what became of each copy: its state, or why it was held or given up."""
    rows = [row for row in await outbox.rows(town.store) if row.kind == "announcement" and row.act == "send"]
    return [row.error or row.state for row in rows]


@happened
async def leaving(town: Town) -> None:
    """It goes to four people, and nothing has left."""
    await town.hears("chief", text=WORDS)
    await _says(town, "thông báo 1: gửi ngay")


async def test_what_is_stopped_stays_until_it_goes_on(leaving: Town) -> None:
    await _says(leaving, "thông báo 1: tạm dừng")
    await leaving.deliver()
    await going_out.tick(leaving.store, leaving.office, leaving.now)
    await leaving.deliver()
    assert await _copies(leaving) == [deliveries.HELD] * 4
    assert not any("thông báo: Họp" in text for text in leaving.all_to("btc"))

    await leaving.hears("chief", text="thông báo 1: gửi tiếp")

    assert await _copies(leaving) == [DeliveryState.SENT] * 4
    assert "thông báo: Họp lúc 14 giờ" in leaving.last_to("btc").text


async def test_what_was_on_its_way_and_is_owed_again_waits_too(leaving: Town) -> None:
    async with leaving.store.transaction() as tx:
        claimed = await claims.claim(tx, busy_accounts=(), now=leaving.now, most=50)
    copy = next(one for one in claimed if "thông báo: Họp" in one.text)
    await _says(leaving, "thông báo 1: tạm dừng")
    async with leaving.store.transaction() as tx:
        await outcomes.try_again(tx, copy.id, "flood", None, counts=False)

    await leaving.deliver()

    assert not any(m.chat_id == copy.chat_id and "thông báo: Họp" in m.text for m in leaving.channel.sent)


async def test_what_is_given_up_never_leaves(leaving: Town) -> None:
    await _says(leaving, "thông báo 1: hủy gửi")
    assert await _copies(leaving) == [DeliveryState.QUEUED] * 4

    await _says(leaving, "thông báo 1: chắc chắn hủy gửi")
    await leaving.deliver()
    await going_out.tick(leaving.store, leaving.office, leaving.now)
    await leaving.deliver()

    assert await _copies(leaving) == [deliveries.GIVEN_UP] * 4
    assert "ĐÃ HỦY GỬI" in leaving.last_to("chief").text


async def test_how_far_it_is_stands_in_one_message(leaving: Town) -> None:
    await leaving.deliver()
    shown = [m for m in leaving.channel.sent if "THÔNG BÁO 1: ĐANG GỬI" in m.text]
    assert [m.text.splitlines()[1] for m in shown] == ["Đã gửi 00/04 người; còn 04."]

    leaving.later(timedelta(seconds=6))
    await going_out.tick(leaving.store, leaving.office, leaving.now)
    await leaving.deliver()

    (same,) = [m for m in leaving.channel.sent if m.id == shown[0].id]
    assert same.text.splitlines()[:2] == ["<b>THÔNG BÁO 1: ĐÃ GỬI XONG</b>", "Đã gửi 04/04 người."]


async def test_who_can_not_be_reached_is_told_and_sent_it_again(town: Town) -> None:
    lost = await outbox.account(town.store, "bdv", town.now)
    async with town.store.transaction() as tx:
        await accounts.lose(tx, lost, town.now)
    preview = (await town.hears("chief", text=WORDS))[-1]
    assert "Không liên lạc được 01 người:\n- Ban Dân vận: 01." in preview.text
    await town.hears("chief", text="gửi ngay")
    await going_out.tick(town.store, town.office, town.now)
    await town.deliver()
    assert "- Ban Dân vận: đã nhận 00/01, không liên lạc được 01." in town.last_to("chief").text

    assert "cho 01 người chưa nhận được" in await town.says("chief", "thông báo 1: gửi lại")

    assert "thông báo: Họp lúc 14 giờ" in town.last_to("bdv").text


async def test_files_come_first_and_one_with_few_words_carries_them(town: Town) -> None:
    file = {"file_id": "lich.txt", "name": "lich.txt", "size_bytes": 9}
    town.channel.contents["lich.txt"] = "Lịch họp".encode()
    sample, _ = (await town.hears("chief", text=WORDS, file=file))[-2:]
    assert sample.file is not None

    await town.hears("chief", text="gửi ngay")

    got = town.last_to("btc")
    assert (got.file and got.file.name, "Họp lúc 14 giờ" in got.text) == ("lich.txt", True)


async def test_a_file_with_a_mark_of_secrecy_does_not_go_along(town: Town) -> None:
    file = {"file_id": "x.txt", "name": "x.txt", "size_bytes": 9}
    town.channel.contents["x.txt"] = "ĐẢNG ỦY\nMẬT\nTHÔNG BÁO".encode()

    (answer,) = await town.hears("chief", text=WORDS, file=file)

    assert "dấu độ mật" in answer.text
    assert await _copies(town) == []


async def test_its_author_is_told_once_who_had_not_answered_in_time(town: Town) -> None:
    await town.hears("chief", text=WORDS)
    await town.hears("chief", text="hạn đã nhận: 11 giờ 18/11/2026")
    await town.hears("chief", text="gửi ngay")
    await town.says("btc", "đã nhận")
    town.later(timedelta(hours=3))

    for _ in range(3):
        await going_out.tick(town.store, town.office, town.now)
        await town.deliver()

    (told,) = [text for text in town.all_to("chief") if "CHƯA XÁC NHẬN" in text]
    assert "- Ban Dân vận: Người mẫu." in told
    assert "Ban Tổ chức" not in told
