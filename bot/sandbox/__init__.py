"""A chat network on this machine: a Bot API server with persons to drive and a page to look at."""

from bot.sandbox.calls import Call
from bot.sandbox.chat import Button, ChatMessage
from bot.sandbox.clock import SandboxClock
from bot.sandbox.exchange import PATIENCE_SECONDS
from bot.sandbox.faults import Fault, FaultKind
from bot.sandbox.limits import UNLIMITED, Limits
from bot.sandbox.network import Network
from bot.sandbox.people import Person
from bot.sandbox.server import SandboxServer

__all__ = [
    "PATIENCE_SECONDS",
    "UNLIMITED",
    "Button",
    "Call",
    "ChatMessage",
    "Fault",
    "FaultKind",
    "Limits",
    "Network",
    "Person",
    "SandboxClock",
    "SandboxServer",
]
