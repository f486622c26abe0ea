"""Replies read on one day, and tests made of tables of them: a reply a line, "⏎" for a new line in it."""

from collections.abc import Callable
from datetime import date

import pytest

from bot.domain.replies import understand
from bot.domain.replies.model import Outcome, Understanding

TODAY = date(2026, 11, 12)
Test = Callable[[str], None]


def read(text: str) -> Understanding:
    """Return what a reply means that came on that day."""
    return understand(text.replace("⏎", "\n"), TODAY)


def silently_done(text: str) -> bool:
    """Return whether a reply is stored as done without asking."""
    meaning = read(text)
    return meaning.outcome is Outcome.DONE and not meaning.confirm


def rows(table: str) -> list[str]:
    """Return the lines of a table."""
    return [row.strip() for row in table.strip().splitlines()]


def stored_as(outcome: Outcome) -> Callable[[str], Test]:
    """Return what makes a test of a table: each of its replies is stored as the outcome, without asking."""
    return lambda table: _each_is(outcome, table, asked=False)


def asked_about(outcome: Outcome) -> Callable[[str], Test]:
    """Return what makes a test of a table: of each of its replies it is asked whether it is the outcome."""
    return lambda table: _each_is(outcome, table, asked=True)


def labelled(table: str) -> Test:
    """Return a test of lines "outcome | reply": each reply is stored as its outcome, without asking."""

    @pytest.mark.parametrize("line", rows(table))
    def test(line: str) -> None:
        outcome, text = line.split(" | ")
        meaning = read(text)

        assert (meaning.outcome, meaning.confirm) == (Outcome(outcome), False)

    return test


def asked(table: str) -> Test:
    """Return a test of a table: nothing of its replies is stored without asking."""

    @pytest.mark.parametrize("text", rows(table))
    def test(text: str) -> None:
        assert read(text).confirm

    return test


def never_silently_done(table: str) -> Test:
    """Return a test of a table: none of its replies is stored as done without asking."""

    @pytest.mark.parametrize("text", rows(table))
    def test(text: str) -> None:
        meaning = read(text)

        assert meaning.outcome is not Outcome.DONE or meaning.confirm

    return test


def _each_is(outcome: Outcome, table: str, *, asked: bool) -> Test:
    @pytest.mark.parametrize("text", rows(table))
    def test(text: str) -> None:
        meaning = read(text)

        assert (meaning.outcome, meaning.confirm) == (outcome, asked)

    return test
