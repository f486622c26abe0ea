"""A whole document becomes a conclusion."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.domain.directory import Directory
from bot.domain.reading.assignments import Reader
from bot.domain.reading.foot import addressees, foot_at, foot_of
from bot.domain.reading.head import head_of, place_of
from bot.domain.reading.issuers import kept_by
from bot.domain.reading.lines import Line, Paragraph, lines_of, paragraphs_of
from bot.domain.reading.meeting import chair, meeting_on, opinion_of
from bot.domain.reading.model import Conclusion, Finding, Problem, ProblemCode, Refusal, Rules, Task
from bot.domain.reading.numbers import references, source
from bot.domain.reading.secrecy import refusal
from bot.domain.reading.stamps import Stamp, stamp
from bot.domain.reading.structure import Item, outline
from bot.domain.reading.tasks import tasks_of
from bot.domain.reading.text import body_of, composed

# What is held for the office to decide, not refused.
HELD = {Refusal.INTERNAL: ProblemCode.INTERNAL, Refusal.UNSIGNED: ProblemCode.UNSIGNED}


def read(
    text: str, directory: Directory, rules: Rules, *, filename: str = "", caption: str = ""
) -> Conclusion:
    """Read a whole document; one that may not enter gives a Conclusion with `refused` only.

    Pages are parted by form feeds. What is marked for inside use, or as a draft, is held: it says so first.
    """
    text = composed(text)
    marked = refusal(text, filename, composed(caption))
    if marked is not None and marked not in HELD:
        return Conclusion(refused=marked)
    root, conclusion, stamped = _head(text)
    day = conclusion.issued_on or conclusion.meeting_on
    reader = Reader(directory, rules, issued_on=conclusion.issued_on, day=day, text=text)
    tasks, problems = tasks_of(root, reader)
    if marked is Refusal.INTERNAL:
        tasks = tuple(_restricted(task) for task in tasks)
    held = (Problem(HELD[marked]),) if marked else ()
    return replace(
        conclusion,
        references=tuple(r for r in references(text) if r.number != conclusion.number),
        tasks=tasks,
        problems=(*held, *_head_problems(conclusion, stamped, tasks), *problems),
    )


def _restricted(task: Task) -> Task:
    return replace(task, assignments=tuple(replace(a, restricted=True) for a in task.assignments))


def _head(text: str) -> tuple[Item, Conclusion, Stamp | None]:
    """Part a document, and read its head and foot."""
    lines = lines_of(body_of(text))
    head, length = head_of(lines)
    end = foot_at(lines, length)
    body = paragraphs_of(lines[length:end], after=place_of(head))
    root = outline(body)
    found = Conclusion(
        kind=head.kind,
        number=head.number,
        issued_on=head.issued_on,
        issuer=head.issuer,
        title=head.title,
        place_of_issue=head.place_of_issue,
        urgency=head.urgency,
        found_at=head.found_at,
    )
    found = _with_foot(found, lines[end:], body)
    found = _with_meeting(found, root.paragraphs)
    return root, *_with_lost_head(found, text, body)


def _with_foot(found: Conclusion, lines: Sequence[Line], body: Sequence[Paragraph]) -> Conclusion:
    foot = foot_of(lines, after=body[-1].place if body else None)
    issuer = found.issuer or kept_by(foot.recipients)
    asked = addressees(body)
    if asked and not foot.recipients:
        found = _with_fact(found, "recipients", tuple(p.words for p in asked), asked[0])
    return replace(
        found,
        recipients=foot.recipients or found.recipients,
        signer=foot.signer,
        signer_capacity=foot.signer_capacity,
        issuer=issuer,
        found_at={**found.found_at, **dict(foot.found_at)},
    )


def _with_meeting(found: Conclusion, paragraphs: Sequence[Paragraph]) -> Conclusion:
    """Return a conclusion with what its first paragraphs say of the meeting."""
    facts = {
        "meeting_on": meeting_on(paragraphs),
        "chair": chair(found.title, paragraphs),
        "opinion_of": opinion_of(paragraphs),
    }
    for name, fact in facts.items():
        if fact:
            value, paragraph = fact
            found = _with_fact(found, name, value, paragraph)
    return found


def _with_lost_head(
    found: Conclusion, text: str, body: Sequence[Paragraph]
) -> tuple[Conclusion, Stamp | None]:
    """Return a conclusion with what a copy says of a number and day that its head lacks."""
    origin = None if found.number else source(paragraph.words for paragraph in body)
    if origin:
        paragraph = next(p for p in body if origin.number in "".join(p.words.split()))
        found = _with_fact(found, "number", origin.number, paragraph)
        found = replace(found, issued_on=found.issued_on or origin.issued_on, kind=found.kind or origin.kind)
    stamped = None if found.number and found.issued_on else stamp(text)
    return replace(found, issued_on=found.issued_on or (stamped.issued_on if stamped else None)), stamped


def _with_fact(found: Conclusion, name: str, value: object, paragraph: Paragraph | None) -> Conclusion:
    where = found.found_at.get("title") if paragraph is None else Finding(paragraph.place, paragraph.words)
    found_at = {**found.found_at, name: where} if where else found.found_at
    return replace(found, **{name: value}, found_at=found_at)  # type: ignore[arg-type]


def _head_problems(conclusion: Conclusion, stamped: Stamp | None, tasks: Sequence[Task]) -> Iterator[Problem]:
    if conclusion.number is None:
        yield Problem(ProblemCode.NO_NUMBER)
    if conclusion.issued_on is None:
        yield Problem(ProblemCode.NO_ISSUE_DATE)
    if stamped:
        yield Problem(ProblemCode.STAMPED, words=stamped.words)
    if not tasks:
        yield Problem(ProblemCode.NO_TASK)
