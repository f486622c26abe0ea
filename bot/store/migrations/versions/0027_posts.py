"""Leaves with substitutes, and how posts were changed."""

import sqlalchemy as sa
from alembic import op

from bot.store.schema import Moment

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

ROLES = "role IN ('admin', 'chief', 'specialist', 'clerk', 'keeper', 'leader', 'focal', 'head', 'member')"


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.add_column("posts", sa.Column("away", sa.Boolean(), server_default=sa.false(), nullable=False))
    _absences()
    _post_changes()


def _absences() -> None:
    op.create_table(
        "absences",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cadre_id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.String(), nullable=True),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("substitute_id", sa.Integer(), nullable=True),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("entered_by", sa.Integer(), nullable=False),
        sa.Column("entered_at", Moment(), nullable=False),
        sa.Column("begun_at", Moment(), nullable=True),
        sa.Column("ended_at", Moment(), nullable=True),
        sa.CheckConstraint(ROLES, name=op.f("ck_absences_role")),
        sa.ForeignKeyConstraint(["cadre_id"], ["cadres.id"], name=op.f("fk_absences_cadre_id_cadres")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_absences_organisation_id_organisations")
        ),
        sa.ForeignKeyConstraint(
            ["substitute_id"], ["cadres.id"], name=op.f("fk_absences_substitute_id_cadres")
        ),
        sa.ForeignKeyConstraint(["entered_by"], ["cadres.id"], name=op.f("fk_absences_entered_by_cadres")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absences")),
    )
    unfinished = sa.text("ended_at IS NULL")
    op.create_index(
        "ix_absences_open", "absences", ["first_day"], sqlite_where=unfinished, postgresql_where=unfinished
    )
    op.create_index(op.f("ix_absences_cadre_id"), "absences", ["cadre_id"])


def _post_changes() -> None:
    op.create_table(
        "post_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cadre_id", sa.Integer(), nullable=False),
        sa.Column("ended", sa.JSON(), nullable=False),
        sa.Column("begun", sa.JSON(), nullable=False),
        sa.Column("changed_by", sa.Integer(), nullable=False),
        sa.Column("inbox_id", sa.Integer(), nullable=False),
        sa.Column("undoes_id", sa.Integer(), nullable=True),
        sa.Column("changed_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["cadre_id"], ["cadres.id"], name=op.f("fk_post_changes_cadre_id_cadres")),
        sa.ForeignKeyConstraint(
            ["changed_by"], ["cadres.id"], name=op.f("fk_post_changes_changed_by_cadres")
        ),
        sa.ForeignKeyConstraint(["inbox_id"], ["inbox.id"], name=op.f("fk_post_changes_inbox_id_inbox")),
        sa.ForeignKeyConstraint(
            ["undoes_id"], ["post_changes.id"], name=op.f("fk_post_changes_undoes_id_post_changes")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post_changes")),
        sa.UniqueConstraint("undoes_id", name=op.f("uq_post_changes_undoes_id")),
    )
    op.create_index(op.f("ix_post_changes_cadre_id_id"), "post_changes", ["cadre_id", "id"])
