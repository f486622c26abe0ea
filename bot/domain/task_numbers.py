"""The numbers of tasks in a document, as they are typed: "mục 2.1 (345-TB/TU)"."""

import re

from bot.domain.assignments import TaskCard
from bot.domain.letters import flat

A_REF = r"(?:\d{1,3}(?:\.\d{1,3})*[a-z]?|[ivx]{1,5}[a-z]?|[a-z])"
ITEM = r"(?:(?:(?:nhiem vu|viec|noi dung) )?muc(?: so)?|(?:nhiem vu|noi dung)(?= \d+\.\d))"  # "nhiệm vụ 2.1"
TASK = r"(?:nhiem vu|noi dung|nv)(?: so)?(?= \d)"  # "nhiệm vụ 3"
MORE = rf"(?:(?:\s*,\s*|\s+va\s+)(?:muc )?{A_REF})*(?![\w/-]|\.\w)"
REFS = rf"{ITEM} {A_REF}{MORE}"
DOCUMENT = r"\d{1,5}[-/][^\s():,;]+"
OF = r"(?:cua |thuoc |tai |theo |o |trong |van ban |thong bao |ket luan |so )*"
NUMBERED = rf"(?:{OF}{DOCUMENT}\s*[:,]?\s+{REFS}|{REFS}(?:\s+\(?{OF}{DOCUMENT}\)?)?)"
NAMED = rf"(?:{NUMBERED}|{TASK} {A_REF}{MORE}(?:\s+\(?{OF}{DOCUMENT}\)?)?)"
A_TASK = rf"(?:(?:{ITEM}|{TASK}) {A_REF}\b|#\d)"
NO_TASK = rf"(?!{A_TASK})"


def numbers_in(words: str) -> tuple[tuple[str, ...], str]:
    """Return the numbers of tasks, and that of their document ("" where none is written), of plain words.

    >>> numbers_in("muc 2, muc 3b va iva (45-tb/du)")
    (('2', '3b', 'iva'), '45-tb/du')
    """
    document, own = re.search(DOCUMENT, words), re.search(rf"(?:{ITEM}|{TASK}) {A_REF}{MORE}", words)
    refs = re.findall(rf"(?<!\w){A_REF}(?!\w)", re.sub(rf"{ITEM}|{TASK}", "", own[0])) if own else ()
    return tuple(ref for ref in refs if ref != "va"), document[0] if document else ""


def may_be_places(words: str) -> bool:
    """Whether plain words name tasks by numbers that may be those of a list, and no document.

    >>> may_be_places("nhiem vu 3"), may_be_places("muc 3"), may_be_places("nhiem vu 3 (45-tb/du)")
    (True, False, False)
    """
    return re.search(rf"{TASK} \d", words) is not None and re.search(rf"{ITEM} |{DOCUMENT}", words) is None


def is_of(card: TaskCard, document: str) -> bool:
    """Whether a task is of the document with that number, plain; "" is any."""
    return not document or flat(card.conclusion) == document
