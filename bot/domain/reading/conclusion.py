"""A whole document becomes a conclusion."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.domain.directory import Directory
from bot.domain.reading.assignments import Reader
from bot.domain.reading.duties import Inherited
from bot.domain.reading.head import chair, head_of, kept_by, meeting_on, recipients_and_signer
from bot.domain.reading.model import Conclusion, Problem, ProblemCode, Rules, Task
from bot.domain.reading.numbers import references
from bot.domain.reading.secrecy import refusal
from bot.domain.reading.structure import RECIPIENTS, Item, Outline, lines_of, outline, paragraphs_of
from bot.domain.reading.text import body_of, composed

ASSESSMENT = re.compile(
    r"đánh\s+giá|kết\s+quả|tồn\s+tại|hạn\s+chế|tình\s+hình|nguyên\s+nhân|ưu\s+điểm|khuyết\s+điểm",
    re.IGNORECASE,
)
CLOSING = re.compile(
    r"\W*(?:trên\s+đây\s+là|căn\s+cứ\s+(?:nội\s+dung|ý\s+kiến|thông\s+báo|kết\s+luận)|thừa\s+lệnh|văn\s+phòng\s+[^.;]{2,60}"
    r"(?:xin\s+)?(?:trân\s+trọng\s+)?thông\s+báo)",
    re.IGNORECASE,
)
SIGNATURE = re.compile(
    r"^\W*(?:T/?M|T/?L|K/?T|TUQ|Q)[./]?\s+[A-ZÀ-ỸĐ ,]+$|^(?:PHÓ\s+)?(?:CHÁNH|CHỦ|BÍ)\s+[A-ZÀ-ỸĐ ]+$"
)
HEADING_LENGTH = 160


def read(text: str, directory: Directory, rules: Rules, *, filename: str = "") -> Conclusion:
    """Read a whole document; one that may not enter gives a Conclusion with `refused` only."""
    text = composed(text)
    refused = refusal(text, filename)
    if refused:
        return Conclusion(refused=refused)
    parts, conclusion = _head(lines_of(body_of(text)))
    day = conclusion.issued_on or conclusion.meeting_on
    reader = Reader(directory, rules, issued_on=conclusion.issued_on, day=day)
    tasks, problems = _tasks(parts, reader)
    return replace(
        conclusion,
        references=tuple(r for r in references(text) if r.number != conclusion.number),
        tasks=tasks,
        problems=(*_head_problems(conclusion, tasks), *problems),
    )


def _head(lines: list[str]) -> tuple[Outline, Conclusion]:
    """Part a document, and read its head and foot."""
    head, length = head_of(lines)
    foot_at = _foot_at(lines, length)
    body = paragraphs_of(lines[length:foot_at])
    recipients, signer = recipients_and_signer(lines[foot_at:])
    parts = outline(lines[:length], body, lines[foot_at:])
    conclusion = Conclusion(
        kind=head.kind,
        number=head.number,
        issued_on=head.issued_on,
        issuer=head.issuer or kept_by(recipients),
        title=head.title,
        meeting_on=meeting_on(parts.root.paragraphs),
        chair=chair(head.title, parts.root.paragraphs),
        signer=signer,
        recipients=recipients,
    )
    return parts, conclusion


def _foot_at(lines: Sequence[str], start: int) -> int:
    """Return the line at which the foot begins: the recipients or the signature, whichever is first."""
    for number in range(start, len(lines)):
        if RECIPIENTS.match(lines[number]) or (SIGNATURE.match(lines[number]) and number > start + 2):
            return number
    return len(lines)


def _head_problems(conclusion: Conclusion, tasks: Sequence[Task]) -> Iterator[Problem]:
    if conclusion.number is None:
        yield Problem(ProblemCode.NO_NUMBER)
    if conclusion.issued_on is None:
        yield Problem(ProblemCode.NO_ISSUE_DATE)
    if not tasks:
        yield Problem(ProblemCode.NO_TASK)


def _tasks(parts: Outline, reader: Reader) -> tuple[tuple[Task, ...], tuple[Problem, ...]]:
    """Return the tasks of a document: its numbered duties, or where it numbers none its paragraphs."""
    root = parts.root
    _drop_exhortations(root, reader)
    opening = reader.inherited(root.paragraphs[-1]) if root.paragraphs else Inherited()
    found = list(_under(root, reader, section="", inherited=replace(opening, deadline=None)))
    if not found:
        found = list(_unnumbered(root.paragraphs, reader))
    return tuple(task for task, _ in found), tuple(p for _, problems in found for p in problems)


def _drop_exhortations(root: Item, reader: Reader) -> None:
    """Take away the paragraphs after the last duty that close the document or call on everybody."""
    last = root
    while last.children:
        last = last.children[-1]
    paragraphs = last.paragraphs
    while (
        last is not root
        and len(paragraphs) > 1
        and (CLOSING.match(paragraphs[-1]) or reader.exhorts(paragraphs[-1]))
    ):
        paragraphs.pop()


def _unnumbered(paragraphs: Sequence[str], reader: Reader) -> Iterator[tuple[Task, tuple[Problem, ...]]]:
    number = 1
    for paragraph in paragraphs:
        passage = reader.passage(paragraph, Inherited(), ref=str(number))
        if not CLOSING.match(paragraph) and any(a.leads for a in passage.assignments):
            yield Task(str(number), "", paragraph, passage.assignments), passage.problems
            number += 1


def _under(
    item: Item, reader: Reader, *, section: str, inherited: Inherited
) -> Iterator[tuple[Task, tuple[Problem, ...]]]:
    for child in item.children:
        heading, text = _parted(child)
        if ASSESSMENT.match(heading) and not text:
            continue
        given = reader.inherited(heading) if heading else Inherited()
        passed = Inherited(given.leads or inherited.leads, given.deadline or inherited.deadline)
        if text:
            yield from _task(child, text, reader, section=heading or section, inherited=passed)
        yield from _under(child, reader, section=heading or section, inherited=passed)


def _parted(item: Item) -> tuple[str, str]:
    """Return an item's heading and its duty's words, either of them empty."""
    first, *rest = item.paragraphs
    rest = [paragraph for paragraph in rest if not CLOSING.match(paragraph)]
    is_heading = bool(rest or item.children) and _is_heading(first)
    if is_heading:
        return first, "\n".join(rest)
    return "", "\n".join([first, *rest])


def _is_heading(paragraph: str) -> bool:
    return len(paragraph) <= HEADING_LENGTH and not paragraph.rstrip().endswith((".", ";", ","))


def _task(
    item: Item, text: str, reader: Reader, *, section: str, inherited: Inherited
) -> Iterator[tuple[Task, tuple[Problem, ...]]]:
    """Yield the task an item is, nothing when it gives no duty."""
    passage = reader.duties_of(text, inherited, ref=item.ref)
    if passage.assignments:
        yield Task(item.ref, section, text, passage.assignments), passage.problems
