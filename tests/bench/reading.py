"""How long reading takes as a text grows: seconds, and how much more than twice the text takes; no test.

Run it with `make bench`; a ratio near 2 for a doubled text means that time grows no faster than length.
"""

import sys
import time
from collections.abc import Callable, Iterator

from rich.console import Console
from rich.table import Table

from bot.domain.directory import Directory
from bot.domain.reading import assignments_in, read
from bot.domain.reading.model import Rules
from tests.domain.reading.samples import HEAD, directory

FIRST_BYTES, LAST_BYTES = 10_000, 10_000_000
RULES = Rules()
KNOWN = directory()
DUTIES = (
    "Giao Phòng Kinh tế, Hạ tầng và Đô thị chủ trì, phối hợp với Công an phường rà soát chợ.",
    "Đề nghị Ủy ban MTTQ Việt Nam phường và các đoàn thể tuyên truyền; đồng thời, xây dựng kế hoạch.",
    "UBND phường thống kê theo Thông báo số 12-TB/ĐU, ngày 05/11/2026, xong trước ngày 20/12/2026.",
    "Trong quý III/2026, các đơn vị đã nỗ lực thực hiện nhiệm vụ, tuy nhiên tiến độ còn chậm.",
)


def numbered(length: int) -> str:
    """Return a document of numbered duties of at least so many bytes."""
    return HEAD + "\n".join(_lines(length, "{section}.{number}. {duty}"))


def unnumbered(length: int) -> str:
    """Return a document of paragraphs without numbers."""
    return HEAD + "\n\n".join(_lines(length, "{duty}"))


def one_paragraph(length: int) -> str:
    """Return a document whose duties all stand in one paragraph."""
    return HEAD + "1. " + " ".join(_lines(length, "{duty}"))


def _lines(length: int, form: str) -> Iterator[str]:
    made = number = 0
    while made < length:
        duty = DUTIES[number % len(DUTIES)]
        line = form.format(section=number // 50 + 1, number=number % 50 + 1, duty=duty)
        yield line
        made, number = made + len(line.encode()), number + 1


def document(text: str) -> None:
    """Read a document."""
    read(text, KNOWN, RULES)


def passage(text: str) -> None:
    """Read a passage."""
    assignments_in(text, directory=Directory(), rules=RULES)


SHAPES: tuple[tuple[str, Callable[[int], str], Callable[[str], None]], ...] = (
    ("numbered duties", numbered, document),
    ("paragraphs", unnumbered, document),
    ("one paragraph", one_paragraph, document),
    ("one passage", one_paragraph, passage),
)


def seconds(work: Callable[[str], None], text: str) -> float:
    """Return how long some work takes on a text."""
    started = time.perf_counter()
    work(text)
    return time.perf_counter() - started


def main(last_bytes: int) -> None:
    """Print a table for each shape, doubling the text up to `last_bytes`."""
    console = Console(highlight=False)
    for name, make, work in SHAPES:
        table = Table("Bytes", "Seconds", "MB a second", "For twice the text", title=name)
        length, before = FIRST_BYTES, 0.0
        while length <= last_bytes:
            took = seconds(work, make(length))
            ratio = f"{took / before:.2f}" if before else ""
            table.add_row(f"{length:,}", f"{took:.3f}", f"{length / took / 1e6:.2f}", ratio)
            length, before = length * 2, took
        console.print(table)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else LAST_BYTES)
