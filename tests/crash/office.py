"""An office on a real file with many people, and what is published there while the bot does not run."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from sqlalchemy import insert

from bot.domain.directory import Directory, Group, Organisation
from bot.domain.office import Office
from bot.domain.office_settings import BY_NAME, SettingChange
from bot.domain.people import Role
from bot.domain.policy import Policy
from bot.domain.reading import read
from bot.domain.reading.model import Rules
from bot.sandbox import Limits, Network, Person
from bot.services import drafting, importing_directory, publishing
from bot.services.drafting import Draft, Paper
from bot.services.publishing import Published
from bot.store import setting_changes
from bot.store.database import Store, Transaction
from bot.store.schema import accounts, cadres, posts
from tests import migrated
from tests.town import CONCLUSION

TOKEN = "7000000001:AAF-mau_thu_nghiem"
OFFICE = Office(
    name="Văn phòng Đảng ủy",
    contact="đồng chí trực (mẫu), 0000.000.000",
    defaults=Policy(most_a_day=10_000, wait_for_hours=False),  # whoever kills publishes all day and night
)
DIRECTORY = Directory(
    (
        Organisation("btc", "Ban Tổ chức", aliases=("BTC",), groups=("ban",)),
        Organisation("bdv", "Ban Dân vận", groups=("ban",)),
        Organisation("ubnd", "Ủy ban nhân dân phường", short="UBND phường"),
    ),
    (Group("ban", "Các ban Đảng"),),
)
UNITS = tuple(unit.id for unit in DIRECTORY.organisations)


@dataclass
class Crowd:
    """An office with its network: the chief, and people who report for the three units in turn."""

    folder: Path
    network: Network
    chief: Person
    people: list[Person]
    server: str | None = None  # the address of a PostgreSQL database; none: the file
    published: int = field(default=0)

    @property
    def file(self) -> Path:
        return self.folder / "dondoc.sqlite3"

    @asynccontextmanager
    async def store(self) -> AsyncIterator[Store]:
        """Open the database; a file not while the bot runs on it."""
        store = Store(self.server or f"sqlite+aiosqlite:///{self.file}")
        try:
            await store.migrate()
            yield store
        finally:
            await store.close()

    async def publish(self, now: datetime | None = None) -> None:
        """Publish a conclusion that is due to everybody."""
        now, paper = now or datetime.now(UTC), self.paper()
        async with self.store() as store, store.transaction() as tx:
            made = await drafting.draft(tx, paper, now)
            assert isinstance(made, Draft)
            done = await publishing.publish(tx, made.filed.id, by=None, office=OFFICE, now=now)
            assert isinstance(done, Published)
            assert done.people == len(self.people)

    def paper(self) -> Paper:
        """Return a new conclusion, with a number of its own."""
        self.published += 1
        text = CONCLUSION.replace("Số 45", f"Số {44 + self.published}")
        return Paper("ket-luan.txt", sha256(text.encode()).hexdigest(), read(text, DIRECTORY, Rules()))


async def crowd(folder: Path, people: int, limits: Limits, server: str | None = None) -> Crowd:
    """Make an office with so many people who have joined."""
    network = Network(TOKEN, limits=limits)
    names = ["Chánh Văn phòng (mẫu)", *(f"Cán bộ mẫu {number}" for number in range(1, people + 1))]
    chief, *others = [network.add_person(name) for name in names]
    made = Crowd(folder, network, chief, others, server)
    for person in network.people:
        person.chat.started = True
    if server is None:
        migrated.lay(made.file)
    async with made.store() as store:
        await _let_join(store, network.people)
    return made


async def _let_publish_at_any_hour(tx: Transaction, now: datetime) -> None:
    """Let the bot, too, which has no defaults but the program's, send what is published at once."""
    setting = BY_NAME["wait_for_hours"]
    wait, at_once = (setting.form.written(each) for each in (True, False))
    change = SettingChange(setting.name, wait, at_once, now)
    await setting_changes.add(tx, change, cadre_id=None, inbox_id=None)


async def _let_join(store: Store, people: list[Person]) -> None:
    now = datetime.now(UTC)
    async with store.transaction() as tx:
        await _let_publish_at_any_hour(tx, now)
        await importing_directory.import_directory(tx, DIRECTORY)
        numbered = list(enumerate(people, 1))
        await tx.execute(insert(cadres), [{"id": n, "name": p.name, "joined_at": now} for n, p in numbered])
        joined = {"channel": "telegram", "state": "active", "changed_at": now}
        chats = [{**joined, "id": n, "cadre_id": n, "chat_id": str(p.id)} for n, p in numbered]
        await tx.execute(insert(accounts), chats)
        chief, *others = (n for n, _ in numbered)
        held = [{"cadre_id": n, "organisation_id": UNITS[(n - 1) % 3], "role": Role.FOCAL} for n in others]
        held.append({"cadre_id": chief, "organisation_id": None, "role": Role.ADMIN})
        await tx.execute(insert(posts), [{**post, "since": now} for post in held])
