"""The commands: their names in the menu, the words that say the same, and what they do."""

from dataclasses import dataclass
from datetime import datetime

import messages
from bot.domain.chat import Command, Message
from bot.domain.letters import bare
from bot.domain.rights import Right
from bot.services import asking, tracking
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers import (
    announcing,
    calendar,
    deciding,
    directing,
    events,
    governing,
    histories,
    inviting,
    people,
    tasks,
)
from handlers.acting import Act, Handler


@dataclass(frozen=True)
class Spoken:
    """A command: `words` without marks say the same as "/name"; `right` is needed."""

    command: Command
    words: tuple[str, ...]
    run: Handler
    right: Right


async def guide(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Explain what the speaker can do."""
    known = [s.command for s in COMMANDS if visit.speaker.may(s.right)]
    return [messages.guide(visit.office, visit.speaker, known)]


async def leave_dialogue(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Drop the question that the speaker is being asked."""
    was_asked = await asking.drop(tx, visit.account.id)
    return [messages.dialogue_left(visit.office, was_asked=was_asked)]


async def overview(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Tell the office where everything stands."""
    tracked = await tracking.standing(tx, visit.office, now)
    ages = {t.card.id: t.blocked_days or 0 for t in tracked}
    return [messages.overview(visit.office, [(t.card, t.timeliness) for t in tracked], ages, now)]


COMMANDS = (
    Spoken(Command("start", "Bắt đầu, nhập mã mời"), (), guide, Right.TALK),
    Spoken(
        Command("viec", "Nhiệm vụ của đơn vị tôi"),
        ("viec", "xem viec", "xem nhiem vu", "nhiem vu", "danh sach"),
        tasks.open_tasks,
        Right.REPORT,
    ),
    Spoken(
        Command("lichsu", "Những lần tôi đã báo cáo"),
        ("lich su", "lich su bao cao", "toi da bao cao gi"),
        histories.own,
        Right.REPORT,
    ),
    Spoken(Command("tinhhinh", "Tình hình thực hiện"), ("tinh hinh",), overview, Right.OVERSEE),
    Spoken(
        Command("cho", "Việc chờ Văn phòng xử lý"),
        ("viec cho", "cho", "viec cho xu ly", "cho duyet"),
        deciding.waiting,
        Right.REVIEW,
    ),
    Spoken(
        Command("caidat", "Cài đặt của Văn phòng"),
        ("cai dat", "xem cai dat"),
        governing.listed,
        Right.GOVERN,
    ),
    Spoken(
        Command("lich", "Lịch làm việc của Văn phòng"),
        ("lich lam viec", "xem lich", "xem lich lam viec"),
        calendar.listed,
        Right.GOVERN,
    ),
    Spoken(
        Command("canbo", "Cán bộ và chức vụ"),
        ("danh sach can bo", "xem danh sach can bo"),
        people.listed,
        Right.MANAGE,
    ),
    Spoken(
        Command("giaoban", "Danh sách nêu tại giao ban"),
        ("danh sach giao ban", "xem giao ban"),
        directing.agenda,
        Right.OVERSEE,
    ),
    Spoken(
        Command("sukien", "Sự kiện mà thời hạn đang chờ"),
        ("su kien", "xem su kien"),
        events.listed,
        Right.REVIEW,
    ),
    Spoken(
        Command("thongbao", "Soạn thông báo chung"),
        ("thong bao chung", "soan thong bao chung"),
        announcing.compose,
        Right.ANNOUNCE,
    ),
    Spoken(
        Command("moi", "Tạo mã mời cho một đơn vị"),
        ("tao ma moi", "moi tham gia"),
        inviting.invite,
        Right.MANAGE,
    ),
    Spoken(Command("huy", "Thôi câu hỏi đang dở"), ("huy", "thoi"), leave_dialogue, Right.TALK),
    Spoken(Command("trogiup", "Hướng dẫn"), ("tro giup", "huong dan", "help", "menu"), guide, Right.TALK),
)
BY_NAME = {s.command.name: s for s in COMMANDS} | {"help": COMMANDS[-1]}
BY_WORDS = {words: s for s in COMMANDS for words in s.words}


def spoken(text: str) -> Act | None:
    """Return what to do for a command or its words; None when the text is neither."""
    if text.startswith("/"):
        name = (
            text.removeprefix("/").split(maxsplit=1)[0].partition("@")[0].lower() if text[1:].strip() else ""
        )
        found = BY_NAME.get(name)
        return Act(found.right, _of(found)) if found else Act(Right.TALK, _unknown)
    found = BY_WORDS.get(bare(text).rstrip(".!?"))
    return Act(found.right, _of(found)) if found else None


def _of(command: Spoken) -> Handler:
    """Let a command end the question that was open."""

    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        if command.run is not leave_dialogue:
            await asking.drop(tx, visit.account.id)
        return await command.run(tx, visit, now)

    return run


async def _unknown(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    return [messages.unknown_command(visit.office, visit.text.split(maxsplit=1)[0])]
