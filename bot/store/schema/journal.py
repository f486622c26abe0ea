"""The table of the journal. It names people and messages by ids alone, which stay when those are deleted."""

from sqlalchemy import Column, Integer, String, Table, Text

from bot.store.schema.base import Moment, metadata

deeds = Table(
    "deeds",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("deed", String, nullable=False),
    Column("cadre_id", Integer),  # none: the command line, or a setting of the office
    Column("inbox_id", Integer),  # the message through which it was done
    Column("about", Text, nullable=False),
    Column("hash", String, nullable=False),
)
