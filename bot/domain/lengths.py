"""Lengths of time that the office types instead of a day: "2 tuần", "một tháng"."""

import re
from datetime import date

from bot.domain.letters import bare
from bot.domain.reading.dates import months_later
from bot.domain.replies.dates import later
from bot.domain.snooze_words import COUNTS

WORDS = {word: count for word, count in COUNTS.items() if word not in ("sau", "nua")}  # "sau tuần này"
DAYS = {"ngay": 1, "tuan": 7}
COUNT, UNIT = rf"\d{{1,3}}|{'|'.join(WORDS)}", rf"{'|'.join(DAYS)}|thang"
END = r"\b(?! \d)(?: (?:nua|toi))?"  # "2 tháng 12" is a day
LENGTH = rf"(?:them )?(?:{COUNT}) (?:{UNIT}){END}"  # without marks
PARTS = re.compile(rf"(?:them )?(?P<count>{COUNT}) (?P<unit>{UNIT}){END}")


def end_of(words: str, today: date) -> date | None:
    """Return the day on which a length from today ends; None where the words are no length.

    >>> end_of("2 tuần", date(2026, 11, 18)), end_of("thêm một tháng", date(2026, 11, 30))
    (datetime.date(2026, 12, 2), datetime.date(2026, 12, 30))
    """
    match = PARTS.fullmatch(bare(words).strip(" ."))
    if match is None:
        return None
    count = int(WORDS.get(match["count"]) or match["count"])
    if match["unit"] == "thang":
        return months_later(today, count)
    return later(today, count * DAYS[match["unit"]])
