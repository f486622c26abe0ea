"""The bot's command menu."""

import pytest
from telegram import Bot, BotCommandScopeAllPrivateChats, BotCommandScopeChat
from telegram.error import BadRequest

from bot.sandbox import Network, Person
from bot.sandbox.menu import Command


async def test_a_menu_is_put_up_read_and_taken_down(bot: Bot) -> None:
    await bot.set_my_commands([("viec", "Việc của tôi")])
    put_up = await bot.get_my_commands()
    await bot.delete_my_commands()

    assert [(each.command, each.description) for each in put_up] == [("viec", "Việc của tôi")]
    assert await bot.get_my_commands() == ()


async def test_a_person_sees_the_narrowest_menu(bot: Bot, an: Person, network: Network) -> None:
    binh = network.add_person("Trần Thị Bình")
    await bot.set_my_commands([("viec", "Việc")], scope=BotCommandScopeAllPrivateChats())
    await bot.set_my_commands([("giao", "Giao việc")], scope=BotCommandScopeChat(an.id))

    assert network.menu.for_person(an.id) == (Command("giao", "Giao việc"),)
    assert network.menu.for_person(binh.id) == (Command("viec", "Việc"),)


@pytest.mark.parametrize(
    ("command", "words"),
    [(("Việc", "Việc"), "Bot_command_invalid"), (("viec", "x" * 257), "Bot_command_description_invalid")],
)
async def test_a_bad_command_is_refused(bot: Bot, command: tuple[str, str], words: str) -> None:
    with pytest.raises(BadRequest, match=words):
        await bot.set_my_commands([command])
