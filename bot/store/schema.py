"""The tables. A change here needs a migration beside it."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)
from sqlalchemy.types import TypeDecorator

from bot.domain.assignments import Holding, State
from bot.domain.conclusions import ConclusionState
from bot.domain.matters import Closing, Kind
from bot.domain.people import Role
from bot.domain.replies.model import Outcome

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept in UTC; SQLite has no time zones, so there it is written without one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class AccountState(StrEnum):
    """Whether messages reach an account."""

    ACTIVE = "active"
    UNREACHABLE = "unreachable"


class DeliveryState(StrEnum):
    """What became of a message owed to a person."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNREACHABLE = "unreachable"
    UNSURE = "unsure"


class UpdateState(StrEnum):
    """What became of an update."""

    WAITING = "waiting"
    HANDLED = "handled"
    FAILED = "failed"


def one_of(column: str, values: type[StrEnum]) -> CheckConstraint:
    """Return the check that `column` holds one of an enumeration's values."""
    listed = ", ".join(f"'{v}'" for v in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def key(target: str, *, nullable: bool = False) -> Column[Any]:
    """Return a foreign key column named after `target` ("cadres.id" -> cadre_id)."""
    table, _, column = target.partition(".")
    name = f"{table.removesuffix('s') if not table.endswith('ies') else table[:-3] + 'y'}_{column}"
    return Column(name, ForeignKey(target), nullable=nullable)


organisations = Table(
    "organisations",
    metadata,
    Column("id", String, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("short", Text, nullable=False),
    Column("aliases", JSON, nullable=False),
    Column("kind", String, nullable=False),
    Column("parent", String),
    Column("groups", JSON, nullable=False),
    Column("basis", String, nullable=False),
    Column("symbol", String),
    Column("valid_from", Date),
    Column("valid_to", Date),
    Column("successor", String),
)

groups = Table(
    "groups",
    metadata,
    Column("id", String, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("aliases", JSON, nullable=False),
    Column("type", String, nullable=False),
    Column("expand", String, nullable=False),
    Column("include_groups", JSON, nullable=False),
)

bots = Table(
    "bots",
    metadata,
    Column("channel", String, primary_key=True),
    Column("name", String, nullable=False),
)

cadres = Table(
    "cadres",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("joined_at", Moment, nullable=False),
)

accounts = Table(
    "accounts",
    metadata,
    Column("id", Integer, primary_key=True),
    key("cadres.id", nullable=True),  # none: somebody who has not joined, and is only answered
    Column("channel", String, nullable=False),
    Column("chat_id", String, nullable=False),
    Column("state", String, nullable=False),
    Column("changed_at", Moment, nullable=False),
    one_of("state", AccountState),
    UniqueConstraint("channel", "chat_id"),
)

posts = Table(
    "posts",
    metadata,
    Column("id", Integer, primary_key=True),
    key("cadres.id"),
    key("organisations.id", nullable=True),  # none: the office
    Column("role", String, nullable=False),
    Column("since", Moment, nullable=False),
    one_of("role", Role),
    UniqueConstraint("cadre_id", "organisation_id", "role"),
    Index(None, "organisation_id"),
)

invites = Table(
    "invites",
    metadata,
    Column("digest", String, primary_key=True),
    Column("role", String, nullable=False),
    key("organisations.id", nullable=True),
    Column("name", Text),
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("used_at", Moment),
    key("cadres.id", nullable=True),
    one_of("role", Role),
)

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
    Column("recipients", JSON, nullable=False),
    Column("references", JSON, nullable=False),
    Column("problems", JSON, nullable=False),
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
    UniqueConstraint("conclusion_id", "position"),
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

calendar_overrides = Table(
    "calendar_overrides",
    metadata,
    Column("day", Date, primary_key=True),
    Column("worked", Boolean, nullable=False),
    Column("source", Text, nullable=False),
    Column("entered_at", Moment, nullable=False),
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
)

inbox = Table(
    "inbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("channel", String, nullable=False),
    Column("key", String, nullable=False),
    Column("chat_id", String, nullable=False),
    Column("body", JSON, nullable=False),
    Column("message_id", String),  # the network's own; none: it is no message
    Column("received_at", Moment, nullable=False),
    Column("state", String, nullable=False),
    Column("handled_at", Moment),
    Column("tries", Integer, nullable=False),
    one_of("state", UpdateState),
    UniqueConstraint("channel", "key"),
    Index(None, "chat_id", "id"),
    Index(
        "ix_inbox_waiting",
        "channel",
        "id",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
)

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
    Column("size_bytes", Integer, nullable=False),
    Column("sha256", String),  # none: it was not fetched yet
    Column("attached_at", Moment, nullable=False),
    Index(None, "assignment_id", "id"),
)


def _owed(name: str, *columns: str) -> Index:
    """Return an index of the deliveries that are not settled: it stays small however long the history is."""
    unsettled = text("settled_at IS NULL")
    return Index(name, *columns, sqlite_where=unsettled, postgresql_where=unsettled)


deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Integer, primary_key=True),
    key("accounts.id"),
    Column("lane", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("choices", JSON, nullable=False),
    Column("about", JSON, nullable=False),
    Column("asks", Boolean, nullable=False),
    Column("numbered", Boolean, nullable=False),
    Column("state", String, nullable=False),
    Column("queued_at", Moment, nullable=False),
    Column("due_at", Moment),  # of a retry only; none: at once
    Column("useful_until", Moment),  # none: as long as it takes
    Column("claimed_at", Moment),
    Column("unsure_at", Moment),
    Column("settled_at", Moment),
    Column("tries", Integer, nullable=False),
    Column("message_id", String),
    Column("error", Text),
    one_of("state", DeliveryState),
    _owed("ix_deliveries_owed", "lane", "id"),
    _owed("ix_deliveries_owed_to", "account_id", "lane", "id"),
    Index(None, "account_id", "message_id"),
    Index(None, "account_id", "id"),
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
)

dialogues = Table(
    "dialogues",
    metadata,
    Column("account_id", ForeignKey("accounts.id"), primary_key=True),
    Column("topic", String, nullable=False),
    Column("payload", JSON, nullable=False),
    Column("expires_at", Moment, nullable=False),
)
