"""The rights walk: whatever anybody says or presses does what the table lets their role do, and no more."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from inspect import iscoroutinefunction, signature
from pathlib import Path
from pkgutil import iter_modules
from types import CodeType, FrameType

import pytest

import handlers
from bot.domain.people import Person, Role
from bot.domain.rights import Right
from tests.handlers.conftest import ON_SQLITE
from tests.handlers.sayings import SAYINGS
from tests.handlers.walking import MARKS, OTHER, OWN, POSTS, REFUSED, Walk, settled
from tests.town import Town

STRANGER = "stranger"
EVIDENCE = {"evidence", "deeds"}
TAKES = {
    ("tx", "visit", "now"),
    ("tx", "visit", "conclusion_id", "match", "now"),
    ("tx", "visit", "announcement_id", "order", "now"),
}
pytestmark = ON_SQLITE


@pytest.fixture
async def walk(town: Town, tmp_path: Path) -> Walk:
    return await settled(town, tmp_path)


@pytest.mark.parametrize("who", [*Role, STRANGER])
async def test_everybody_does_what_their_role_may_and_no_more(walk: Walk, who: str) -> None:
    for said in SAYINGS:
        for unit in (OWN, OTHER) if said.of_unit else (OWN,):
            allowed = _may(who, said.right, unit if said.of_unit else None, anywhere=not said.of_unit)

            answer = await walk.says(who, said, unit)

            changed = walk.changed() - (EVIDENCE if said.file else set())  # a unit's file is evidence
            context = f"{who} says {said.words!r} of {unit}: {answer!r} {changed}"
            if allowed:
                assert not any(refusal in answer for refusal in REFUSED), context
                assert changed or not said.changes, context
            else:
                assert not changed, context
            if not _may(who, Right.SEE, unit):
                assert MARKS[unit] not in answer, context
            walk.put_back()


@pytest.mark.parametrize("who", [*Role, STRANGER])
async def test_a_button_that_no_message_has_does_nothing(walk: Walk, who: str) -> None:
    for said in SAYINGS:
        if said.changes and not (said.file or said.in_group):
            answer = await walk.forges(who, said, OTHER)

            assert "không còn dùng" in answer, said.words
    assert not walk.changed()


async def test_every_handler_is_walked(walk: Walk) -> None:
    with _running() as ran:
        for said in SAYINGS:
            who = next(
                role
                for role in Role
                if _may(role, said.right, OWN if said.of_unit else None)
                or (not said.of_unit and _may(role, said.right, None, anywhere=True))
            )
            await walk.says(who, said, OWN)
            walk.put_back()
        await walk.town.joins("newcomer", POSTS[Role.FOCAL])  # which needs a code, and no right

    assert {
        name for name, code in _handlers().items() if code not in ran
    } == set()  # else give it an example in sayings.py


def _may(who: str, right: Right, unit: str | None, *, anywhere: bool = False) -> bool:
    if who == STRANGER:
        return False
    person = Person(0, 0, "", (POSTS[Role(who)],))
    return person.may(right) if anywhere else person.may_for(right, unit)


def _handlers() -> dict[str, CodeType]:
    """Return everything that an act may run by itself, or for a draft that words name."""
    found = {}
    for module in iter_modules(handlers.__path__):
        for name, each in vars(import_module(f"handlers.{module.name}")).items():
            own = getattr(each, "__module__", "") == f"handlers.{module.name}"
            if own and iscoroutinefunction(each) and tuple(signature(each).parameters) in TAKES:
                found[f"{module.name}.{name}"] = each.__code__
    return found


@contextmanager
def _running() -> Iterator[set[CodeType]]:
    """Collect what runs; tracing tells of calls only, so it costs a part of what profiling does."""
    ran: set[CodeType] = set()

    def note(frame: FrameType, event: str, arg: object) -> None:
        ran.add(frame.f_code)

    before = sys.gettrace()
    sys.settrace(note)
    try:
        yield ran
    finally:
        sys.settrace(before)
