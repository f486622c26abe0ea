"""Since when somebody holds no post."""

import sqlalchemy as sa
from alembic import op

from bot.store.schema import Moment

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.add_column("cadres", sa.Column("left_at", Moment(), nullable=True))
