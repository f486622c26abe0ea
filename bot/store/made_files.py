"""Made files: what the bot made itself and sends, kept until it has left."""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select

from bot.domain.chat import Attachment, MadeFile
from bot.store.database import Transaction, insert_row
from bot.store.schema import made_files

Kept = dict[str, Any]  # Any: JSON


async def kept(
    tx: Transaction, file: Attachment | MadeFile | None, account_id: int | None, now: datetime
) -> Kept | None:
    """Return what a delivery keeps of its file: where it is with the network, or the id of ours."""
    if file is None or isinstance(file, Attachment):
        return asdict(file) if file else None
    row = {"account_id": account_id, "made_at": now, **asdict(file)}
    return {"made_id": await insert_row(tx, made_files, **row)}


async def load(tx: Transaction, kept: Kept | None) -> Attachment | MadeFile | None:
    """Return the file that a delivery keeps; None where it has none, or ours is forgotten."""
    if kept is None or "made_id" not in kept:
        return Attachment(**kept) if kept else None
    columns = made_files.c.name, made_files.c.content, made_files.c.is_photo
    row = (await tx.execute(select(*columns).where(made_files.c.id == kept["made_id"]))).one_or_none()
    return MadeFile(*row) if row else None


async def forget(tx: Transaction, kept: Kept | None) -> None:
    """Forget the file that a delivery keeps, where it is ours."""
    if kept is not None and "made_id" in kept:
        await tx.execute(delete(made_files).where(made_files.c.id == kept["made_id"]))


async def forget_of(tx: Transaction, account_id: int) -> None:
    """Forget the files made for an account."""
    await tx.execute(delete(made_files).where(made_files.c.account_id == account_id))


async def forget_before(tx: Transaction, moment: datetime) -> int:
    """Forget what was made before a moment; return how many files."""
    return (await tx.execute(delete(made_files).where(made_files.c.made_at < moment))).rowcount
