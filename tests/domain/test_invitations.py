"""What is typed to get a code."""

from datetime import date

import pytest

from bot.domain.invitations import Asked, Flaw, asked_in
from bot.domain.people import Role

TODAY = date(2026, 11, 18)
UNITS = ("Ban Tổ chức", "Phòng Kinh tế, Hạ tầng và Đô thị", "Ban Chỉ huy – cán bộ", "UBND phường")
YEAR_END = date(2026, 12, 31)


def _read(words: str) -> Asked | Flaw:
    return asked_in(words, TODAY, lambda said: said in UNITS)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Ban Tổ chức", Asked("Ban Tổ chức")),
        ("btc lanh dao", Asked("btc", Role.HEAD)),
        ("Ban Tổ chức, lãnh đạo đơn vị", Asked("Ban Tổ chức", Role.HEAD)),
        ("UBND phường: làm cán bộ; 20 lượt", Asked("UBND phường", Role.MEMBER, 20)),
        ("UBND phường cho 20 đồng chí", Asked("UBND phường", uses=20)),
        ("UBND phường hạn 7 ngày", Asked("UBND phường", until=date(2026, 11, 25))),
        ("UBND phường, đến hết ngày 31/12, 5 người", Asked("UBND phường", uses=5, until=YEAR_END)),
        ("UBND phường hạn 31/12/2026 vai trò: đầu mối", Asked("UBND phường", until=YEAR_END)),
        ("Phòng Kinh tế, Hạ tầng và Đô thị, 3 lượt", Asked("Phòng Kinh tế, Hạ tầng và Đô thị", uses=3)),
        ("Ban Chỉ huy – cán bộ", Asked("Ban Chỉ huy – cán bộ")),
        ("Ban Tổ chức, đồng chí Nguyễn Văn A", Asked("Ban Tổ chức", name="Nguyễn Văn A")),
        ("Ban Tổ chức cho đồng chí Nguyễn  Văn A làm đầu mối", Asked("Ban Tổ chức", name="Nguyễn Văn A")),
        ("", Flaw.NO_UNIT),
        (" , 20 lượt", Flaw.NO_UNIT),
        ("Ban Tổ chức 0 lượt", Flaw.USES),
        ("Ban Tổ chức 501 lượt", Flaw.USES),
        ("Ban Tổ chức, đồng chí Nguyễn Văn A, 2 lượt", Flaw.USES),
        ("Ban Tổ chức hạn 91 ngày", Flaw.UNTIL),
        ("Ban Tổ chức hạn 999999 ngày", Flaw.UNTIL),
        ("Ban Tổ chức hạn 17/11/2026", Flaw.UNTIL),
        ("Ban Tổ chức hạn 32/12", Flaw.UNTIL),
    ],
)
def test_a_unit_comes_first_and_the_rest_in_any_order(words: str, meant: Asked | Flaw) -> None:
    assert _read(words) == meant


def test_long_words_are_read_in_no_time() -> None:
    assert isinstance(_read("đồng chí " * 2000), Asked | Flaw)
    assert isinstance(_read("a, " * 2000 + "20 lượt"), Asked | Flaw)
