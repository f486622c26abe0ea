"""Where the facts of a document's head and foot stood in it."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.add_column("conclusions", sa.Column("found_at", sa.JSON(), nullable=True))
