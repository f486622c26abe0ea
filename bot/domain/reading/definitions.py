"""Short names that a document gives itself: "Ban Chỉ đạo … (sau đây gọi là Ban Chỉ đạo)", "… (MTTQ)"."""

import re
from collections.abc import Mapping

from bot.domain.reading.bodies import Bodies
from bot.domain.reading.tokens import tokens

LONGEST_NAME = 160  # characters before the bracket in which the full name begins
DEFINED = re.compile(
    r"\(\s*(?:(?:sau\s+đây\s+)?(?:được\s+)?(?:viết|gọi)\s+(?:tắt\s+|chung\s+)?là\s*:?\s*[\"“']?"
    r"(?P<called>[^()\"”\n]{2,60}?)[\"”']?|(?P<letters>[A-ZĐ][A-ZĐ&.-]{1,11}))\s*\)",
    re.IGNORECASE,
)
ENDS = re.compile(r".*[.;:\n]", re.DOTALL)
MARKS = {"chủ trì", "phối hợp", "mẫu", "mật"}


def definitions(text: str) -> Mapping[str, str]:
    """Return the short names of bodies that a composed text defines, each with the full name.

    >>> definitions("Ủy ban Mặt trận Tổ quốc Việt Nam xã (MTTQ) chủ trì.")
    {'MTTQ': 'Ủy ban Mặt trận Tổ quốc Việt Nam xã'}
    """
    found: dict[str, str | None] = {}
    bodies = Bodies()
    for match in DEFINED.finditer(text):
        short = " ".join((match["called"] or match["letters"]).split())
        is_letters = match["letters"] is not None
        if short in found or short.lower() in MARKS or (is_letters and not short.isupper()):
            continue
        before = text[max(0, match.start() - LONGEST_NAME) : match.start()]
        found[short] = _name_before(ENDS.sub("", before), bodies)
    return {short: name for short, name in found.items() if name}


def _name_before(text: str, bodies: Bodies) -> str | None:
    """Return the body whose name ends a text, None when none does."""
    words = tokens(text)
    for index in range(len(words)):
        named = bodies.one(text, words, index)
        if named and named[-1].end == len(words):
            return named[-1].words
    return None
