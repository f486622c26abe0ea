"""A document's text becomes a conclusion; a passage becomes assignments."""

from bot.domain.reading.assignments import assignments_in
from bot.domain.reading.conclusion import read
from bot.domain.reading.restricted_matters import restricted

__all__ = ["assignments_in", "read", "restricted"]
