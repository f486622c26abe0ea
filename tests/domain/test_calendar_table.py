"""The office's table of working days."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar_table import DayTable, Row, of_csv, parse

ROWS = st.lists(
    st.dictionaries(st.sampled_from(["date", "worked", "source"]), st.text(max_size=12) | st.integers())
)


def test_a_day_may_be_written_as_offices_do() -> None:
    table = of_csv("date,worked,source\n02/01/2026,nghỉ,Thông báo mẫu\n".encode(), 1000)

    assert table == DayTable((Row(date(2026, 1, 2), False, "Thông báo mẫu"),))


def test_every_problem_is_told() -> None:
    table = parse([{"date": "x", "worked": "yes", "source": "a"}, {"date": date(2026, 1, 2)}])

    assert [str(problem) for problem in table.problems] == [
        "entry 1: 'date' is not a day (YYYY-MM-DD or DD/MM/YYYY)",
        "entry 2: 'worked' is yes or no",
    ]


@given(ROWS)
def test_no_table_makes_it_raise(content: list[dict[str, object]]) -> None:
    table = parse(content)

    assert len(table.rows) + len(table.problems) >= min(1, len(content))
