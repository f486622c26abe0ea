"""`edit`: a draft is changed by the words that are typed in chat."""

from pathlib import Path

import pytest

from .conftest import Clerk


@pytest.fixture(autouse=True)
def _with_a_draft(clerk: Clerk, ward: Path, paper: Path) -> None:
    clerk.types("directory", "import", ward)
    bare = paper.with_name("bare.md")
    lines = paper.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if "-TB/" not in line[:30] and "ngày 16 tháng" not in line]
    bare.write_text("\n".join(kept), encoding="utf-8")
    clerk.types("import", bare)


def test_the_number_and_day_that_a_document_lacks_are_entered(clerk: Clerk) -> None:
    assert "has no number or day of issue" in clerk.types("publish", "1").err

    changed = clerk.types("edit", "1", "số 46-TB/ĐU ngày 18/11/2026", "--json").json

    assert (changed["number"], changed["issued_on"]) == ("46-TB/ĐU", "2026-11-18")
    assert clerk.types("publish", "1").out.startswith("published; it goes to")


def test_without_a_number_it_is_published_when_told_so(clerk: Clerk) -> None:
    assert clerk.types("publish", "1", "--unnumbered").out.startswith("published; it goes to")


@pytest.mark.parametrize(
    ("draft", "words", "says"),
    [
        ("1", "xin chào", "not an edit: 'xin chào'"),
        ("9", "1 hạn 30/12/2027", "draft 9 is not changed (unknown)"),
        ("1", "99 hạn 30/12/2027", "draft 1 is not changed (no such task: 99)"),
        ("0", "1 hạn 30/12/2027", "conclusion 0 does not exist"),
    ],
)
def test_what_is_no_edit_changes_nothing(clerk: Clerk, draft: str, words: str, says: str) -> None:
    assert says in clerk.types("edit", draft, words).err
