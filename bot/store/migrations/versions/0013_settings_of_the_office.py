"""Settings of the office: every value that it gave them, when, and who."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.create_table(
        "setting_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("cadre_id", sa.Integer(), nullable=True),
        sa.Column("inbox_id", sa.Integer(), nullable=True),
        sa.Column("undoes_id", sa.Integer(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["cadre_id"], ["cadres.id"], name=op.f("fk_setting_changes_cadre_id_cadres")),
        sa.ForeignKeyConstraint(["inbox_id"], ["inbox.id"], name=op.f("fk_setting_changes_inbox_id_inbox")),
        sa.ForeignKeyConstraint(
            ["undoes_id"], ["setting_changes.id"], name=op.f("fk_setting_changes_undoes_id_setting_changes")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting_changes")),
        sa.UniqueConstraint("undoes_id", name=op.f("uq_setting_changes_undoes_id")),
    )
    op.create_index(op.f("ix_setting_changes_name_id"), "setting_changes", ["name", "id"])
