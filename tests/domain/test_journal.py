"""A journal tells when a line of it was removed, changed, moved or put in."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain.journal import START, Entry, Head, Line, Verdict, about, placed

entries = st.builds(
    Entry,
    at=st.datetimes(timezones=st.just(UTC)),
    deed=st.sampled_from(["published", "edited", "decided"]),
    cadre_id=st.none() | st.integers(1, 9),
    inbox_id=st.none() | st.integers(1, 9),
    about=st.dictionaries(st.sampled_from(["task", "unit"]), st.integers() | st.text()).map(about),
)


def _chained(written: list[Entry]) -> list[Line]:
    head, lines = Head(), []
    for entry in written:
        lines.append(placed(entry, head))
        head = Head(lines[-1].number, lines[-1].hash)
    return lines


def _checked(lines: list[Line], noted: Head | None = None) -> Verdict:
    verdict = Verdict(noted=noted)
    for line in lines:
        verdict = verdict.after(line)
    return verdict


journals = st.lists(entries, min_size=2, max_size=8).map(_chained)


def _head(lines: list[Line]) -> Head:
    return Head(lines[-1].number, lines[-1].hash)


@given(journals)
def test_a_journal_as_it_was_written_is_whole(lines: list[Line]) -> None:
    verdict = _checked(lines)

    assert verdict.is_whole
    assert verdict.head == _head(lines)


def test_an_empty_journal_is_whole_and_its_head_is_the_start() -> None:
    assert Verdict().is_whole
    assert Verdict(noted=Head()).is_whole
    assert str(Verdict().head) == f"0:{START}"


@given(journals, st.data())
def test_a_removed_line_shows(lines: list[Line], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(lines) - 2))
    first, last = at, data.draw(st.integers(at, len(lines) - 2))

    verdict = _checked(lines[:first] + lines[last + 1 :])

    assert verdict.broken == first + 1


@given(journals, st.data())
def test_lines_that_changed_places_show(lines: list[Line], data: st.DataObject) -> None:
    moved = data.draw(st.permutations(lines))
    assume(moved != lines)

    assert not _checked(moved).is_whole


@given(journals, entries, st.data())
def test_a_changed_line_shows(lines: list[Line], other: Entry, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(lines) - 1))
    field = data.draw(st.sampled_from(["at", "deed", "cadre_id", "inbox_id", "about"]))
    changed = replace(lines[at].entry, **{field: getattr(other, field)})
    assume(changed != lines[at].entry)

    verdict = _checked([*lines[:at], replace(lines[at], entry=changed), *lines[at + 1 :]])

    assert verdict.broken == at + 1


@given(journals, entries, st.data())
def test_a_line_put_in_shows(lines: list[Line], other: Entry, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(lines) - 1))
    between = placed(other, Head(lines[at - 1].number, lines[at - 1].hash))
    assume(between != lines[at])

    verdict = _checked([*lines[:at], between, *lines[at:]])

    assert verdict.broken == at + 2


@given(journals, st.data())
def test_a_line_written_anew_with_a_fitting_hash_shows_at_the_next(
    lines: list[Line], data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(lines) - 2))
    before = Head(at, lines[at - 1].hash if at else START)
    later = replace(lines[at].entry, at=lines[at].entry.at.replace(year=2000, month=1, day=1))
    assume(later != lines[at].entry)

    verdict = _checked([*lines[:at], placed(later, before), *lines[at + 1 :]])

    assert verdict.broken == at + 2


@given(journals, st.data())
def test_a_cut_end_shows_only_against_a_noted_head(lines: list[Line], data: st.DataObject) -> None:
    shorter = lines[: data.draw(st.integers(0, len(lines) - 1))]

    assert _checked(shorter).is_whole
    assert not _checked(shorter, _head(lines)).is_whole
    assert _checked(lines, _head(lines[:1])).is_whole


def test_a_moment_counts_the_same_in_every_zone() -> None:
    at = datetime(2026, 11, 18, 9, 0, tzinfo=UTC)
    entry = Entry(at, "edited", 1, None, "{}")
    elsewhere = replace(entry, at=at.astimezone(datetime.now().astimezone().tzinfo) + timedelta(0))

    assert placed(entry, Head()).hash == placed(elsewhere, Head()).hash


@pytest.mark.parametrize("written", ["", "1", "1:", "x:ab", "-1:ab", "²:ab", "9" * 30 + ":ab"])
def test_words_that_are_no_head(written: str) -> None:
    assert Head.read(written) is None
