"""Files that units show, and that are sent on to the office."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.add_column("deliveries", sa.Column("file", sa.JSON(), nullable=True))
    op.add_column("evidence", sa.Column("is_photo", sa.Boolean(), server_default=sa.false(), nullable=False))
