"""No order of reports, extensions, pauses, clock jumps and restarts reminds twice, at night, or in vain."""

import asyncio
import shutil
from collections import Counter
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from bot.domain.directory import Directory, Organisation
from bot.domain.office import Office
from bot.domain.office_settings import BY_NAME, Change
from bot.services import governing, keeping_calendar, resuming
from bot.services.governing import By
from bot.store.database import Store
from tests.conftest import ZONE
from tests.town import Town

START = datetime(2026, 11, 18, 9, tzinfo=ZONE)
LATE = datetime(2027, 3, 2, 16, tzinfo=ZONE)  # a working Tuesday after everything
WEEKS_BEFORE = datetime(2027, 1, 26, 9, tzinfo=ZONE)  # by then every pause with a day has ended
OFFICE = Office("Văn phòng Đảng ủy", "đồng chí trực (mẫu)")
UNITS = (
    Organisation("btc", "Ban Tổ chức", aliases=("BTC",)),
    Organisation("bdv", "Ban Dân vận"),
    Organisation("ubnd", "Ủy ban nhân dân phường", short="UBND phường"),
)
REPORTS = ("mục 1 xong", "mục 1 60%", "mục 1 vướng kinh phí", "0", "để thứ hai")


def _town(folder: Path) -> Town:
    return Town(Store(f"sqlite+aiosqlite:///{folder}/dondoc.sqlite3"), OFFICE, START)


@cache
def _published() -> TemporaryDirectory[str]:
    """Return a folder with a database in which task 1 of btc and bdv is due on 27/11/2026; made once."""
    folder = TemporaryDirectory()

    async def make() -> None:
        town = _town(Path(folder.name))
        await town.store.migrate()
        await town.settle(Directory(UNITS, ()))
        await town.publish()
        await town.store.close()

    asyncio.run(make())
    return folder


class Year(RuleBasedStateMachine):
    """An office whose clock jumps, and whose cadres say what they like."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        shutil.copy(Path(_published().name) / "dondoc.sqlite3", self.folder.name)
        self.runner = asyncio.Runner()
        self.town = _town(Path(self.folder.name))
        self.town.keys = iter(range(1000, 10**6))
        self.told: Counter[tuple[str, str]] = Counter()

    def teardown(self) -> None:
        """Whatever is open still, and not paused, is reminded of in the end."""
        self.town.now = WEEKS_BEFORE
        self.runner.run(self._remind())
        self.town.now = LATE
        (open_still, told) = self.runner.run(self._remind())
        for chat in ("btc", "bdv"):
            assert (chat in open_still) == any(one == chat for one, _ in told), (open_still, told)
        self.runner.run(self.town.store.close())
        self.runner.close()
        self.folder.cleanup()

    @rule(hours=st.integers(0, 60))
    def go_on(self, hours: int) -> None:
        self.town.now += timedelta(hours=hours)
        self.runner.run(self._remind())

    @rule(hours=st.integers(1, 60))
    def jump_back(self, hours: int) -> None:
        self.town.now = max(START, self.town.now - timedelta(hours=hours))
        self.runner.run(self._remind())

    @rule(words=st.sampled_from(REPORTS))
    def report(self, words: str) -> None:
        self.runner.run(self.town.hears("btc", text=words))

    @rule()
    def extend(self) -> None:
        self.runner.run(self.town.hears("bdv", text="mục 1 xin gia hạn đến 15/12/2026 vì chờ số liệu"))
        self.runner.run(self.town.hears("chief", text="đồng ý"))

    @rule(
        words=st.sampled_from(("tạm dừng", "tạm dừng đến 15/12/2026", "tiếp tục", "tiếp tục đến 18/12/2026"))
    )
    def pause(self, words: str) -> None:
        self.runner.run(self.town.hears("chief", text=f"mục 1 {words}"))

    @rule(days=st.sampled_from(("9, 4", "7, 3, 1", "5, 2", "không")))
    def change_the_ladder(self, days: str) -> None:
        self.runner.run(self._set("remind_before", days))

    @rule(words=st.sampled_from(("nhắc tôi lúc 9h30", "nhắc tôi lúc 14h", "bỏ giờ nhắc")))
    def choose_an_hour(self, words: str) -> None:
        self.runner.run(self.town.hears("btc", text=words))

    @rule()
    def restart(self) -> None:
        self.runner.run(self.town.store.close())
        self.town.store = Store(f"sqlite+aiosqlite:///{self.folder.name}/dondoc.sqlite3")

    async def _set(self, name: str, value: str) -> None:
        async with self.town.store.transaction() as tx:
            office = await keeping_calendar.office_now(tx, OFFICE)
            wish = Change(BY_NAME[name], value)
            await governing.change(tx, wish, office, by=By(), now=self.town.now)

    async def _remind(self) -> tuple[set[str], list[tuple[str, str]]]:
        """Let the clock tick; return which units have task 1 open, and who was told what of it."""
        await resuming.tick(self.town.store, OFFICE, self.town.now)
        await self.town.deliver()
        before = len(self.town.channel.sent)
        await self.town.remind()
        sent = [(m.chat_id, m.text) for m in self.town.channel.sent[before:]]
        told = [(chat, text) for chat, text in sent if "NHẮC VIỆC" in text and "Mục 1</b>" in text]
        cards = {chat: (await self.town.cards(chat))["1"] for chat in ("btc", "bdv")}
        self.told.update(told)
        assert not sent or OFFICE.hours.open_at(self.town.now, OFFICE.calendar), self.town.now
        assert all(cards[chat].is_reminded for chat, _ in told), (cards, told)
        assert max(self.told.values(), default=0) <= 1, self.told
        return {chat for chat, card in cards.items() if card.is_reminded}, told


TestYear = Year.TestCase
TestYear.settings = settings(
    max_examples=12,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
