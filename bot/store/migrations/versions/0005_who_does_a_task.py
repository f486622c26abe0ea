"""To whom a unit's people handed a task."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.create_table(
        "delegations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("assignment_id", sa.Integer(), nullable=False),
        sa.Column("cadre_id", sa.Integer(), nullable=False),
        sa.Column("to_cadre_id", sa.Integer(), nullable=True),
        sa.Column("inbox_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("delegated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["assignment_id"], ["assignments.id"], name=op.f("fk_delegations_assignment_id_assignments")
        ),
        sa.ForeignKeyConstraint(["cadre_id"], ["cadres.id"], name=op.f("fk_delegations_cadre_id_cadres")),
        sa.ForeignKeyConstraint(
            ["to_cadre_id"], ["cadres.id"], name=op.f("fk_delegations_to_cadre_id_cadres")
        ),
        sa.ForeignKeyConstraint(["inbox_id"], ["inbox.id"], name=op.f("fk_delegations_inbox_id_inbox")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delegations")),
    )
    op.create_index(op.f("ix_delegations_assignment_id_id"), "delegations", ["assignment_id", "id"])
