"""Summaries: which morning's and which week's went to whom; and the leaders who get one."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

ROLES = "role IN ('admin', 'specialist', 'leader', 'focal', 'head', 'member')"


def upgrade() -> None:
    """Go forward; there is no way back."""
    for table in ("posts", "invites"):
        with op.batch_alter_table(table) as batch_op:
            batch_op.drop_constraint(op.f(f"ck_{table}_role"), type_="check")
            batch_op.create_check_constraint(op.f(f"ck_{table}_role"), ROLES)
    op.create_table(
        "summaries",
        sa.Column("cadre_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("delivery_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["cadre_id"], ["cadres.id"], name=op.f("fk_summaries_cadre_id_cadres")),
        sa.ForeignKeyConstraint(
            ["delivery_id"], ["deliveries.id"], name=op.f("fk_summaries_delivery_id_deliveries")
        ),
        sa.PrimaryKeyConstraint("cadre_id", "kind", "day", name=op.f("pk_summaries")),
    )
    op.create_index(op.f("ix_summaries_delivery_id"), "summaries", ["delivery_id"])
    op.create_index(op.f("ix_reminders_delivery_id"), "reminders", ["delivery_id"])
