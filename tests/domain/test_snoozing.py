"""In which words a person puts a reminder off, and until when."""

from datetime import date, datetime

import pytest

from bot.domain.office import DEFAULT_ZONE, Office
from bot.domain.snoozing import bounded, moment, wish_in

OFFICE = Office("Văn phòng", "trực")


def _at(day: int, hour: int, minute: int = 0, *, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=DEFAULT_ZONE)


def _until(words: str, now: datetime) -> datetime | None:
    wish = wish_in(words)
    assert wish is not None, words
    return moment(wish, OFFICE, now)


WEDNESDAY = _at(25, 9)
TOMORROW, MONDAY = _at(26, 7, 30), _at(30, 8, 30)  # after the flag ceremony
AFTERNOON = _at(25, 13, 30)


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("nhắc lại chiều nay", AFTERNOON),
        ("chiều nay nhắc lại", AFTERNOON),
        ("Chiều nhắc nhé.", AFTERNOON),
        ("để chiều nay", AFTERNOON),
        ("đầu giờ chiều nhắc lại em ạ", AFTERNOON),
        ("cuối giờ chiều nay nhắc lại", _at(25, 16)),
        ("trưa nhắc lại", AFTERNOON),
        ("tối nay nhắc tôi", TOMORROW),
        ("lát nữa nhắc lại", _at(25, 10)),
        ("tí nhắc", _at(25, 10)),
        ("nhắc lại sau 30 phút", _at(25, 9, 30)),
        ("hai tiếng nữa nhắc em nhé", _at(25, 11)),
        ("30p nữa nhắc", _at(25, 9, 30)),
        ("nhắc lại lúc 15h", _at(25, 15)),
        ("3h chiều nay nhắc lại giúp tôi", _at(25, 15)),
        ("nhắc tôi lúc 10h30 sáng nay", _at(25, 10, 30)),
        ("nhắc lại lúc 8h", _at(26, 8)),  # eight has been
        ("mai nhắc", TOMORROW),
        ("mai nhắc lại nhé anh", TOMORROW),
        ("mai nhac lai giup em voi a", TOMORROW),
        ("mai hãy nhắc", TOMORROW),
        ("mai hẵng nhắc giùm cái", TOMORROW),
        ("để em mai", TOMORROW),
        ("để mai", TOMORROW),
        ("de mai nhe", TOMORROW),
        ("thôi để mai", TOMORROW),
        ("ok, mai nhắc", TOMORROW),
        ("nhắc lại ngày mai", TOMORROW),
        ("nhắc em vào sáng mai ạ", TOMORROW),
        ("để mai hãy nhắc tôi", TOMORROW),
        ("xin nhắc lại vào sáng mai", TOMORROW),
        ("đừng nhắc nữa, mai nhắc", TOMORROW),
        ("mai nhắc được không ạ?", TOMORROW),
        ("chiều mai nhắc lại", _at(26, 13, 30)),
        ("9h sáng mai nhắc lại", _at(26, 9)),
        ("sáng mai lúc 9 giờ nhắc tôi", _at(26, 9)),
        ("mai nhắc tôi lúc 9h", _at(26, 9)),
        ("chiều nay nhắc em lúc 3 rưỡi nhé", _at(25, 15, 30)),
        ("ngày kia nhắc lại", _at(27, 7, 30)),
        ("mốt nhắc", _at(27, 7, 30)),
        ("2 ngày nữa nhắc lại", _at(27, 7, 30)),
        ("nhắc lại sau 3 hôm", MONDAY),  # a Saturday
        ("để thứ hai", MONDAY),
        ("để thứ 2 nhắc lại", MONDAY),
        ("t2 nhắc lại nha", MONDAY),
        ("để sang thứ hai tuần sau", MONDAY),
        ("chiều thứ hai nhắc", _at(30, 13, 30)),
        ("hoãn nhắc đến thứ hai", MONDAY),
        ("tạm dừng nhắc tới thứ 2 nhé", MONDAY),
        ("để tuần sau", MONDAY),
        ("sang tuần nhắc lại", MONDAY),
        ("đầu tuần sau nhắc em", MONDAY),
        ("giữa tuần sau nhắc", _at(2, 7, 30, month=12)),
        ("cuối tuần nhắc lại", _at(27, 7, 30)),
        ("thứ sáu nhắc", _at(27, 7, 30)),
        ("thứ sáu tuần sau nhắc", _at(4, 7, 30, month=12)),
        ("hoãn đến thứ tư", _at(2, 7, 30, month=12)),  # on a Wednesday, the next one
        ("ngày 27 nhắc lại", _at(27, 7, 30)),
        ("1/12 nhắc lại giúp", _at(1, 7, 30, month=12)),
        ("nhắc lại ngày 01/12/2026 lúc 14h", _at(1, 14, month=12)),
        ("sang tháng nhắc lại", _at(1, 7, 30, month=12)),
    ],
)
def test_until_when_it_is_put_off(words: str, at: datetime) -> None:
    assert _until(words, WEDNESDAY) == at


