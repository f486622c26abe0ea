"""The tables of the directory, of the office's calendar and of the events that deadlines wait for."""

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Integer, String, Table, Text

from bot.store.schema.base import Moment, key, metadata

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

calendar_overrides = Table(
    "calendar_overrides",
    metadata,
    Column("day", Date, primary_key=True),
    Column("worked", Boolean, nullable=False),
    Column("source", Text, nullable=False),
    Column("entered_at", Moment, nullable=False),
)

calendar_changes = Table(
    "calendar_changes",
    metadata,
    Column("id", Integer, primary_key=True),
    key("cadres.id", nullable=True),  # none: the command line
    Column("inbox_id", ForeignKey("inbox.id")),
    Column("before", JSON, nullable=False),
    Column("after", JSON, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("entered_at", Moment),  # none: nobody has said yes yet
    Column("undone_at", Moment),
)

events = Table(
    "events",
    metadata,
    Column("key", String, primary_key=True),  # the name without marks and case
    Column("name", Text, nullable=False),
    Column("held_on", Date, nullable=False),
    Column("entered_at", Moment, nullable=False),
)
