"""The grammar of edits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.changes import changed
from bot.domain.doubts import Doubt
from bot.domain.edits import FORMS, EditKind, Form, edit_in
from bot.domain.letters import bare
from tests.domain.checking.bench import BASIS, TASKS

REFS = st.sampled_from(["1", "2.1", "2.1a", "1đ", "II.3", "1.2-2", "10.11.12"])
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
    ],
)
def test_refs_are_taken_as_documents_write_them(typed: str, refs: tuple[str, ...]) -> None:
    edit = edit_in(typed)

    assert edit is not None
    assert edit.refs == refs


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
