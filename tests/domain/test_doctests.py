"""The examples in the docstrings of the domain are true."""

import doctest
import importlib
import pkgutil
from types import ModuleType

import pytest

import bot.domain

NAMES = [
    "bot.domain",
    *(m.name for m in pkgutil.walk_packages(bot.domain.__path__, "bot.domain.")),
]


@pytest.mark.parametrize("name", NAMES)
def test_examples_are_true(name: str) -> None:
    module: ModuleType = importlib.import_module(name)

    assert doctest.testmod(module).failed == 0
