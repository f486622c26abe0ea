"""What has no deadline is found by its unit."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    undated = sa.text("due_on IS NULL")
    op.create_index(
        "ix_assignments_undated",
        "assignments",
        ["organisation_id"],
        sqlite_where=undated,
        postgresql_where=undated,
    )
