"""What recipients of an announcement read."""

from dataclasses import replace

from bot.domain.announcements import Announcement
from bot.domain.chat import Attachment, Choice, Message
from bot.domain.office import Office
from messages.rendering import clock, message

RECEIVED = "Đã nhận"


def announcement(office: Office, sent: Announcement) -> Message:
    """Write an announcement as each recipient gets it; a poll's answers stand for "đã nhận"."""
    return _about(
        sent,
        message(
            "announcement",
            office,
            choices=_choices(sent),
            text=sent.text,
            corrected=sent.edition > 1,
            poll=bool(sent.answers),
            ack_by=clock(sent.ack_by, office) if sent.ack_by else None,
        ),
    )


def announcement_file(office: Office, sent: Announcement, file: Attachment) -> Message:
    """Send a file that goes along with an announcement."""
    return replace(_about(sent, message("announcement_file", office, name=file.name)), file=file)


def announcement_nudge(office: Office, sent: Announcement) -> Message:
    """Remind somebody who has not said that they have it."""
    return _about(
        sent,
        message(
            "announcement_nudge",
            office,
            choices=_choices(sent),
            text=sent.text,
            poll=bool(sent.answers),
            ack_by=clock(sent.ack_by, office) if sent.ack_by else None,
        ),
    )


def announcement_corrected(office: Office, sent: Announcement) -> Message:
    """Tell somebody who has the older words of a correction, and ask them to acknowledge it."""
    told = message(
        "announcement_corrected", office, choices=_choices(sent), text=sent.text, poll=bool(sent.answers)
    )
    return _about(sent, told)


def announcement_recalled(office: Office, sent: Announcement) -> Message:
    """Tell somebody that what they got holds no more."""
    return _about(sent, message("announcement_recalled", office, text=sent.text))


def announcement_noted(office: Office, sent: Announcement, answer: str | None, *, fresh: bool) -> Message:
    """Say that "đã nhận", or an answer, is noted."""
    return message("announcement_noted", office, text=sent.text, answer=answer, fresh=fresh)


def announcement_or_task(office: Office, sent: Announcement) -> Message:
    """Ask whether "đã nhận" was said of the announcement or of new tasks."""
    choices = (
        Choice("1", "Thông báo chung", f"thông báo {sent.id}: đã nhận"),
        Choice("2", "Nhiệm vụ mới", "đã nhận nhiệm vụ"),
    )
    return message("announcement_or_task", office, choices=choices, text=sent.text)


def not_about_a_task(office: Office) -> Message:
    """Say that a reply to an announcement reports no task."""
    return message("not_about_a_task", office)


def _about(sent: Announcement, told: Message) -> Message:
    return replace(told, announcement_id=sent.id)


def _choices(sent: Announcement) -> tuple[Choice, ...]:
    if not sent.answers:
        return (Choice("1", RECEIVED, f"thông báo {sent.id}: đã nhận"),)
    return tuple(
        Choice(str(number), answer, f"thông báo {sent.id}: chọn {number}")
        for number, answer in enumerate(sent.answers, 1)
    )
