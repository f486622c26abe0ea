"""Checking a draft: what a clerk types or presses becomes an edit, or is asked about."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import messages
from bot.domain.changes import no_such_task
from bot.domain.chat import Message
from bot.domain.doubts import Doubt, DoubtCode
from bot.domain.drafts import DraftTask
from bot.domain.edits import Edit, EditKind, edit_in, meant
from bot.domain.letters import bare
from bot.domain.meanwhile import OthersChange
from bot.domain.rights import Right
from bot.services import asking, checking, drafting, visiting
from bot.services.checking import Edited, Given, MovedOn
from bot.services.drafting import Draft
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers import reports, tasks
from handlers.acting import Act, Handler

# What every choice of a draft's message says: "phát hành 7 bản 3", "dự thảo 7: mục 2.1", "danh mục 7"
OF_A_DRAFT = re.compile(r"(?:phat hanh|trinh duyet|xem truoc|danh muc|bo du thao|du thao|dt) (\d{1,9})\b.*")

# What names the version that a message shows: "danh mục 7 bản 3"
OF_A_VERSION = re.compile(
    r"(?:phat hanh|trinh duyet|danh muc|bo du thao) (?P<id>\d{1,9}) ban (?P<version>\d{1,9})\b.*"
)

LOOSE = frozenset({EditKind.SHOW, EditKind.NUMBER})  # their words may answer another question too


def wanted(visit: Visit) -> Act | None:
    """Return what to do where the words are an edit of a draft; None when they are something else."""
    edit = edit_in(visit.text)
    if edit is None:
        return None
    if edit.draft_id is not None:
        return Act(Right.DRAFT, _with(edit, visit.text))
    speaker = visit.speaker
    is_loose = speaker.may(Right.REPORT) or (edit.kind is EditKind.SHOW and not visit.text[:1].isalpha())
    if not speaker.may(Right.DRAFT) or (is_loose and not shown_in(visit)):
        return None  # a number alone, or a report's words, mean a draft while it is in sight
    return Act(Right.DRAFT, _answering(edit) if edit.kind in LOOSE else _with(edit, visit.text))


def _answering(edit: Edit) -> Handler:
    """Take a bare number or day as the answer to what was asked, else as the edit that it is."""

    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        beginning = checking.expected(visit.dialogue)
        whole = f"{beginning}{visit.text}" if beginning else visit.text
        answer = edit_in(whole) if beginning else None
        if answer is None or answer.kind is EditKind.NUMBER:
            return await _with(edit, visit.text)(tx, visit, now)
        return await _with(answer, whole)(tx, visit, now)

    return run


async def finish(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Take words as the rest of the edit that the speaker was asked for, else as a report."""
    beginning = checking.expected(visit.dialogue) if visit.text else None
    speaker = visit.speaker  # who reports too may answer what has come since
    if (
        beginning is not None
        and speaker.may(Right.DRAFT)
        and (shown_in(visit) or not speaker.may(Right.REPORT))
    ):
        whole = f"{beginning}{visit.text}"
        edit = edit_in(whole)
        if edit is not None:
            return await _with(edit, whole)(tx, visit, now)
    return await reports.report(tx, visit, now)


def shown_in(visit: Visit) -> list[int]:
    """Return the id of the draft that the message quoted, or else the newest, shows; it must have arrived."""
    seen = visit.quoted or (None if visit.stale else visit.newest)
    if seen is None or not seen.certain:
        return []
    found = (OF_A_DRAFT.fullmatch(bare(choice.says)) for choice in seen.choices)
    return list(dict.fromkeys(int(match[1]) for match in found if match))[:1]


async def seen(tx: Transaction, visit: Visit, draft_id: int, now: datetime) -> int:
    """Return the version of a draft that the speaker has before their eyes; 0 where they know none."""
    for said in await visiting.shown_before(tx, visit, now):
        for match in filter(None, (OF_A_VERSION.fullmatch(bare(choice.says)) for choice in said.choices)):
            if int(match["id"]) == draft_id:
                return int(match["version"])
    return 0


async def unseen(tx: Transaction, visit: Visit, draft_id: int, now: datetime) -> tuple[OthersChange, ...]:
    """Return what others changed of a draft since the speaker saw it."""
    version = await seen(tx, visit, draft_id, now)
    return await checking.meanwhile(tx, draft_id, seen=version, by=visit.speaker.cadre_id)


def show(
    visit: Visit,
    drafted: Draft,
    *,
    page: int = 1,
    submitter: str = "",
    to: int | None = None,
    meanwhile: Sequence[OthersChange] = (),
) -> Message:
    """Return a draft's list, with the choices that its reader has."""
    publishes = to is not None or visit.speaker.may(Right.PUBLISH)
    return messages.draft(
        visit.office,
        drafted,
        publishes=publishes,
        page=page,
        known=drafted.known,
        edited=drafted.edited,
        submitter=submitter,
        account_id=to,
        meanwhile=meanwhile,
    )


