"""Messages of joining."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.assignments import TaskCard
from bot.domain.chat import Choice, Message
from bot.domain.office import Office
from bot.domain.people import Post
from messages.rendering import clock, message


def welcome(
    office: Office, name: str, post: Post, organisation: str | None, cards: Sequence[TaskCard]
) -> Message:
    """Greet somebody who has joined, with what waits for their unit."""
    about = tuple(card.id for card in cards)
    return message(
        "welcome",
        office,
        about=about,
        numbered=True,
        name=name,
        post=post,
        organisation=organisation,
        cards=cards,
    )


def ask_consent(office: Office, name: str, post: Post, organisation: str | None) -> Message:
    """Tell who has a good code what is kept of them and why, and ask whether they agree."""
    choices = (
        Choice("1", "Đồng ý", "đồng ý tham gia"),
        Choice("2", "Không đồng ý", "không đồng ý tham gia"),
        Choice("3", "Không phải tôi", "không phải tôi"),
    )
    return message("ask_consent", office, choices=choices, name=name, post=post, organisation=organisation)


def consent_declined(office: Office) -> Message:
    """Say that nothing was kept of somebody who does not agree, or is another person."""
    return message("consent_declined", office)


def applied(office: Office, post: Post, organisation: str | None) -> Message:
    """Tell somebody that they are let in when the unit's head or the office says so."""
    return message("applied", office, post=post, organisation=organisation)


def application_told(
    office: Office,
    application_id: int,
    name: str,
    post: Post,
    *,
    organisation: str | None,
    now: datetime,
    account_id: int,
) -> Message:
    """Ask the unit's head and the office whether somebody is let in."""
    choices = (
        Choice("1", "Duyệt", f"duyệt thành viên {application_id}"),
        Choice("2", "Từ chối", f"từ chối thành viên {application_id}"),
        Choice("3", "Sai đơn vị", f"thành viên {application_id} sai đơn vị"),
    )
    at = clock(now, office)
    made = message(
        "application_told", office, choices=choices, name=name, post=post, organisation=organisation, at=at
    )
    return replace(made, account_id=account_id)


def application_decided(office: Office, name: str, *, admitted: bool) -> Message:
    """Tell who decided what was done."""
    return message("application_decided", office, name=name, admitted=admitted)


def application_not_decided(office: Office, why: str) -> Message:
    """Say why an application stays as it is."""
    return message("application_not_decided", office, why=why)


def turned_away(office: Office, *, wrong_unit: bool, account_id: int) -> Message:
    """Tell somebody that they are not let in."""
    return replace(message("turned_away", office, wrong_unit=wrong_unit), account_id=account_id)


def code_waits(office: Office) -> Message:
    """Tell somebody that they wait to be let in already."""
    return message("code_waits", office)


def too_many_codes(office: Office) -> Message:
    """Say that no code of this person is looked at for an hour."""
    return message("too_many_codes", office)


def code_unknown(office: Office) -> Message:
    """Refuse a code that was never given out."""
    return message("code_unknown", office)


def code_used(office: Office) -> Message:
    """Refuse a code that somebody has used."""
    return message("code_used", office)


def code_expired(office: Office) -> Message:
    """Refuse a code whose time is over."""
    return message("code_expired", office)


def post_held(office: Office) -> Message:
    """Tell somebody that they hold the code's post already."""
    return message("post_held", office)


def not_joined(office: Office) -> Message:
    """Ask a stranger for an invite code."""
    return message("not_joined", office)
