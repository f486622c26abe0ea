"""Reminders are found by when they were sent."""

from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.create_index(op.f("ix_reminders_sent_at"), "reminders", ["sent_at"])