async def ask_number(tx: Transaction, visit: Visit, drafted: Draft, now: datetime) -> None:
    """Let the next words be the number and day that a draft lacks."""
    if drafted.filed.lacks_number:
        beginning = "số " if drafted.filed.number is None else ""
        await checking.expect(tx, visit.account.id, f"dự thảo {drafted.filed.id}: {beginning}", now)


def _with(edit: Edit, words: str) -> Handler:
    """Find the draft meant: the one named, the one in sight, or the only one."""

    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        await asking.drop(tx, visit.account.id)
        named = [edit.draft_id] if edit.draft_id is not None else shown_in(visit)
        meant = named or await drafting.drafts(tx)
        if tasks.names_number(words) and not await _is_being_checked(tx, meant):
            return await tasks.card_by_number(tx, visit, now)
        if len(meant) != 1:
            return [messages.not_published(visit.office, "several" if meant else "unknown")]
        if edit.kind is EditKind.SHOW:
            return await _card(tx, visit, meant[0], edit, now)
        return await _change(tx, visit, meant[0], edit, words, now)

    return run


async def _is_being_checked(tx: Transaction, ids: Sequence[int]) -> bool:
    """Whether one of some drafts is a draft still, and not published."""
    return any([isinstance(await drafting.find(tx, draft_id), Draft) for draft_id in ids])


async def _card(tx: Transaction, visit: Visit, draft_id: int, edit: Edit, now: datetime) -> list[Message]:
    drafted = await drafting.find(tx, draft_id)
    if not isinstance(drafted, Draft):
        return [messages.not_published(visit.office, drafted or "unknown")]
    task = _task(drafted, meant(edit, [task.ref for task in drafted.tasks]))
    if task is None:
        doubt = no_such_task(drafted.tasks, edit.refs[0])
        return [messages.edit_not_done(visit.office, doubt.code, doubt.words, doubt.candidates)]
    publishes = visit.speaker.may(Right.PUBLISH)
    others = await unseen(tx, visit, draft_id, now)
    return [messages.draft_task(visit.office, drafted, task, publishes=publishes, meanwhile=others)]


async def _change(
    tx: Transaction, visit: Visit, draft_id: int, edit: Edit, words: str, now: datetime
) -> list[Message]:
    given = Given(
        edit,
        words,
        visit.speaker,
        visit.rules,
        visit.office.today(now),
        now,
        visit.inbox_id,
        seen=await seen(tx, visit, draft_id, now),
    )
    done = await checking.edit(tx, draft_id, given)
    if isinstance(done, Edited):
        if edit.kind is EditKind.NUMBER:
            await ask_number(tx, visit, done.draft, now)
            return [show(visit, done.draft, meanwhile=done.meanwhile)]
        return [messages.draft_edited(visit.office, done)]
    if isinstance(done, MovedOn):
        return [messages.draft_moved_on(visit.office, done.draft, done.meanwhile, done.touched)]
    if isinstance(done, Doubt):
        return await _doubted(tx, visit, draft_id, edit, done, now)
    if done in ("unknown", "published", "discarded"):
        return [messages.not_published(visit.office, done)]
    return [messages.edit_not_done(visit.office, done)]


async def _doubted(
    tx: Transaction, visit: Visit, draft_id: int, edit: Edit, doubt: Doubt, now: datetime
) -> list[Message]:
    """Ask for what an edit lacks, offer what may be meant, or say why it is not done."""
    if doubt.code not in (DoubtCode.NO_WORDS, DoubtCode.UNKNOWN_ORGANISATION):
        return [messages.edit_not_done(visit.office, doubt.code, doubt.words, doubt.candidates)]
    drafted = await drafting.view(tx, draft_id)
    edit = meant(edit, [task.ref for task in drafted.tasks])
    known = await seen(tx, visit, draft_id, now)
    if doubt.code is DoubtCode.UNKNOWN_ORGANISATION:
        edit = replace(edit, words=edit.words or doubt.words)
        return [messages.which_organisation(visit.office, drafted, edit, doubt, known)]
    beginning = f"dự thảo {draft_id}: {_typed(edit)} "
    await checking.expect(tx, visit.account.id, beginning, now)
    return [messages.ask_edit(visit.office, drafted, edit, _task(drafted, edit), known)]


def _typed(edit: Edit) -> str:
    """Return how an edit begins when it is typed."""
    ref = edit.refs[0]
    match edit.kind:
        case EditKind.SPLIT:
            return f"tách {ref}:"
        case EditKind.ADD:
            return f"thêm {ref}:"
        case EditKind.DEADLINE:
            return f"{ref} hạn"
        case EditKind.WORDS:
            return f"{ref} nội dung:"
        case _:
            return f"{ref} {messages.draft_words.TYPED[edit.kind]}:"


def _task(drafted: Draft, edit: Edit) -> DraftTask | None:
    return next((t for t in drafted.tasks if edit.refs and t.ref == edit.refs[0]), None)
