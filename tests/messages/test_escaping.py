"""What people and documents write comes out as written, never as markup or as a template."""

import re
from datetime import date, datetime

import pytest

from bot.domain.assignments import Timeliness
from bot.domain.chat import Message
from bot.domain.office import Office
from bot.domain.people import Post, Role
from bot.domain.reading.model import Problem, ProblemCode
from bot.domain.replies.model import Outcome
from messages import (
    ambiguous_task,
    confirm,
    draft,
    new_conclusion,
    notice_to_office,
    overview,
    published,
    recorded,
    reminder,
    task_card,
    task_list,
    unknown_command,
    unknown_task,
    welcome,
    which_task,
)
from tests.messages.cards import ESCAPED, HOSTILE, Claim, card, filed

TODAY = date(2026, 11, 18)
BAD = card(ref=HOSTILE, text=HOSTILE, organisation=HOSTILE, organisation_short=HOSTILE, conclusion=HOSTILE)
UNKNOWN = card(ref="9", organisation=HOSTILE, organisation_id=None)
HEAD = filed(title=HOSTILE, number=HOSTILE, problems=(Problem(ProblemCode.UNKNOWN_DATE, HOSTILE, HOSTILE),))
CLAIM = Claim(BAD, Outcome.BLOCKED)


def _messages(office: Office, now: datetime) -> dict[str, Message]:
    return {
        "welcome": welcome(office, HOSTILE, Post(Role.FOCAL, "btc"), HOSTILE, [BAD]),
        "draft": draft(office, HEAD, [BAD, UNKNOWN], known=False),
        "new_conclusion": new_conclusion(office, HOSTILE, HEAD, [BAD]),
        "published": published(office, HEAD, 1, unjoined=[HOSTILE], unreachable=[HOSTILE], untaken=[HOSTILE]),
        "task_list": task_list(office, [BAD]),
        "task_card": task_card(office, BAD),
        "reminder": reminder(office, HOSTILE, [BAD], TODAY),
        "which_task": which_task(office, HOSTILE, [BAD], more=0),
        "confirm": confirm(office, HOSTILE, [CLAIM]),
        "recorded": recorded(office, [CLAIM], HOSTILE, now, inbox_id=1, told_office=True),
        "notice_to_office": notice_to_office(
            office, HOSTILE, Outcome.BLOCKED, [CLAIM], HOSTILE, now, account_id=1
        ),
        "unknown_task": unknown_task(office, HOSTILE),
        "ambiguous_task": ambiguous_task(office, HOSTILE, [BAD]),
        "unknown_command": unknown_command(office, HOSTILE),
        "overview": overview(office, [(BAD, Timeliness.OVERDUE)], now),
    }


NAMES = [
    "welcome",
    "draft",
    "new_conclusion",
    "published",
    "task_list",
    "task_card",
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
