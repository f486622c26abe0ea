"""The tables of an assignment's life: what units say of it, what they show, what waits for the office."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, String, Table, Text, false, text

from bot.domain.matters import Closing, Kind
from bot.domain.replies.model import Outcome
from bot.store.schema.base import Moment, key, metadata, one_of

status_reports = Table(
    "status_reports",
    metadata,
    Column("id", Integer, primary_key=True),
    key("assignments.id"),
    key("cadres.id"),
    Column("inbox_id", ForeignKey("inbox.id")),
    Column("outcome", String, nullable=False),
    Column("percent", Integer),
    Column("words", Text, nullable=False),
    Column("new_due_on", Date),
    Column("state_before", String, nullable=False),
    Column("percent_before", Integer),
    Column("reported_on_before", Date),
    Column("undoes_id", ForeignKey("status_reports.id"), unique=True),
    Column("reported_at", Moment, nullable=False),
    one_of("outcome", Outcome),
    Index(None, "assignment_id", "id"),
    Index(None, "cadre_id", "id"),
)

matters = Table(
    "matters",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    key("assignments.id", nullable=True),  # none: a question about no one task
    key("cadres.id"),
    key("status_reports.id", nullable=True),
    Column("inbox_id", ForeignKey("inbox.id")),
    Column("words", Text, nullable=False),
    Column("new_due_on", Date),
    Column("opened_at", Moment, nullable=False),
    Column("closing", String),
    Column("closed_at", Moment),
    Column("closed_by", ForeignKey("cadres.id")),  # none: a setting, or what happened elsewhere
    Column("closed_inbox_id", ForeignKey("inbox.id")),
    Column("answer", Text, nullable=False, server_default=""),
    Column("due_before", Date),
    Column("due_after", Date),
    Column("to_organisation_id", ForeignKey("organisations.id")),
    one_of("kind", Kind),
    one_of("closing", Closing),
    Index(None, "assignment_id", "id"),
    Index(
        "ix_matters_waiting",
        "id",
        sqlite_where=text("closing IS NULL"),
        postgresql_where=text("closing IS NULL"),
    ),
)

evidence = Table(
    "evidence",
    metadata,
    Column("id", Integer, primary_key=True),
    key("assignments.id"),
    key("cadres.id"),
    Column("inbox_id", ForeignKey("inbox.id")),
    Column("number", String),  # of a document, which stays in the document system
    Column("issued_on", Date),
    Column("file_id", String),  # of a file, which stays with the network until it is opened
    Column("name", Text, nullable=False),
    Column("is_photo", Boolean, nullable=False, server_default=false()),
    Column("size_bytes", Integer, nullable=False),
    Column("sha256", String),  # none: it was not fetched yet
    Column("attached_at", Moment, nullable=False),
    Index(None, "assignment_id", "id"),
)

delegations = Table(
    "delegations",
    metadata,
    Column("id", Integer, primary_key=True),
    key("assignments.id"),
    key("cadres.id"),
    Column("to_cadre_id", ForeignKey("cadres.id")),  # none: back to the whole unit
    Column("inbox_id", ForeignKey("inbox.id"), nullable=False),
    Column("words", Text, nullable=False),
    Column("delegated_at", Moment, nullable=False),
    Index(None, "assignment_id", "id"),
)

reminders = Table(
    "reminders",
    metadata,
    Column("assignment_id", ForeignKey("assignments.id"), primary_key=True),
    Column("cadre_id", ForeignKey("cadres.id"), primary_key=True),
    Column("due_on", Date, primary_key=True),
    Column("rung", String, primary_key=True),
    key("deliveries.id"),
    Column("sent_at", Moment, nullable=False),
    Index(None, "delivery_id"),
    Index(None, "sent_at"),
)

snoozes = Table(
    "snoozes",
    metadata,
    Column("assignment_id", ForeignKey("assignments.id"), primary_key=True),
    Column("cadre_id", ForeignKey("cadres.id"), primary_key=True),
    Column("until", Moment, nullable=False),
)

summaries = Table(
    "summaries",
    metadata,
    Column("cadre_id", ForeignKey("cadres.id"), primary_key=True),
    Column("kind", String, primary_key=True),
    Column("day", Date, primary_key=True),  # of a week's, its Monday
    key("deliveries.id"),
    Index(None, "delivery_id"),
)
