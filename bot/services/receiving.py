"""Receiving: updates are stored before they are acknowledged, and each is handled once."""

import asyncio
from collections import deque
from collections.abc import Sequence
from datetime import datetime, timedelta

import structlog

import messages
from bot.domain.chat import Incoming, Lane, Message, Update
from bot.domain.retry import delay_seconds
from bot.ports import AnotherInstanceError, Channel, ChannelError
from bot.services import calming, fetching, gathering, keeping_calendar, queueing, visiting
from bot.services.calming import Flood
from bot.services.desk import Desk
from bot.services.visiting import Visit
from bot.store import accounts, inbox
from bot.store.database import StoreError, Transaction
from bot.store.schema import UpdateState

MOST_TRIES = 3
SIDE_BY_SIDE = 16  # chats handled at the same time
PATIENCE = timedelta(minutes=2)  # for a file that the network does not hand out; the chat waits meanwhile
SETTLED_SECONDS = 5  # a process that has read updates for so long does not give way to another
RIVAL_PAUSE_SECONDS = 1  # then it asks again, which tells the newcomer
AGAIN_AFTER_SECONDS = 1.0  # a try that failed; the chat's later updates wait meanwhile
log = structlog.get_logger()


class Receiver:
    """Polls one channel, and handles each chat's updates in order, different chats side by side."""

    def __init__(
        self,
        desk: Desk,
        *,
        again_after_seconds: float = AGAIN_AFTER_SECONDS,
        rightful: bool = False,
    ) -> None:
        """Make a receiver that never gives way to another where it is the `rightful` one."""
        self._desk = desk
        self._rightful = rightful
        self._again_after = again_after_seconds
        self._lines: dict[str, deque[int]] = {}
        self._at_work: set[asyncio.Task[None]] = set()
        self._places = asyncio.Semaphore(SIDE_BY_SIDE)
        self._lined_up = 0  # the newest update that stands in a line

    async def poll(self) -> None:
        """Read updates until cancelled. Raises AnotherInstanceError when another process reads them."""
        started = asyncio.get_running_loop().time()
        after: str | None = None
        failures = 0
        while True:
            try:
                await self._line_up()
                updates = await self._desk.channel.poll(after)
                await self._keep(updates)
            except AnotherInstanceError:
                passed = asyncio.get_running_loop().time() - started
                if not self._rightful and passed < SETTLED_SECONDS:
                    raise
                log.warning("rival_instance", pause_seconds=RIVAL_PAUSE_SECONDS)
                await asyncio.sleep(RIVAL_PAUSE_SECONDS)
                continue
            except (ChannelError, StoreError) as error:
                failures += 1
                await self._wait_after(error, failures)
                continue
            failures = 0
            # An empty answer confirms what came before, so the next call needs no mark: a network may start
            # its numbers anew (source: core.telegram.org/bots/api#update).
            after = updates[-1].key if updates else None

    async def _keep(self, updates: Sequence[Update]) -> None:
        """Store updates; what could not be stored is not acknowledged, and comes again."""
        if updates:
            async with self._desk.store.transaction() as tx:
                known = [await gathering.kept(tx, self._desk.channel, update) for update in updates]
                await inbox.add(tx, self._desk.channel.name, known, self._desk.clock())

    async def finish(self) -> None:
        """Wait until everything lined up is handled."""
        while self._at_work:
            await asyncio.wait(self._at_work)

    async def _wait_after(self, error: ChannelError | StoreError, failures: int) -> None:
        asked = error.wait_seconds if isinstance(error, ChannelError) else 0
        pause = max(asked, min(delay_seconds(failures), 30))
        log.warning("poll_failed", reason=str(error), failures=failures, pause_seconds=pause)
        await asyncio.sleep(pause)

    async def _line_up(self) -> None:
        """Put every update that waits in its chat's line."""
        async with self._desk.store.reading() as tx:
            waiting = await inbox.waiting(tx, self._desk.channel.name, self._lined_up)
        for inbox_id, chat_id in waiting:
            self._lined_up = inbox_id
            if chat_id in self._lines:
                self._lines[chat_id].append(inbox_id)
            else:
                self._lines[chat_id] = deque([inbox_id])
                task = asyncio.create_task(self._serve(chat_id))
                self._at_work.add(task)
                task.add_done_callback(self._at_work.discard)

    async def _serve(self, chat_id: str) -> None:
        line = self._lines[chat_id]
        while line:
            async with self._places:
                wait_seconds = await handle_update(self._desk, line[0])
            if wait_seconds is None:
                line.popleft()
            else:
                await asyncio.sleep(max(wait_seconds, self._again_after))
        del self._lines[chat_id]