@pytest.mark.parametrize(
    ("words", "refs", "rest"),
    [
        ("để đến hạn rồi nhắc", (), ""),
        ("đến hạn thì nhắc", (), ""),
        ("tới hạn hẵng nhắc em nhé", (), ""),
        ("khi nào đến hạn thì nhắc", (), ""),
        ("nhắc lại vào ngày hết hạn ạ", (), ""),
        ("hoãn nhắc đến hạn", (), ""),
        ("2 để đến hạn nhắc", ("2",), ""),
        ("1 xong, 2 đến hạn nhắc", ("2",), "1 xong"),
    ],
)
def test_until_the_deadline_of_each_task(words: str, refs: tuple[str, ...], rest: str) -> None:
    wish = wish_in(words)

    assert wish is not None
    assert (wish.until_due, wish.refs, wish.rest) == (True, refs, rest)


@pytest.mark.parametrize("words", ["sao đến hạn mới nhắc", "chưa đến hạn nhắc chi", "sắp đến hạn rồi"])
def test_who_complains_of_the_deadline_puts_nothing_off(words: str) -> None:
    assert wish_in(words) is None


@pytest.mark.parametrize(
    ("words", "refs"),
    [
        ("2 mai nhắc", ("2",)),
        ("1, 3 để thứ hai", ("1", "3")),
        ("1 và 3: mai nhắc lại", ("1", "3")),
        ("việc 2 để mai", ("2",)),
        ("nhắc lại việc 2 chiều nay", ("2",)),
        ("mục 2.1 và 3 mai nhắc nhé", ("2.1", "3")),
        ("mai nhắc lại mục 4", ("4",)),
        ("#12, #13 để thứ hai", ("12", "13")),
        ("3 ngày nữa nhắc", ()),
        ("cả hai để mai", ()),
        ("tất cả mai nhắc", ()),
        ("việc này để mai", ()),
    ],
)
def test_what_is_put_off(words: str, refs: tuple[str, ...]) -> None:
    wish = wish_in(words)

    assert wish is not None
    assert wish.refs == refs


def test_a_section_is_named_as_the_document_does() -> None:
    assert [w.sections for w in map(wish_in, ("mục 2 mai nhắc", "việc 2 mai nhắc")) if w] == [True, False]


@pytest.mark.parametrize(
    ("words", "refs", "rest"),
    [
        ("1 xong, 2 mai nhắc", ("2",), "1 xong"),
        ("1 xong; còn 2 để thứ hai", ("2",), "1 xong"),
        ("2 xong, 1, 3 mai nhắc", ("1", "3"), "2 xong"),
        ("2 mai nhắc, 1 được 60%", ("2",), "1 được 60%"),
        ("1 xong, 2 mai nhắc, 3 60%", ("2",), "1 xong, 3 60%"),
        ("1 xong 2 mai nhắc", ("2",), "1 xong"),
        ("em đang họp, chiều nhắc lại nhé", (), "em đang họp"),
        ("thôi bận quá để mai đi", (), "thôi bận quá"),
        ("Đang trình ký. Mai nhắc giúp em.", (), "Đang trình ký"),
    ],
)
def test_what_stands_beside_it_is_left_over(words: str, refs: tuple[str, ...], rest: str) -> None:
    wish = wish_in(words)

    assert wish is not None
    assert (wish.refs, wish.rest) == (refs, rest)


