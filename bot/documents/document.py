"""What a file is read as, and how its reader tells how far it is."""

from collections.abc import Callable
from dataclasses import dataclass

# (pages done, pages in all), called after each page of a long work.
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Document:
    """The text of a file.

    Pages are parted by PAGE_END, where the file has pages: after a line break where a paragraph ends with
    the page, alone, instead of a space, where it goes on. `ocr_confidence` is the mean over the recognised
    letters, 0 to 100; None when nothing had to be recognised. `unseen` pictures, or stamps on them, could not
    be looked at or read: each may bear a mark of secrecy.
    """

    text: str
    ocr_confidence: float | None = None
    unseen: int = 0
