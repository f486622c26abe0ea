"""Messages of an edit of a draft: what it did, why it was not done, what it lacks."""

from collections.abc import Sequence
from typing import Protocol

from bot.domain.chat import Message
from bot.domain.doubts import Doubt
from bot.domain.drafts import DraftTask
from bot.domain.edits import Edit, EditKind
from bot.domain.meanwhile import OthersChange
from bot.domain.office import Office
from messages import draft_words
from messages.draft_parts import Draft, by_others, fits, line, listed, numbered, says
from messages.rendering import message


class Edited(Protocol):
    """What an edit did."""

    @property
    def draft(self) -> Draft:
        """The draft as it stands."""

    @property
    def edit(self) -> Edit:
        """What was asked for."""

    @property
    def touched(self) -> tuple[DraftTask, ...]:
        """The tasks that it made or changed."""

    @property
    def change_id(self) -> int:
        """What takes it back."""

    @property
    def meanwhile(self) -> tuple[OthersChange, ...]:
        """What others changed since the editor saw the draft."""


def draft_edited(office: Office, done: Edited) -> Message:
    """Say what an edit did, show the tasks as they stand, and how to take it back."""
    shown, edit, touched = done.draft, done.edit, done.touched
    offered = []
    if edit.kind is not EditKind.UNDO:
        offered.append(("Hoàn tác", f"hoàn tác {done.change_id}"))
    offered += _go_on(touched)
    choices = numbered([(label, says(shown.filed, text)) for label, text in offered])
    refs = ", ".join(edit.refs)
    made = " và ".join(t.ref for t in touched)
    return message(
        "draft_edited",
        office,
        choices=(*choices, listed(shown, len(choices) + 1)),
        says=draft_words.EDITED[edit.kind].format(refs=refs, made=made),
        lines=[line(t, shown.names) for t in touched],
        left=len(shown.problems),
        meanwhile=by_others(done.meanwhile),
    )


def draft_moved_on(
    office: Office, shown: Draft, meanwhile: Sequence[OthersChange], touched: Sequence[DraftTask]
) -> Message:
    """Say what others changed meanwhile of what an edit was about, so that it was not done."""
    choices = numbered([(label, says(shown.filed, text)) for label, text in _go_on(touched)])
    return message(
        "draft_moved_on",
        office,
        choices=(*choices, listed(shown, len(choices) + 1)),
        lines=[line(t, shown.names) for t in touched],
        meanwhile=by_others(meanwhile),
    )


def _go_on(touched: Sequence[DraftTask]) -> list[tuple[str, str]]:
    return [(f"Sửa tiếp mục {t.ref}", f"mục {t.ref}") for t in touched[:2]]


def edit_not_done(office: Office, why: str, said: str = "", near: Sequence[str] = ()) -> Message:
    """Say why an edit was not done; the draft is as it was. `near` are the numbers that may be meant."""
    return message("edit_not_done", office, says=draft_words.NOT_DONE[why].format(words=said[:80]), near=near)


def which_organisation(office: Office, shown: Draft, edit: Edit, doubt: Doubt, version: int) -> Message:
    """Offer the organisations with the closest names for words that none bears.

    `version` is the one that the person has seen: nothing of the draft is shown here.
    """
    offered = []
    for candidate in doubt.candidates:
        said = edit.words.replace(doubt.words, candidate)
        text = says(shown.filed, f"{edit.refs[0]} {draft_words.TYPED[edit.kind]}: {said}")
        if fits(text):
            offered.append((shown.names[candidate], text))
    choices = (*numbered(offered), listed(shown, len(offered) + 1, version))
    return message("which_organisation", office, choices=choices, said=doubt.words, offered=bool(offered))


def ask_edit(office: Office, shown: Draft, edit: Edit, task: DraftTask | None, version: int) -> Message:
    """Ask for the words that an edit lacks; `version` is the one that the person has seen."""
    ref = edit.refs[0] if edit.refs else ""
    offered = []
    if edit.kind is EditKind.DEADLINE:
        deadline = task.deadline if task else None
        days = dict.fromkeys(d for d in (deadline.other, deadline.suggested) if d) if deadline else {}
        offered = [(f"{day:%d/%m/%Y}", f"{ref} hạn {day:%d/%m/%Y}") for day in days]
        offered.append(("Không có thời hạn", f"{ref} hạn: không"))
    elif edit.kind is EditKind.COORDINATORS:
        offered = [("Không có đơn vị phối hợp", f"{ref} phối hợp: không")]
    choices = numbered([(label, says(shown.filed, text)) for label, text in offered])
    return message(
        "ask_edit",
        office,
        choices=(*choices, listed(shown, len(choices) + 1, version)),
        says=draft_words.ASKS[edit.kind].format(ref=ref),
        text=task.text if task else "",
    )
