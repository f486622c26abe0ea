"""Group chats: a short answer for all, and everything else for the person alone."""

import re
from dataclasses import replace
from datetime import datetime

import messages
from bot.domain.chat import Happening, Message
from bot.domain.gatherings import asks_to_join
from bot.domain.letters import flat
from bot.domain.rights import Right
from bot.services import gathering, grouping, reporting
from bot.services.grouping import Group, NotConnected
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers import conclusions, editing, reports, secrets
from handlers.acting import Act, perform

CONNECTS = re.compile(r"ket noi nhom(?: nay)?(?: voi| cua| vao)? (?P<unit>.+)")
DISCONNECTS = re.compile(r"ngat ket noi nhom(?: nay)?\.?")


async def reply(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Take a report that was made in a group; who has not joined gets no answer, but where they try to."""
    group = (await gathering.place(tx, visit.incoming, now)).id
    if asks_to_join(visit.text):
        return [messages.no_joining_in_group(visit.office, account_id=group)]
    if visit.person is None or await _is_idle_edit(tx, visit):
        return []
    if (found := _about_the_group(visit)) is not None:
        return await perform(found, tx, visit, now)
    visit = replace(visit, person=await grouping.within(tx, group, visit.speaker))
    answers = await _answers(tx, visit, now)
    made = await reporting.made_by(tx, visit.speaker, visit.inbox_id)
    return [*answers, messages.answer_in_group(visit.office, made, account_id=group)]


async def connect(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Connect the group to the unit that the words name."""
    match = CONNECTS.fullmatch(flat(visit.text))
    assert match is not None, "the words name a unit"
    group = await _group(tx, visit, now)
    return [_told(visit, group, await grouping.connect(tx, group, visit.text[slice(*match.span("unit"))]))]


async def disconnect(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Let the group be no unit's."""
    group = await _group(tx, visit, now)
    return [_told(visit, group, await grouping.disconnect(tx, group), connected=False)]


def _about_the_group(visit: Visit) -> Act | None:
    """Return what to do where the words say whose group it is."""
    plain = flat(visit.text)
    if visit.incoming.happening is not Happening.MESSAGE:
        return None
    if CONNECTS.fullmatch(plain):
        return Act(Right.MANAGE, connect)
    return Act(Right.MANAGE, disconnect) if DISCONNECTS.fullmatch(plain) else None


async def _group(tx: Transaction, visit: Visit, now: datetime) -> Group:
    place = await gathering.place(tx, visit.incoming, now)
    return Group(place.id, visit.speaker, visit.inbox_id, now)


def _told(visit: Visit, group: Group, done: str | NotConnected, *, connected: bool = True) -> Message:
    if isinstance(done, NotConnected):
        return messages.group_not_connected(visit.office, done, account_id=group.account_id)
    return messages.group_connected(visit.office, done, connected=connected, account_id=group.account_id)


async def _answers(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    if (reason := secrets.kept_out(visit)) is not None:
        return await secrets.refuse(tx, visit, reason, now)
    return await perform(_asked_by(visit), tx, visit, now)


def _asked_by(visit: Visit) -> Act:
    if visit.incoming.happening is Happening.EDITED:
        return Act(Right.TALK, editing.edited)
    if visit.incoming.attachment is not None:
        return Act(Right.TALK, conclusions.upload)
    return Act(Right.TALK, reports.report)


async def _is_idle_edit(tx: Transaction, visit: Visit) -> bool:
    """Whether a message was edited that had reported nothing: people mend what they say to each other."""
    if visit.incoming.happening is not Happening.EDITED:
        return False
    return await reporting.version_before(tx, visit.speaker, visit.inbox_id) is None
