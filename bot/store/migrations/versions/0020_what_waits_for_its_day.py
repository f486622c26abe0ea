"""What waits for its day: unprompted messages are counted by the day, and people choose their hour."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.add_column("conclusions", sa.Column("urgency", sa.String(), nullable=True))
    op.add_column("cadres", sa.Column("remind_at", sa.Time(), nullable=True))
    op.add_column("deliveries", sa.Column("held_until", sa.DateTime(timezone=True), nullable=True))
    op.add_column("deliveries", sa.Column("counts_on", sa.Date(), nullable=True))
    counted = sa.text("counts_on IS NOT NULL")
    op.create_index(
        "ix_deliveries_counted",
        "deliveries",
        ["counts_on", "account_id"],
        sqlite_where=counted,
        postgresql_where=counted,
    )
