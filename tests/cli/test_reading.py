"""`read`, which stores nothing."""

from pathlib import Path

import pytest

from .conftest import Clerk

TAM_KY = Path(__file__).parents[3] / "shared" / "data"
KEYS = ["kind", "number", "issued_on", "meeting_on", "issuer", "chair", "title", "signer", "recipients"]
KEYS += ["references", "tasks", "problems", "refused"]
KEYS += ["signer_capacity", "opinion_of", "place_of_issue", "urgency", "found_at"]
TASK_KEYS = ["ref", "section", "text", "assignments", "place"]
ASSIGNMENT_KEYS = ["text", "leads", "coordinators", "lead_ids", "coordinator_ids", "deadline"]
ASSIGNMENT_KEYS += ["standing", "restricted", "suggestion", "place"]
PROBLEM_KEYS = ["code", "message", "ref", "words", "candidates"]
UNKNOWN_TYPE = (
    "not a file of a known type (.docx, .doc, .odt, .rtf, .pdf, .html, .md, .txt, .jpg, .png, .tif, .webp)"
)


def test_the_sample_is_read_in_exactly_the_promised_form(clerk: Clerk, paper: Path, ward: Path) -> None:
    read = clerk.types("read", paper, "--directory", ward, "--json").json

    assert list(read) == KEYS
    assert (read["kind"], read["number"], read["issued_on"]) == ("TB", "45-TB/ĐU", "2026-11-16")
    assert read["refused"] is None
    for task in read["tasks"]:
        assert list(task) == TASK_KEYS
        for assignment in task["assignments"]:
            assert list(assignment) == ASSIGNMENT_KEYS
    assert [list(p) for p in read["problems"]] == [PROBLEM_KEYS] * len(read["problems"])
    (market,) = next(t for t in read["tasks"] if t["ref"] == "2.1")["assignments"]
    assert market["lead_ids"] == ["ubnd"]
    assert market["deadline"] == {
        "raw": market["deadline"]["raw"],
        "kind": "month",
        "due": "2026-12-31",
        "remind_on": "2026-12-31",
        "rule": "R4 month",
        "anchor": None,
        "other_due": None,
    }


def test_every_fact_and_task_tells_where_it_stood(clerk: Clerk, paper: Path, ward: Path) -> None:
    read = clerk.types("read", paper, "--directory", ward, "--json").json

    assert read["found_at"]["number"]["phrase"] == "Số 45-TB/ĐU"
    assert all(task["place"]["paragraph"] > 0 for task in read["tasks"])


def test_words_that_press_for_time_are_a_suggestion_and_no_deadline(clerk: Clerk) -> None:
    head = "UBND XÃ MẪU\nSố: 8/TB-UBND\nMẫu, ngày 16 tháng 11 năm 2026\nTHÔNG BÁO\nvề A\n\n"
    paper = clerk.writes("a.txt", head + "1. Giao Phòng Kinh tế khẩn trương rà soát.")

    (task,) = clerk.types("read", paper, "--json").json["tasks"]
    (assignment,) = task["assignments"]

    assert assignment["deadline"] is None
    assert assignment["suggestion"] == {"raw": "khẩn trương", "rule": "R8 soon", "suggested": "2026-11-26"}
    assert "2026-11-26 suggested" in clerk.types("read", paper).out


@pytest.mark.skipif(not TAM_KY.exists(), reason="the shared Tam Kỳ notice is not on this machine")
def test_the_notice_of_tam_ky_is_read(clerk: Clerk) -> None:
    file, known = TAM_KY / "conclusions/tam-ky-2023-10-12.md", TAM_KY / "directory.yaml"

    read = clerk.types("read", file, "--directory", known, "--json").json

    assert [t["ref"] for t in read["tasks"]] == ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "2.2"]
    assert (read["number"], read["issued_on"]) == (None, None)
    assigned = next(t for t in read["tasks"] if t["ref"] == "2.1")["assignments"]
    (staff,) = (a for a in assigned if a["lead_ids"] == ["btc"])
    assert staff["coordinator_ids"] == ["bdv"]
    assert staff["deadline"]["due"] == "2023-11-30"


def test_nothing_is_stored(newcomer: Clerk, paper: Path) -> None:
    assert newcomer.types("read", paper).code == 0

    assert not newcomer.has_database


def test_without_a_file_the_stored_directory_is_used(clerk: Clerk, paper: Path, ward: Path) -> None:
    clerk.types("directory", "import", ward)

    read = clerk.types("read", paper, "--json").json

    assert any(a["lead_ids"] for t in read["tasks"] for a in t["assignments"])


def test_for_people_it_is_a_table(clerk: Clerk, paper: Path, ward: Path) -> None:
    shown = clerk.types("read", paper, "--directory", ward).out

    assert "45-TB/ĐU" in shown
    assert "2026-12-31 (" in shown


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("trống.md", b"", "the file is empty"),
        ("chỉ dấu cách.txt", b" \n \n", "the file holds no text"),
        ("quá to.txt", b"a" * (1024 * 1024 + 1), "the file is too large"),
        ("kết luận.xlsx", b"xin chao", UNKNOWN_TYPE),
        ("nhạc đổi tên.txt", b"\0\0\0\x18ftyp", UNKNOWN_TYPE),
        ("pdf đổi tên.txt", b"%PDF-1.7", "the file is broken"),
        ("hỏng.docx", b"PK\x03\x04 x", "the file is broken"),
        ("không phải.docx", b"xin chao", "the file is broken"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(
    clerk: Clerk, monkeypatch: pytest.MonkeyPatch, name: str, content: bytes, sentence: str
) -> None:
    monkeypatch.setenv("MAX_FILE_MB", "1")
    path = clerk.writes(name, content)

    for command in ("read", "import"):
        assert clerk.types(command, path).refused() == [f"{name}: {sentence}"]


def test_a_folder_or_nothing_is_no_file(clerk: Clerk) -> None:
    assert clerk.types("read", ".").refused() == ["cannot read .: Is a directory"]
    assert clerk.types("read", "Số 45.md").refused() == ["cannot read Số 45.md: No such file or directory"]


def test_an_endless_file_is_not_read_to_its_end(clerk: Clerk) -> None:
    endless = clerk.folder / "vô tận.txt"
    endless.symlink_to("/dev/zero")

    assert clerk.types("read", endless).refused() == ["vô tận.txt: the file is too large"]


def test_a_state_secret_is_refused_and_only_that_is_said(clerk: Clerk, paper: Path) -> None:
    secret = clerk.writes("mật.md", "**TỐI MẬT**\n\n" + paper.read_text("utf-8"))

    assert clerk.types("read", secret).refused() == [
        "mật.md: refused: it is marked as a state secret: nothing was read or kept"
    ]
    as_json = clerk.types("read", secret, "--json")
    assert as_json.code == 1
    assert '"refused": "secret"' in as_json.out
    assert "Hợp tác xã" not in as_json.out
