"""Texts for many: what is the same for everybody is stored once."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.create_table(
        "shared_texts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shared_texts")),
    )
    # One statement that both databases take: Alembic would rebuild an SQLite table that others refer to.
    op.execute(
        "ALTER TABLE deliveries ADD COLUMN shared_text_id INTEGER"
        " CONSTRAINT fk_deliveries_shared_text_id_shared_texts REFERENCES shared_texts (id)"
    )
