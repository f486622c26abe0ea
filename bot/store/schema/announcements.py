"""The tables of announcements: what is written to many, and what became of it with each."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    false,
    text,
)

from bot.domain.announcements import AnnouncementState
from bot.store.schema.base import Moment, key, metadata, one_of

announcements = Table(
    "announcements",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("author_id", ForeignKey("cadres.id"), nullable=False),
    Column("state", String, nullable=False),
    Column("version", Integer, nullable=False),  # of the draft: each edit counts
    Column("edition", Integer, nullable=False),  # of what was sent: each correction counts
    Column("text", Text, nullable=False),
    Column("digest", String, nullable=False),
    Column("files", JSON, nullable=False),
    Column("unread", JSON, nullable=False),  # names of files whose content could not be looked at
    Column("audience", JSON(none_as_null=True)),
    Column("answers", JSON, nullable=False),
    Column("ack_by", Moment),
    Column("send_at", Moment),
    Column("created_at", Moment, nullable=False),
    Column("started_at", Moment),
    Column("finished_at", Moment),
    Column("approved_by", ForeignKey("cadres.id")),
    Column("author_account_id", ForeignKey("accounts.id"), nullable=False),
    Column("progress_id", Integer),  # the delivery that tells how far it is, and the one that edits it;
    Column("progress_edit_id", Integer),  # no foreign keys: deliveries already refer to this table
    Column("progress_at", Moment),
    Column("ack_told_at", Moment),  # when the author was told who had not acknowledged in time
    Column("text_id", ForeignKey("shared_texts.id")),  # the words as they stand, rendered
    Column("notice_text_id", ForeignKey("shared_texts.id")),  # what tells of the correction or the recall
    Column("correction", Text),  # words that wait for a yes
    Column("correction_by", ForeignKey("cadres.id")),
    Column(
        "changing", Boolean, nullable=False, server_default=false()
    ),  # copies are still corrected or deleted
    one_of("state", AnnouncementState),
    Index(
        "ix_announcements_open",
        "state",
        sqlite_where=text("state NOT IN ('sent', 'discarded')"),
        postgresql_where=text("state NOT IN ('sent', 'discarded')"),
    ),
    Index(None, "digest", "started_at"),
)

announcement_recipients = Table(
    "announcement_recipients",
    metadata,
    key("announcements.id"),
    key("cadres.id"),
    key("accounts.id"),
    key("organisations.id", nullable=True),  # the unit they are counted in; none: the office
    Column("delivery_id", ForeignKey("deliveries.id")),
    Column("acknowledged_at", Moment),
    Column("edition", Integer),  # the one that they acknowledged
    Column("answer", Integer),  # the number of their answer to a poll
    Column("inbox_id", ForeignKey("inbox.id")),  # what they said it with
    Column("nudged_at", Moment),
    PrimaryKeyConstraint("announcement_id", "cadre_id"),
    Index(None, "delivery_id"),
    Index(None, "cadre_id"),
)
