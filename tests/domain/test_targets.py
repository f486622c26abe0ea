"""Which task a reply is about."""

from dataclasses import replace

import pytest

from bot.domain.assignments import Holding, State, TaskCard
from bot.domain.targets import Sight, named, unnamed


def _card(id_: int, ref: str, state: State = State.NEW) -> TaskCard:
    return TaskCard(
        id=id_,
        ref=ref,
        section="",
        text="",
        restricted=False,
        holding=Holding.LEAD,
        organisation_id="btc",
        organisation="Ban Tổ chức",
        organisation_short="BTC",
        state=state,
        percent=None,
        due_on=None,
        deadline_raw=None,
        conclusion_id=1,
        conclusion="",
        issued_on=None,
    )


ONE, TWO, LETTERED, DONE = _card(1, "1.1"), _card(2, "2"), _card(3, "2.1a"), _card(4, "3", State.REPORTED)
HELD = (ONE, TWO, LETTERED, DONE)


def _ids(cards: tuple[TaskCard, ...]) -> list[int]:
    return [card.id for card in cards]


def test_a_quoted_message_says_what_a_reply_is_about() -> None:
    assert _ids(unnamed(Sight(HELD, quoted=(4, 1), listed=(2,), asked=2))) == [4, 1]


def test_else_the_task_last_asked_about() -> None:
    assert _ids(unnamed(Sight(HELD, listed=(2, 1), asked=2))) == [2]


def test_else_what_waits_for_a_report() -> None:
    assert _ids(unnamed(Sight(HELD))) == [1, 2, 3]


def test_a_task_of_another_unit_is_never_meant() -> None:
    assert _ids(unnamed(Sight(HELD, quoted=(99,), asked=98))) == [1, 2, 3]
    assert named("99", Sight(HELD, quoted=(99,)), "#99 xong") == ()


@pytest.mark.parametrize(
    ("ref", "sight", "meant"),
    [
        ("1.1", Sight(HELD), [1]),
        ("2.1", Sight(HELD), [3]),
        ("2.1a", Sight(HELD), [3]),
        ("2.1b", Sight(HELD), []),
        ("9", Sight(HELD), []),
        ("1", Sight(HELD, listed=(3, 1)), [3]),
        ("1", Sight(HELD, quoted=(1,), listed=(3,)), [3]),
        ("0", Sight(HELD, listed=(3, 1)), []),
        ("5", Sight(HELD, listed=(3, 1)), []),
        ("2", Sight(HELD, listed=(3, 1, 2)), [1, 2]),  # a place and a ref: both, so it is asked
        ("1", Sight(HELD, listed=(99,)), []),
        ("3", Sight(HELD), [4]),
        ("²", Sight(HELD, listed=(3, 1)), []),
        ("②", Sight(HELD, listed=(3, 1)), []),
    ],
)
def test_a_written_reference(ref: str, sight: Sight, meant: list[int]) -> None:
    assert _ids(named(ref, sight)) == meant


def test_a_number_with_its_sign_is_that_assignment_and_nothing_else() -> None:
    sight = Sight(HELD, listed=(3, 1))

    assert _ids(named("2", sight, "#2 xong")) == [2]


@pytest.mark.parametrize(
    ("ref", "text", "meant"),
    [
        ("2", "2 xong", [1]),  # the digest's own number
        ("2", "mục 2 xong", [2]),
        ("2", "mục 1 và 2 xong", [2]),
        ("2", "mục 2.1, 2 60%", [2]),
        ("3", "mục 2 xong, 3 60%", [2]),
        ("4", "4 xong", []),
        ("2.1", "2.1 xong", [3]),
    ],
)
def test_in_answer_to_a_digest_its_numbers_go_before_those_of_the_document(
    ref: str, text: str, meant: list[int]
) -> None:
    sight = Sight(HELD, listed=(3, 1, 2), answers=True)

    assert _ids(named(ref, sight, text)) == meant


def test_a_number_beside_that_of_its_conclusion_is_one_of_the_document() -> None:
    other = replace(_card(9, "2"), conclusion="46-TB/ĐU")
    sight = Sight((replace(TWO, conclusion="45-TB/ĐU"), other), listed=(2, 9))

    assert _ids(named("2", sight, "46-TB/ĐU mục 2 xong")) == [9]
    assert _ids(named("1", sight, "46-TB/ĐU mục 1 xong")) == []


def test_a_conclusion_that_is_only_mentioned_leaves_a_number_in_doubt() -> None:
    here = tuple(replace(card, conclusion="45-TB/ĐU") for card in (ONE, TWO, _card(5, "1")))
    sight = Sight(here, listed=(2, 5), answers=True)

    assert _ids(named("1", sight, "1 xong, theo 45-TB/ĐU")) == [2, 5]


def test_of_two_with_the_same_ref_the_shown_or_else_the_waiting_is_meant() -> None:
    old, new = _card(7, "5", State.REPORTED), _card(8, "5")

    assert _ids(named("5", Sight((old, new)))) == [8]
    assert _ids(named("5", Sight((old, new), listed=(7,)))) == [7]
    assert _ids(named("5", Sight((old,)))) == [7]
