"""Who is meant by words for an audience."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.audiences import Audience, Known, Part, audience_in
from bot.domain.directory import Directory, Group, Organisation
from bot.domain.lookup import Lookup, Unknown
from bot.domain.people import Role

DIRECTORY = Directory(
    (
        Organisation("btc", "Ban Tổ chức", aliases=("BTC",), groups=("ban",)),
        Organisation("bdv", "Ban Dân vận", groups=("ban",)),
        Organisation("ubnd", "Ủy ban nhân dân phường", short="UBND phường"),
        Organisation("hdnd", "Thường trực HĐND"),
        Organisation("kt", "Phòng Kinh tế, Hạ tầng và Đô thị"),
    ),
    (Group("ban", "Các ban Đảng"),),
)
KNOWN = Known(Lookup(DIRECTORY, None), {"45-TB/ĐU": 3, "46-TB/ĐU": 4})
BANS = Part(organisation_ids=("btc", "bdv"), names=("Các ban Đảng",))
BTC = Part(organisation_ids=("btc",), names=("Ban Tổ chức",))
BDV = Part(organisation_ids=("bdv",), names=("Ban Dân vận",))
UBND = Part(organisation_ids=("ubnd",), names=("Ủy ban nhân dân phường",))
KT = Part(organisation_ids=("kt",), names=("Phòng Kinh tế, Hạ tầng và Đô thị",))


@pytest.mark.parametrize(
    "words", ["mọi người", "moi nguoi", "tất cả các đơn vị", "toàn thể cán bộ", "các đơn vị"]
)
def test_everybody_is_meant(words: str) -> None:
    assert audience_in(words, KNOWN) == Audience((Part(),))


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("Ban Tổ chức", (BTC,)),
        ("các ban Đảng và UBND phường", (BANS, UBND)),
        ("khối các ban Đảng", (BANS,)),
        ("cac ban dang, ubnd phuong", (BANS, UBND)),
        ("Phòng Kinh tế, Hạ tầng và Đô thị và BTC", (KT, BTC)),
        ("Thường trực HĐND", (Part(organisation_ids=("hdnd",), names=("Thường trực HĐND",)),)),
        ("Thường trực", (Part(roles=(Role.LEADER,)),)),
        ("Chánh Văn phòng", (Part(roles=(Role.CHIEF, Role.ADMIN)),)),
        ("quản trị", (Part(roles=(Role.ADMIN, Role.KEEPER)),)),
        ("quan tri nguoi dung", (Part(roles=(Role.KEEPER,)),)),
        ("đầu mối các đơn vị", (Part(roles=(Role.FOCAL,)),)),
        ("lãnh đạo UBND phường", (Part(("ubnd",), ("Ủy ban nhân dân phường",), (Role.HEAD,)),)),
        (
            "đầu mối Ban Tổ chức và Ban Dân vận",
            (Part(("btc", "bdv"), ("Ban Tổ chức", "Ban Dân vận"), (Role.FOCAL,)),),
        ),
        ("đơn vị có việc quá hạn", (Part(overdue=True),)),
        ("các ban Đảng có việc quá hạn", (Part(("btc", "bdv"), ("Các ban Đảng",), overdue=True),)),
        ("nơi nhận của kết luận số 45-TB/ĐU", (Part(conclusion_id=3, conclusion="45-TB/ĐU"),)),
        ("nơi nhận kết luận 46 và BTC", (Part(conclusion_id=4, conclusion="46-TB/ĐU"), BTC)),
    ],
)
def test_words_name_their_parts(words: str, parts: tuple[Part, ...]) -> None:
    assert audience_in(words, KNOWN) == Audience(parts)


@pytest.mark.parametrize(
    ("words", "parts", "but"),
    [
        ("các ban Đảng, trừ Ban Dân vận", (BANS,), (BDV,)),
        ("cac ban dang tru ban dan van", (BANS,), (BDV,)),
        ("mọi người trừ lãnh đạo và UBND phường", (Part(),), (Part(roles=(Role.HEAD,)), UBND)),
        ("mọi người trừ BTC trừ Ban Dân vận", (Part(),), (BTC, BDV)),
    ],
)
def test_some_are_left_out(words: str, parts: tuple[Part, ...], but: tuple[Part, ...]) -> None:
    assert audience_in(words, KNOWN) == Audience(parts, but)


@pytest.mark.parametrize(
    ("words", "unknown"),
    [
        ("Ban Lạ và BTC", "Ban Lạ"),
        ("BTC và Công an thường trú", "Công an thường trú"),
        ("nơi nhận của kết luận số 99", "nơi nhận của kết luận số 99"),
        ("", ""),
    ],
)
def test_words_that_name_nobody_are_not_guessed(words: str, unknown: str) -> None:
    found = audience_in(words, KNOWN)

    assert isinstance(found, Unknown)
    assert found.words == unknown


@given(st.text(max_size=200))
def test_any_words_are_an_audience_or_unknown(words: str) -> None:
    found = audience_in(words, KNOWN)

    assert isinstance(found, Unknown) or found.parts


@given(st.lists(st.sampled_from(["BTC", "mọi người", "lãnh đạo", "các ban Đảng"]), min_size=1, max_size=4))
def test_what_is_kept_is_read_as_it_was(names: list[str]) -> None:
    found = audience_in(" và ".join(names) + " trừ UBND phường", KNOWN)

    assert isinstance(found, Audience)
    assert Audience.from_json(found.to_json()) == found
