"""The office's table of working days."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar_table import Row, parse, rows_of_csv

ROWS = st.lists(
    st.dictionaries(st.sampled_from(["date", "worked", "source"]), st.text(max_size=12) | st.integers())
)


def test_a_day_may_be_written_as_offices_do() -> None:
    rows, problems = parse(rows_of_csv("date,worked,source\n02/01/2026,nghỉ,Thông báo mẫu\n"))

    assert (rows, problems) == ((Row(date(2026, 1, 2), False, "Thông báo mẫu"),), ())


def test_every_problem_is_told() -> None:
    _, problems = parse([{"date": "x", "worked": "yes", "source": "a"}, {"date": date(2026, 1, 2)}])

    assert problems == (
        "entry 1: 'date' is not a day (YYYY-MM-DD or DD/MM/YYYY)",
        "entry 2: 'worked' is yes or no",
    )


@given(ROWS)
def test_no_table_makes_it_raise(content: list[dict[str, object]]) -> None:
    rows, problems = parse(content)

    assert len(rows) + len(problems) >= min(1, len(content))
