"""Corrections of announcements: the words as they stand, those that wait for a yes, and what tells of them."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

KEYS = (
    ("text_id", "shared_texts"),
    ("notice_text_id", "shared_texts"),
    ("correction_by", "cadres"),
)


def upgrade() -> None:
    """Go forward; there is no way back."""
    for column, table in KEYS:  # statements that both databases take: Alembic would rebuild an SQLite table
        op.execute(
            f"ALTER TABLE announcements ADD COLUMN {column} INTEGER"
            f" CONSTRAINT fk_announcements_{column}_{table} REFERENCES {table} (id)"
        )
    op.add_column("announcements", sa.Column("correction", sa.Text()))
    op.add_column(
        "announcements", sa.Column("changing", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
