"""`assignments` and `understand`: one JSON object a line in, one a line out."""

import json

import pytest

from .conftest import SMALL_DIRECTORY, Clerk

PASSAGE = {
    "id": "p1",
    "text": "Giao UBND phường chủ trì, phối hợp với Công an phường rà soát; hoàn thành trong tháng 12/2026.",
    "context": "1. Về công tác cán bộ",
}


def _lines(*rows: object) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def test_each_passage_is_answered_by_its_id(newcomer: Clerk) -> None:
    known = newcomer.writes("a.yaml", SMALL_DIRECTORY)
    rows = _lines(PASSAGE, {"id": "p2", "text": "Hội nghị đã thảo luận sôi nổi."})

    said = newcomer.types("assignments", "--jsonl", "--directory", known, stdin=rows)

    first, second = map(json.loads, said.out.splitlines())
    assert list(first) == ["id", "assignments"]
    assert list(first["assignments"][0]) == ["leads", "coordinators", "deadline"]
    assert first["assignments"][0]["leads"] == ["UBND phường"]
    assert second == {"id": "p2", "assignments": []}
    assert not newcomer.has_database


def test_empty_lines_and_notepads_mark_are_passed_over(clerk: Clerk) -> None:
    written = b"\xef\xbb\xbf" + _lines(PASSAGE).encode() + b"\r\n\n"

    assert len(clerk.types("assignments", "--jsonl", stdin=written).out.splitlines()) == 1


def test_nothing_in_is_nothing_out(clerk: Clerk) -> None:
    assert clerk.types("assignments", "--jsonl") == clerk.types("understand", "--jsonl")


@pytest.mark.parametrize("command", ["assignments", "understand"])
@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (b"xin chao", "is not JSON"),
        (b'{"id": "1", "text": "xong"', "is not JSON"),
        (b"[" * 100_000, "is not JSON"),
        (b'{"id": "1", "text": "xong \xe1\xbb"}', "is not UTF-8 text"),
        (_lines(PASSAGE).encode("utf-16"), "is not UTF-8 text"),
        (b"[]", "needs id and text, both strings"),
        (b'{"id": 1, "text": "xong"}', "needs id and text, both strings"),
        (b'{"text": "xong"}', "needs id and text, both strings"),
    ],
)
def test_the_first_wrong_line_is_named(clerk: Clerk, command: str, line: bytes, sentence: str) -> None:
    said = clerk.types(command, "--jsonl", stdin=_lines(PASSAGE).encode() + line)

    assert said.code == 1
    assert said.err == f"dondoc: line 2: {sentence}\n"
    assert len(said.out.splitlines()) == 1


def test_a_wrong_day_is_named_with_its_line(clerk: Clerk) -> None:
    refused = clerk.types(
        "assignments", "--jsonl", stdin=_lines({**PASSAGE, "issued_on": "hôm nay"})
    ).refused()

    assert refused == ["line 1: issued_on: 'hôm nay' is not a date (YYYY-MM-DD)"]


def test_passages_come_by_lines_only(clerk: Clerk) -> None:
    assert clerk.types("assignments").refused() == ["give --jsonl: passages come one JSON object a line"]


def test_a_reply_is_understood(clerk: Clerk) -> None:
    understood = clerk.types("understand", "được 60% rồi ạ").json

    assert list(understood) == ["id", "outcome", "percent", "task_refs", "items", "confirm", "new_due"]
    assert (understood["percent"], understood["confirm"]) == (60, False)


def test_a_reply_is_understood_as_of_the_day_it_was_said(clerk: Clerk) -> None:
    understood = clerk.types("understand", "xin gia hạn đến 15/12", "--today", "2026-11-23").json

    assert understood["new_due"] == "2026-12-15"


def test_replies_come_by_lines_too(clerk: Clerk) -> None:
    said = clerk.types(
        "understand", "--jsonl", stdin=_lines({"id": "r1", "text": "xong"}, {"id": "r2", "text": ""})
    )

    assert [json.loads(line)["id"] for line in said.out.splitlines()] == ["r1", "r2"]


@pytest.mark.parametrize("text", ["", " ", "\n", "a" * 100_000, "🙂", "1" * 5000 + "%", "\u202e\u200b"])
def test_whatever_is_said_gets_an_answer(clerk: Clerk, text: str) -> None:
    assert clerk.types("understand", text).json["outcome"]


def test_a_wrong_day_of_saying_is_refused(clerk: Clerk) -> None:
    assert clerk.types("understand", "xong", "--today", "30/11/2026").refused() == [
        "--today: '30/11/2026' is not a date (YYYY-MM-DD)"
    ]


def test_no_reply_at_all_is_refused(clerk: Clerk) -> None:
    assert clerk.types("understand").refused() == ["give a reply, or --jsonl"]
