"""Duties in a table: a header that names the columns, and rows of content, lead, coordinators and time."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.reading.bodies import Bodies, Body
from bot.domain.reading.collecting import DutyFound
from bot.domain.reading.deadlines import chosen, conflicting, deadlines
from bot.domain.reading.model import Deadline, DeadlineKind, Rules
from bot.domain.reading.tokens import tokens

LEAST_COLUMNS = 3
# What a column holds, by the words of its header; the first that fits is taken.
HEADERS = (
    ("coordinators", "Cơ quan phối hợp", r"phối\s+hợp"),
    (
        "leads",
        "Đơn vị chủ trì",
        r"chủ\s+trì|(?:đơn\s+vị|cơ\s+quan|người)\s+(?:được\s+giao|thực\s+hiện)|thực\s+hiện$",
    ),
    ("deadline", "Thời gian hoàn thành", r"thời\s+(?:gian|hạn)|hoàn\s+thành|tiến\s+độ|^hạn"),
    ("content", "Nội dung nhiệm vụ", r"nội\s+dung|nhiệm\s+vụ|công\s+việc"),
)
EDGES = re.compile(r"\|.*\|")  # a row with one edge alone has an empty cell there
SECTION_NUMBER = re.compile(r"[IVX]{1,5}|[A-ZĐ]")
MONTH_ALONE = re.compile(r"\d{1,2}\s*(?:[/.-]|năm)\s*20\d\d\b")
OFTEN = re.compile(r"thường\s+xuyên", re.IGNORECASE)
Cell = tuple[int, str]  # where its words begin in the row, and they


@dataclass(frozen=True)
class Columns:
    """At which place the cells of a table's rows stand, None for a column that it lacks."""

    content: int
    leads: int
    coordinators: int | None = None
    deadline: int | None = None


def columns_of(header: str) -> Columns | None:
    """Return the columns that a row of headers names, None when it is no header of duties.

    >>> columns_of("TT | Nội dung | Đơn vị chủ trì | Thời hạn")
    Columns(content=1, leads=2, coordinators=None, deadline=3)
    """
    found: dict[str, int] = {}
    for place, (_, words) in enumerate(cells(header)):
        for name, _, pattern in HEADERS:
            if name not in found and re.search(pattern, words, re.IGNORECASE):
                found[name] = place
                break
    return Columns(**found) if {"content", "leads"} <= set(found) else None


def cells(row: str) -> list[Cell]:
    """Return the cells of a row, empty ones too; fewer than three make no row of a table."""
    inner = row.strip()
    start = row.index(inner)
    if EDGES.fullmatch(inner):
        inner, start = inner[1:-1], start + 1
    found = []
    for part in inner.split("|"):
        found.append((start + len(part) - len(part.lstrip()), part.strip()))
        start += len(part) + 1
    return found if len(found) >= LEAST_COLUMNS else []


def section_of(row: str, header: str) -> str:
    """Return the words of a row that only heads the rows below it, "" when it is a row of its own.

    >>> section_of("| II | VỀ Y TẾ |  |  |", "TT | Nội dung | Đơn vị chủ trì | Thời hạn")
    'II. VỀ Y TẾ'
    """
    columns = columns_of(header)
    filled = [(place, words) for place, (_, words) in enumerate(cells(row)) if words]
    if columns is None or not filled or filled[-1][0] > columns.content:
        return ""
    number, title = ("", filled[0][1]) if len(filled) == 1 else (filled[0][1].rstrip("."), filled[-1][1])
    is_wide = len(filled) == 1 and filled[0][0] < columns.content
    heads = is_wide or SECTION_NUMBER.fullmatch(number) or title.isupper()
    return f"{number}. {title}".removeprefix(". ").rstrip(".;:") if heads else ""


def duty_of_row(
    row: str, columns: Columns, bodies: Bodies, rules: Rules, *, issued_on: date | None
) -> DutyFound | None:
    """Return the duty that a row gives, None when it gives none."""
    parts = cells(row)
    if len(parts) <= max(columns.content, columns.leads) or not parts[columns.content][1]:
        return None
    start, content = parts[columns.content]
    time = _cell(parts, columns.deadline)
    own = _deadlines(time, rules, issued_on)
    return DutyFound(
        start=start,
        end=start + len(content),
        leads=_bodies(parts[columns.leads][1], bodies),
        coordinators=_bodies(_cell(parts, columns.coordinators), bodies),
        deadline=chosen(own),
        standing=bool(OFTEN.search(time)),
        conflicting=conflicting(own),
    )


def _cell(parts: Sequence[Cell], place: int | None) -> str:
    return parts[place][1] if place is not None and place < len(parts) else ""


def _bodies(words: str, bodies: Bodies) -> tuple[Body, ...]:
    """Return the bodies that a cell names; what no table knows is one body, in its own words."""
    parts = tokens(words)
    found = bodies.several(words, parts, 0) if parts else []
    if found or not any(part.is_word for part in parts):
        return tuple(found)
    return (Body(" ".join(words.split()), 0, len(parts)),)


def _deadlines(words: str, rules: Rules, issued_on: date | None) -> tuple[Deadline, ...]:
    """Return the deadlines in a cell, a bare day or month too; figures that fix no day are asked about."""
    whole = " ".join(words.split())
    bare = words[:1].lower() + words[1:]
    month = [f"hạn: tháng {bare}"] if MONTH_ALONE.match(words) else []
    for text in (words, f"hạn: {bare}", *month):
        found = [each.deadline for each in deadlines(text, issued_on, rules)]
        if found:
            return tuple(replace(each, raw=whole) if len(found) == 1 else each for each in found)
    unknown = any(letter.isdigit() for letter in words)
    return (Deadline(whole, DeadlineKind.DATE),) if unknown else ()
