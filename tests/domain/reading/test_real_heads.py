"""The heads of real documents, as a careful clerk copied them."""

import json
import re
from typing import Any

import pytest

from bot.domain.directory import Directory
from bot.domain.reading.model import Conclusion
from bot.domain.reading.text import fold
from tests.domain.reading.samples import REAL, WHY_SKIPPED, directory, read_file

pytestmark = pytest.mark.skipif(not REAL.is_dir(), reason=WHY_SKIPPED)

FOLDER = REAL / "conclusions"
HEADS = (
    [json.loads(line) for line in (FOLDER / "heads.jsonl").read_text("utf-8").splitlines()]
    if REAL.is_dir()
    else []
)
Head = dict[str, Any]  # a line of the file of heads


@pytest.fixture(scope="module")
def known() -> Directory:
    """The directory that goes with the documents."""
    return directory(REAL / "directory.yaml")


@pytest.fixture(scope="module", params=HEADS, ids=lambda head: head["file"])
def head(request: pytest.FixtureRequest) -> Head:
    """The head as copied."""
    found: Head = request.param
    return found


@pytest.fixture(scope="module")
def conclusion(head: Head, known: Directory) -> Conclusion:
    """The document as read; of a .pdf, its text."""
    path = FOLDER / head["file"]
    text = path if path.suffix != ".pdf" else path.with_suffix(".txt")
    return read_file(text, known)


def same(words: str) -> str:
    """Return words without case, marks and tone placement."""
    return re.sub(r"[\W_]+", "", fold(words))


def test_number_and_day_are_those_of_the_register(head: Head, conclusion: Conclusion) -> None:
    issued_on = conclusion.issued_on and conclusion.issued_on.isoformat()

    assert (conclusion.number, issued_on) == (head["number"], head["date"])


def test_the_issuer_is_named(head: Head, conclusion: Conclusion) -> None:
    assert conclusion.issuer is not None
    assert same(conclusion.issuer) == same(head["issuer"].replace(" (Tam Kỳ)", ""))


def test_the_title_is_whole(head: Head, conclusion: Conclusion) -> None:
    if head["title"]:
        assert same(head["title"]) in same(conclusion.title or "")


@pytest.mark.parametrize("name", ["signer", "chair", "opinion_of"])
def test_people_are_named(head: Head, conclusion: Conclusion, name: str) -> None:
    assert same(getattr(conclusion, name) or "") == same(head.get(name) or "")


def test_the_signer_signs_in_a_capacity(head: Head, conclusion: Conclusion) -> None:
    assert same(conclusion.signer_capacity or "") == same(head["signer_title"])


def test_the_meeting_has_its_day(head: Head, conclusion: Conclusion) -> None:
    meeting_on = conclusion.meeting_on and conclusion.meeting_on.isoformat()

    assert meeting_on == head.get("meeting_date")


def test_no_cited_paper_is_missed(head: Head, conclusion: Conclusion) -> None:
    cited = {same(reference.number) for reference in conclusion.references}

    assert {same(re.split(r",?\s+ngày", number)[0]) for number in head["refs"]} <= cited


def test_no_recipient_is_missed(head: Head, conclusion: Conclusion) -> None:
    recipients = {same(recipient) for recipient in conclusion.recipients}

    assert {same(recipient) for recipient in head["recipients"]} <= recipients


def test_every_fact_tells_where_it_stood(conclusion: Conclusion) -> None:
    facts = ("kind", "number", "issued_on", "title", "signer", "signer_capacity", "recipients")
    known = {name for name in facts if getattr(conclusion, name)}

    assert known - {"issued_on"} <= set(conclusion.found_at)
    assert all(found.phrase for found in conclusion.found_at.values())
