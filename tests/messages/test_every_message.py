"""No message without its exact text in a test, no template without its message, one style for all."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import messages

HERE = Path(__file__).parent
TEMPLATES = Path(messages.__file__).with_name("templates")
PARTS = {"base", "macros"}
OURS = re.compile(r"{{.*?}}|{%.*?%}", re.DOTALL)


def _test_functions() -> Iterator[ast.FunctionDef]:
    for path in HERE.glob("test_*.py"):
        yield from (n for n in ast.walk(ast.parse(path.read_text())) if isinstance(n, ast.FunctionDef))


def _called(test: ast.FunctionDef) -> set[str]:
    calls = (n.func for n in ast.walk(test) if isinstance(n, ast.Call))
    return {call.id for call in calls if isinstance(call, ast.Name)}


def _compares_the_text(test: ast.FunctionDef) -> bool:
    """Whether the test asserts `….text == …`."""
    asserted = (n.test for n in ast.walk(test) if isinstance(n, ast.Assert))
    compared = (t for t in asserted if isinstance(t, ast.Compare) and isinstance(t.ops[0], ast.Eq))
    return any(isinstance(t.left, ast.Attribute) and t.left.attr == "text" for t in compared)


EXACT = {name for test in _test_functions() if _compares_the_text(test) for name in _called(test)}


@pytest.mark.parametrize("name", messages.__all__)
def test_a_message_has_its_exact_text_in_a_test(name: str) -> None:
    assert name in EXACT


def test_a_template_belongs_to_a_message_of_its_name() -> None:
    assert {path.stem for path in TEMPLATES.iterdir()} == {*messages.__all__, *PARTS}


@pytest.mark.parametrize("path", sorted(TEMPLATES.iterdir()), ids=lambda path: path.stem)
def test_a_template_keeps_the_office_style(path: Path) -> None:
    """Our quotation marks, no exclamation, no double stop, no other form of address."""
    words = OURS.sub("", path.read_text())

    assert not re.search(r"[!\"]|\.\.|….|\b(?:bạn|anh|chị|quý)\b", words)
