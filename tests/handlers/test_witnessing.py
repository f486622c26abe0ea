"""What decides or changes something has its line in the journal, tied to who did it and to the message."""

import json
import re
from collections import Counter
from datetime import timedelta

from sqlalchemy import text

from bot.domain.journal import Deed, Line
from bot.domain.people import Post, Role
from bot.services import witnessing
from bot.store.schema import metadata
from tests.handlers.test_append_only import STORY
from tests.town import CONCLUSION, Town

# What is history, by the deed that tells of it and the name under which it is told there.
MORE = (
    ("ubnd", "nộp báo cáo ở đâu ạ?"),
    ("chief", ", ".join(f"#{n}" for n in range(1, 20)) + " đưa vào giao ban"),
    ("btc", "TUYỆT MẬT"),
    ("btc", "nhắc tôi lúc 9h"),
    ("btc", "/xuatdulieu"),
    ("chief", "cán bộ 3 thêm chức lãnh đạo BTC"),
    ("chief", "hoàn tác cán bộ 1"),
    ("chief", "cán bộ 3 nghỉ từ 20/11 đến 21/11"),
    ("chief", "cán bộ 3 hết nghỉ"),
    ("chief", "cài đặt nhắc trước 5, 2 ngày"),
    ("chief", "1"),
)
BY_COMMAND = {
    Deed.CALENDAR_IMPORTED,
    Deed.DIRECTORY_IMPORTED,
    Deed.EVENT_DATED,
    Deed.HANDED_OVER,
    Deed.RESENT,
}
ELSEWHERE = {
    Deed.ANNOUNCEMENT_APPROVED,  # it needs a second admin: test_announcing.py
    Deed.REVOKED,  # it needs the code: test_inviting.py
    Deed.UNLINKED,  # nobody does it: tests/hostile/test_leavers.py
}
ANNOUNCED = (
    ("chief", "thông báo chung cho mọi người: Họp lúc 8 giờ"),
    ("chief", "thông báo 1: gửi ngay"),
    ("chief", "thông báo 1: tạm dừng"),
    ("chief", "thông báo 1: gửi tiếp"),
    ("btc", "thông báo 1: đã nhận"),
    ("chief", "thông báo 1: đính chính: Họp lúc 9 giờ"),
    ("chief", "thông báo 1: chắc chắn đính chính"),
    ("chief", "thông báo 1: chắc chắn thu hồi"),
)
TOLD = (
    ("SELECT id FROM status_reports WHERE undoes_id IS NULL", Deed.REPORTED, "report"),
    ("SELECT id FROM status_reports WHERE undoes_id IS NOT NULL", Deed.TAKEN_BACK, "report"),
    ("SELECT assignment_id FROM delegations", Deed.DELEGATED, "assignment"),
    ("SELECT assignment_id FROM evidence", Deed.SHOWN, "assignment"),
    ("SELECT assignment_id FROM snoozes", Deed.PUT_OFF, "assignment"),
    ("SELECT id FROM draft_changes WHERE kind <> 'discard'", Deed.EDITED, "change"),
    ("SELECT name FROM setting_changes", Deed.SETTING_CHANGED, "setting"),
    ("SELECT conclusion_id FROM draft_changes WHERE kind = 'discard'", Deed.DISCARDED, "conclusion"),
    ("SELECT id FROM conclusions", Deed.DRAFTED, "conclusion"),
    ("SELECT id FROM conclusions WHERE published_at IS NOT NULL", Deed.PUBLISHED, "conclusion"),
    ("SELECT id FROM matters WHERE kind = 'question' AND status_report_id IS NULL", Deed.ASKED, "matter"),
    ("SELECT id FROM matters WHERE kind IN ('writing', 'meeting')", Deed.DIRECTED, "matter"),
    ("SELECT id FROM matters WHERE answer <> '' OR due_after IS NOT NULL", Deed.DECIDED, "matter"),
    ("SELECT id FROM post_changes WHERE undoes_id IS NULL", Deed.POSTS_CHANGED, "change"),
    ("SELECT id FROM announcements WHERE started_at IS NOT NULL", Deed.ANNOUNCEMENT_SENT, "announcement"),
    (
        "SELECT announcement_id FROM announcement_recipients WHERE acknowledged_at IS NOT NULL",
        Deed.ACKNOWLEDGED,
        "announcement",
    ),
)
# Whose rows no deed tells of, for nobody decides them.
NOBODYS = {
    "deeds",
    "tick_runs",
    "code_tries",
    # what comes, what goes, and how far that is
    *(
        "accounts",
        "bots",
        "deliveries",
        "dialogues",
        "dispatchers",
        "inbox",
        "made_files",
        "paces",
        "reminders",
        "rests",
    ),
    *("shared_texts", "summaries", "tick_runs"),
}
# What changes with a row that a deed tells of.
ALONG = {
    "unit_groups": Deed.GROUP_CONNECTED,
    "absences": Deed.LEAVE_ENTERED,
    "applications": Deed.APPLIED,
    "consents": Deed.JOINED,
    "events": Deed.EVENT_DATED,
    "assignments": Deed.DECIDED,
    "cadres": Deed.JOINED,
    "calendar_changes": Deed.CALENDAR_IMPORTED,
    "calendar_overrides": Deed.CALENDAR_IMPORTED,
    "groups": Deed.DIRECTORY_IMPORTED,
    "invites": Deed.INVITED,
    "organisations": Deed.DIRECTORY_IMPORTED,
    "posts": Deed.JOINED,
    "tasks": Deed.DRAFTED,
}


