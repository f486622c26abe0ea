"""A call's line in the log: written when the call arrives, completed when it is done."""

from dataclasses import replace
from typing import Any

from bot.sandbox.bot_api.parameters import Parameters
from bot.sandbox.calls import DROPPED, Call, digest
from bot.sandbox.changes import Change
from bot.sandbox.network import Network
from bot.sandbox.refusals import RefusalError


class Record:
    """The line of one call."""

    def __init__(self, network: Network, method: str, call: Parameters) -> None:
        self._network = network
        self._line = len(network.calls)
        chat_id = call.number("chat_id") or None
        network.calls.append(Call(method, chat_id, network.monotonic(), digest(call.text("text"))))
        self._tell()

    @property
    def method(self) -> str:
        """Give the method's name."""
        return self._call.method

    @property
    def chat_id(self) -> int | None:
        """Give the chat that the call is for."""
        return self._call.chat_id

    def refused(self, refusal: RefusalError) -> None:
        """Note that the call was refused."""
        self._put(status=refusal.code, at=self._network.monotonic())

    def done(self, result: object, *, answered: bool) -> None:
        """Note that the call was done; an answer that never gets out has the status of none."""
        made = result.get("message_id") if isinstance(result, dict) else None
        self._put(status=200 if answered else DROPPED, at=self._network.monotonic(), message_id=made)

    @property
    def _call(self) -> Call:
        return self._network.calls[self._line]

    def _put(self, **known: Any) -> None:  # Any: a call's values
        self._network.calls[self._line] = replace(self._call, **known)
        self._tell()

    def _tell(self) -> None:
        self._network.changes.tell(Change("call"))
