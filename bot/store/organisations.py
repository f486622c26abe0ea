"""Organisations and groups: the directory as stored."""

from collections.abc import Collection
from typing import Any  # a row of the table, or of JSON

from sqlalchemy import Table, delete, select

from bot.domain.directory import Directory, Expand, Group, Organisation
from bot.store.database import Transaction
from bot.store.schema import assignments, groups, invites, organisations, posts


async def directory(tx: Transaction) -> Directory:
    """Return the whole directory, in the order of the file it came from."""
    found = await tx.execute(organisations.select().order_by(organisations.c.position))
    known = await tx.execute(groups.select().order_by(groups.c.position))
    return Directory(
        tuple(_organisation(dict(row)) for row in found.mappings()),
        tuple(_group(dict(row)) for row in known.mappings()),
    )


async def save(tx: Transaction, changed: Directory, positions: dict[str, int]) -> None:
    """Insert or replace the organisations and groups given, at their `positions` by id."""
    for o in changed.organisations:
        await _put(tx, organisations, _row(o, positions))
    for g in changed.groups:
        await _put(tx, groups, _row(g, positions))


async def _put(tx: Transaction, table: Table, row: dict[str, object]) -> None:
    done = await tx.execute(table.update().where(table.c.id == row["id"]).values(row))
    if not done.rowcount:
        await tx.execute(table.insert().values(row))


def _row(value: Organisation | Group, positions: dict[str, int]) -> dict[str, object]:
    fields = {k: list(v) if isinstance(v, tuple) else v for k, v in vars(value).items()}
    return {**fields, "position": positions[value.id]}


def _organisation(row: dict[str, Any]) -> Organisation:
    del row["position"]
    return Organisation(**row | {"aliases": tuple(row["aliases"]), "groups": tuple(row["groups"])})


def _group(row: dict[str, Any]) -> Group:
    del row["position"]
    tuples = {key: tuple(row[key]) for key in ("aliases", "include_groups")}
    return Group(**row | tuples | {"expand": Expand(row["expand"])})


async def in_use(tx: Transaction, ids: Collection[str]) -> frozenset[str]:
    """Return which of the organisations a post, an assignment or an invite refers to."""
    used: set[str] = set()
    for table in (posts, assignments, invites):
        column = table.c.organisation_id
        used.update(row[0] for row in await tx.execute(select(column).where(column.in_(ids)).distinct()))
    return frozenset(used)


async def remove(tx: Transaction, ids: Collection[str]) -> None:
    """Forget organisations and groups."""
    for table in (organisations, groups):
        await tx.execute(delete(table).where(table.c.id.in_(ids)))
