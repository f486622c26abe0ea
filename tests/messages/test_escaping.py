"""What people and documents write comes out as written, never as markup or as a template."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.domain.assignments import Holding, Timeliness
from bot.domain.chat import Choice, Message
from bot.domain.corrections import Difference
from bot.domain.delegations import Colleague
from bot.domain.doubts import Doubt, DoubtCode
from bot.domain.drafts import Holder
from bot.domain.edits import Edit, EditKind
from bot.domain.histories import Event
from bot.domain.matters import Closing, Kind
from bot.domain.meanwhile import OthersChange
from bot.domain.office import Office
from bot.domain.people import Post, Role
from bot.domain.reading.model import Deadline, DeadlineKind, Finding, Place, Problem, ProblemCode
from bot.domain.replies.model import Outcome
from messages import (
    ambiguous_task,
    ask_decision,
    ask_delegation,
    ask_edit,
    closed_with_lead,
    confirm,
    correction,
    decided,
    decision_not_done,
    decision_told,
    delegated,
    delegation_over,
    delegation_over_told,
    delegation_told,
    draft,
    draft_edited,
    draft_moved_on,
    draft_task,
    edit_not_done,
    new_conclusion,
    nothing_delegated,
    notice_to_office,
    obstacle_told,
    overview,
    own_reports,
    preview,
    preview_letter,
    published,
    recorded,
    reminder,
    submitted,
    task_card,
    task_handed_over,
    task_history,
    task_list,
    unknown_command,
    unknown_task,
    waiting,
    welcome,
    which_organisation,
    which_task,
)
from messages import matter as shown_matter
from tests.messages.cards import ESCAPED, HOSTILE, Claim, Done, Moved, Shown, Waits, card, filed, matter, task

TODAY = date(2026, 11, 18)
BAD = card(ref=HOSTILE, text=HOSTILE, organisation=HOSTILE, organisation_short=HOSTILE, conclusion=HOSTILE)
FOUND = (("number", Finding(Place(1, 3), HOSTILE)),)
HEAD = filed(
    title=HOSTILE,
    number=HOSTILE,
    found_at=FOUND,
    problems=(Problem(ProblemCode.UNKNOWN_DATE, HOSTILE, HOSTILE),),
)
HELD = (Holder(None, HOSTILE, Holding.LEAD), Holder("x", HOSTILE, Holding.COORDINATING))
RAW = Deadline(HOSTILE, DeadlineKind.LOOSE)
TASK = task(HOSTILE, text=HOSTILE, section=HOSTILE, holders=HELD, deadline=RAW, problems=HEAD.problems)
SHOWN = Shown(HEAD, (TASK,), corrected=HEAD, differences=(Difference(task(), TASK), Difference(None, TASK)))
EDIT = Edit(EditKind.LEAD, (HOSTILE,), HOSTILE)
OTHERS = OthersChange(HOSTILE, EditKind.LEAD, (HOSTILE,), (HOSTILE,))
UNKNOWN = Doubt(DoubtCode.UNKNOWN_ORGANISATION, HOSTILE, ("x",))


def _of_checking(office: Office) -> dict[str, Message]:
    letter = new_conclusion(office, HOSTILE, HEAD, [BAD])
    moved = Moved(BAD, replace(BAD, id=12), Difference(task(), TASK))
    return {
        "draft": draft(office, SHOWN, publishes=True, submitter=HOSTILE, meanwhile=[OTHERS]),
        "draft_task": draft_task(office, SHOWN, TASK, publishes=True),
        "draft_edited": draft_edited(office, Done(SHOWN, EDIT, (TASK,), meanwhile=(OTHERS,))),
        "draft_moved_on": draft_moved_on(office, SHOWN, [OTHERS], [TASK]),
        "edit_not_done": edit_not_done(office, DoubtCode.NO_SUCH_TASK, HOSTILE),
        "which_organisation": which_organisation(office, SHOWN, EDIT, UNKNOWN, 3),
        "ask_edit": ask_edit(office, SHOWN, EDIT, TASK, 3),
        "preview_letter": preview_letter(office, letter, [HOSTILE], 1, number=1, total=1),
        "preview": preview(
            office,
            HEAD,
            1,
            [((HOSTILE,), 1, (HOSTILE,))],
            hidden=1,
            unjoined=[HOSTILE],
            unreachable=[HOSTILE],
            untaken=[HOSTILE],
            send=Choice("1", "Phát hành", "phát hành 7"),
        ),
        "submitted": submitted(office, HEAD, [HOSTILE]),
        "correction": correction(office, HOSTILE, HEAD, [moved, Moved(BAD, None, moved.difference)]),
    }


EVENT = Event(datetime(2026, 11, 18, tzinfo=UTC), HOSTILE, Outcome.BLOCKED, HOSTILE, card=BAD)
CLAIM = Claim(BAD, Outcome.BLOCKED)
OPEN = matter(Kind.OBSTACLE, words=HOSTILE, name=HOSTILE)
DONE = matter(words=HOSTILE, name=HOSTILE, closing=Closing.RETURNED, closed_by=HOSTILE, answer=HOSTILE)


def _of_deciding(office: Office, now: datetime) -> dict[str, Message]:
    settled = replace(DONE, closed_at=now)
    return {
        "waiting": waiting(office, [Waits(OPEN, BAD)], TODAY),
        "matter": shown_matter(office, Waits(settled, BAD), TODAY, decides=True, evidence=[HOSTILE]),
        "ask_decision": ask_decision(office, OPEN, "unknown_unit", [("x", HOSTILE)]),
        "decision_not_done": decision_not_done(office, "settled", settled),
        "decided": decided(office, settled, BAD, [HOSTILE], left=1),
        "decision_told": decision_told(office, settled, BAD, now, account_id=1),
        "closed_with_lead": closed_with_lead(office, BAD, account_id=1),
        "task_handed_over": task_handed_over(office, BAD, account_id=1),
        "obstacle_told": obstacle_told(office, HOSTILE, BAD, HOSTILE, now, account_id=1),
    }


def _of_delegating(office: Office, now: datetime) -> dict[str, Message]:
    people = [Colleague(1, HOSTILE)]
    return {
        "delegated": delegated(office, BAD, HOSTILE, now),
        "delegation_told": delegation_told(office, BAD, HOSTILE, account_id=1),
        "ask_delegation": ask_delegation(office, HOSTILE, [BAD], people, known=True),
        "delegation_over": delegation_over(office, BAD),
        "delegation_over_told": delegation_over_told(office, BAD, HOSTILE, account_id=1),
        "nothing_delegated": nothing_delegated(office, BAD),
    }


def _messages(office: Office, now: datetime) -> dict[str, Message]:
    return {
        "welcome": welcome(office, HOSTILE, Post(Role.FOCAL, "btc"), HOSTILE, [BAD]),
        **_of_checking(office),
        **_of_deciding(office, now),
        **_of_delegating(office, now),
        "new_conclusion": new_conclusion(office, HOSTILE, HEAD, [BAD]),
        "published": published(office, HEAD, 1, unjoined=[HOSTILE], unreachable=[HOSTILE], untaken=[HOSTILE]),
        "task_list": task_list(office, [BAD], TODAY),
        "task_card": task_card(office, BAD, [EVENT]),
        "task_history": task_history(office, BAD, [EVENT]),
        "own_reports": own_reports(office, [EVENT]),
        "reminder": reminder(office, HOSTILE, [BAD], TODAY),
        "which_task": which_task(office, HOSTILE, [BAD], more=0),
        "confirm": confirm(office, HOSTILE, [CLAIM]),
        "recorded": recorded(office, [CLAIM], HOSTILE, now, inbox_id=1, told_office=True),
        "notice_to_office": notice_to_office(
            office, HOSTILE, Kind.OBSTACLE, [CLAIM], HOSTILE, now, account_id=1
        ),
        "unknown_task": unknown_task(office, HOSTILE),
        "ambiguous_task": ambiguous_task(office, HOSTILE, [BAD]),
        "unknown_command": unknown_command(office, HOSTILE),
        "overview": overview(office, [(BAD, Timeliness.OVERDUE)], {}, now),
    }


NAMES = [
    "delegated",
    "delegation_told",
    "ask_delegation",
    "delegation_over",
    "delegation_over_told",
    "nothing_delegated",
    "welcome",
    "draft",
    "draft_task",
    "draft_edited",
    "edit_not_done",
    "which_organisation",
    "ask_edit",
    "preview_letter",
    "preview",
    "submitted",
    "correction",
    "waiting",
    "matter",
    "ask_decision",
    "decision_not_done",
    "decided",
    "decision_told",
    "closed_with_lead",
    "task_handed_over",
    "obstacle_told",
    "new_conclusion",
    "published",
    "task_list",
    "task_card",
    "task_history",
    "own_reports",
    "reminder",
    "which_task",
    "confirm",
    "recorded",
    "notice_to_office",
    "unknown_task",
    "ambiguous_task",
    "unknown_command",
    "overview",
]


@pytest.mark.parametrize("name", NAMES)
def test_other_peoples_words_come_out_escaped(office: Office, now: datetime, name: str) -> None:
    text = _messages(office, now)[name].text

    assert re.sub(r"\s+", " ", ESCAPED) in re.sub(r"\s+", " ", text)
    assert '7 * 7 }}"' not in text


@pytest.mark.parametrize("name", NAMES)
def test_no_tag_but_ours_is_left(office: Office, now: datetime, name: str) -> None:
    text = _messages(office, now)[name].text

    assert re.findall(r"<[^<>]*>", text) == ["<b>", "</b>"] * text.count("<b>")


def test_the_office_itself_is_escaped_too(now: datetime) -> None:
    said = recorded(Office(name="P & Q", contact="A <B>"), [CLAIM], "xong", now, inbox_id=1, told_office=True)

    assert said.text.startswith("P &amp; Q đã ghi nhận")
    assert said.text.endswith("Đầu mối: A &lt;B&gt;")
