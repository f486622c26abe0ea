"""Percentages that no task can have."""

import re

from bot.domain.letters import bare

WRITTEN = re.compile(r"(?<![\w.,-])(-?)(\d+)(?:[.,]\d+)?\s?%")
# Of a target more than all of it can be reached, and a figure can fall: "đạt 120% chỉ tiêu", "giảm 5%".
OF_A_FIGURE = re.compile(r"\b(?:dat|vuot|chi tieu|ke hoach|tang|giam|so voi)\b")


def impossible(text: str) -> str | None:
    """Return the first percentage below 0 or above 100, None where there is none or a figure is spoken of.

    >>> impossible("được 300%"), impossible("được -5%"), impossible("được 40-50%"), impossible("100%")
    ('300%', '-5%', None, None)
    >>> impossible("đạt 120% chỉ tiêu") is None
    True
    """
    if OF_A_FIGURE.search(bare(text)):
        return None
    found = (m for m in WRITTEN.finditer(text) if m[1] or int(m[2]) > 100)  # per cent
    return next((m[0] for m in found), None)
