"""The office's side of a conclusion: handing it in, laying it before the chief, publishing it."""

import re
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

import messages
from bot.documents import DocumentProblem
from bot.documents.tables import Table
from bot.domain.calendar_table import DayTable
from bot.domain.chat import Message
from bot.domain.conclusions import Filed
from bot.domain.evidence import Evidence
from bot.domain.letters import bare
from bot.domain.meanwhile import OthersChange
from bot.domain.reading.model import ProblemCode, Refusal
from bot.domain.rights import Right
from bot.ports import ChannelError
from bot.services import asking, drafting, publishing
from bot.services import checking as checks
from bot.services.correcting import Decider
from bot.services.drafting import Draft
from bot.services.publishing import Published, PublishRefusal
from bot.services.visiting import Undecided, Visit
from bot.store.database import Transaction
from handlers import checking, previews, reports, secrets
from handlers.acting import Act, Handler

Decision = Callable[[Transaction, Visit, int, re.Match[str], datetime], Awaitable[list[Message]]]


async def upload(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Turn a file into a draft that the office checks; one that shows what a unit did goes to its report."""
    paper = visit.paper
    if isinstance(paper, Evidence):
        return await reports.report(tx, visit, now)
    if isinstance(paper, Undecided):
        return [messages.ask_what_file(visit.office)]
    if paper is None or isinstance(paper, Table | DayTable):
        not_taken = messages.file_not_taken if visit.incoming.private else messages.no_conclusion_in_group
        return [not_taken(visit.office)]
    if isinstance(paper, ChannelError):
        return [messages.file_refused(visit.office, "not_fetched")]
    if isinstance(paper, DocumentProblem):
        return [messages.file_refused(visit.office, paper)]
    if not visit.speaker.may(Right.DRAFT):  # no more, since the file was read
        return [messages.file_not_taken(visit.office)]
    by, inbox_id = visit.speaker.cadre_id, visit.inbox_id
    drafted = await drafting.draft(tx, paper, now, by=by, inbox_id=inbox_id)
    if drafted is Refusal.SECRET or drafted is Refusal.DOUBTFUL:
        return await secrets.refuse(tx, visit, drafted, now)
    if isinstance(drafted, Refusal | ProblemCode):
        return [messages.file_refused(visit.office, drafted)]
    await checking.ask_number(tx, visit, drafted, now)
    return [checking.show(visit, drafted)]


def decision(visit: Visit) -> Act | None:
    """Return what the office decides with these words; None when they decide nothing."""
    said = bare(visit.text).rstrip(".")
    for pattern, act in DECISIONS:
        if match := pattern.fullmatch(said):
            return Act(Right.DRAFT, _with_draft(match, act))
    return None


def _with_draft(match: re.Match[str], act: Decision) -> Handler:
    """Find the draft meant: the one named, the one answered, or the only one."""

    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        await asking.drop(tx, visit.account.id)
        meant = [int(match["id"])] if match["id"] else checking.shown_in(visit) or await drafting.drafts(tx)
        if len(meant) != 1:
            return [messages.not_published(visit.office, "several" if meant else "unknown")]
        return await act(tx, visit, meant[0], match, now)

    return run


async def _publish(
    tx: Transaction, visit: Visit, conclusion_id: int, match: re.Match[str], now: datetime
) -> list[Message]:
    """Publish what the chief has seen; a specialist's word lays the draft before the chief."""
    if not visit.speaker.may(Right.PUBLISH):
        return await _submit(tx, visit, conclusion_id, match, now)
    by = Decider(visit.speaker.cadre_id, visit.inbox_id)
    others = await checking.unseen(tx, visit, conclusion_id, now)
    version = int(match["version"]) if match["version"] else None
    if version is None and others:
        version = await checking.seen(tx, visit, conclusion_id, now)
    done = await publishing.publish(
        tx,
        conclusion_id,
        by=by,
        office=visit.office,
        now=now,
        version=version,
        unnumbered=bool(match["unnumbered"]),
        urgent=match["pace"] == "hoa toc" if match["pace"] else None,
    )
    if isinstance(done, Published):
        return [
            messages.published(
                visit.office,
                done.filed,
                done.people,
                unjoined=done.unjoined,
                unreachable=done.unreachable,
                untaken=done.untaken,
                corrects=done.corrects,
                held=done.held,
            )
        ]
    if done in (PublishRefusal.UNNUMBERED, PublishRefusal.URGENT):
        seen = version if version is not None else (await drafting.view(tx, conclusion_id)).version
        if done is PublishRefusal.UNNUMBERED:
            return [messages.ask_unnumbered(visit.office, conclusion_id, seen)]
        unnumbered = bool(match["unnumbered"])
        return [messages.ask_urgent(visit.office, conclusion_id, seen, unnumbered=unnumbered)]
    refused = messages.not_published(visit.office, done)
    if done is PublishRefusal.CHANGED:
        return [refused, checking.show(visit, await drafting.view(tx, conclusion_id), meanwhile=others)]
    return [refused]


async def _submit(
    tx: Transaction, visit: Visit, conclusion_id: int, match: re.Match[str], now: datetime
) -> list[Message]:
    """Show a draft to those who publish; to one of them it is simply shown."""
    drafted = await drafting.find(tx, conclusion_id)
    if not isinstance(drafted, Draft):
        return [messages.not_published(visit.office, drafted or "unknown")]
    others = await checking.unseen(tx, visit, conclusion_id, now)
    if visit.speaker.may(Right.PUBLISH):
        return [checking.show(visit, drafted, meanwhile=others)]
    if others:
        return _moved_on(visit, drafted, others)
    chiefs = await checks.chiefs(tx)
    shown = [checking.show(visit, drafted, submitter=visit.speaker.name, to=i) for i in chiefs]
    return [messages.submitted(visit.office, drafted.filed, tuple(chiefs.values())), *shown]


async def _list(
    tx: Transaction, visit: Visit, conclusion_id: int, match: re.Match[str], now: datetime
) -> list[Message]:
    drafted = await drafting.find(tx, conclusion_id)
    if not isinstance(drafted, Draft):
        return [messages.not_published(visit.office, drafted or "unknown")]
    others = await checking.unseen(tx, visit, conclusion_id, now)
    return [checking.show(visit, drafted, page=int(match["page"] or 1), meanwhile=others)]


def _moved_on(visit: Visit, drafted: Draft, others: Sequence[OthersChange]) -> list[Message]:
    """Say that others have changed a draft since, and show it as it stands."""
    return [
        messages.not_published(visit.office, "moved_on"),
        checking.show(visit, drafted, meanwhile=others),
    ]


async def _discard(
    tx: Transaction, visit: Visit, conclusion_id: int, match: re.Match[str], now: datetime
) -> list[Message]:
    by, inbox_id = visit.speaker.cadre_id, visit.inbox_id
    others = await checking.unseen(tx, visit, conclusion_id, now)
    drafted = await drafting.find(tx, conclusion_id)
    if others and isinstance(drafted, Draft):
        return _moved_on(visit, drafted, others)
    done = await drafting.discard(tx, conclusion_id, by=by, inbox_id=inbox_id, now=now)
    if isinstance(done, Filed):
        return [messages.draft_discarded(visit.office, done)]
    return [messages.not_published(visit.office, done or "unknown")]


SEEN = r"(?: (?P<id>\d{1,9})(?: ban \d{1,9})?)?"  # a button names the version that it was shown with
DECISIONS: tuple[tuple[re.Pattern[str], Decision], ...] = (
    (
        re.compile(
            r"phat hanh(?: (?P<id>\d{1,9})(?: ban (?P<version>\d{1,9}))?)?"
            r"(?: (?P<pace>hoa toc|thuong))?(?P<unnumbered> khong so)?"
        ),
        _publish,
    ),
    (re.compile(rf"trinh duyet{SEEN}"), _submit),
    (re.compile(r"xem truoc(?: (?P<id>\d{1,9}))?(?:\s*: ?(?P<unit>.{1,200}))?"), previews.preview),
    (
        re.compile(
            r"(?:danh muc|xem du thao)(?: (?P<id>\d{1,9})(?: ban \d{1,9})?)?(?: trang (?P<page>\d{1,3}))?"
        ),
        _list,
    ),
    (re.compile(rf"bo du thao{SEEN}"), _discard),
)
