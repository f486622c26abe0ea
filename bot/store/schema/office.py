"""The tables of what the office decides for itself, and of the clockwork."""

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, String, Table, Text

from bot.store.schema.base import Moment, key, metadata

setting_changes = Table(
    "setting_changes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("before", Text, nullable=False),
    Column("value", Text),  # none: the default again
    key("cadres.id", nullable=True),  # none: the command line
    Column("inbox_id", ForeignKey("inbox.id")),
    Column("undoes_id", ForeignKey("setting_changes.id"), unique=True),
    Column("changed_at", Moment, nullable=False),
    Index(None, "name", "id"),
)

tick_runs = Table(
    "tick_runs",
    metadata,
    Column("name", String, primary_key=True),
    Column("every_seconds", Float, nullable=False),
    Column("last_at", Moment, nullable=False),
    Column("took_ms", Integer, nullable=False),
    Column("owed", Integer),  # how much it did; none: it failed
)
