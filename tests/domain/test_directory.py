"""A directory file: its values, and every problem told at once."""

from datetime import date, datetime
from typing import Any

import pytest

from bot.domain.directory import Directory, Expand, Group, Organisation
from bot.domain.directory_file import parse


def _org(id_: str, **more: Any) -> dict[str, Any]:  # Any: a row of the file
    return {"id": id_, "name": id_.upper(), **more}


def _problems(*organisations: Any, groups: Any = None) -> tuple[str, ...]:  # Any: whatever the file holds
    return parse({"organisations": list(organisations), "groups": groups})[1]


def test_a_good_file_has_no_problem() -> None:
    content = {
        "groups": [{"id": "ban", "name": "Các ban", "aliases": ["các ban"], "expand": "auto"}],
        "organisations": [
            {
                "id": "btc",
                "name": "Ban Tổ chức",
                "short": "BTC",
                "groups": ["ban"],
                "valid_from": "2025-07-01",
            }
        ],
    }

    directory, problems = parse(content)

    assert problems == ()
    assert directory.groups == (Group("ban", "Các ban", ("các ban",), expand=Expand.AUTO),)
    assert directory.organisations == (
        Organisation("btc", "Ban Tổ chức", "BTC", groups=("ban",), valid_from=date(2025, 7, 1)),
    )


@pytest.mark.parametrize("content", [None, [], "text", 7])
def test_a_file_without_a_mapping_is_refused(content: object) -> None:
    assert parse(content) == (
        Directory(),
        ("the file holds no mapping with 'organisations' and 'groups'",),
    )


def test_a_file_without_an_organisation_is_refused() -> None:
    assert parse({"organisations": []})[1] == ("the file names no organisation",)


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        ([_org("a"), _org("a")], "organisation id 'a' stands more than once"),
        ([_org("a", parent="x")], "organisation 'a': unknown parent 'x'"),
        ([_org("a", successor="x")], "organisation 'a': unknown successor 'x'"),
        ([_org("a", groups=["x"])], "organisation 'a': unknown group 'x'"),
        ([_org("a", parent="a")], "organisation 'a': its parent chain is circular"),
        ([_org("a", successor="a")], "organisation 'a': its successor chain is circular"),
        (
            [_org("a", valid_from="2026-01-01", valid_to="2025-01-01")],
            "organisation 'a': valid_to is before valid_from",
        ),
        ([_org("a", valid_from="01/07/2025")], "'a': 'valid_from' is not a date (YYYY-MM-DD)"),
        ([_org("a", valid_from=datetime(2025, 7, 1, 8))], "'a': 'valid_from' is not a date (YYYY-MM-DD)"),  # noqa: DTZ001
        ([_org("a", aliases="BTC")], "'a': 'aliases' is not a list of words"),
        ([_org("a", aliases=[{}])], "'a': 'aliases' is not a list of words"),
        ([_org("a"), {"id": "b"}], "organisations, entry 2: needs an id and a name"),
        ([_org("a"), "b"], "organisations, entry 2: needs an id and a name"),
    ],
)
def test_a_problem_of_an_organisation_is_named(rows: list[Any], problem: str) -> None:
    assert _problems(*rows) == (problem,)


@pytest.mark.parametrize(
    ("groups", "problem"),
    [
        ([{"id": "g", "name": "G"}, {"id": "g", "name": "G"}], "group id 'g' stands more than once"),
        ([{"id": "g", "name": "G", "include_groups": ["x"]}], "group 'g': includes unknown group 'x'"),
        (
            [{"id": "g", "name": "G", "expand": "soon"}],
            "group 'g': 'expand' is one of auto, confirm, never-auto",
        ),
        ({"id": "g"}, "'groups' is not a list"),
        ([{"id": "a", "name": "A"}], "'a' names both an organisation and a group"),
    ],
)
def test_a_problem_of_a_group_is_named(groups: Any, problem: str) -> None:  # Any: whatever the file holds
    assert _problems(_org("a"), groups=groups) == (problem,)


def test_a_circle_of_parents_is_told_for_each_in_it_and_for_nobody_beside_it() -> None:
    rows = [_org("a", parent="b"), _org("b", parent="c"), _org("c", parent="a"), _org("d", parent="a")]

    assert _problems(*rows) == tuple(f"organisation '{i}': its parent chain is circular" for i in "abc")


def test_every_problem_is_told_at_once() -> None:
    assert len(_problems(_org("a", parent="x"), _org("a", groups=["y"]))) == 3


def test_members_are_those_of_the_group_and_of_the_groups_it_includes() -> None:
    directory = Directory(
        (
            Organisation("a", "A", groups=("in",)),
            Organisation("b", "B", groups=("out",)),
            Organisation("c", "C"),
        ),
        (Group("in", "IN"), Group("out", "OUT", include_groups=("in",))),
    )

    assert [o.id for o in directory.members("out", None)] == ["a", "b"]
    assert [o.id for o in directory.members("in", None)] == ["a"]
    assert directory.members("unknown", None) == ()


def test_groups_that_include_each_other_end() -> None:
    both = (Group("x", "X", include_groups=("y",)), Group("y", "Y", include_groups=("x",)))
    directory = Directory((Organisation("a", "A", groups=("y",)),), both)

    assert [o.id for o in directory.members("x", None)] == ["a"]


def test_a_group_holds_those_who_existed_on_the_day() -> None:
    old = Organisation("old", "OLD", groups=("g",), valid_to=date(2025, 6, 30), successor="new")
    new = Organisation("new", "NEW", groups=("g",), valid_from=date(2025, 7, 1))
    directory = Directory((old, new), (Group("g", "G"),))

    assert directory.members("g", date(2025, 6, 30)) == (old,)
    assert directory.members("g", date(2025, 7, 1)) == (new,)
    assert directory.members("g", None) == (new,)


def test_names_are_told_once_each_with_the_full_one_first() -> None:
    organisation = Organisation("a", "Ban Tổ chức", "BTC", ("BTC", "Ban TC"))

    assert organisation.names == ("Ban Tổ chức", "BTC", "Ban TC")
    assert Group("g", "Các ban", ("Các ban", "khối ban")).names == ("Các ban", "khối ban")


def test_a_group_that_includes_itself_by_another_is_refused() -> None:
    rows = {
        "groups": [
            {"id": "g", "name": "Khối", "include_groups": ["h"]},
            {"id": "h", "name": "Khối khác", "include_groups": ["g"]},
        ],
        "organisations": [{"id": "a", "name": "A"}],
    }

    assert parse(rows)[1] == ("group 'g': includes itself", "group 'h': includes itself")
