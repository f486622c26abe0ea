"""Accounts are found by whose they are."""

from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.create_index(op.f("ix_accounts_cadre_id"), "accounts", ["cadre_id"])
