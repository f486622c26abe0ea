"""The bot's own account, and that of a person or a group, with its chat with the bot."""

from dataclasses import dataclass

from bot.sandbox.chat import Chat


@dataclass(frozen=True)
class BotAccount:
    """The bot's own account."""

    id: int
    username: str
    first_name: str


class Account:
    """An account on the network; a group's id is below 0."""

    def __init__(self, account_id: int, name: str, username: str | None, bot: BotAccount) -> None:
        self.id = account_id
        self.name = name
        self.username = username
        self.bot = bot
        self.chat = Chat()
