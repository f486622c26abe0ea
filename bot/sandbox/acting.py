"""What someone at the page does as a person of the network."""

from collections.abc import Callable, Mapping

from bot.sandbox.bot_api.parameters import Parameters
from bot.sandbox.people import Person

Action = Callable[[Person, Parameters], object]


def _start(person: Person, given: Parameters) -> object:
    return person.start(given.text("payload"))


def _say(person: Person, given: Parameters) -> object:
    return person.say(given.text("text"), _quoting(given))


def _say_in(person: Person, given: Parameters) -> object:
    group = person.network.accounts.get(given.number("group"))
    if group is None or group.id >= 0:
        raise ValueError("there is no such group")
    return person.say_in(group, given.text("text"), _quoting(given))


def _press(person: Person, given: Parameters) -> object:
    return person.press(given.number("message_id"), given.text("data"))


def _edit(person: Person, given: Parameters) -> object:
    return person.edit(given.number("message_id"), given.text("text"))


def _upload(person: Person, given: Parameters) -> object:
    file = given.upload("file")
    if file is None:
        raise ValueError("there is no file")
    is_photo = given.flag("is_photo")
    return person.upload(file.name, file.content, given.text("caption"), _quoting(given), is_photo=is_photo)


def _quoting(given: Parameters) -> int | None:
    return given.number("quoting") or None


ACTIONS: Mapping[str, Action] = {
    "start": _start,
    "say": _say,
    "say_in": _say_in,
    "press": _press,
    "edit": _edit,
    "upload": _upload,
    "block": lambda person, _: person.block(),
    "unblock": lambda person, _: person.unblock(),
    "read": lambda person, _: person.read(),
}
