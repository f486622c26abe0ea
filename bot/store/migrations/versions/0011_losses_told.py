"""Losses told: since when others know that an account can't be reached."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.add_column("accounts", sa.Column("loss_told_at", sa.DateTime(timezone=True), nullable=True))