async def handle_update(desk: Desk, inbox_id: int) -> float | None:
    """Handle one stored update; return None when it is settled, else the seconds before the next try."""
    try:
        return await _handle_or_count(desk, inbox_id)
    except StoreError as error:  # the update stays
        log.error("update_not_settled", inbox_id=inbox_id, reason=str(error))
        return 0.0


async def _handle_or_count(desk: Desk, inbox_id: int) -> float | None:
    try:
        await _handle(desk, inbox_id)
    except ChannelError as error:  # a file that can't be fetched yet
        log.info("file_not_fetched", inbox_id=inbox_id, reason=str(error))
        return error.wait_seconds
    except StoreError:
        raise
    except Exception:  # the update loop: whatever a handler raises, the rest goes on
        log.exception("update_failed", inbox_id=inbox_id)
        return None if await _count_failure(desk, inbox_id) else 0.0
    return None


async def _handle(desk: Desk, inbox_id: int) -> None:
    async with desk.store.reading() as tx:
        found = await inbox.get(tx, inbox_id)
        if found is None:
            return
        incoming = desk.channel.incoming(found.update)
        flood = await calming.flood(tx, desk.channel, incoming, inbox_id, desk.most_a_minute)
    if flood is not None:
        await _leave_alone(desk, incoming, inbox_id, flood)
        return
    if incoming.press_id is not None:
        await _acknowledge(desk.channel, incoming.press_id)
    paper = await fetching.delivered(desk, incoming, until=found.received_at + PATIENCE)
    now = desk.clock()
    async with desk.store.transaction() as tx:
        if await inbox.get(tx, inbox_id) is None:
            return
        if gathering.is_heard(incoming):
            await inbox.name(tx, inbox_id, incoming.message_id)
            office, rules = await keeping_calendar.both_now(tx, desk.office, desk.rules)
            visit = await visiting.visit(
                tx,
                incoming,
                inbox_id=inbox_id,
                paper=paper,
                office=office,
                rules=rules,
                now=now,
                link=desk.channel.link,
            )
            for answer in await desk.handle(tx, visit, now):
                await _owe(tx, answer, visit, now)
        await inbox.settle(tx, inbox_id, UpdateState.HANDLED, now)


async def _leave_alone(desk: Desk, incoming: Incoming, inbox_id: int, flood: Flood) -> None:
    """Settle an update that is one too many of its chat, without looking at what it says."""
    now = desk.clock()
    async with desk.store.transaction() as tx:
        if await inbox.get(tx, inbox_id) is None:
            return
        if flood.begins:
            office = await keeping_calendar.office_now(tx, desk.office)
            await calming.tell(tx, incoming, desk.most_a_minute, office=office, now=now)
        await inbox.settle(tx, inbox_id, UpdateState.HANDLED, now)


async def _owe(tx: Transaction, answer: Message, visit: Visit, now: datetime) -> None:
    to_speaker = answer.account_id in (None, visit.account.id)
    lane = Lane.ANSWER if to_speaker else Lane.PUSH
    to, policy = answer.account_id or visit.account.id, visit.office.policy
    await queueing.owe(tx, answer, to=to, lane=lane, now=now, policy=policy)


async def _acknowledge(channel: Channel, press_id: str) -> None:
    """Stop the button's waiting sign; a second later nobody needs it, so a failure is only noted."""
    try:
        await channel.acknowledge_press(press_id)
    except ChannelError as error:
        log.info("press_not_acknowledged", reason=str(error))


async def _count_failure(desk: Desk, inbox_id: int) -> bool:
    """Count a failed try; after the last, set the update aside and tell the person. True when settled."""
    now = desk.clock()
    async with desk.store.transaction() as tx:
        found = await inbox.get(tx, inbox_id)
        if found is None:
            return True
        await inbox.count_try(tx, inbox_id)
        if found.tries + 1 < MOST_TRIES:
            return False
        await inbox.settle(tx, inbox_id, UpdateState.FAILED, now)
        account = await accounts.find(tx, desk.channel.name, found.update.chat_id)
        if account is not None:
            office = await keeping_calendar.office_now(tx, desk.office)
            told = messages.could_not_handle(office)
            await queueing.owe(tx, told, to=account.id, lane=Lane.ANSWER, now=now, policy=office.policy)
    return True
