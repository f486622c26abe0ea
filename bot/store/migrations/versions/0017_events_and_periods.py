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
    with op.batch_alter_table("tasks") as batch_op:
        batch_op.add_column(sa.Column("repeats_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(op.f("fk_tasks_repeats_id_tasks"), "tasks", ["repeats_id"], ["id"])
    op.create_index("ix_tasks_repeats_id_due_on", "tasks", ["repeats_id", "due_on"], unique=True)
