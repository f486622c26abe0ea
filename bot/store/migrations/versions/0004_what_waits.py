"""What waits for the office, the evidence of reports, and the network's ids of messages that came in."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.add_column("inbox", sa.Column("message_id", sa.String(), nullable=True))
    op.create_index(op.f("ix_inbox_chat_id_id"), "inbox", ["chat_id", "id"])
    op.create_table(
        "evidence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("assignment_id", sa.Integer(), nullable=False),
        sa.Column("cadre_id", sa.Integer(), nullable=False),
        sa.Column("inbox_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.String(), nullable=True),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("file_id", sa.String(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=True),
        sa.Column("attached_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["assignment_id"], ["assignments.id"], name=op.f("fk_evidence_assignment_id_assignments")
        ),
        sa.ForeignKeyConstraint(["cadre_id"], ["cadres.id"], name=op.f("fk_evidence_cadre_id_cadres")),
        sa.ForeignKeyConstraint(["inbox_id"], ["inbox.id"], name=op.f("fk_evidence_inbox_id_inbox")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
    )
    with op.batch_alter_table("evidence", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_evidence_assignment_id_id"), ["assignment_id", "id"], unique=False
        )

    op.create_table(
        "matters",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("assignment_id", sa.Integer(), nullable=True),
        sa.Column("cadre_id", sa.Integer(), nullable=False),
        sa.Column("status_report_id", sa.Integer(), nullable=True),
        sa.Column("inbox_id", sa.Integer(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("new_due_on", sa.Date(), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closing", sa.String(), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_by", sa.Integer(), nullable=True),
        sa.Column("closed_inbox_id", sa.Integer(), nullable=True),
        sa.Column("answer", sa.Text(), server_default="", nullable=False),
        sa.Column("due_before", sa.Date(), nullable=True),
        sa.Column("due_after", sa.Date(), nullable=True),
        sa.Column("to_organisation_id", sa.String(), nullable=True),
        sa.CheckConstraint(
            "closing IN ('accepted', 'returned', 'cleared', 'granted', 'changed', 'refused', 'answered', 'reassigned', 'stays', 'moved_on', 'replaced', 'taken_back', 'with_lead', 'with_task')",
            name=op.f("ck_matters_closing"),
        ),
        sa.CheckConstraint(
            "kind IN ('report', 'obstacle', 'extension', 'question', 'not_ours')",
            name=op.f("ck_matters_kind"),
        ),
        sa.ForeignKeyConstraint(
            ["assignment_id"], ["assignments.id"], name=op.f("fk_matters_assignment_id_assignments")
        ),
        sa.ForeignKeyConstraint(["cadre_id"], ["cadres.id"], name=op.f("fk_matters_cadre_id_cadres")),
        sa.ForeignKeyConstraint(["closed_by"], ["cadres.id"], name=op.f("fk_matters_closed_by_cadres")),
        sa.ForeignKeyConstraint(
            ["closed_inbox_id"], ["inbox.id"], name=op.f("fk_matters_closed_inbox_id_inbox")
        ),
        sa.ForeignKeyConstraint(["inbox_id"], ["inbox.id"], name=op.f("fk_matters_inbox_id_inbox")),
        sa.ForeignKeyConstraint(
            ["status_report_id"],
            ["status_reports.id"],
            name=op.f("fk_matters_status_report_id_status_reports"),
        ),
        sa.ForeignKeyConstraint(
            ["to_organisation_id"],
            ["organisations.id"],
            name=op.f("fk_matters_to_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_matters")),
    )
    with op.batch_alter_table("matters", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_matters_assignment_id_id"), ["assignment_id", "id"], unique=False
        )
        batch_op.create_index(
            "ix_matters_waiting",
            ["id"],
            unique=False,
            sqlite_where=sa.text("closing IS NULL"),
            postgresql_where=sa.text("closing IS NULL"),
        )

    op.execute(WAITING)


# What units have reported, and the office has not answered, waits for the office from now on.
WAITING = """
INSERT INTO matters (kind, assignment_id, cadre_id, status_report_id, inbox_id, words, opened_at)
SELECT CASE a.state WHEN 'reported' THEN 'report' ELSE 'obstacle' END,
       r.assignment_id, r.cadre_id, r.id, r.inbox_id, r.words, r.reported_at
FROM status_reports r JOIN assignments a ON a.id = r.assignment_id
WHERE r.id = (
    SELECT max(o.id) FROM status_reports o
    WHERE o.assignment_id = a.id
      AND o.outcome = CASE a.state WHEN 'reported' THEN 'done' WHEN 'blocked' THEN 'blocked' END
)
"""
