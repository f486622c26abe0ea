"""What waits for the office: shown, and settled in one press or a few words."""

import re
from dataclasses import replace
from datetime import datetime

import messages
from bot.domain.chat import Choice, Happening, Message
from bot.domain.decisions import OF_A_MATTER, Decision, Verb, decision_in, matter_in
from bot.domain.letters import bare
from bot.domain.rights import Right
from bot.services import asking, deciding, evidencing
from bot.services.settling import Decided, Undecided, Why
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers import directing, events, telling_units
from handlers.acting import Act, Handler, perform
from messages.evidence import shown

PAGE = re.compile(r"viec cho trang (\d{1,4})")
ANSWERED = re.compile(r"việc chờ \d{1,9}: trả lời")
# What a decision lacks that the next words may give: how its beginning is written for them.
BEGINNINGS = {
    Why.NO_REASON: "trả lại",
    Why.NO_DAY: "gia hạn đến",
    Why.NO_UNIT: "giao",
    Why.UNKNOWN_UNIT: "giao",
    Why.NO_ANSWER: "trả lời",
}
LEFT = frozenset({"thoi", "huy", "viec cho"})
# Words that a unit or a draft may mean as well: they count only while a matter is in sight.
LOOSE = frozenset(Verb) - {Verb.SHOW, Verb.ACCEPT, Verb.RETURN, Verb.GRANT, Verb.REFUSE}


async def waiting(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """List what waits for the office, a page of it."""
    match = PAGE.fullmatch(bare(visit.text))
    rows = await deciding.waiting(tx)
    page = int(match[1]) if match else 1
    return [messages.waiting(visit.office, rows, visit.office.today(now), page=page)]


def wanted(visit: Visit) -> Act | None:
    """Return what to do where the words settle or show a matter; None when they are something else."""
    decision = decision_in(visit.text)
    if decision is not None and decision.matter_id is not None:
        return Act(Right.REVIEW, _with(decision))
    if PAGE.fullmatch(bare(visit.text)):
        return Act(Right.REVIEW, waiting)
    settles = _loosely(visit, decision) if visit.speaker.may(Right.REVIEW) else None
    return Act(Right.REVIEW, settles) if settles else None


def _loosely(visit: Visit, decision: Decision | None) -> Handler | None:
    """Find the matter that words mean without naming it."""
    if decision is None:
        return _answer(visit)
    meant = _meant(visit, decision)
    if meant is not None:
        return _with(replace(decision, matter_id=meant))
    return None if decision.verb in LOOSE or visit.speaker.may(Right.REPORT) else _which


async def continued(tx: Transaction, visit: Visit, now: datetime) -> list[Message] | None:
    """Take words as the rest of the decision that the speaker was asked for; None when they are not."""
    if visit.incoming.happening is not Happening.MESSAGE or not visit.text or visit.by_key:
        return None
    if visit.text.startswith("/") or bare(visit.text).rstrip(".!") in LEFT or visit.incoming.attachment:
        return None
    beginning = deciding.expected(visit.dialogue)
    if beginning is None:
        return None
    await asking.drop(tx, visit.account.id)
    own, whole = decision_in(visit.text), decision_in(f"{beginning} {visit.text}")
    if whole is None:
        rest = directing.continuing(beginning, visit) or events.continuing(beginning, visit)
        return await perform(rest, tx, visit, now) if rest else None
    if own is not None and (own.matter_id or own.place):
        return None
    return await perform(Act(Right.REVIEW, _with(whole)), tx, visit, now)


def _answer(visit: Visit) -> Handler | None:
    """Take free words that quote a question as its answer."""
    if visit.incoming.quoted is None or visit.quoted is None or not visit.text:
        return None
    if visit.incoming.happening is not Happening.MESSAGE or visit.by_key:
        return None
    asked = any(ANSWERED.fullmatch(choice.says) for choice in visit.quoted.choices)
    meant = matter_in(visit.quoted.choices)
    return _with(Decision(Verb.ANSWER, visit.text, meant)) if asked and meant else None


def _meant(visit: Visit, decision: Decision) -> int | None:
    """Return the matter that a decision is about: the place in the list, or the one in sight."""
    if decision.place is not None:
        listed = visit.quoted or (None if visit.stale else visit.listing)
        return _listed(listed.choices, str(decision.place)) if listed and listed.certain else None
    return matter_in(visit.in_sight.choices) if visit.in_sight else None


def _listed(choices: tuple[Choice, ...], key: str) -> int | None:
    found = (OF_A_MATTER.fullmatch(choice.says) for choice in choices if choice.key == key)
    return next((int(match[1]) for match in found if match), None)


async def _which(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Show the list where nobody knows which matter is meant."""
    rows = await deciding.waiting(tx)
    listed = messages.waiting(visit.office, rows, visit.office.today(now))
    return [messages.decision_not_done(visit.office, "nothing"), listed] if rows else [listed]


def _with(decision: Decision) -> Handler:
    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        await asking.drop(tx, visit.account.id)
        assert decision.matter_id is not None, "the matter was found"
        if decision.verb is Verb.SHOW:
            return [await _shown(tx, visit, decision.matter_id, now)]
        if decision.verb is Verb.FILES:
            return await _files(tx, visit, decision.matter_id)
        done = await deciding.decide(
            tx,
            decision.matter_id,
            decision,
            by=visit.speaker,
            inbox_id=visit.inbox_id,
            office=visit.office,
            now=now,
        )
        if isinstance(done, Decided):
            return await telling_units.of(tx, visit, done, now)
        return [await _undecided(tx, visit, done, now)]

    return run


async def _undecided(tx: Transaction, visit: Visit, done: Undecided, now: datetime) -> Message:
    """Ask for what a decision lacks, or say why it is not done."""
    if done.why not in BEGINNINGS or done.matter is None:
        return messages.decision_not_done(visit.office, done.why, done.matter)
    beginning = f"việc chờ {done.matter.id}: {BEGINNINGS[done.why]}"
    await deciding.expect(tx, visit.account.id, beginning, now)
    return messages.ask_decision(visit.office, done.matter, done.why, done.offered)


async def _shown(tx: Transaction, visit: Visit, matter_id: int, now: datetime) -> Message:
    """Show a matter in full, with the choices that its reader has."""
    found = await deciding.find(tx, matter_id)
    if found is None:
        return messages.decision_not_done(visit.office, Why.UNKNOWN)
    shows = await evidencing.of(tx, found.card)
    return messages.matter(
        visit.office,
        found,
        visit.office.today(now),
        decides=visit.speaker.may(Right.DECIDE),
        suggested=await deciding.suggested(tx, found),
        evidence=[shown(one) for one in shows],
        files=sum(one.file is not None for one in shows),
    )


async def _files(tx: Transaction, visit: Visit, matter_id: int) -> list[Message]:
    """Send the files that the unit showed on to the speaker."""
    found = await deciding.find(tx, matter_id)
    if found is None:
        return [messages.decision_not_done(visit.office, Why.UNKNOWN)]
    card = found.card
    files = [one for one in await evidencing.of(tx, card) if one.file is not None]
    if card is None or not files:
        return [messages.no_evidence(visit.office)]
    return [messages.evidence_file(visit.office, one, card) for one in files]
