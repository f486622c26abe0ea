"""The walk over everything that can be said: each with the right that it needs, of every unit."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot.domain.people import UNIT_ROLES, Post, Role
from bot.store import matters
from bot.store.schema import accounts, applications, metadata
from tests.handlers.sayings import CONCLUSION, Said
from tests.town import Town

OWN, OTHER = "btc", "ubnd"
POSTS = {role: Post(role, OWN if role in UNIT_ROLES else None) for role in Role}
# What may change although nobody was let through: that somebody spoke, and what they are answered.
TALK_ONLY = {"inbox", "code_tries", "deliveries", "shared_texts", "accounts", "dialogues"}
REFUSED = (
    "chỉ Văn phòng được làm",
    "dành cho cán bộ của đơn vị",
    "Không tìm thấy nhiệm vụ",
    "chỉ Chánh Văn phòng",
)
MARKS = {OWN: "sổ tay", OTHER: "sân kho"}


@dataclass
class Walk:
    """An office where everybody holds a post, something waits, and everything can be put back."""

    town: Town
    file: str
    kept: str
    names: dict[str, dict[str, str]]
    at: dict[str, list[Any]]  # the rows of every table, as they were kept

    async def says(self, who: str, said: Said, unit: str) -> str:
        """Say it about the affairs of a unit; return what is answered."""
        words = said.words.format(**self.names[unit])
        body: dict[str, Any] = {"text": words}
        if said.file:
            self.town.channel.contents["f"] = words.encode()
            file = {"file_id": "f", "name": "ket-luan.txt", "size_bytes": 500}
            body = {"file": file, "text": said.caption}
        if said.edited:
            body |= {"happening": "edited", "message_id": "1"}
        if said.in_group:
            body |= {"sender": who, "private": False}
            who = "-7"
        return "\n".join(sent.text for sent in await self.town.hears(who, **body))

    async def forges(self, who: str, said: Said, unit: str) -> str:
        """Press a button that no message to this person has."""
        words, last = said.words.format(**self.names[unit]), self.town.all_to(who)
        quoted = self.town.last_to(who).id if last else "99999"
        pressed = await self.town.hears(who, happening="press", press_id="p", text=words, quoted=quoted)
        return "\n".join(sent.text for sent in pressed)

    def changed(self) -> set[str]:
        """Return the tables that are not as they were kept, but what only tells that somebody spoke."""
        now = rows(self.file)
        return {name for name in now if now[name] != self.at[name]} - TALK_ONLY

    def put_back(self) -> None:
        """Let everything be as it was kept."""
        with closing(sqlite3.connect(self.kept)) as kept, closing(sqlite3.connect(self.file)) as live:
            kept.backup(live)


async def settled(town: Town, folder: Path) -> Walk:
    """Let everybody join, publish, report, and hand in a draft; keep it all."""
    for role, post in POSTS.items():
        await town.joins(role, post)
    await town.publish(CONCLUSION)
    await town.says("btc", "mục 1 xong")
    await town.says("ubnd", "mục 3 xong")
    await town.uploads("chief", "b.txt", CONCLUSION.replace("45-TB", "46-TB").encode())
    for words in (
        "lịch làm bù 21/11/2026",
        "thông báo chung cho thường trực: họp",
        "thông báo 1: gửi ngay",
        "thông báo chung cho BTC: họp",
    ):
        await town.hears("chief", text=words)
    for unit in (OWN, OTHER):
        await town.enters(f"wants {unit}", await town.codes_for(Post(Role.MEMBER, unit), uses=2))
    names = {unit: await _names(town, unit) for unit in (OWN, OTHER)}
    file = str(town.store.url.database)
    walk = Walk(town, file, str(folder / "kept.sqlite3"), names, rows(file))
    with closing(sqlite3.connect(file)) as live, closing(sqlite3.connect(walk.kept)) as kept:
        live.backup(kept)
    return walk


def rows(file: str) -> dict[str, list[Any]]:
    """Return every row of every table."""
    with closing(sqlite3.connect(file)) as opened:
        names = [table.name for table in metadata.sorted_tables]
        return {name: opened.execute(f"SELECT * FROM {name}").fetchall() for name in names}  # noqa: S608


async def _names(town: Town, unit: str) -> dict[str, str]:
    """Return what the words about a unit name."""
    cards = await town.cards(unit)
    first, second = sorted(cards)
    async with town.store.reading() as tx:
        report = next(m for m in await matters.waiting(tx) if m.assignment_id == cards[first].id)
        mate = await tx.execute(select(accounts.c.cadre_id).where(accounts.c.chat_id == unit))
        applied = await tx.execute(select(applications.c.id).where(applications.c.organisation_id == unit))
        named: dict[str, object] = {
            "unit": unit,
            "task": cards[second].id,
            "report": report.id,
            "mate": mate.scalar_one(),
            "draft": 2,
            "application": applied.scalar_one(),
        }
    named |= {"announced": 1, "announcing": 2, "code": await town.codes_for(Post(Role.FOCAL, unit))}
    return {name: str(number) for name, number in named.items()}
