"""`calendar import` and `calendar show`."""

from pathlib import Path

import pytest

from .conftest import Clerk

CSV = "date,worked,source\n2026-12-05,yes,Thông báo mẫu\n24/12/2026,không,Thông báo mẫu\n"
YAML = "- {date: 2026-12-05, worked: true, source: Thông báo mẫu}\n"


def test_days_come_from_csv(clerk: Clerk) -> None:
    said = clerk.types("calendar", "import", clerk.writes("lịch.csv", CSV))

    assert said.out == "2 days read, 2 new or changed; they count from the next reading on\n"
    assert clerk.types("calendar", "show", "--json").json == [
        {"date": "2026-12-05", "worked": True, "source": "Thông báo mẫu"},
        {"date": "2026-12-24", "worked": False, "source": "Thông báo mẫu"},
    ]
    assert "2026-12-24" in clerk.types("calendar", "show").out


def test_a_file_of_fewer_days_takes_none_away(clerk: Clerk) -> None:
    clerk.types("calendar", "import", clerk.writes("lịch.csv", CSV))

    again = clerk.types("calendar", "import", clerk.writes("lịch.yaml", YAML))

    assert again.out.startswith("1 days read, 0 new or changed;")
    assert len(clerk.types("calendar", "show", "--json").json) == 2


def test_reading_goes_by_them(clerk: Clerk) -> None:
    paper = clerk.writes(
        "kl.txt", "1. Giao Ban Tổ chức lập kế hoạch trong 3 ngày làm việc kể từ ngày 22/12/2026."
    )
    before = clerk.types("read", paper, "--json").json
    clerk.types("calendar", "import", clerk.writes("lịch.csv", CSV))

    after = clerk.types("read", paper, "--json").json

    due = [one["tasks"][0]["assignments"][0]["deadline"]["due"] for one in (before, after)]
    assert due == ["2026-12-25", "2026-12-28"]


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.yaml", "a: 1", "the file holds no list of days with date, worked and source"),
        ("a.csv", "", "the file holds no list of days with date, worked and source"),
        (
            "a.csv",
            "date,worked,source\n2026-02-30,yes,x",
            "entry 1: 'date' is not a day (YYYY-MM-DD or DD/MM/YYYY)",
        ),
        ("a.csv", "date,worked,source\n2026-02-03,maybe,x", "entry 1: 'worked' is yes or no"),
        (
            "a.csv",
            "date,worked,source\n2026-02-03,yes,",
            "entry 1: 'source' is empty: name the paper that says so",
        ),
        ("a.csv", CSV + "2026-12-05,no,x\n", "entry 3: the day stands more than once"),
        ("a.csv", b"\xff\xfe", "is not UTF-8 text"),
        ("a.yaml", "- 1", "entry 1: needs date, worked and source"),
    ],
)
def test_a_file_that_is_wrong_changes_nothing(
    clerk: Clerk, name: str, content: str | bytes, says: str
) -> None:
    file: Path = clerk.writes(name, content)

    assert clerk.types("calendar", "import", file).refused() == [f"{file}: {says}"]
    assert clerk.types("calendar", "show", "--json").json == []
