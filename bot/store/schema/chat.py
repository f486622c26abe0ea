"""The tables of what arrives and what leaves."""

from enum import StrEnum

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

from bot.store.schema.base import Moment, key, metadata, one_of


class UpdateState(StrEnum):
    """What became of an update."""

    WAITING = "waiting"
    HANDLED = "handled"
    FAILED = "failed"


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


class DeliveryState(StrEnum):
    """What became of a message owed to a person."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNREACHABLE = "unreachable"
    UNSURE = "unsure"


def _owed(name: str, *columns: str) -> Index:
    """Return an index of the deliveries that are not settled: it stays small however long the history is."""
    unsettled = text("settled_at IS NULL")
    return Index(name, *columns, sqlite_where=unsettled, postgresql_where=unsettled)


shared_texts = Table(
    "shared_texts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("text", Text, nullable=False),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Integer, primary_key=True),
    key("accounts.id"),
    Column("lane", String, nullable=False),
    Column("kind", String, nullable=False, server_default="push"),
    Column("text", Text, nullable=False),  # empty where it is shared with other deliveries
    key("shared_texts.id", nullable=True),
    Column("choices", JSON, nullable=False),
    Column("about", JSON, nullable=False),
    Column("asks", Boolean, nullable=False),
    Column("numbered", Boolean, nullable=False),
    Column("fleeting", Boolean, nullable=False, server_default=false()),  # forgotten once it is settled
    Column("file", JSON(none_as_null=True)),  # that goes along; it stays with the network
    Column("act", String, nullable=False, server_default="send"),
    Column("target", String),  # the network's id of the message that an edit or a deletion is of
    key("announcements.id", nullable=True),
    Column("state", String, nullable=False),
    Column("queued_at", Moment, nullable=False),
    Column("due_at", Moment),  # of a retry only; none: at once
    Column("useful_until", Moment),  # none: as long as it takes
    Column("held_until", Moment),  # none: it may leave at once
    Column("counts_on", Date),  # as one of the day's unprompted messages; none: it is no such message
    Column("claimed_at", Moment),
    Column("claimed_by", Integer),  # one of the dispatchers; none on SQLite, where there is one process
    Column("unsure_at", Moment),
    Column("settled_at", Moment),
    Column("tries", Integer, nullable=False),
    Column("message_id", String),
    Column("error", Text),
    one_of("state", DeliveryState),
    _owed("ix_deliveries_owed", "lane", "id"),
    _owed("ix_deliveries_owed_to", "account_id", "lane", "id"),
    Index(
        "ix_deliveries_counted",
        "counts_on",
        "account_id",
        sqlite_where=text("counts_on IS NOT NULL"),
        postgresql_where=text("counts_on IS NOT NULL"),
    ),
    Index(None, "account_id", "message_id"),
    Index(None, "account_id", "id"),
    Index(
        "ix_deliveries_announced",
        "announcement_id",
        "account_id",
        sqlite_where=text("announcement_id IS NOT NULL"),
        postgresql_where=text("announcement_id IS NOT NULL"),
    ),
)

# Files that the bot made, until they have left; a delivery names its own by the id.
made_files = Table(
    "made_files",
    metadata,
    Column("id", Integer, primary_key=True),
    key("accounts.id", nullable=True),
    Column("name", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("is_photo", Boolean, nullable=False),
    Column("made_at", Moment, nullable=False),
)

dialogues = Table(
    "dialogues",
    metadata,
    Column("account_id", ForeignKey("accounts.id"), primary_key=True),
    Column("topic", String, nullable=False),
    Column("payload", JSON, nullable=False),
    Column("expires_at", Moment, nullable=False),
)
