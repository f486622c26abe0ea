"""A line all in bold type may head what follows: it is given the marks of bold type."""

from bot.domain.reading.markers import marker

LONGEST = 100
SIGN = "**"


def as_heading(words: str) -> str:
    """Return a line that stands in bold type as a heading, where it can be one.

    >>> as_heading("Về kinh tế"), as_heading("1. Về kinh tế"), as_heading(" ")
    ('**Về kinh tế**', '1. Về kinh tế', ' ')
    """
    line = words.strip()
    is_one = 0 < len(line) <= LONGEST and "\n" not in line and SIGN not in line
    return f"{SIGN}{line}{SIGN}" if is_one and not marker(line) else words
