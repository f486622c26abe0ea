"""What is typed of an announcement."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.orders import FORMS, Order, Verb, bare_order_in, opening_in, order_in


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.verb)
def test_every_form_reads_its_example(form: object) -> None:
    verb, example = form.verb, form.example  # type: ignore[attr-defined]  # a Form; pytest gives objects

    assert bare_order_in(example) is not None
    found = order_in(f"thông báo 12: {example}")
    assert found is not None
    assert (found.verb, found.announcement_id) == (verb, 12)


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("thông báo 12", Order(Verb.SHOW, "", 12)),
        ("thong bao so 12: tam dung", Order(Verb.PAUSE, "", 12)),
        ("Thông báo 12 bản 3: vẫn gửi ngay", Order(Verb.SEND, "", 12, 3, again=True)),
        ("thông báo 12: đính chính: Họp: 9 giờ", Order(Verb.CORRECT, "Họp: 9 giờ", 12)),
        ("thông báo 12: chắc chắn thu hồi", Order(Verb.RECALL, "", 12, again=True)),
        ("danh sách thông báo", Order(Verb.LIST)),
    ],
)
def test_an_order_names_its_announcement(text: str, order: Order) -> None:
    assert order_in(text) == order


@pytest.mark.parametrize(
    "text", ["xong", "đã nhận", "thông báo 45-TB/ĐU mục 2 xong", "thông báo 12 gì đó", "mục 2.1 xong", "2"]
)
def test_other_words_are_no_order(text: str) -> None:
    assert order_in(text) is None


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("/thongbao", ("", "")),
        ("/thongbao Họp lúc 8 giờ", ("", "Họp lúc 8 giờ")),
        ("Thông báo chung: Họp\nlúc 8 giờ", ("", "Họp\nlúc 8 giờ")),
        ("thông báo chung cho các ban và UBND: Họp: mai", ("các ban và UBND", "Họp: mai")),
        ("gui thong bao chung toi moi nguoi", ("moi nguoi", "")),
    ],
)
def test_an_announcement_begins(text: str, opening: tuple[str, str]) -> None:
    assert opening_in(text) == opening


@given(st.text(max_size=200))
def test_any_text_is_read_without_harm(text: str) -> None:
    order_in(text)
    bare_order_in(text)
    opening_in(text)
