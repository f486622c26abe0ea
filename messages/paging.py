"""Long lists, a page at a time: the numbers go on from page to page."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.domain.chat import Choice

Item = TypeVar("Item")


@dataclass(frozen=True)
class Page(Generic[Item]):
    """What one page shows: `first` is the number of its first item, `number` of `pages` its own."""

    items: tuple[Item, ...]
    first: int
    number: int
    pages: int

    def turns(self, says: str) -> tuple[Choice, ...]:
        """Return the choices that turn the page, each saying `says` with the page's number."""
        before, after = f"{says} {self.number - 1}", f"{says} {self.number + 1}"
        back = (Choice("trước", "Trang trước", before),) if self.number > 1 else ()
        return back + ((Choice("tiếp", "Trang tiếp", after),) if self.number < self.pages else ())


def paged(items: Sequence[Item], number: int, size: int) -> Page[Item]:
    """Return page `number` of `items`, the nearest one where there is no such page.

    >>> paged("abcde", 2, 2)
    Page(items=('c', 'd'), first=3, number=2, pages=3)
    """
    pages = max(1, -(-len(items) // size))
    number = min(max(1, number), pages)
    start = (number - 1) * size
    return Page(tuple(items[start : start + size]), start + 1, number, pages)
