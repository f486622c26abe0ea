"""The parts of a document become tasks: its numbered duties, or where it numbers none its paragraphs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.domain.reading.assignments import Passage, Reader
from bot.domain.reading.collecting import Inherited
from bot.domain.reading.lines import Paragraph
from bot.domain.reading.model import Assignment, Problem, Task
from bot.domain.reading.refs import Found, told_apart
from bot.domain.reading.repeated import told_twice
from bot.domain.reading.structure import ROW, SECTION, Item

ASSESSMENT = re.compile(
    r"đánh\s+giá|kết\s+quả|tồn\s+tại|hạn\s+chế|tình\s+hình|nguyên\s+nhân|ưu\s+điểm|khuyết\s+điểm",
    re.IGNORECASE,
)
CLOSING = re.compile(
    r"\W*(?:trên\s+đây\s+là|căn\s+cứ\s+(?:nội\s+dung|ý\s+kiến|thông\s+báo|kết\s+luận)|thừa\s+lệnh|văn\s+phòng\s+(?:(?!theo\s+dõi|đôn\s+đốc)[^.;]){2,60}?"
    r"(?:xin\s+)?(?:trân\s+trọng\s+)?thông\s+báo)",
    re.IGNORECASE,
)
ENDS_PAPER = re.compile(r"\W*trên\s+đây\s+là", re.IGNORECASE)
HEADING_LENGTH = 160
TABLE_LEVELS = {SECTION, ROW}


def tasks_of(root: Item, reader: Reader) -> tuple[tuple[Task, ...], tuple[Problem, ...]]:
    """Return the tasks of a document in its order, and what has to be asked about them."""
    _drop_exhortations(root, reader)
    opening = reader.inherited(root.paragraphs[-1].words) if root.paragraphs else Inherited()
    found = list(_under(root, reader, section="", inherited=replace(opening, deadline=None)))
    if not found or all(item.level in TABLE_LEVELS for item in root.children):
        found += _unnumbered(root.paragraphs, reader)
    found = list(told_apart(found))
    tasks = tuple(task for task, _ in found)
    problems = (p for _, each in found for p in each)
    return tasks, tuple(dict.fromkeys((*problems, *told_twice(tasks))))


def _drop_exhortations(root: Item, reader: Reader) -> None:
    """Take away the paragraphs after the last duty that close the document or call on everybody."""
    last = root
    while last.children:
        last = last.children[-1]
    paragraphs = last.paragraphs
    while (
        last is not root
        and len(paragraphs) > 1
        and (CLOSING.match(paragraphs[-1].words) or reader.exhorts(paragraphs[-1].words))
    ):
        paragraphs.pop()


def _unnumbered(paragraphs: Sequence[Paragraph], reader: Reader) -> Iterator[Found]:
    number = 1
    for paragraph in paragraphs:
        passage = reader.passage(paragraph.words, Inherited(), ref=str(number))
        if not CLOSING.match(paragraph.words) and any(a.leads for a in passage.assignments):
            yield _task(str(number), "", [paragraph], passage)
            number += 1


def _under(item: Item, reader: Reader, *, section: str, inherited: Inherited) -> Iterator[Found]:
    for child in item.children:
        heading, paragraphs = _parted(child)
        if ASSESSMENT.match(heading) and (not paragraphs or heading.isupper()):
            continue
        given = reader.inherited(heading) if heading else Inherited()
        passed = Inherited(given.leads or inherited.leads, given.deadline or inherited.deadline, child.header)
        if paragraphs:
            text = "\n".join(paragraph.words for paragraph in paragraphs)
            passage = reader.duties_of(text, passed, ref=child.ref)
            if passage.assignments:
                yield _task(child.ref, heading or section, paragraphs, passage)
        yield from _under(child, reader, section=heading or section, inherited=passed)


def _parted(item: Item) -> tuple[str, list[Paragraph]]:
    """Return an item's heading and the paragraphs of its duty, either of them empty."""
    first, *rest = item.paragraphs
    rest = [paragraph for paragraph in rest if not CLOSING.match(paragraph.words)]
    if ENDS_PAPER.match(first.words):
        return "", rest
    is_heading = bool(rest or item.children) and _is_heading(first.words)
    return (first.words, rest) if is_heading else ("", [first, *rest])


def _is_heading(words: str) -> bool:
    return len(words) <= HEADING_LENGTH and not words.rstrip().endswith((".", ";", ","))


def _task(ref: str, section: str, paragraphs: Sequence[Paragraph], passage: Passage) -> Found:
    text = "\n".join(paragraph.words for paragraph in paragraphs)
    assignments = tuple(_placed(passage.assignments, text, paragraphs))
    return Task(ref, section, text, assignments, paragraphs[0].place), passage.problems


def _placed(
    assignments: Sequence[Assignment], text: str, paragraphs: Sequence[Paragraph]
) -> Iterator[Assignment]:
    """Yield assignments, in the text's order, with the place of the paragraph in which each begins."""
    looked_at = lines = 0
    for assignment in assignments:
        start = max(looked_at, text.find(assignment.text, looked_at))
        lines += text.count("\n", looked_at, start)
        looked_at = start
        yield replace(assignment, place=paragraphs[min(lines, len(paragraphs) - 1)].place)
