"""Kinds of messages: what each message owed is for."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.add_column("deliveries", sa.Column("kind", sa.String(), server_default="push", nullable=False))
    op.execute("UPDATE deliveries SET kind = 'answer' WHERE lane = '1-answer'")
    op.execute("UPDATE deliveries SET kind = 'announcement' WHERE lane = '3-announcement'")
    op.execute(
        "UPDATE deliveries SET kind = 'reminder' WHERE id IN"
        " (SELECT delivery_id FROM reminders UNION SELECT delivery_id FROM summaries)"
    )
