"""Meanwhile: what others changed of a draft after what somebody has seen of it."""

from dataclasses import dataclass

from bot.domain.edits import Edit, EditKind


@dataclass(frozen=True)
class OthersChange:
    """A change by somebody else: their name ("" from the command line), and what it did.

    `refs` are the tasks that it named, `made` those that it made or left changed, `gone` those that are no
    more; `head`: it entered the document's number or day.
    """

    name: str
    kind: EditKind
    refs: tuple[str, ...] = ()
    made: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    head: bool = False

    @property
    def touched(self) -> tuple[str, ...]:
        """Every task that it touched."""
        return tuple(dict.fromkeys((*self.gone, *self.made)))


def is_about(change: OthersChange, edit: Edit) -> bool:
    """Whether an edit may be meant for what is no more as it was seen.

    >>> dropped = OthersChange("", EditKind.DROP, ("2",), gone=("2",))
    >>> [is_about(dropped, Edit(EditKind.DEADLINE, (ref,), "15/12")) for ref in ("2", "3")]
    [True, False]
    """
    match edit.kind:
        case EditKind.UNDO:
            return True
        case EditKind.NUMBER:
            return change.head
        case _:
            return not set(edit.refs).isdisjoint(change.touched)
