"""No order of claims, sends, kills and clock jumps sends a message twice unknown, or drops one."""

import asyncio
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.domain.chat import Happening
from bot.ports import ChannelError, Verdict
from bot.services import reaching
from bot.services.recording import Outcome, Recorder, Refused, Sent
from bot.store import accounts, claims, claims_in_doubt
from bot.store.claims import Delivery
from bot.store.database import Store
from tests import migrated
from tests.conftest import ZONE
from tests.services import outbox

CHATS = ("1", "2", "3")
VERDICTS = {
    "later": ChannelError(Verdict.LATER, "5xx"),
    "flood": ChannelError(Verdict.LATER, "429", wait_seconds=3, everybody=True),
    "never": ChannelError(Verdict.NEVER, "too long"),
    "gone": ChannelError(Verdict.GONE, "blocked"),
    "unsure": ChannelError(Verdict.UNSURE, "timed out"),
}


class Ledger(RuleBasedStateMachine):
    """A ledger, a process that can be killed, and a network that knows what arrived."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.runner = asyncio.Runner()
        self.store = Store(migrated.lay(Path(self.folder.name) / "dondoc.sqlite3"))
        self.now = datetime(2026, 11, 18, 9, 0, tzinfo=ZONE)
        self.on_their_way: list[Delivery] = []
        self.arrived: Counter[int] = Counter()
        self.refused: set[int] = set()

    def teardown(self) -> None:
        """Let everybody be back and the network be well: whatever is still owed arrives then."""
        for chat in CHATS:
            self.be_back(chat)
        self.be_killed()
        for _ in range(50):
            self.runner.run(self._claim(10))
            for one in list(self.on_their_way):
                self.arrive(one)
            self.now += timedelta(hours=1)
        for row in self._rows():
            assert row.state != "queued", row
            assert self.arrived[row.id] or row.id in self.refused or row.unsure_at, row
        self.runner.run(self.store.close())
        self.runner.close()
        self.folder.cleanup()

    @initialize()
    def begin(self) -> None:
        for chat in CHATS:
            self.owe(chat)
        self.claim(2)

    @rule(chat=st.sampled_from(CHATS))
    def owe(self, chat: str) -> None:
        self.runner.run(outbox.owe(self.store, chat, "tin", self.now))

    @rule(most=st.integers(1, 4))
    def claim(self, most: int) -> None:
        self.runner.run(self._claim(most))

    @rule(most=st.integers(1, 4))
    def send(self, most: int) -> None:
        self.claim(most)
        for one in self.on_their_way[:most]:
            self.arrive(one)

    @rule(which=st.integers(0, 9), how=st.sampled_from(sorted(VERDICTS)), arrives=st.booleans())
    def refuse(self, which: int, how: str, arrives: bool) -> None:
        if not self.on_their_way:
            return
        one = self.on_their_way.pop(which % len(self.on_their_way))
        if how == "unsure" and arrives:
            self.arrived[one.id] += 1
        if how in ("never", "gone"):
            self.refused.add(one.id)
        self._record(Refused(one, VERDICTS[how], self.now))

    @rule(every=st.integers(1, 3))
    def be_killed(self, every: int = 1) -> None:
        """End the process; of what was on its way each `every`-th has arrived, and nobody wrote that down."""
        for one in self.on_their_way[::every]:
            self.arrived[one.id] += 1
        self.on_their_way = []
        self.runner.run(self._doubt())

    @rule(hours=st.integers(-48, 48))
    def let_the_clock_jump(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule(seconds=st.integers(1, 90))
    def wait(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @rule(chat=st.sampled_from(CHATS))
    def leave(self, chat: str) -> None:
        self.runner.run(self._happens(chat, Happening.LEFT))
        self.refused |= {row.id for row in self._rows() if row.state == "unreachable"}

    @rule(chat=st.sampled_from(CHATS))
    def be_back(self, chat: str) -> None:
        self.runner.run(self._happens(chat, Happening.RETURNED))

    @invariant()
    def what_came_twice_is_known(self) -> None:
        for row in self._rows():
            assert self.arrived[row.id] <= 1 or row.unsure_at is not None, row

    @invariant()
    def what_is_written_as_sent_has_arrived(self) -> None:
        for row in self._rows():
            assert row.state != "sent" or self.arrived[row.id], row

    def arrive(self, one: Delivery) -> None:
        """Let the network take a message, and the process write that down."""
        self.on_their_way.remove(one)
        self.arrived[one.id] += 1
        self._record(Sent(one, str(one.id), self.now))

    def _record(self, outcome: Outcome) -> None:
        self.runner.run(Recorder(self.store).record(outcome))

    def _rows(self) -> list[Any]:  # Any: rows of the table
        return self.runner.run(outbox.rows(self.store))

    async def _claim(self, most: int) -> None:
        busy = {one.account_id for one in self.on_their_way}
        async with self.store.transaction() as tx:
            claimed = await claims.claim(tx, busy_accounts=busy, now=self.now, most=most)
        self.on_their_way += claimed

    async def _doubt(self) -> None:
        async with self.store.transaction() as tx:
            await claims_in_doubt.doubt_claimed(tx, self.now)

    async def _happens(self, chat: str, happening: Happening) -> None:
        await outbox.account(self.store, chat, self.now)
        async with self.store.transaction() as tx:
            account = await accounts.find(tx, "telegram", chat)
            assert account is not None
            await reaching.heard_from(tx, account, happening, self.now)


TestLedger = Ledger.TestCase
TestLedger.settings = settings(
    max_examples=40,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
