"""Handing in a conclusion."""

import io
import json
import zipfile

import pytest
from sqlalchemy import delete, select

from bot.ports import ChannelError, Verdict
from bot.store import conclusions
from bot.store.schema import inbox, posts
from tests.handlers.conftest import ON_SQLITE
from tests.town import CONCLUSION, Town

NOTHING_KEPT = "Chưa có gì được lưu."


async def _drafts(town: Town) -> list[int]:
    async with town.store.reading() as tx:
        return await conclusions.drafts(tx)


async def _last_update(town: Town) -> str:
    async with town.store.reading() as tx:
        body = (await tx.execute(select(inbox.c.body).order_by(inbox.c.id.desc()).limit(1))).scalar_one()
    return json.dumps(body, ensure_ascii=False)


async def test_a_conclusion_becomes_a_draft_that_is_shown_whole(town: Town) -> None:
    draft = await town.uploads("chief", "kl.txt", CONCLUSION.encode())

    assert "Thông báo số 45-TB/ĐU, ngày 16/11/2026" in draft.text
    assert "03 nhiệm vụ:" in draft.text
    assert "Chủ trì: Ban Tổ chức.\nPhối hợp: Ban Dân vận.\n" in draft.text
    assert "Chưa gửi cho đơn vị nào." in draft.text
    assert [c.label for c in draft.choices] == ["1", "2", "3", "Phát hành", "Xem trước", "Bỏ dự thảo"]


async def test_nobody_else_gets_anything_before_publishing(town: Town) -> None:
    before = len(town.channel.sent)

    await town.uploads("chief", "kl.txt", CONCLUSION.encode())

    assert {m.chat_id for m in town.channel.sent[before:]} == {"chief"}


def _no_word_document() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("other.xml", "<a/>")
    return content.getvalue()


@ON_SQLITE
@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.txt", b"", "Tệp không có nội dung."),
        ("a.txt", b"  \n ", "Tệp không có chữ để đọc."),
        ("a.txt", b"x" * 1_000_001, "Tệp quá lớn"),
        ("a.pdf", b"%PDF-1.7", "Tệp bị hỏng"),
        ("a.txt", b"%PDF-1.7", "Tệp bị hỏng"),
        ("a", b"1. Giao", "Hệ thống chỉ đọc được tệp"),
        ("a.docx", b"PK\x03\x04 broken", "Tệp bị hỏng"),
        ("a.docx", _no_word_document(), "Hệ thống chỉ đọc được tệp"),
        ("a.txt", "Kính gửi các đồng chí.".encode(), "Không tìm thấy nhiệm vụ nào"),
        ("a.txt", f"MAT\n{CONCLUSION}".encode(), "giống dấu độ mật"),
    ],
)
async def test_a_file_that_cannot_be_taken_leaves_nothing(
    town: Town, name: str, content: bytes, says: str
) -> None:
    answer = await town.uploads("chief", name, content)

    assert says in answer.text
    assert NOTHING_KEPT in answer.text
    assert await _drafts(town) == []


async def test_a_file_from_who_has_no_post_any_more_is_not_fetched(town: Town) -> None:
    async with town.store.transaction() as tx:
        await tx.execute(delete(posts))

    answer = await town.uploads("chief", "kl.txt", CONCLUSION.encode())

    assert "Đồng chí hiện không giữ vai trò nào trên kênh này" in answer.text
    assert await _drafts(town) == []


async def test_a_file_from_a_stranger_is_not_fetched(town: Town) -> None:
    answer = await town.uploads("stranger", "kl.txt", CONCLUSION.encode())

    assert "Đồng chí chưa tham gia" in answer.text
    assert await _drafts(town) == []


@ON_SQLITE
async def test_a_file_that_the_network_does_not_give_is_refused(town: Town) -> None:
    town.channel.contents["kl.txt"] = b""
    town.channel.refusals.append(ChannelError(Verdict.NEVER, "file is too big"))
    file = {"file_id": "kl.txt", "name": "kl.txt", "size_bytes": 10}

    (answer,) = await town.hears("chief", file=file)

    assert "Không tải được tệp từ mạng chat." in answer.text


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("kl.txt", f"ĐẢNG ỦY PHƯỜNG MẪU\n[ MẬT ]\n{CONCLUSION}"),
        ("TỐI MẬT_kl.txt", CONCLUSION),
    ],
)
async def test_a_secret_leaves_no_trace(town: Town, name: str, text: str) -> None:
    answer = await town.uploads("chief", name, text.encode())

    assert "có dấu hiệu mang độ mật" in answer.text
    assert await _drafts(town) == []
    assert await _last_update(town) == "{}"


@ON_SQLITE
async def test_a_secret_file_name_from_a_cadre_leaves_no_trace(town: Town) -> None:
    answer = await town.uploads("btc", "TUYỆT MẬT.docx", b"PK")

    assert "có dấu hiệu mang độ mật" in answer.text
    assert await _last_update(town) == "{}"


@ON_SQLITE
@pytest.mark.parametrize("chat", ["chief", "btc"])
@pytest.mark.parametrize(("name", "caption"), [("toi mat 12.txt", ""), ("kl.txt", "HOA TOC - MAT")])
async def test_a_file_that_may_be_secret_leaves_no_trace(
    town: Town, chat: str, name: str, caption: str
) -> None:
    file = {"file_id": "gone", "name": name, "size_bytes": 3}

    (answer,) = await town.hears(chat, text=caption, file=file)

    assert "giống dấu độ mật" in answer.text
    assert await _last_update(town) == "{}"


async def test_the_same_file_again_takes_the_place_of_its_draft(town: Town) -> None:
    await town.uploads("chief", "kl.txt", CONCLUSION.encode())

    again = await town.uploads("chief", "other-name.txt", CONCLUSION.encode())

    assert "(tệp này đã gửi trước đây)" in again.text
    assert len(await _drafts(town)) == 1


async def test_the_same_file_after_publishing_offers_nothing(busy: Town) -> None:
    again = await busy.uploads("chief", "kl.txt", CONCLUSION.encode())

    assert "Văn bản này đã được phát hành trước đó; không gửi lại cho đơn vị nào." in again.text
    assert "Chưa gửi" not in again.text
    assert again.choices == ()


@ON_SQLITE
async def test_a_discarded_file_may_come_again(town: Town) -> None:
    draft = await town.uploads("chief", "kl.txt", CONCLUSION.encode())
    await town.presses("chief", draft, "Bỏ dự thảo")

    again = await town.uploads("chief", "kl.txt", CONCLUSION.encode())

    assert "trước đây" not in again.text
    assert again.says("Phát hành") == "phát hành 2 bản 0"
