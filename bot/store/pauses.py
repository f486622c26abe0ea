"""Pauses: what the office has paused until it says otherwise, as a condition of other queries."""

from sqlalchemy import and_, not_, select

from bot.domain.assignments import REMINDED
from bot.domain.matters import Kind
from bot.store.schema import assignments, matters

# In these words, for the index ix_matters_waiting holds just these rows.
PAUSED = assignments.c.id.in_(
    select(matters.c.assignment_id).where(
        matters.c.closing.is_(None), matters.c.kind == Kind.PAUSE, matters.c.assignment_id.is_not(None)
    )
)
IS_REMINDED = and_(assignments.c.state.in_(REMINDED), not_(PAUSED))
