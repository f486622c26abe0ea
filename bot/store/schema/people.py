"""The tables of people: who they are, where they are reached, which posts they hold."""

from enum import StrEnum

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
    false,
    text,
)

from bot.domain.people import Role
from bot.store.schema.base import Moment, key, metadata, one_of


class AccountState(StrEnum):
    """Whether messages reach an account."""

    ACTIVE = "active"
    UNREACHABLE = "unreachable"


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
    Column("remind_at", Time),  # by the office's clock; none: at the office's hour
    Column("left_at", Moment),  # when it was seen first that they hold no post; none: they hold one
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
    Column("loss_told_at", Moment),  # to the office and the unit, since it is lost
    one_of("state", AccountState),
    UniqueConstraint("channel", "chat_id"),
    Index(None, "cadre_id"),
)

posts = Table(
    "posts",
    metadata,
    Column("id", Integer, primary_key=True),
    key("cadres.id"),
    key("organisations.id", nullable=True),  # none: the office
    Column("role", String, nullable=False),
    Column("since", Moment, nullable=False),
    Column("until", Moment),  # of a substitute; none: as long as it lasts
    Column(
        "away", Boolean, nullable=False, server_default=false()
    ),  # on leave: nothing is sent for this post
    one_of("role", Role),
    UniqueConstraint("cadre_id", "organisation_id", "role"),
    Index(None, "organisation_id"),
)

# Leaves, planned, begun and over; somebody may stand in meanwhile.
absences = Table(
    "absences",
    metadata,
    Column("id", Integer, primary_key=True),
    key("cadres.id"),
    key("organisations.id", nullable=True),
    Column("role", String, nullable=False),
    Column("substitute_id", ForeignKey("cadres.id")),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("entered_by", ForeignKey("cadres.id"), nullable=False),
    Column("entered_at", Moment, nullable=False),
    Column("begun_at", Moment),
    Column("ended_at", Moment),
    one_of("role", Role),
    Index(
        "ix_absences_open",
        "first_day",
        sqlite_where=text("ended_at IS NULL"),
        postgresql_where=text("ended_at IS NULL"),
    ),
    Index(None, "cadre_id"),
)

post_changes = Table(
    "post_changes",
    metadata,
    Column("id", Integer, primary_key=True),
    key("cadres.id"),
    Column("ended", JSON, nullable=False),  # [role, unit] each
    Column("begun", JSON, nullable=False),
    Column("changed_by", ForeignKey("cadres.id"), nullable=False),
    Column("inbox_id", ForeignKey("inbox.id"), nullable=False),
    Column("undoes_id", ForeignKey("post_changes.id"), unique=True),
    Column("changed_at", Moment, nullable=False),
    Index(None, "cadre_id", "id"),
)

unit_groups = Table(
    "unit_groups",
    metadata,
    Column("account_id", ForeignKey("accounts.id"), primary_key=True),  # of the group chat
    key("organisations.id"),
    Column("connected_by", ForeignKey("cadres.id"), nullable=False),
    Column("connected_at", Moment, nullable=False),
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
    Column("used_at", Moment),  # the last time
    key("cadres.id", nullable=True),  # whom it let in last
    Column("uses", Integer, nullable=False, server_default="1"),  # how many people it may let in
    Column("used", Integer, nullable=False, server_default="0"),
    one_of("role", Role),
)

# People who gave a code for several; somebody of the unit or the office lets them in.
applications = Table(
    "applications",
    metadata,
    Column("id", Integer, primary_key=True),
    key("accounts.id"),
    Column("role", String, nullable=False),
    key("organisations.id", nullable=True),
    Column("name", Text, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("consent", String, nullable=False),  # the wording's version
    Column("admitted", Boolean),  # none: it waits
    Column("decided_at", Moment),
    Column("decided_by", ForeignKey("cadres.id")),
    one_of("role", Role),
    Index(None, "account_id"),
)

consents = Table(
    "consents",
    metadata,
    Column("id", Integer, primary_key=True),
    key("cadres.id"),
    key("accounts.id"),
    Column("version", String, nullable=False),  # of the wording
    Column("given_at", Moment, nullable=False),
    Column("inbox_id", ForeignKey("inbox.id")),  # the message that said yes
    Column("withdrawn_at", Moment),
    Index(None, "cadre_id"),
)

code_tries = Table(
    "code_tries",
    metadata,
    Column("account_id", ForeignKey("accounts.id"), primary_key=True),
    Column("wrong", Integer, nullable=False),
    Column("since", Moment, nullable=False),  # the first of them
)