@pytest.mark.parametrize(
    "words",
    [
        *("gần đến hạn nhắc lại", "sát hạn thì nhắc", "nhắc em trước hạn 2 ngày", "nhắc trước 1 ngày"),
        *("để đến hạn", "đến hạn nhắc tôi lúc 9h", "quá hạn rồi nhắc"),
        "để sau",
        "nhắc lại sau nhé",
        "lúc khác nhắc",
        "việc 2 để khi khác",
        "đừng nhắc nữa",
        "khỏi nhắc em",
    ],
)
def test_where_no_moment_is_named_it_is_open(words: str) -> None:
    wish = wish_in(words)

    assert wish is not None
    assert wish.is_open


@pytest.mark.parametrize(
    "words",
    [
        "mai nộp",
        "mai",
        "1 xong",
        "nhắc",
        "nhắc lại",
        "để xem",
        "mai nhắc đơn vị nộp",
        "mai em nhắc các xã",
        "mai em nhắc lại",
        "thứ hai",
        "để mai em nộp",
        "để đồng chí Hoa làm",
        "xin hoãn đến thứ hai",
        "cho em hoãn đến mai",
        "để 25/12",
        "nhắc tôi lúc 9h",
        "nhắc em vào lúc 8h sáng",
        "nhắc tôi sau 9h",
        "sáng nào cũng nhắc tôi lúc 10h",
        "đừng nhắc tôi trước 9h",
        "đã nhắc các xã",
        "hôm qua nhắc rồi",
        "chưa làm được, để mai em gửi",
        "cho em em em em em em em em em em em em em em em em em em cho em cho em cho em nhắc",
    ],
)
def test_what_puts_nothing_off(words: str) -> None:
    assert wish_in(words) is None


@pytest.mark.parametrize(
    ("words", "now", "at"),
    [
        ("mai nhắc", _at(27, 9), MONDAY),  # before a weekend, the next working day
        ("chiều nay nhắc lại", _at(25, 12, 45), AFTERNOON),
        ("chiều nay nhắc lại", _at(25, 15), _at(25, 16)),  # it has begun: in an hour
        ("chiều nay nhắc lại", _at(25, 16, 30), TOMORROW),  # that is after hours
        ("sáng nay nhắc lại", _at(25, 9), _at(25, 10)),
        ("sáng nhắc lại", _at(25, 9), TOMORROW),
        ("cuối tuần nhắc", _at(27, 9), _at(4, 7, 30, month=12)),
        ("thứ hai tuần sau nhắc", _at(29, 20), MONDAY),
        ("nhắc lại ngày 31/2", _at(25, 9), None),
        ("nhắc lại ngày 01/01/2020", _at(25, 9), None),
    ],
)
def test_it_is_to_come_and_within_hours(words: str, now: datetime, at: datetime | None) -> None:
    assert _until(words, now) == at


@pytest.mark.parametrize(
    ("wished", "due_on", "until"),
    [
        (_at(30, 8, 30), date(2026, 11, 30), _at(30, 8, 30)),
        (_at(30, 8, 30), date(2026, 11, 27), _at(27, 7, 30)),  # the morning of the deadline
        (_at(30, 8, 30), date(2026, 11, 28), _at(27, 7, 30)),  # a Saturday: the last working day before
        (_at(26, 7, 30), date(2026, 11, 25), None),  # due today
        (_at(25, 13, 30), date(2026, 11, 25), _at(25, 13, 30)),
        (_at(30, 8, 30), date(2026, 11, 20), _at(30, 8, 30)),  # overdue already
        (_at(4, 7, 30, month=12), date(2026, 11, 20), _at(2, 9, month=12)),  # it is told of every week
    ],
)
def test_the_deadline_bounds_it(wished: datetime, due_on: date, until: datetime | None) -> None:
    assert bounded(wished, due_on, OFFICE, WEDNESDAY) == until
