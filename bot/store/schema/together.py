"""The tables by which several processes send together on one PostgreSQL server; SQLite's stay empty.

Moments are seconds of the server's clock: the processes' own may differ.
"""

from sqlalchemy import JSON, Column, Float, ForeignKey, Integer, String, Table

from bot.store.schema.base import metadata

dispatchers = Table(
    "dispatchers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("alive_until", Float, nullable=False),
    sqlite_autoincrement=True,
)

paces = Table(
    "paces",
    metadata,
    Column("channel", String, primary_key=True),
    Column("next_at", Float, nullable=False),
    Column("paused_until", Float, nullable=False),
)

rests = Table(
    "rests",
    metadata,
    Column("account_id", ForeignKey("accounts.id"), primary_key=True, autoincrement=False),
    Column("until", Float, nullable=False),
    Column("taken", JSON, nullable=False),  # by a group: when its last messages left
)
