"""What reading costs as a text grows: seconds of the processor, and of them for each MB; no test.

Run it with `make bench`; as many seconds for each MB of a long text as of a short one mean that the cost
grows no faster than the length. Each figure is the median of some readings, and no other work is counted.
"""

import sys
import time
from collections.abc import Callable, Iterator
from statistics import median

from rich.console import Console
from rich.table import Table

from bot.documents import DocumentError
from bot.domain.reading import read
from bot.domain.reading.model import Rules
from tests.documents.reading import text_of
from tests.domain.reading.samples import HEAD, directory

FIRST_BYTES, LAST_BYTES = 10_000, 10_240_000
TIMES = 3  # that each text is read
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
    """Read a document as a file that is sent. Raises DocumentError for one that is too long."""
    content = text.encode()
    read(text_of("thong-bao.txt", content, limit_bytes=len(content)), KNOWN, RULES)


SHAPES: tuple[tuple[str, Callable[[int], str], Callable[[str], None]], ...] = (
    ("numbered duties", numbered, document),
    ("paragraphs", unnumbered, document),
    ("one paragraph", one_paragraph, document),
)


def seconds(work: Callable[[str], None], text: str) -> float:
    """Return how long the processor works on a text."""
    started = time.process_time()
    work(text)
    return time.process_time() - started


def row(work: Callable[[str], None], text: str) -> tuple[str, str]:
    """Return the seconds for a text, and for each MB of it; what is refused as a file is only read, once."""
    try:
        took, note = median(seconds(work, text) for _ in range(TIMES)), ""
    except DocumentError as error:
        took, note = seconds(_only_read, text), f" (as a file refused: {error.code})"
    return f"{took:.3f}{note}", f"{took / len(text.encode()) * 1e6:.2f}"


def _only_read(text: str) -> None:
    read(text, KNOWN, RULES)


def main(last_bytes: int) -> None:
    """Print a table for each shape, doubling the text up to `last_bytes`."""
    console = Console(highlight=False)
    for name, make, work in SHAPES:
        table = Table("Bytes", "Seconds", "Seconds for each MB", title=name)
        length = FIRST_BYTES
        while length <= last_bytes:
            table.add_row(f"{length:,}", *row(work, make(length)))
            length *= 2
        console.print(table)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else LAST_BYTES)
