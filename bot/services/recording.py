"""Recording: what came of the messages that left is written down, several in one transaction."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.domain.chat import MessageKind
from bot.domain.retry import MOST_SECONDS, UNSURE_SECONDS, delay_seconds, spread
from bot.ports import ChannelError, Verdict
from bot.services import reaching
from bot.store import accounts, outcomes
from bot.store.claims import Delivery
from bot.store.database import Store, StoreError, Transaction
from bot.store.schema import DeliveryState

AGAIN_SECONDS = 1.0  # after the database could not be written
TOGETHER_SECONDS = 0.02  # between two transactions: at a high pace each takes many outcomes
log = structlog.get_logger()


@dataclass(frozen=True)
class Sent:
    """A message that the network took."""

    delivery: Delivery
    message_id: str
    sent_at: datetime


@dataclass(frozen=True)
class Refused:
    """A message that the network refused, or did not answer for."""

    delivery: Delivery
    error: ChannelError
    refused_at: datetime


Outcome = Sent | Refused


class Recorder:
    """Writes outcomes: whoever comes first writes for all who wait."""

    def __init__(
        self,
        store: Store,
        leave_unsure: Collection[MessageKind] = (),
        let_rest: Callable[[Transaction, Collection[Delivery]], Awaitable[None]] | None = None,
    ) -> None:
        """With `let_rest`, the same transaction says which chats messages have left for."""
        self._store = store
        self._leave = leave_unsure
        self._let_rest = let_rest
        self._waiting: dict[int, Outcome] = {}  # by delivery
        self._writing = asyncio.Lock()
        self._free_at = 0.0

    async def record(self, outcome: Outcome) -> None:
        """Return when the outcome is stored, however long the database can't be written."""
        self._waiting[outcome.delivery.id] = outcome
        async with self._writing:
            if self._waiting.get(outcome.delivery.id) is not outcome:
                return  # whoever came before has written it too
            loop = asyncio.get_running_loop()
            await asyncio.sleep(max(0.0, self._free_at - loop.time()))
            self._free_at = loop.time() + TOGETHER_SECONDS
            batch, self._waiting = tuple(self._waiting.values()), {}
            await self._write(batch)

    async def _write(self, batch: Sequence[Outcome]) -> None:
        while True:
            try:
                async with self._store.transaction() as tx:
                    await self._write_in(tx, batch)
            except StoreError as error:
                log.error("outcomes_not_recorded", count=len(batch), reason=str(error))
                await asyncio.sleep(AGAIN_SECONDS)
            except Exception:
                return await self._write_one_by_one(batch)
            else:
                return None

    async def _write_one_by_one(self, batch: Sequence[Outcome]) -> None:
        """Keep an outcome that the program can't write from spoiling the others."""
        for one in batch:
            try:
                async with self._store.transaction() as tx:
                    await self._write_in(tx, [one])
            except Exception:  # the audit finds its row, which stays claimed
                log.exception("outcome_not_recorded", delivery_id=one.delivery.id)

    async def _write_in(self, tx: Transaction, batch: Sequence[Outcome]) -> None:
        sent = [(one.delivery.id, one.message_id, one.sent_at) for one in batch if isinstance(one, Sent)]
        await outcomes.record_sent(tx, sent)
        for one in batch:
            if isinstance(one, Refused):
                await _write_refusal(tx, one, self._leave)
        if fleeting := [one.delivery.id for one in batch if one.delivery.fleeting]:
            await outcomes.forget_fleeting(tx, fleeting)
        if self._let_rest is not None:
            await self._let_rest(tx, [one.delivery for one in batch])


async def _write_refusal(tx: Transaction, refused: Refused, leave: Collection[MessageKind]) -> None:
    delivery, error, now = refused.delivery, refused.error, refused.refused_at
    reason = str(error)
    match error.verdict:
        case Verdict.LATER if await accounts.lost_since(tx, delivery.account_id, delivery.claimed_at):
            await outcomes.give_up(tx, delivery.id, DeliveryState.UNREACHABLE, reason, now)
            await reaching.hand_on(tx, delivery.account_id, now)
        case Verdict.LATER if error.moved_to is not None:
            await outcomes.try_again(tx, delivery.id, reason, now + _delay(delivery, error))
            await outcomes.move_owed(
                tx, delivery.account_id, await accounts.move(tx, delivery.account_id, error.moved_to)
            )
        case Verdict.LATER if error.everybody:
            await outcomes.try_again(tx, delivery.id, reason, None, counts=False)
        case Verdict.LATER:
            await outcomes.try_again(tx, delivery.id, reason, now + _delay(delivery, error))
        case Verdict.UNSURE if delivery.possibly_repeated:
            await outcomes.give_up(tx, delivery.id, DeliveryState.UNSURE, reason, now)
        case Verdict.UNSURE:
            again_at = now + timedelta(seconds=UNSURE_SECONDS)
            await outcomes.record_unsure(tx, delivery.id, reason, now, again_at=again_at, leave=leave)
        case Verdict.NEVER:
            await outcomes.give_up(tx, delivery.id, DeliveryState.FAILED, reason, now)
        case Verdict.GONE:
            await _give_up_on(tx, delivery, reason, now)


def _delay(delivery: Delivery, error: ChannelError) -> timedelta:
    seconds = max(error.wait_seconds, spread(delay_seconds(delivery.tries + 1), delivery.id))
    return timedelta(seconds=min(seconds, MOST_SECONDS))


async def _give_up_on(tx: Transaction, delivery: Delivery, reason: str, now: datetime) -> None:
    """Believe that an account is gone, unless its person has spoken since the message was claimed."""
    await outcomes.give_up(tx, delivery.id, DeliveryState.UNREACHABLE, reason, now)
    if await accounts.lose(tx, delivery.account_id, now, unless_heard_since=delivery.claimed_at):
        await outcomes.give_up_on_account(tx, delivery.account_id, reason, now)
    if await accounts.is_lost(tx, delivery.account_id):
        await reaching.hand_on(tx, delivery.account_id, now)
