"""The tables of conclusions: their tasks, the assignments, and what was changed while checking."""

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

from bot.domain.assignments import Holding, State
from bot.domain.conclusions import ConclusionState
from bot.store.schema.base import Moment, key, metadata, one_of

conclusions = Table(
    "conclusions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("state", String, nullable=False),
    Column("kind", String),
    Column("number", String),
    Column("issued_on", Date),
    Column("meeting_on", Date),
    Column("issuer", Text),
    Column("chair", Text),
    Column("title", Text),
    Column("signer", Text),
    Column("urgency", String),  # as it is marked: "HỎA TỐC"
    Column("recipients", JSON, nullable=False),
    Column("references", JSON, nullable=False),
    Column("problems", JSON, nullable=False),
    Column("found_at", JSON),  # fact -> [page, paragraph, words]; none: stored by an older version
    Column("file_name", Text, nullable=False),
    Column("file_sha256", String, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("published_at", Moment),
    Column("published_by", ForeignKey("cadres.id")),
    Column("corrects_id", ForeignKey("conclusions.id")),  # the published one that this is a later version of
    one_of("state", ConclusionState),
)

tasks = Table(
    "tasks",
    metadata,
    Column("id", Integer, primary_key=True),
    key("conclusions.id"),
    Column("position", Integer, nullable=False),
    Column("ref", String, nullable=False),
    Column("section", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("standing", Boolean, nullable=False),
    Column("restricted", Boolean, nullable=False),
    Column("allowed", Boolean, nullable=False, server_default=false()),  # a restricted content may be sent
    Column("page", Integer),
    Column("paragraph", Integer),
    Column("deadline_raw", Text),
    Column("deadline_kind", String),
    Column("deadline_rule", String),
    Column("due_on", Date),  # as the document says; an assignment's own can be moved later
    Column("anchor_on", Date),
    Column("other_due_on", Date),
    Column("suggested_due_on", Date),
    Column("problems", JSON, nullable=False, server_default="[]"),
    Column("repeats_id", ForeignKey("tasks.id")),  # of a later period: the document's own task
    UniqueConstraint("conclusion_id", "position"),
    Index(None, "repeats_id", "due_on", unique=True),
)

draft_changes = Table(
    "draft_changes",
    metadata,
    Column("id", Integer, primary_key=True),
    key("conclusions.id"),
    key("cadres.id", nullable=True),  # none: the command line
    Column("kind", String, nullable=False),
    Column("words", Text, nullable=False),
    Column("before", JSON, nullable=False),
    Column("after", JSON, nullable=False),
    Column("undoes_id", ForeignKey("draft_changes.id"), unique=True),
    Column("changed_at", Moment, nullable=False),
    Index(None, "conclusion_id", "id"),
)

assignments = Table(
    "assignments",
    metadata,
    Column("id", Integer, primary_key=True),
    key("tasks.id"),
    Column("position", Integer, nullable=False),
    key("organisations.id", nullable=True),  # none: a body that the directory doesn't know
    Column("words", Text, nullable=False),  # the organisation as the document writes it
    Column("holding", String, nullable=False),
    Column("state", String, nullable=False),
    Column("percent", Integer),
    Column("due_on", Date),
    Column("reported_on", Date),
    Column("given_at", Moment),  # when the unit was told of it as it stands; none: in a draft
    one_of("holding", Holding),
    one_of("state", State),
    CheckConstraint("percent BETWEEN 0 AND 100", name="percent"),
    UniqueConstraint("task_id", "position"),
    UniqueConstraint("task_id", "organisation_id"),
    Index(None, "organisation_id", "state"),
    Index("ix_assignments_due", "due_on", sqlite_where=text("due_on IS NOT NULL")),
    Index(
        "ix_assignments_undated",
        "organisation_id",
        sqlite_where=text("due_on IS NULL"),
        postgresql_where=text("due_on IS NULL"),
    ),
)
