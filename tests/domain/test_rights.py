"""The one table of rights, against what the trade says of each role (source: the trade's notes, 5)."""

import pytest

from bot.domain.people import UNIT_ROLES, Person, Post, Role
from bot.domain.rights import TABLE, Right

REVIEWS = (Right.SEE, Right.DRAFT, Right.REVIEW, Right.OVERSEE, Right.DIRECT)
KEEPS = (Right.GOVERN, Right.MANAGE)
DECIDES = (*REVIEWS, *KEEPS, Right.PUBLISH, Right.DECIDE, Right.APPOINT, Right.ANNOUNCE)
SAID: dict[Role, tuple[Right, ...]] = {
    Role.ADMIN: DECIDES,
    Role.CHIEF: DECIDES,
    Role.SPECIALIST: REVIEWS,
    Role.CLERK: (Right.SEE, Right.DRAFT, Right.OVERSEE),
    Role.KEEPER: KEEPS,
    Role.LEADER: (Right.SEE, Right.OVERSEE, Right.DIRECT),
    Role.FOCAL: (Right.SEE, Right.REPORT),
    Role.HEAD: (Right.SEE, Right.REPORT, Right.DIRECT, Right.MANAGE),
    Role.MEMBER: (Right.SEE, Right.REPORT),
}


@pytest.mark.parametrize("role", Role)
def test_a_role_may_what_the_trade_says(role: Role) -> None:
    person = _holding(role)

    may = {right for right in Right if person.may(right)}

    assert may == {*SAID[role], Right.TALK, Right.OWN_DATA}


@pytest.mark.parametrize("role", UNIT_ROLES)
@pytest.mark.parametrize("right", [Right.REPORT, Right.SEE])
def test_a_units_people_act_for_their_own_unit_only(role: Role, right: Right) -> None:
    person = _holding(role)

    assert [person.may_for(right, unit) for unit in ("btc", "ubnd", None)] == [True, False, False]


def test_two_posts_add_up() -> None:
    person = Person(1, 1, "Người mẫu", (Post(Role.FOCAL, "btc"), Post(Role.HEAD, "ubnd")))

    assert person.organisation_ids == ("btc", "ubnd")
    assert not person.may_for(Right.REPORT, "bdv")


def test_who_holds_no_post_may_only_see_and_end_what_is_kept_of_them() -> None:
    assert {right for right in Right if Person(1, 1, "Người mẫu").may(right)} == {Right.OWN_DATA}


def test_every_right_has_its_row() -> None:
    assert set(TABLE) == set(Right)


def _holding(role: Role) -> Person:
    return Person(1, 1, "Người mẫu", (Post(role, "btc" if role in UNIT_ROLES else None),))
