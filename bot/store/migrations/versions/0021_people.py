"""More roles, codes for several people, who waits to be let in, consent, posts for a time."""

import sqlalchemy as sa
from alembic import op

from bot.store.schema import Moment

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

ROLES = "role IN ('admin', 'chief', 'specialist', 'clerk', 'keeper', 'leader', 'focal', 'head', 'member')"


def upgrade() -> None:
    """Go forward; there is no way back."""
    for table in ("posts", "invites"):
        with op.batch_alter_table(table) as batch_op:
            batch_op.drop_constraint(op.f(f"ck_{table}_role"), type_="check")
            batch_op.create_check_constraint(op.f(f"ck_{table}_role"), ROLES)
    op.add_column("posts", sa.Column("until", Moment()))
    op.add_column("invites", sa.Column("uses", sa.Integer(), server_default="1", nullable=False))
    op.add_column("invites", sa.Column("used", sa.Integer(), server_default="0", nullable=False))
    op.execute("UPDATE invites SET used = 1 WHERE used_at IS NOT NULL")
    _applications()
    _consents()
    op.create_table(
        "code_tries",
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("wrong", sa.Integer(), nullable=False),
        sa.Column("since", Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_code_tries_account_id_accounts")
        ),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_code_tries")),
    )


def _applications() -> None:
    op.create_table(
        "applications",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("organisation_id", sa.String(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("asked_at", Moment(), nullable=False),
        sa.Column("consent", sa.String(), nullable=False),
        sa.Column("admitted", sa.Boolean(), nullable=True),
        sa.Column("decided_at", Moment(), nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.CheckConstraint(ROLES, name=op.f("ck_applications_role")),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_applications_account_id_accounts")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_applications_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["cadres.id"], name=op.f("fk_applications_decided_by_cadres")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_applications")),
    )
    op.create_index(op.f("ix_applications_account_id"), "applications", ["account_id"])


def _consents() -> None:
    op.create_table(
        "consents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cadre_id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("given_at", Moment(), nullable=False),
        sa.Column("inbox_id", sa.Integer(), nullable=True),
        sa.Column("withdrawn_at", Moment(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_consents_account_id_accounts")
        ),
        sa.ForeignKeyConstraint(["cadre_id"], ["cadres.id"], name=op.f("fk_consents_cadre_id_cadres")),
        sa.ForeignKeyConstraint(["inbox_id"], ["inbox.id"], name=op.f("fk_consents_inbox_id_inbox")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
    )
    op.create_index(op.f("ix_consents_cadre_id"), "consents", ["cadre_id"])
