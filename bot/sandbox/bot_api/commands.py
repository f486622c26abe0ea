"""setMyCommands, getMyCommands and deleteMyCommands."""

import re

from bot.sandbox.bot_api.parameters import Parameters, as_mapping
from bot.sandbox.changes import Change
from bot.sandbox.menu import Command, Scope
from bot.sandbox.network import Network
from bot.sandbox.refusals import bad_request

_NAME = re.compile(r"[a-z0-9_]{1,32}")
_DESCRIPTION_CHARACTERS = 256


async def set_my_commands(network: Network, call: Parameters) -> object:
    """Put up a menu. Source: core.telegram.org/bots/api#setmycommands."""
    return _put(network, call, tuple(map(_command, call.sequence("commands"))))


async def delete_my_commands(network: Network, call: Parameters) -> object:
    """Take a menu down. Source: core.telegram.org/bots/api#deletemycommands."""
    return _put(network, call, ())


async def get_my_commands(network: Network, call: Parameters) -> object:
    """Give the menu of exactly one scope. Source: core.telegram.org/bots/api#getmycommands."""
    return [{"command": each.name, "description": each.description} for each in network.menu.at(_scope(call))]


def _put(network: Network, call: Parameters, commands: tuple[Command, ...]) -> object:
    network.menu.set(_scope(call), commands)
    network.changes.tell(Change("menu"))
    return True


def _scope(call: Parameters) -> Scope:
    scope = call.mapping("scope")
    chat_id = int(str(scope.get("chat_id", 0)))
    return Scope(str(scope.get("type", "default")), chat_id, call.text("language_code"))


def _command(given: object) -> Command:
    fields = as_mapping(given, "BotCommand")
    name, description = str(fields.get("command", "")), str(fields.get("description", ""))
    if not _NAME.fullmatch(name.removeprefix("/")):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= _DESCRIPTION_CHARACTERS:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return Command(name.removeprefix("/"), description)