async def _lines(town: Town) -> list[Line]:
    async with town.store.reading() as tx:
        assert (await witnessing.verify(tx)).is_whole
        return [told.line async for told in witnessing.journal(tx)]


async def test_a_whole_story_is_told(town: Town) -> None:
    await town.enters("hoa", await town.codes_for(Post(Role.MEMBER, "btc")), "Lê Thị Hoa")
    for number, decides in enumerate(("duyệt", "từ chối"), 1):
        await town.enters(decides, await town.codes_for(Post(Role.MEMBER, "btc"), uses=2))
        await town.hears("chief", text=f"{decides} thành viên {number}")
    for leaves in ("tôi rút đồng ý", "tôi đồng ý xóa dữ liệu"):
        await town.joins(leaves, Post(Role.MEMBER, "btc"))
        for words in ("sửa họ tên: Trần Mẫu", leaves):
            await town.hears(leaves, text=words)
    await town.uploads("chief", "bo.txt", CONCLUSION.replace("45-TB", "44-TB").encode())
    await town.says("chief", "bỏ dự thảo")
    await town.uploads("chief", "kl.txt", CONCLUSION.encode())
    await town.says("chief", "2 hạn 30/11/2026")
    await town.says("chief", "phát hành")
    town.later(timedelta(days=2))
    await town.remind()
    await town.says("btc", "để thứ hai")

    for who, words in (*STORY, *MORE, *ANNOUNCED):
        await town.hears(who, text=words)
    await town.shows("bdv", "anh.jpg", "mục 3 được 70%")
    for words in ("kết nối nhóm với BTC", "ngắt kết nối nhóm"):
        await town.hears("-7", text=words, sender="chief", private=False)

    lines = await _lines(town)
    async with town.store.reading() as tx:
        for query, deed, name in TOLD:
            kept = Counter((await tx.execute(text(query))).scalars())
            told = Counter(json.loads(line.entry.about)[name] for line in lines if line.entry.deed == deed)
            assert kept, query
            assert kept <= told, (deed, kept, told)
    assert {line.entry.deed for line in lines} == set(Deed) - BY_COMMAND - ELSEWHERE
    strangers = ("invited", "applied")  # whoever asks to be let in is no cadre yet
    others = [line.entry for line in lines if line.entry.deed not in strangers]
    assert all(entry.cadre_id and entry.inbox_id for entry in others)


async def test_no_words_of_people_are_in_the_journal(busy: Town) -> None:
    for who, words in STORY:
        await busy.hears(who, text=words)

    for line in await _lines(busy):
        values = json.loads(line.entry.about).values()
        assert all(not isinstance(one, str) or re.fullmatch("[a-z_]{2,12}", one) for one in values)


async def test_what_is_only_asked_or_refused_leaves_no_line(busy: Town) -> None:
    before = await _lines(busy)

    for who, words in (("btc", "/viec"), ("stranger", "xong"), ("btc", "duyệt việc chờ 1"), ("btc", "abc")):
        await busy.hears(who, text=words)

    assert await _lines(busy) == before


def test_of_every_table_it_is_known_which_deed_tells() -> None:
    """A new table stands in TOLD with its deed, or here."""
    told = {word for query, _, _ in TOLD for word in re.findall(r"FROM (\w+)", query)}

    assert told | set(ALONG) | NOBODYS == set(metadata.tables)
