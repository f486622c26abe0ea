"""Messages whose words are forgotten once they are settled."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.add_column(
        "deliveries", sa.Column("fleeting", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
