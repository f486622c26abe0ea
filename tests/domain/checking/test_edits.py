"""The grammar of edits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.changes import changed
from bot.domain.directory import Directory
from bot.domain.doubts import Doubt
from bot.domain.drafts import tasks_of
from bot.domain.edits import FORMS, EditKind, Form, edit_in
from bot.domain.letters import bare
from bot.domain.reading import read
from bot.domain.reading.model import Rules
from tests.domain.checking.bench import BASIS, TASKS

REFS = st.sampled_from(
    ["1", "2.1", "2.1a", "1đ", "II.3", "1.2-2", "10.11.12", "IVa", "B1.2", "-2-1", "I.1.1.1a-1-1b"]
)
WORDS = st.text(max_size=60).map(str.strip)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.example)
def test_every_example_is_its_edit_with_marks_or_without(form: Form) -> None:
    for typed in (form.example, bare(form.example), f"  {form.example}. ", f"dự thảo 7: {form.example}"):
        edit = edit_in(typed)

        assert edit is not None, typed
        assert edit.kind is form.kind


@pytest.mark.parametrize(
    "typed",
    [
        "2.1 xong",
        "2.1 50%",
        "đã nhận",
        "xong",
        "20/11",
        "bỏ dự thảo",
        "phát hành 7",
        "1 xong, 2 60%",
        "2.1 vướng kinh phí",
        "2.1 xin gia hạn đến 15/12",
        "xin hạn 30/11",
        "xã đúng",
        "mục xã đúng",
        "va phoi hop: UBND",
        "việc xong",
        "việc này đúng",
        "bỏ qua",
        "a đúng",
        "",
    ],
)
def test_other_words_are_no_edit(typed: str) -> None:
    assert edit_in(typed) is None


@pytest.mark.parametrize(
    ("typed", "refs"),
    [
        ("ii.3A hạn 30/11", ("II.3a",)),
        ("1Đ đúng", ("1đ",)),
        ("1d đúng", ("1d",)),
        ("gộp mục 1.2, mục 1.3 và 1.4", ("1.2", "1.3", "1.4")),
        ("IV chủ trì: BTC", ("IV",)),
        ("iva hạn 30/11", ("IVa",)),
        ("Va đúng", ("Va",)),
        ("gộp IVa và ivb", ("IVa", "IVb")),
        ("b1.2 đúng", ("B1.2",)),
        ("mục a đúng", ("a",)),
        ("dự thảo 7: Xa đúng", ("Xa",)),
        ("-2-1 đúng", ("-2-1",)),
    ],
)
def test_refs_are_taken_as_documents_write_them(typed: str, refs: tuple[str, ...]) -> None:
    edit = edit_in(typed)

    assert edit is not None
    assert edit.refs == refs


HEAD = """ĐẢNG ỦY PHƯỜNG MẪU
*
Số 45-TB/ĐU
Mẫu, ngày 16 tháng 11 năm 2026

THÔNG BÁO
kết luận của đồng chí Bí thư
-----
"""
PARTS = """I. NHIỆM VỤ

a) Giao BTC rà soát hồ sơ. Giao UBND phường xây dựng kế hoạch.

b) Giao UBND phường họp dân:

- Giao BTC lập danh sách; giao UBND phường tiếp dân.

+ Giao BTC in danh sách.

IV. Giao BTC rà soát nhà ở. Giao UBND phường sửa đường.

Phần thứ sáu: CÁC VIỆC KHÁC

1.1.1. Giao BTC rà soát đất đai.
"""


@pytest.mark.parametrize(
    ("parts", "refs"),
    [
        (PARTS, ["Iaa", "Iab", "Ib-1a", "Ib-1b", "Ib-1-1", "IVa", "IVb", "VI.1.1.1"]),
        ("- Giao BTC họp.\n\n- Giao UBND phường sửa đường.\n\n+ Giao BTC họp dân.", ["-1", "-2", "-2-1"]),
        ("a) Giao BTC họp dân.\n\nđ) Giao UBND phường sửa đường.", ["a", "đ"]),
    ],
)
def test_every_way_to_number_can_be_typed(parts: str, refs: list[str], directory: Directory) -> None:
    read_as = read(f"{HEAD}{parts}", directory, Rules())

    assert [task.ref for task in tasks_of(read_as, directory)] == refs
    for ref in refs:
        for form in FORMS:
            edit = edit_in("dự thảo 7: " + form.example.replace("mục 2.1", "2.1").replace("2.1", ref))
            assert edit is not None, (ref, form.example)
            assert edit.refs == (ref,) or "2.1" not in form.example, form.example


@given(REFS, WORDS)
def test_the_words_come_out_as_typed(ref: str, words: str) -> None:
    edit = edit_in(f"{ref} nội dung: {words}")

    assert edit is not None
    assert (edit.kind, edit.refs) == (EditKind.WORDS, (ref,))
    assert len(edit.words) <= len(words)


@given(st.text(max_size=200))
def test_no_text_makes_it_raise(text: str) -> None:
    edit_in(text)


@given(st.sampled_from(["1.1", "1.2", "2"]), st.sampled_from(FORMS), st.text(max_size=80))
def test_no_edit_makes_a_change_raise_or_lose_the_refs(ref: str, form: Form, words: str) -> None:
    edit = edit_in(form.example.replace("2.1", ref).split(":")[0] + f": {words}")
    if edit is None or edit.kind in (EditKind.UNDO, EditKind.NUMBER, EditKind.SHOW):
        return

    done = changed(TASKS, edit, BASIS)

    if not isinstance(done, Doubt):
        assert len({task.ref for task in done}) == len(done)
