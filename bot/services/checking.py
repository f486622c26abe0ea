"""Checking: edits of a draft are done in a transaction, kept with who and when, and taken back."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.changes import changed
from bot.domain.conclusions import ConclusionState, Filed
from bot.domain.doubts import Basis, Doubt
from bot.domain.drafts import DraftTask
from bot.domain.edits import Edit, EditKind, meant
from bot.domain.entering import number_and_day
from bot.domain.journal import Deed
from bot.domain.meanwhile import OthersChange, is_about
from bot.domain.people import Person
from bot.domain.reading.model import ProblemCode, Rules
from bot.domain.rights import Right, holders
from bot.domain.task_changes import dated
from bot.services import drafting, witnessing
from bot.services.drafting import Draft
from bot.store import accounts, conclusions, dialogues, draft_changes, organisations, tasks
from bot.store.database import Transaction
from bot.store.dialogues import Dialogue
from bot.store.draft_changes import DraftChange, Snapshot

ASKED_FOR = timedelta(hours=24)
TOPIC = "edit"


class EditRefusal(StrEnum):
    """Why an edit is not done, whatever it is."""

    UNKNOWN = "unknown"  # there is no such draft
    PUBLISHED = "published"
    DISCARDED = "discarded"
    FOR_THE_CHIEF = "for_the_chief"
    INTERNAL = "internal"  # no content of a document for inside use is sent
    NUMBERED = "numbered"  # the document has its own number and day
    NO_NUMBER = "no_number"  # what was typed gives neither
    NOTHING_TO_UNDO = "nothing_to_undo"
    OVERTAKEN = "overtaken"  # somebody changed the draft after it


@dataclass(frozen=True)
class Edited:
    """A draft after an edit: the tasks that it made or changed, in order; `change_id` takes it back.

    `meanwhile`: what others changed since what the person had seen.
    """

    draft: Draft
    edit: Edit
    touched: tuple[DraftTask, ...]
    change_id: int
    meanwhile: tuple[OthersChange, ...] = ()


@dataclass(frozen=True)
class MovedOn:
    """A draft where others have changed what an edit is about; `touched` is what became of that."""

    draft: Draft
    meanwhile: tuple[OthersChange, ...]
    touched: tuple[DraftTask, ...]


@dataclass(frozen=True)
class Given:
    """An edit as somebody gives it; `seen` is the version of the draft that they have seen."""

    edit: Edit
    words: str
    by: Person | None  # none: the command line
    rules: Rules
    today: date
    now: datetime
    inbox_id: int | None = None  # none: the command line
    seen: int | None = None  # none: whatever stands


async def edit(tx: Transaction, conclusion_id: int, given: Given) -> Edited | MovedOn | Doubt | EditRefusal:
    """Do an edit; what is doubtful or refused, or about what others have changed unseen, changes nothing."""
    filed = await conclusions.get(tx, conclusion_id, to_decide=True)
    if filed is None:
        return EditRefusal.UNKNOWN
    if filed.state is not ConclusionState.DRAFT:
        return EditRefusal(filed.state.value)
    refs = [task.ref for task in await tasks.of_draft(tx, conclusion_id)]
    given = replace(given, edit=meant(given.edit, refs))
    by = given.by.cadre_id if given.by else None
    others = () if given.seen is None else await meanwhile(tx, conclusion_id, seen=given.seen, by=by)
    if any(is_about(change, given.edit) for change in others):
        return await _moved_on(tx, conclusion_id, given.edit, others)
    done = await _edit(tx, filed, given)
    return replace(done, meanwhile=others) if isinstance(done, Edited) else done


async def meanwhile(
    tx: Transaction, conclusion_id: int, *, seen: int, by: int | None
) -> tuple[OthersChange, ...]:
    """Return what others changed since a version; none changes it further before the transaction ends."""
    await conclusions.get(tx, conclusion_id, to_decide=True)
    return await draft_changes.by_others(tx, conclusion_id, since=seen, but=by)


async def _moved_on(
    tx: Transaction, conclusion_id: int, edit: Edit, others: tuple[OthersChange, ...]
) -> MovedOn:
    drafted = await drafting.view(tx, conclusion_id)
    meant = {ref for change in others if is_about(change, edit) for ref in change.touched}
    return MovedOn(drafted, others, tuple(t for t in drafted.tasks if t.ref in meant))


async def _edit(tx: Transaction, filed: Filed, given: Given) -> Edited | Doubt | EditRefusal:
    kind = given.edit.kind
    if kind in (EditKind.ALLOW, EditKind.DENY) and not _decides(given):
        return EditRefusal.FOR_THE_CHIEF
    if kind is EditKind.ALLOW and ProblemCode.INTERNAL in {p.code for p in filed.problems}:
        return EditRefusal.INTERNAL
    before = Snapshot(filed.number, filed.issued_on, filed.problems, await tasks.of_draft(tx, filed.id))
    if kind is EditKind.UNDO:
        return await _undo(tx, filed, before, given)
    if kind is EditKind.NUMBER:
        after = await _numbered(tx, filed, before, given)
        return after if isinstance(after, EditRefusal) else await _store(tx, filed, before, after, given)
    basis = Basis(
        await organisations.directory(tx), given.rules, filed.issued_on, filed.meeting_on, given.today
    )
    done = changed(before.tasks, given.edit, basis)
    if isinstance(done, Doubt):
        return done
    return await _store(tx, filed, before, replace(before, tasks=done), given)


def _decides(given: Given) -> bool:
    return given.by is None or given.by.may(Right.PUBLISH)


async def _numbered(tx: Transaction, filed: Filed, before: Snapshot, given: Given) -> Snapshot | EditRefusal:
    """Enter the number and day of issue that the document lacks; what it says itself is never overwritten."""
    entry = number_and_day(given.edit.words)
    if entry is None:
        return EditRefusal.NO_NUMBER
    lacks = {p.code for p in before.asks}
    numbered, day_given = await draft_changes.entered(tx, filed.id)
    # Whoever gives the number and day of a marked draft says that it was issued; a stamp may be misread.
    held = bool(lacks & {ProblemCode.UNSIGNED, ProblemCode.STAMPED})
    number = entry[0] if held or numbered or ProblemCode.NO_NUMBER in lacks else None
    day = entry[1] if held or day_given or ProblemCode.NO_ISSUE_DATE in lacks else None
    if number is None and day is None:
        return EditRefusal.NUMBERED
    answered = {ProblemCode.NO_NUMBER: number, ProblemCode.NO_ISSUE_DATE: day}
    answered[ProblemCode.UNSIGNED] = number and day
    reckoned = tuple(dated(t, day, given.rules, before.issued_on) for t in before.tasks) if day else None
    return Snapshot(
        number=number or before.number,
        issued_on=day or before.issued_on,
        asks=tuple(p for p in before.asks if not answered.get(p.code) and p.code is not ProblemCode.STAMPED),
        tasks=before.tasks if reckoned is None else reckoned,
    )


async def _undo(tx: Transaction, filed: Filed, before: Snapshot, given: Given) -> Edited | EditRefusal:
    last = await draft_changes.last(tx, filed.id)
    if last is None or last.id is None:
        return EditRefusal.NOTHING_TO_UNDO
    if given.edit.words and int(given.edit.words) != last.id:
        return EditRefusal.OVERTAKEN
    after = await draft_changes.undone(tx, last.id, before)
    if _allows_more(before, after) and not _decides(given):
        return EditRefusal.FOR_THE_CHIEF
    return await _store(tx, filed, before, after, given, undoes_id=last.id)


def _allows_more(before: Snapshot, after: Snapshot) -> bool:
    """Whether words that may not be sent now could be sent after."""
    allowed = {task.ref for task in before.tasks if task.allowed}
    return any(task.allowed and task.ref not in allowed for task in after.tasks)


async def _store(
    tx: Transaction,
    filed: Filed,
    before: Snapshot,
    after: Snapshot,
    given: Given,
    undoes_id: int | None = None,
) -> Edited:
    if after.tasks != before.tasks:
        await tasks.replace(tx, filed.id, after.tasks)
    if (after.number, after.issued_on, after.asks) != (before.number, before.issued_on, before.asks):
        await conclusions.set_head(
            tx, filed.id, number=after.number, issued_on=after.issued_on, asked=after.asks
        )
    by, now = given.by.cadre_id if given.by else None, given.now
    change = DraftChange(filed.id, by, given.edit.kind, given.words, now, undoes_id=undoes_id)
    change_id = await draft_changes.add(tx, change, before, after)
    told = {"conclusion": filed.id, "change": change_id}
    witnessing.witness(tx, Deed.EDITED, by=by, inbox_id=given.inbox_id, now=now, **told)
    touched = tuple(t for t in after.tasks if t not in before.tasks)
    return Edited(await drafting.view(tx, filed.id), given.edit, touched, change_id)


async def chiefs(tx: Transaction) -> Mapping[int, str]:
    """Return the accounts, with the names, of those who publish and can be reached."""
    people = await accounts.with_role(tx, holders(Right.PUBLISH))
    return {person.account_id: person.name for person in people if person.reachable}


async def expect(tx: Transaction, account_id: int, beginning: str, now: datetime) -> None:
    """Ask somebody for the rest of an edit, of which `beginning` is what they need not type."""
    await dialogues.ask(tx, account_id, Dialogue(TOPIC, {"beginning": beginning}), now + ASKED_FOR)


def expected(dialogue: Dialogue | None) -> str | None:
    """Return the beginning of the edit that somebody is asked to finish, None when they are not."""
    return dialogue.payload["beginning"] if dialogue and dialogue.topic == TOPIC else None
