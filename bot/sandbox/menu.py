"""The bot's command menu, by scope and language."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Command:
    """One line of the menu, the command without its slash."""

    name: str
    description: str


@dataclass(frozen=True)
class Scope:
    """Whom a menu is for: `default`, `all_private_chats`, or `chat` with its id."""

    kind: str = "default"
    chat_id: int = 0
    language: str = ""


class CommandMenu:
    """The menus the bot has set."""

    def __init__(self) -> None:
        self._menus: dict[Scope, tuple[Command, ...]] = {}

    def set(self, scope: Scope, commands: tuple[Command, ...]) -> None:
        """Put a menu in the place of the scope's last one; no commands removes it."""
        self._menus.pop(scope, None)
        if commands:
            self._menus[scope] = commands

    def at(self, scope: Scope) -> tuple[Command, ...]:
        """Give what was set for exactly this scope."""
        return self._menus.get(scope, ())

    def for_person(self, person_id: int) -> tuple[Command, ...]:
        """Give what a Vietnamese person sees in their private chat: the narrowest scope that has a menu.

        Source: core.telegram.org/bots/api#determining-list-of-commands
        """
        kinds = (("chat", person_id), ("all_private_chats", 0), ("default", 0))
        scopes = (Scope(kind, chat_id, language) for kind, chat_id in kinds for language in ("vi", ""))
        return next(filter(None, map(self.at, scopes)), ())
