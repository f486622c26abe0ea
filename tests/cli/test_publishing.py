"""`import`, `publish`, `status` and `deliveries`."""

from pathlib import Path

import pytest

from .conftest import Clerk

STATUS_KEYS = ["id", "conclusion_id", "conclusion", "ref", "text", "organisation_id", "organisation"]
STATUS_KEYS += ["holding", "due", "deadline", "state", "percent", "reported_on", "timeliness"]
STATUS_KEYS += ["waits", "blocked_days"]
STATES = ["queued", "sending", "sent", "failed", "unreachable", "unsure", "possibly_repeated"]


@pytest.fixture(autouse=True)
def _with_a_directory(clerk: Clerk, ward: Path) -> None:
    clerk.types("directory", "import", ward)


def test_a_conclusion_becomes_a_draft(clerk: Clerk, paper: Path) -> None:
    made = clerk.types("import", paper, "--json").json

    assert list(made) == [
        "id",
        "state",
        "known",
        "number",
        "issued_on",
        "corrects",
        "assignments",
        "problems",
    ]
    assert (made["id"], made["state"], made["known"], made["corrects"]) == (1, "draft", False, None)
    assert made["assignments"] > 0


def test_the_same_file_makes_no_second_draft(clerk: Clerk, paper: Path) -> None:
    clerk.types("import", paper)

    again = clerk.types("import", paper, "--json").json

    assert again["known"] is True
    assert "conclusion 1 was discarded" in clerk.types("publish", "1").err
    assert clerk.types("import", paper).out.splitlines()[0].endswith("; this file was here before")


def test_what_is_unsure_is_printed_first(clerk: Clerk, paper: Path) -> None:
    lines = [line.strip() for line in clerk.types("import", paper).out.splitlines()]

    assert lines[0] == "draft 1: 8 tasks, 2 to check"
    assert lines.index("In the document") < lines.index("To check") < lines.index("Draft")
    first = next(line for line in lines[lines.index("Draft") :] if line.startswith("2.3"))
    assert "2.3 ?" in first
    assert "“Hợp tác xã Dịch vụ Thạch Mẫu”" in first


def test_a_later_version_is_told_to_be_a_correction(clerk: Clerk, paper: Path) -> None:
    clerk.types("import", paper)
    clerk.types("publish", "1")
    later = clerk.writes("bản hai.md", paper.read_text("utf-8").replace("18/12/2026", "25/12/2026"))

    lines = [line.strip() for line in clerk.types("import", later).out.splitlines()]
    done = clerk.types("publish", "2")

    assert lines[0] == "draft 2: 8 tasks, 2 to check; a correction of conclusion 1, 1 differ"
    assert "Corrects conclusion 1" in lines
    assert "2.3: words, deadline" in lines
    assert done.out.startswith("published as a correction; it goes to 0 people\n")
    assert len(clerk.types("status", "--json").json) == len(
        {r["id"] for r in clerk.types("status", "--json").json}
    )


def test_a_draft_is_published_once(clerk: Clerk, paper: Path) -> None:
    clerk.types("import", paper)

    first = clerk.types("publish", "1")
    again = clerk.types("publish", "1")

    assert first.code == 0
    assert first.out.startswith("published; it goes to 0 people\n")
    assert "nobody has joined at: Ủy ban nhân dân phường Thạch Mẫu" in first.out
    assert again.refused() == ["conclusion 1 is published already"]


@pytest.mark.parametrize("number", ["7", "0", "-1", "2147483648", "99999999999999999999"])
def test_what_does_not_exist_is_not_published(clerk: Clerk, number: str) -> None:
    assert clerk.types("publish", "--", number).refused() == [f"conclusion {number} does not exist"]


def test_a_conclusion_without_a_task_is_not_stored(clerk: Clerk) -> None:
    letter = clerk.writes("thư.txt", "Kính gửi đồng chí Bí thư. Chúc mừng năm mới.")

    assert clerk.types("import", letter).refused() == ["thư.txt: no task was found in it; nothing was stored"]
    assert clerk.types("publish", "1").refused() == ["conclusion 1 does not exist"]


def test_a_state_secret_is_not_stored(clerk: Clerk, paper: Path) -> None:
    secret = clerk.writes("mật.md", "**TUYỆT MẬT**\n\n" + paper.read_text("utf-8"))

    assert clerk.types("import", secret).refused() == [
        "mật.md: refused: it is marked as a state secret: nothing was read or kept"
    ]
    kept = b"".join(file.read_bytes() for file in clerk.folder.glob("dondoc.sqlite3*"))
    assert "Hợp tác xã".encode() not in kept


def test_status_shows_where_every_assignment_stands(clerk: Clerk, paper: Path) -> None:
    made = clerk.types("import", paper, "--json").json
    before = clerk.types("status", "--json").json
    clerk.types("publish", "1")

    rows = clerk.types("status", "--json").json

    assert before == []
    assert len(rows) == made["assignments"]
    assert list(rows[0]) == STATUS_KEYS
    assert {row["state"] for row in rows} == {"new"}
    assert "UBND phường" in clerk.types("status").out


def test_deliveries_count_every_state(clerk: Clerk) -> None:
    assert clerk.types("deliveries", "--json").json == dict.fromkeys(STATES, 0)
    assert "possibly repeated" in clerk.types("deliveries").out


def test_what_failed_is_owed_again(clerk: Clerk) -> None:
    assert clerk.types("deliveries", "resend").out == "owed again: 0\n"
