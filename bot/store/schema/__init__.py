"""The tables. A change here needs a migration beside it."""

from bot.store.schema.announcements import announcement_recipients, announcements
from bot.store.schema.base import Moment, metadata
from bot.store.schema.chat import (
    DeliveryState,
    UpdateState,
    deliveries,
    dialogues,
    inbox,
    made_files,
    shared_texts,
)
from bot.store.schema.conclusions import assignments, conclusions, draft_changes, tasks
from bot.store.schema.directory import calendar_changes, calendar_overrides, events, groups, organisations
from bot.store.schema.journal import deeds
from bot.store.schema.office import setting_changes, tick_runs
from bot.store.schema.people import (
    AccountState,
    absences,
    accounts,
    applications,
    bots,
    cadres,
    code_tries,
    consents,
    invites,
    post_changes,
    posts,
    unit_groups,
)
from bot.store.schema.reports import (
    delegations,
    evidence,
    matters,
    reminders,
    snoozes,
    status_reports,
    summaries,
)
from bot.store.schema.together import dispatchers, paces, rests

__all__ = [
    "AccountState",
    "DeliveryState",
    "Moment",
    "UpdateState",
    "absences",
    "accounts",
    "announcement_recipients",
    "announcements",
    "applications",
    "assignments",
    "bots",
    "cadres",
    "calendar_changes",
    "calendar_overrides",
    "code_tries",
    "conclusions",
    "consents",
    "deeds",
    "delegations",
    "deliveries",
    "dialogues",
    "dispatchers",
    "draft_changes",
    "events",
    "evidence",
    "groups",
    "inbox",
    "invites",
    "made_files",
    "matters",
    "metadata",
    "organisations",
    "paces",
    "post_changes",
    "posts",
    "reminders",
    "rests",
    "setting_changes",
    "shared_texts",
    "snoozes",
    "status_reports",
    "summaries",
    "tasks",
    "tick_runs",
    "unit_groups",
]
