"""How high a body stands: one below another may ask it, but gives it no duty."""

import re

from bot.domain.reading.text import fold

# From the highest: the first pattern that a name holds tells its rank.
RANKS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\b(?:thủ tướng|chính phủ|quốc hội|trung ương|bộ chính trị|ban bí thư|tổng bí thư)\b",
        r"^(?:bộ trưởng|thứ trưởng|bộ (?!chỉ huy|tư lệnh)|ngân hàng nhà nước)",
        r"\b(?:tỉnh uỷ|thành uỷ)$|\b(?:ubnd|hđnd|hội đồng nhân dân) (?:tỉnh|thành phố)\b(?! thuộc)",
        r"\b(?:sở|ban|cục|công an tỉnh|công an thành phố)\b(?! nhân dân)",
        r"\b(?:phòng|huyện|quận|xã|phường|đặc khu|thị trấn|ubnd|trường)\b",
    )
)
LOWER = 3  # ranks from a Sở downward only ask those above


def rank(name: str) -> int | None:
    """Return how high a body stands, 0 the highest, None for one that nothing tells.

    >>> rank("Bộ Xây dựng"), rank("Sở Xây dựng"), rank("UBND xã Mẫu"), rank("Hội Nông dân")
    (1, 3, 4, None)
    """
    words = " ".join(map(fold, name.split()))
    words = re.sub(r"\btp(?=[\s.]|$)\.? ?", "thành phố ", words)
    words = re.sub(r"\b(?:uỷ ban nhân dân|uỷ ban mttq)\b", "ubnd", words)
    return next((n for n, pattern in enumerate(RANKS) if pattern.search(words)), None)


def asks_upward(giver: str, asked: str) -> bool:
    """Whether who asks stands below who is asked: "Sở Xây dựng đề nghị Bộ Xây dựng".

    >>> asks_upward("Sở Xây dựng", "Bộ Xây dựng"), asks_upward("Sở Xây dựng", "UBND xã Mẫu")
    (True, False)
    """
    below, above = rank(giver), rank(asked)
    return below is not None and above is not None and below >= LOWER and above < below
