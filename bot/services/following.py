"""Following: what became of an announcement with those whom it was for."""

from datetime import datetime

from bot.domain.announcements import Announcement
from bot.domain.receipts import Progress, Receipt, Standing
from bot.store import announcements, recalls, receipts
from bot.store.database import Transaction


async def standing(tx: Transaction, announcement: Announcement) -> Standing:
    """Return what became of it: by unit, the reasons of failures, the answers, and who has not answered."""
    chosen = await receipts.tally(tx, announcement.id)
    tally = ((answer, chosen.get(number, ())) for number, answer in enumerate(announcement.answers, 1))
    return Standing(
        units=await receipts.standing(tx, announcement),
        reasons=await receipts.reasons(tx, announcement.id),
        tally=tuple((answer, sum(c.people for c in counts), counts) for answer, counts in tally),
        missing=await receipts.missing(tx, announcement),
        unchanged=await recalls.unchanged(tx, announcement),
    )


async def of_each(tx: Transaction, announcement_id: int) -> tuple[Announcement, tuple[Receipt, ...]] | None:
    """Return what became of an announcement with each person; None where there is none of that number."""
    announcement = await announcements.get(tx, announcement_id)
    if announcement is None:
        return None
    return announcement, await receipts.of_each(tx, announcement_id)


async def progress(tx: Transaction, announcement: Announcement, now: datetime) -> Progress:
    """Return how far its copies have come."""
    return await receipts.progress(tx, announcement.id, now)
