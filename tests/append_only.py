"""What is history, held by the database itself while a test runs: SQLite refuses to change or remove it."""

from sqlalchemy import text

from bot.store.database import Store

# What was said stays as it was said; a matter is settled once, and the opening facts of it stay.
OPENING = "kind, assignment_id, cadre_id, status_report_id, inbox_id, words, new_due_on, opened_at"
GUARDS = (
    "BEFORE UPDATE ON status_reports",
    "BEFORE DELETE ON status_reports",
    "BEFORE UPDATE ON delegations",
    "BEFORE DELETE ON delegations",
    "BEFORE UPDATE ON post_changes",
    "BEFORE DELETE ON post_changes",
    "BEFORE UPDATE ON setting_changes",
    "BEFORE DELETE ON setting_changes",
    f"BEFORE UPDATE OF {OPENING} ON matters",
    "BEFORE UPDATE ON matters WHEN OLD.closing IS NOT NULL",
    "BEFORE DELETE ON matters",
)
TIED = (
    ("status_reports", "inbox_id IS NULL"),
    ("matters", "inbox_id IS NULL"),
    ("matters", "closing IS NOT NULL AND closed_inbox_id IS NULL"),
    ("delegations", "inbox_id IS NULL"),
)


async def guard(store: Store) -> None:
    """Let an SQLite database refuse what would change history; another database is left as it is."""
    async with store.transaction() as tx:
        if tx.dialect.name == "sqlite":
            for number, guarded in enumerate(GUARDS):
                refusing = "BEGIN SELECT RAISE(ABORT, 'this is history'); END"
                await tx.execute(text(f"CREATE TRIGGER history_{number} {guarded} {refusing}"))


async def untied(store: Store) -> list[str]:
    """Return what of the history is tied to no message."""
    async with store.reading() as tx:
        return [
            f"{table}: {condition}"
            for table, condition in TIED
            if (await tx.execute(text(f"SELECT 1 FROM {table} WHERE {condition} LIMIT 1"))).first()  # noqa: S608
        ]
