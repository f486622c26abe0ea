"""Messages of an edit of a draft: what it did, why it was not done, what it lacks."""

from collections.abc import Mapping, Sequence

from bot.domain.chat import Choice, Message
from bot.domain.conclusions import Filed
from bot.domain.doubts import Doubt
from bot.domain.drafts import DraftTask
from bot.domain.edits import Edit, EditKind
from bot.domain.office import Office
from messages import words
from messages.draft_parts import Draft, fits, line, numbered, says
from messages.rendering import message


def draft_edited(
    office: Office, shown: Draft, edit: Edit, touched: Sequence[DraftTask], change_id: int
) -> Message:
    """Say what an edit did, show the tasks as they stand, and how to take it back."""
    offered = []
    if edit.kind is not EditKind.UNDO:
        offered.append(("Hoàn tác", f"hoàn tác {change_id}"))
    offered += [(f"Sửa tiếp mục {t.ref}", f"mục {t.ref}") for t in touched[:2]]
    choices = numbered([(label, says(shown.filed, text)) for label, text in offered])
    listed = Choice(str(len(choices) + 1), "Về danh mục", f"danh mục {shown.filed.id}")
    refs = ", ".join(edit.refs)
    made = " và ".join(t.ref for t in touched)
    return message(
        "draft_edited",
        office,
        choices=(*choices, listed),
        says=words.EDITED[edit.kind].format(refs=refs, made=made),
        lines=[line(t, shown.names) for t in touched],
        left=len(shown.problems),
    )


def edit_not_done(office: Office, why: str, said: str = "", near: Sequence[str] = ()) -> Message:
    """Say why an edit was not done; the draft is as it was. `near` are the numbers that may be meant."""
    return message("edit_not_done", office, says=words.NOT_DONE[why].format(words=said[:80]), near=near)


def which_organisation(
    office: Office, filed: Filed, edit: Edit, doubt: Doubt, names: Mapping[str, str]
) -> Message:
    """Offer the organisations with the closest names for words that none bears."""
    offered = []
    for candidate in doubt.candidates:
        text = says(
            filed, f"{edit.refs[0]} {words.TYPED[edit.kind]}: {edit.words.replace(doubt.words, candidate)}"
        )
        if fits(text):
            offered.append((names[candidate], text))
    return message(
        "which_organisation", office, choices=numbered(offered), said=doubt.words, offered=bool(offered)
    )


def ask_edit(office: Office, filed: Filed, edit: Edit, task: DraftTask | None) -> Message:
    """Ask for the words that an edit lacks."""
    ref = edit.refs[0] if edit.refs else ""
    offered = []
    if edit.kind is EditKind.DEADLINE:
        deadline = task.deadline if task else None
        days = dict.fromkeys(d for d in (deadline.other, deadline.suggested) if d) if deadline else {}
        offered = [(f"{day:%d/%m/%Y}", f"{ref} hạn {day:%d/%m/%Y}") for day in days]
        offered.append(("Không có thời hạn", f"{ref} hạn: không"))
    elif edit.kind is EditKind.COORDINATORS:
        offered = [("Không có đơn vị phối hợp", f"{ref} phối hợp: không")]
    choices = numbered([(label, says(filed, text)) for label, text in offered])
    return message(
        "ask_edit",
        office,
        choices=choices,
        says=words.ASKS[edit.kind].format(ref=ref),
        text=task.text if task else "",
    )
