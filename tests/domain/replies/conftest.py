"""A reply is read on the same day in every test here."""

from collections.abc import Callable
from datetime import date

import pytest

from bot.domain.replies import understand
from bot.domain.replies.model import Understanding

TODAY = date(2026, 11, 12)


@pytest.fixture
def read() -> Callable[[str], Understanding]:
    return lambda text: understand(text, TODAY)
