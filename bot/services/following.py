"""Following: what became of an announcement with those whom it was for."""

from datetime import datetime

from bot.domain.announcements import Announcement, Progress, Receipt, Standing
from bot.store import announcements, recalls, recipients
from bot.store.database import Transaction


async def standing(tx: Transaction, announcement: Announcement) -> Standing:
    """Return what became of it: by unit, the reasons of failures, the answers, and who has not answered."""
    chosen = await recipients.tally(tx, announcement.id)
    tally = ((answer, chosen.get(number, ())) for number, answer in enumerate(announcement.answers, 1))
    return Standing(
        units=await recipients.standing(tx, announcement),
        reasons=await recipients.reasons(tx, announcement.id),
        tally=tuple((answer, sum(c.people for c in counts), counts) for answer, counts in tally),
        missing=await recipients.missing(tx, announcement),
        unchanged=await recalls.unchanged(tx, announcement),
    )


async def receipts(tx: Transaction, announcement_id: int) -> tuple[Announcement, tuple[Receipt, ...]] | None:
    """Return what became of an announcement with each person; None where there is none of that number."""
    announcement = await announcements.get(tx, announcement_id)
    if announcement is None:
        return None
    return announcement, await recipients.receipts(tx, announcement_id)


async def progress(tx: Transaction, announcement: Announcement, now: datetime) -> Progress:
    """Return how far its copies have come."""
    return await recipients.progress(tx, announcement.id, now)
