"""Announcements: what is written to many, what became of it with each, and changes of what was sent."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

STATES = ["draft", "asked", "scheduled", "sending", "paused", "sent", "cancelled", "recalled", "discarded"]


def upgrade() -> None:
    """Go forward; there is no way back."""
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "announcements",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("files", sa.JSON(), nullable=False),
        sa.Column("unread", sa.JSON(), nullable=False),
        sa.Column("audience", sa.JSON(none_as_null=True)),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("ack_by", moment),
        sa.Column("send_at", moment),
        sa.Column("created_at", moment, nullable=False),
        sa.Column("started_at", moment),
        sa.Column("finished_at", moment),
        sa.Column("approved_by", sa.Integer()),
        sa.Column("author_account_id", sa.Integer(), nullable=False),
        sa.Column("progress_id", sa.Integer()),
        sa.Column("progress_edit_id", sa.Integer()),
        sa.Column("progress_at", moment),
        sa.Column("ack_told_at", moment),
        sa.CheckConstraint(f"state IN ({', '.join(map(repr, STATES))})", name=op.f("ck_announcements_state")),
        sa.ForeignKeyConstraint(["author_id"], ["cadres.id"], name=op.f("fk_announcements_author_id_cadres")),
        sa.ForeignKeyConstraint(
            ["approved_by"], ["cadres.id"], name=op.f("fk_announcements_approved_by_cadres")
        ),
        sa.ForeignKeyConstraint(
            ["author_account_id"], ["accounts.id"], name=op.f("fk_announcements_author_account_id_accounts")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_announcements")),
    )
    still_open = sa.text("state NOT IN ('sent', 'discarded')")
    op.create_index(
        "ix_announcements_open",
        "announcements",
        ["state"],
        sqlite_where=still_open,
        postgresql_where=still_open,
    )
    op.create_index(op.f("ix_announcements_digest_started_at"), "announcements", ["digest", "started_at"])
    _recipients(moment)
    op.add_column("deliveries", sa.Column("act", sa.String(), server_default="send", nullable=False))
    op.add_column("deliveries", sa.Column("target", sa.String()))
    # One statement that both databases take: Alembic would rebuild an SQLite table that others refer to.
    op.execute(
        "ALTER TABLE deliveries ADD COLUMN announcement_id INTEGER"
        " CONSTRAINT fk_deliveries_announcement_id_announcements REFERENCES announcements (id)"
    )
    announced = sa.text("announcement_id IS NOT NULL")
    op.create_index(
        "ix_deliveries_announced",
        "deliveries",
        ["announcement_id", "account_id"],
        sqlite_where=announced,
        postgresql_where=announced,
    )


def _recipients(moment: sa.DateTime) -> None:
    keys = (
        ("announcement_id", "announcements", sa.Integer(), False),
        ("cadre_id", "cadres", sa.Integer(), False),
        ("account_id", "accounts", sa.Integer(), False),
        ("organisation_id", "organisations", sa.String(), True),
        ("delivery_id", "deliveries", sa.Integer(), True),
        ("inbox_id", "inbox", sa.Integer(), True),
    )
    table = "announcement_recipients"
    op.create_table(
        table,
        *(sa.Column(name, kind, nullable=nullable) for name, _, kind, nullable in keys),
        sa.Column("acknowledged_at", moment),
        sa.Column("edition", sa.Integer()),
        sa.Column("answer", sa.Integer()),
        sa.Column("nudged_at", moment),
        *(
            sa.ForeignKeyConstraint([name], [f"{to}.id"], name=op.f(f"fk_{table}_{name}_{to}"))
            for name, to, *_ in keys
        ),
        sa.PrimaryKeyConstraint("announcement_id", "cadre_id", name=op.f(f"pk_{table}")),
    )
    op.create_index(op.f(f"ix_{table}_delivery_id"), table, ["delivery_id"])
    op.create_index(op.f(f"ix_{table}_cadre_id"), table, ["cadre_id"])
