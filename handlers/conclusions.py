"""The office's side of a conclusion: handing it in, giving it its number, publishing it."""

import re
from collections.abc import Awaitable, Callable
from datetime import date, datetime

import messages
from bot.documents import DocumentProblem
from bot.domain.chat import Message
from bot.domain.conclusions import Filed
from bot.domain.letters import bare
from bot.domain.people import Right
from bot.domain.reading.model import ProblemCode, Refusal
from bot.ports import ChannelError
from bot.services import drafting, publishing
from bot.services.drafting import Draft
from bot.services.publishing import Published
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers import secrets

Handler = Callable[[Transaction, Visit, datetime], Awaitable[list[Message]]]
PUBLISH = re.compile(r"phat hanh(?: (\d{1,9}))?")
DISCARD = re.compile(r"bo du thao(?: (\d{1,9}))?")
# "số 45-TB/ĐU ngày 16/11/2026", "so 45-TB/ĐU, ngay 16 thang 11 nam 2026"
NUMBER = re.compile(
    r"s[ốo]\s*:?\s*(?P<number>\d{1,5}\s?[-/]\s?[A-ZĐ][\w/&.-]{1,40}?),?\s+ng[àa]y\s+(?P<day>\d{1,2})"
    r"(?:[/.-]|\s+th[áa]ng\s+)(?P<month>\d{1,2})(?:[/.-]|\s+n[ăa]m\s+)(?P<year>\d{4})\.?",
    re.IGNORECASE,
)
NEARLY_NUMBER = re.compile(r"s[ốo]\s*:?\s*\d+\s?[-/]\s?[A-ZĐ].{0,60}", re.IGNORECASE)


async def upload(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Turn a file into a draft that the office checks."""
    paper = visit.paper
    if paper is None:
        return [messages.file_not_taken(visit.office)]
    if isinstance(paper, ChannelError):
        return [messages.file_refused(visit.office, "not_fetched")]
    if isinstance(paper, DocumentProblem):
        return [messages.file_refused(visit.office, paper)]
    drafted = await drafting.draft(tx, paper, now)
    if drafted is Refusal.SECRET:
        return await secrets.refuse(tx, visit)
    if isinstance(drafted, Refusal | ProblemCode):
        return [messages.file_refused(visit.office, drafted)]
    return [_shown(visit, drafted)]


def decision(visit: Visit) -> Handler | None:
    """Return what the office decides with these words; None when they decide nothing.

    A document's number is the office's to enter: from others it is a part of their report.
    """
    said = bare(visit.text).rstrip(".")
    if match := PUBLISH.fullmatch(said):
        return _with_draft(match[1], Right.PUBLISH, _publish)
    if match := DISCARD.fullmatch(said):
        return _with_draft(match[1], Right.DRAFT, _discard)
    if NEARLY_NUMBER.fullmatch(visit.text) and visit.speaker.may(Right.DRAFT):
        return _with_draft(None, Right.DRAFT, _number)
    return None


def _with_draft(
    number: str | None,
    right: Right,
    act: Callable[[Transaction, Visit, int, datetime], Awaitable[list[Message]]],
) -> Handler:
    """Check the right, and find the draft meant: the one named, the one answered, or the only one."""

    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        if not visit.speaker.may(right):
            return [messages.no_right(visit.office, right)]
        meant = [int(number)] if number else _answered(visit) or await drafting.drafts(tx)
        if len(meant) != 1:
            return [messages.not_published(visit.office, "several" if meant else "unknown")]
        return await act(tx, visit, meant[0], now)

    return run


def _answered(visit: Visit) -> list[int]:
    """Return the draft that the message quoted, or else the newest, shows."""
    shown = visit.quoted or (None if visit.stale else visit.newest)
    if shown is None or not shown.certain:
        return []
    found = (PUBLISH.fullmatch(bare(choice.says)) for choice in shown.choices)
    return [int(match[1]) for match in found if match]


async def _publish(tx: Transaction, visit: Visit, conclusion_id: int, now: datetime) -> list[Message]:
    by = visit.speaker.cadre_id
    done = await publishing.publish(tx, conclusion_id, by=by, office=visit.office, now=now)
    if isinstance(done, Published):
        return [
            messages.published(
                visit.office,
                done.filed,
                done.people,
                unjoined=done.unjoined,
                unreachable=done.unreachable,
                untaken=done.untaken,
            )
        ]
    return [messages.not_published(visit.office, done)]


async def _discard(tx: Transaction, visit: Visit, conclusion_id: int, now: datetime) -> list[Message]:
    done = await drafting.discard(tx, conclusion_id, now)
    if isinstance(done, Filed):
        return [messages.draft_discarded(visit.office, done)]
    return [messages.not_published(visit.office, done or "unknown")]


async def _number(tx: Transaction, visit: Visit, conclusion_id: int, now: datetime) -> list[Message]:
    given = _number_in(visit.text)
    if given is None:
        return [messages.number_not_understood(visit.office)]
    drafted = await drafting.number(tx, conclusion_id, *given)
    if isinstance(drafted, Draft):
        return [_shown(visit, drafted)]
    return [messages.not_published(visit.office, drafted)]


def _number_in(text: str) -> tuple[str, date] | None:
    match = NUMBER.fullmatch(text)
    if match is None:
        return None
    try:
        return match["number"], date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None


def _shown(visit: Visit, drafted: Draft) -> Message:
    return messages.draft(visit.office, drafted.filed, drafted.cards, known=drafted.known)
