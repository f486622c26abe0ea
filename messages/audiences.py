"""How audiences, and why copies did not arrive, are told."""

from bot.domain.audiences import Audience, Part
from messages import announcement_words


def audience(them: Audience) -> str:
    """Say whom an audience is made of: "lãnh đạo của Các ban Đảng; trừ Ban Dân vận"."""
    said = "; ".join(map(_part, them.parts))
    return f"{said}; trừ {'; '.join(map(_part, them.but))}" if them.but else said


def _part(part: Part) -> str:
    who = ", ".join(announcement_words.ROLES[role] for role in part.roles)
    where = ", ".join(part.names)
    if part.conclusion_id is not None:
        where = f"các đơn vị có nhiệm vụ trong kết luận {part.conclusion}"
    if part.overdue:
        where = f"{where or 'các đơn vị'} có nhiệm vụ quá hạn"
    if who and where:
        return f"{who} của {where}"
    return who or where or "mọi người đã tham gia"


def failure(reason: str) -> str:
    """Say why a copy did not arrive, from the ledger's own words."""
    known = (says for written, says in announcement_words.FAILURES if written in reason)
    return next(known, "mạng không nhận tin")
