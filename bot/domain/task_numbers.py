"""The numbers of tasks in a document, as they are typed: "mục 2.1 (345-TB/TU)"."""

import re

from bot.domain.assignments import TaskCard
from bot.domain.letters import flat

A_REF = r"(?:\d{1,3}(?:\.\d{1,3})*[a-z]?|[ivx]{1,5}[a-z]?|[a-z])"
ITEM = r"(?:(?:(?:nhiem vu|viec|noi dung) )?muc|(?:nhiem vu|noi dung)(?= \d+\.\d))"  # "nhiệm vụ 2.1"
REFS = rf"{ITEM} {A_REF}(?:(?:\s*,\s*|\s+va\s+)(?:muc )?{A_REF})*(?![\w/-]|\.\w)"
DOCUMENT = r"\d{1,5}[-/][^\s():,;]+"
OF = r"(?:cua |thuoc |tai |theo |o |trong |van ban |thong bao |ket luan |so )*"
NUMBERED = rf"(?:{OF}{DOCUMENT}\s*[:,]?\s+{REFS}|{REFS}(?:\s+\(?{OF}{DOCUMENT}\)?)?)"


def numbers_in(words: str) -> tuple[tuple[str, ...], str]:
    """Return the numbers of tasks, and that of their document ("" where none is written), of plain words.

    >>> numbers_in("muc 2, muc 3b va iva (45-tb/du)")
    (('2', '3b', 'iva'), '45-tb/du')
    """
    document, own = re.search(DOCUMENT, words), re.search(REFS, words)
    refs = re.findall(rf"(?<!\w){A_REF}(?!\w)", re.sub(ITEM, "", own[0])) if own else ()
    return tuple(ref for ref in refs if ref != "va"), document[0] if document else ""


def is_of(card: TaskCard, document: str) -> bool:
    """Whether a task is of the document with that number, plain; "" is any."""
    return not document or flat(card.conclusion) == document
