"""Group chats that are a unit's."""

import sqlalchemy as sa
from alembic import op

from bot.store.schema import Moment

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.create_table(
        "unit_groups",
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.String(), nullable=False),
        sa.Column("connected_by", sa.Integer(), nullable=False),
        sa.Column("connected_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_unit_groups_account_id_accounts")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_unit_groups_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["connected_by"], ["cadres.id"], name=op.f("fk_unit_groups_connected_by_cadres")
        ),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_unit_groups")),
    )
    op.create_index(op.f("ix_unit_groups_organisation_id"), "unit_groups", ["organisation_id"])
