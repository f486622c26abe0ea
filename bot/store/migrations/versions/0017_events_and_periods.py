"""The days of events that deadlines wait for, and the periods of recurring tasks."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.create_table(
        "events",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_events")),
    )
    # One statement that both databases take: Alembic would rebuild an SQLite table that others refer to.
    op.execute(
        "ALTER TABLE tasks ADD COLUMN repeats_id INTEGER"
        " CONSTRAINT fk_tasks_repeats_id_tasks REFERENCES tasks (id)"
    )
    op.create_index("ix_tasks_repeats_id_due_on", "tasks", ["repeats_id", "due_on"], unique=True)
