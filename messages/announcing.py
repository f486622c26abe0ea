"""What the author of an announcement reads: questions, the preview, how far it is, what became of it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.announcements import (
    GOES_OUT,
    Announcement,
    AnnouncementState,
    Changed,
    Preview,
    Refused,
)
from bot.domain.audiences import Audience
from bot.domain.chat import Choice, Message
from bot.domain.office import Office
from bot.domain.receipts import Progress, Standing, seconds_left
from messages import announcement_words
from messages.audiences import audience, failure
from messages.rendering import clock, long_time, message

MOST_UNITS = 15
MOST_NAMES = 30


def announcement_asked(office: Office, what: str, made: Announcement | None = None) -> Message:
    """Ask the author for the "text" or the "audience" of a draft, or the words of a "correction"."""
    choices: tuple[Choice, ...] = ()
    if what == "audience" and made is not None:
        wishes = ("Mọi người", "Đầu mối các đơn vị", "Đơn vị có việc quá hạn")
        choices = tuple(
            Choice(str(n), wish, f"thông báo {made.id}: gửi cho: {wish.lower()}")
            for n, wish in enumerate(wishes, 1)
        )
    asked = message("announcement_asked", office, choices=choices, what=what)
    return replace(asked, announcement_id=made.id if made else None)


def announcement_preview(office: Office, seen: Preview, *, approving: bool = False) -> Message:
    """Tell what sending would do; `approving`: to the admin whose word it needs."""
    made = seen.announcement
    choices = _to_approve(made) if approving else _to_send(made, again=bool(seen.repeats))
    told = message(
        "announcement_preview",
        office,
        choices=choices,
        made=made,
        audience=audience(made.audience or Audience(())),
        reach=seen.reach,
        most=MOST_UNITS,
        duration=long_time(seen.seconds),
        repeats=seen.repeats[0] if seen.repeats else 0,
        repeated_at=clock(seen.repeats[1], office) if seen.repeats else "",
        needs_second=seen.needs_second,
        second_over=office.policy.second_admin_over,
        approving=approving,
        send_at=clock(made.send_at, office) if made.send_at else None,
        opens_at=clock(seen.opens_at, office) if seen.opens_at else None,
        ack_by=clock(made.ack_by, office) if made.ack_by else None,
    )
    return replace(told, announcement_id=made.id)


def announcement_going(office: Office, made: Announcement, *, approvers: int = 0) -> Message:
    """Say that it goes out now, at its time, or when another admin agrees."""
    choices = (
        (Choice("1", "Bỏ thông báo này", f"thông báo {made.id}: bỏ"),)
        if made.state in (AnnouncementState.ASKED, AnnouncementState.SCHEDULED)
        else ()
    )
    told = message(
        "announcement_going",
        office,
        choices=choices,
        made=made,
        state=made.state,
        approvers=approvers,
        send_at=clock(made.send_at, office) if made.send_at else None,
    )
    return replace(told, announcement_id=made.id)


def announcement_progress(office: Office, made: Announcement, progress: Progress) -> Message:
    """Tell how far an announcement is; the message is edited as it goes on."""
    left = seconds_left(progress, office.messages_per_second)
    told = message(
        "announcement_progress",
        office,
        choices=_while_going(made),
        id=made.id,
        heading=announcement_words.STATES[made.state],
        state=made.state,
        progress=progress,
        left=None if left is None else long_time(left),
    )
    return replace(told, announcement_id=made.id)


def announcement_standing(office: Office, made: Announcement, standing: Standing) -> Message:
    """Tell what became of an announcement: by unit, why copies did not arrive, the answers."""
    told = message(
        "announcement_standing",
        office,
        choices=_afterwards(made, standing),
        made=made,
        heading=announcement_words.STATES[made.state],
        standing=standing,
        reasons=[(failure(reason), people) for reason, people in standing.reasons],
        most=MOST_UNITS,
        started_at=clock(made.started_at, office) if made.started_at else "",
        ack_by=clock(made.ack_by, office) if made.ack_by else None,
    )
    return replace(told, announcement_id=made.id)


def announcement_missing(office: Office, made: Announcement, standing: Standing) -> Message:
    """Name those who have it and have not said so, by unit."""
    shown, hidden = _first_names(standing.missing)
    told = message(
        "announcement_missing",
        office,
        choices=_to_nudge(made, standing),
        made=made,
        shown=shown,
        hidden=hidden,
    )
    return replace(told, announcement_id=made.id)


def announcement_list(office: Office, made: Sequence[Announcement]) -> Message:
    """List the newest announcements."""
    rows = [
        (one, announcement_words.STATES[one.state], clock(one.started_at or one.created_at, office))
        for one in made
    ]
    choices = tuple(Choice(str(n), str(n), f"thông báo {one.id}: tình hình") for n, one in enumerate(made, 1))
    return message("announcement_list", office, choices=choices, rows=rows)


def announcement_not_done(office: Office, refused: Refused) -> Message:
    """Say why something is not done; nothing has changed."""
    made = refused.announcement
    told = message(
        "announcement_not_done",
        office,
        reason=announcement_words.FLAWS[refused.flaw].format(
            words=refused.words, state=announcement_words.STATES[made.state] if made else ""
        ),
        candidates=refused.candidates,
    )
    return replace(told, announcement_id=made.id if made else None)


def announcement_dropped(office: Office, made: Announcement) -> Message:
    """Say that a draft is discarded."""
    return message("announcement_dropped", office, id=made.id)


def announcement_nudged(office: Office, made: Announcement, people: int) -> Message:
    """Say how many are reminded."""
    return message("announcement_nudged", office, id=made.id, people=people)


def announcement_changed(office: Office, done: Changed) -> Message:
    """Say how many copies are corrected or taken back, and how many people are told."""
    recalled = done.announcement.state is AnnouncementState.RECALLED
    told = message("announcement_changed", office, id=done.announcement.id, done=done, recalled=recalled)
    return replace(told, announcement_id=done.announcement.id)


def announcement_correction_asked(office: Office, made: Announcement, approvers: int) -> Message:
    """Say that another admin must agree to a correction."""
    return message("announcement_correction_asked", office, id=made.id, approvers=approvers)


def announcement_resent(office: Office, made: Announcement, people: int) -> Message:
    """Say how many are sent it again."""
    return message("announcement_resent", office, id=made.id, people=people)


def announcement_sure(office: Office, made: Announcement, what: str, *, asked_by: str = "") -> Message:
    """Ask whether to "cancel", "recall" or "correct" it; `asked_by`: another admin wants to."""
    label, says = {
        "cancel": ("Hủy gửi", "chắc chắn hủy gửi"),
        "recall": ("Thu hồi", "chắc chắn thu hồi"),
        "correct": ("Gửi đính chính", "chắc chắn đính chính"),
    }[what]
    choices = (Choice("1", label, f"thông báo {made.id}: {says}"),)
    told = message("announcement_sure", office, choices=choices, id=made.id, what=what, asked_by=asked_by)
    return replace(told, announcement_id=made.id)


def _to_send(made: Announcement, *, again: bool) -> tuple[Choice, ...]:
    lead, still = f"thông báo {made.id} bản {made.version}:", "vẫn " if again else ""
    return (
        Choice("1", "Vẫn gửi ngay" if again else "Gửi ngay", f"{lead} {still}gửi ngay"),
        Choice("2", "Gửi trong giờ hành chính", f"{lead} {still}gửi giờ hành chính"),
        Choice("3", "Bỏ thông báo này", f"thông báo {made.id}: bỏ"),
    )


def _to_approve(made: Announcement) -> tuple[Choice, ...]:
    return (
        Choice("1", "Duyệt gửi", f"thông báo {made.id} bản {made.version}: duyệt"),
        Choice("2", "Bỏ thông báo này", f"thông báo {made.id}: bỏ"),
    )


def _while_going(made: Announcement) -> tuple[Choice, ...]:
    if made.state not in GOES_OUT:
        return ()
    stop = ("Tạm dừng", "tạm dừng") if made.state is AnnouncementState.SENDING else ("Gửi tiếp", "gửi tiếp")
    return (
        Choice("1", stop[0], f"thông báo {made.id}: {stop[1]}"),
        Choice("2", "Hủy gửi", f"thông báo {made.id}: hủy gửi"),
    )


def _afterwards(made: Announcement, standing: Standing) -> tuple[Choice, ...]:
    offered = [("Ai chưa nhận", "ai chưa nhận"), ("Nhắc người chưa nhận", "nhắc người chưa nhận")]
    choices = [one for one in offered if standing.missing]
    if standing.total("failed") or standing.total("unreachable"):
        choices.append(("Gửi lại người không nhận được", "gửi lại"))
    return tuple(
        Choice(str(n), label, f"thông báo {made.id}: {says}") for n, (label, says) in enumerate(choices, 1)
    )


def _to_nudge(made: Announcement, standing: Standing) -> tuple[Choice, ...]:
    nudge = Choice("1", "Nhắc người chưa nhận", f"thông báo {made.id}: nhắc người chưa nhận")
    return (nudge,) if standing.missing else ()


def _first_names(
    listed: Sequence[tuple[str, tuple[str, ...]]],
) -> tuple[list[tuple[str, tuple[str, ...]]], int]:
    """Return the first names by unit, and how many are left out."""
    shown, room = [], MOST_NAMES
    for unit, names in listed:
        if room > 0:
            shown.append((unit, names[:room]))
        room -= len(names)
    return shown, max(0, -room)
