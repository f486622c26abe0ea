"""The tables. A change here needs a migration beside it."""

from bot.store.schema.base import Moment, metadata
from bot.store.schema.chat import DeliveryState, UpdateState, deliveries, dialogues, inbox, shared_texts
from bot.store.schema.conclusions import assignments, conclusions, draft_changes, tasks
from bot.store.schema.directory import calendar_overrides, groups, organisations
from bot.store.schema.journal import deeds
from bot.store.schema.office import setting_changes
from bot.store.schema.people import AccountState, accounts, bots, cadres, invites, posts
from bot.store.schema.reports import (
    delegations,
    evidence,
    matters,
    reminders,
    snoozes,
    status_reports,
    summaries,
)

__all__ = [
    "AccountState",
    "DeliveryState",
    "Moment",
    "UpdateState",
    "accounts",
    "assignments",
    "bots",
    "cadres",
    "calendar_overrides",
    "conclusions",
    "deeds",
    "delegations",
    "deliveries",
    "dialogues",
    "draft_changes",
    "evidence",
    "groups",
    "inbox",
    "invites",
    "matters",
    "metadata",
    "organisations",
    "posts",
    "reminders",
    "setting_changes",
    "shared_texts",
    "snoozes",
    "status_reports",
    "summaries",
    "tasks",
]
