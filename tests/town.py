"""People who talk with the real handlers over a real database, through a fake network."""

import itertools
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import handlers
from bot.domain.assignments import State, TaskCard
from bot.domain.chat import Update
from bot.domain.directory import Directory
from bot.domain.office import Office
from bot.domain.people import Post, Role
from bot.domain.reading.model import Rules
from bot.ports import ChannelError
from bot.services import importing_directory, joining, reminding
from bot.services.delivering import deliver
from bot.services.desk import Desk
from bot.services.receiving import handle_update
from bot.services.recording import Recorder, Refused
from bot.store import assignments, claims, inbox, outcomes
from bot.store.claims import Delivery
from bot.store.database import Store
from tests import append_only
from tests.fake_channel import FakeChannel, Sent

CONCLUSION = """ĐẢNG ỦY PHƯỜNG MẪU
*
Số 45-TB/ĐU
Mẫu, ngày 16 tháng 11 năm 2026

THÔNG BÁO
kết luận của đồng chí Bí thư Đảng ủy tại Hội nghị giao ban tháng 11
-----
Đồng chí Bí thư kết luận:

1. Giao BTC chủ trì, phối hợp với Ban Dân vận rà soát hồ sơ; hoàn thành trước ngày 28/11/2026.

2. Giao BTC xây dựng kế hoạch tập huấn.

3. Giao UBND phường sửa chữa nhà văn hóa; hoàn thành trong tháng 12/2026.
"""


@dataclass
class Town:
    """Chats are named; a name is also the chat's id."""

    store: Store
    office: Office
    now: datetime
    most_a_minute: int = 1000  # the clock stands still while people talk
    channel: FakeChannel = field(default_factory=FakeChannel)
    keys: Any = field(default_factory=lambda: itertools.count(1))  # an endless counter

    @property
    def desk(self) -> Desk:
        return Desk(
            store=self.store,
            channel=self.channel,
            handle=handlers.handle,
            office=self.office,
            rules=Rules(),
            limit_bytes=1_000_000,
            clock=lambda: self.now,
            most_a_minute=self.most_a_minute,
        )

    async def hears(self, chat: str, **body: Any) -> list[Sent]:  # Any: the fake network's update
        """Take an update in, handle it, deliver everything owed; return what `chat` got."""
        before = {m.id for m in self.channel.sent}
        key = str(next(self.keys))
        async with self.store.transaction() as tx:
            await inbox.add(tx, self.channel.name, [Update(key, chat, body)], self.now)
        async with self.store.reading() as tx:
            waiting = await inbox.waiting(tx, self.channel.name)
        for inbox_id, _ in waiting:
            await handle_update(self.desk, inbox_id)
        await self.deliver()
        return [m for m in self.channel.sent if m.chat_id == chat and m.id not in before]

    async def deliver(self) -> None:
        """Send what is owed."""
        while True:
            async with self.store.transaction() as tx:
                claimed = await claims.claim(tx, busy_accounts=(), now=self.now, most=50)
            if not claimed:
                return
            sent = [(one.id, id_, self.now) for one in claimed if (id_ := await self._sent(one)) is not None]
            async with self.store.transaction() as tx:
                await outcomes.record_sent(tx, sent)
                await outcomes.forget_fleeting(tx)

    async def _sent(self, one: Delivery) -> str | None:
        """Send one message; return its id, None where the network refused it, which is written down."""
        try:
            return await deliver(self.channel, one)
        except ChannelError as error:
            await Recorder(self.store).record(Refused(one, error, self.now))
            return None

    async def says(self, chat: str, text: str, *, quoting: Sent | None = None) -> str:
        """Say something; return the one answer."""
        (answer,) = await self.hears(chat, text=text, quoted=quoting.id if quoting else None)
        return answer.text

    async def presses(self, chat: str, message: Sent, label: str) -> str:
        """Press a button; return the one answer."""
        said = message.says(label)
        (answer,) = await self.hears(chat, happening="press", press_id="p", text=said, quoted=message.id)
        return answer.text

    async def uploads(self, chat: str, name: str, content: bytes) -> Sent:
        """Hand in a file; return the last part of the answer."""
        self.channel.contents[name] = content
        file = {"file_id": name, "name": name, "size_bytes": len(content)}
        return (await self.hears(chat, file=file))[-1]

    async def shows(self, chat: str, name: str, words: str = "", *, quoting: Sent | None = None) -> Sent:
        """Send a file that shows what was done; return the one answer."""
        self.channel.contents[name] = b"anh chup"
        file = {"file_id": name, "name": name, "size_bytes": 8}
        quoted = quoting.id if quoting else None
        (answer,) = await self.hears(chat, text=words, file=file, quoted=quoted)
        return answer

    async def joins(self, chat: str, post: Post) -> str:
        """Let somebody join with a fresh code."""
        return await self.enters(chat, await self.codes_for(post))

    async def enters(self, chat: str, code: str, name: str = "Người mẫu") -> str:
        """Give a code, and agree where that is asked; return the last answer."""
        (answer,) = await self.hears(chat, text=code, name=name)
        if "Dữ liệu xử lý:" in answer.text:
            (answer,) = await self.hears(chat, text="1", name=name)
        return answer.text

    async def codes_for(self, post: Post, *, days: int = 1, uses: int = 1) -> str:
        """Return a fresh code for a post."""
        async with self.store.transaction() as tx:
            return (await joining.invite(tx, post, name=None, now=self.now, days=days, uses=uses)).code

    async def cards(self, organisation_id: str) -> dict[str, TaskCard]:
        """Return what a unit holds, by the number in the document."""
        async with self.store.reading() as tx:
            held = await assignments.held_by(tx, [organisation_id])
        return {card.ref: card for card in held}

    async def states(self, organisation_id: str) -> dict[str, tuple[State, int | None]]:
        """Return where a unit's tasks stand, by the number in the document."""
        return {ref: (c.state, c.percent) for ref, c in (await self.cards(organisation_id)).items()}

    async def remind(self) -> None:
        """Let the clock tick, and deliver."""
        await reminding.tick(self.store, self.office, self.now)
        await self.deliver()

    def all_to(self, chat: str) -> list[str]:
        """Return every message in a chat."""
        return [m.text for m in self.channel.sent if m.chat_id == chat]

    async def settle(self, directory: Directory) -> None:
        """Import the directory, and let a chief and one focal point a unit join."""
        await append_only.guard(self.store)
        async with self.store.transaction() as tx:
            await importing_directory.import_directory(tx, directory)
        await self.joins("chief", Post(Role.ADMIN))
        for organisation in directory.organisations:
            await self.joins(organisation.id, Post(Role.FOCAL, organisation.id))

    async def publish(self, text: str = CONCLUSION) -> None:
        """Let the chief hand in a conclusion and publish it."""
        draft = await self.uploads("chief", "ket-luan.txt", text.encode())
        await self.presses("chief", draft, "Phát hành")

    def last_to(self, chat: str) -> Sent:
        """Return the newest message in a chat."""
        return [m for m in self.channel.sent if m.chat_id == chat][-1]

    def later(self, by: timedelta) -> None:
        """Let time pass."""
        self.now += by
