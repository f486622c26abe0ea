"""Checking a draft: what was read of a task, every change, corrections, the office's calendar, specialists."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ROLES = "role IN ('admin', 'specialist', 'focal', 'head', 'member')"


def upgrade() -> None:
    """Go forward; there is no way back."""
    for table in ("posts", "invites"):
        with op.batch_alter_table(table) as batch_op:
            batch_op.drop_constraint(op.f(f"ck_{table}_role"), type_="check")
            batch_op.create_check_constraint(op.f(f"ck_{table}_role"), ROLES)
    # One statement that both databases take: Alembic would rebuild an SQLite table that others refer to.
    op.execute(
        "ALTER TABLE conclusions ADD COLUMN corrects_id INTEGER"
        " CONSTRAINT fk_conclusions_corrects_id_conclusions REFERENCES conclusions (id)"
    )
    for column in (
        sa.Column("allowed", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("page", sa.Integer()),
        sa.Column("paragraph", sa.Integer()),
        sa.Column("deadline_rule", sa.String()),
        sa.Column("due_on", sa.Date()),
        sa.Column("anchor_on", sa.Date()),
        sa.Column("other_due_on", sa.Date()),
        sa.Column("suggested_due_on", sa.Date()),
        sa.Column("problems", sa.JSON(), nullable=False, server_default="[]"),
    ):
        op.add_column("tasks", column)
    op.add_column("assignments", sa.Column("given_at", sa.DateTime(timezone=True)))
    _fill()
    op.create_table(
        "draft_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("conclusion_id", sa.Integer(), nullable=False),
        sa.Column("cadre_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.Column("undoes_id", sa.Integer(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["cadre_id"], ["cadres.id"], name=op.f("fk_draft_changes_cadre_id_cadres")),
        sa.ForeignKeyConstraint(
            ["conclusion_id"], ["conclusions.id"], name=op.f("fk_draft_changes_conclusion_id_conclusions")
        ),
        sa.ForeignKeyConstraint(
            ["undoes_id"], ["draft_changes.id"], name=op.f("fk_draft_changes_undoes_id_draft_changes")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draft_changes")),
        sa.UniqueConstraint("undoes_id", name=op.f("uq_draft_changes_undoes_id")),
    )
    op.create_index(op.f("ix_draft_changes_conclusion_id_id"), "draft_changes", ["conclusion_id", "id"])
    op.create_table(
        "calendar_overrides",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("worked", sa.Boolean(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_calendar_overrides")),
    )


def _fill() -> None:
    """Give what is stored already its day and the moment it was given."""
    op.execute(
        "UPDATE tasks SET due_on ="
        " (SELECT min(assignments.due_on) FROM assignments WHERE assignments.task_id = tasks.id)"
    )
    op.execute(
        "UPDATE assignments SET given_at = (SELECT conclusions.published_at FROM conclusions"
        " JOIN tasks ON tasks.conclusion_id = conclusions.id WHERE tasks.id = assignments.task_id)"
    )
