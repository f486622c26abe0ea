"""What the page is told: the network's values as the page's JSON."""

from dataclasses import asdict

from bot.sandbox.changes import Change
from bot.sandbox.chat import ChatMessage
from bot.sandbox.files import StoredFile
from bot.sandbox.network import Network
from bot.sandbox.people import Person
from bot.sandbox.wire import entity, picture_size

Json = dict[str, object]


def state(network: Network) -> Json:
    """Give everything at once, for a page that opens."""
    return {
        "bot": {"name": network.bot.first_name, "username": network.bot.username},
        "now": network.clock.now().isoformat(),
        "speed": network.clock.speed,
        "faults": listed_faults(network),
        "people": [
            {**person(each), "messages": list(map(message, each.messages))} for each in network.people
        ],
    }


def change(network: Network, told: Change) -> Json:
    """Give what an open page needs to follow one change."""
    body: Json = {"now": network.clock.now().isoformat(), "text": told.text, "message_id": told.message_id}
    found = network.person(told.person_id)
    if found:
        body["person"] = person(found)
        shown = found.chat.find(told.message_id)
        body["message"] = message(shown) if shown else None
    if told.kind == "clock":
        body["speed"] = network.clock.speed
    if told.kind == "faults":
        body["faults"] = listed_faults(network)
    if told.kind == "menu":
        body["menus"] = {str(each.id): menu(each) for each in network.people}
    return body


def listed_faults(network: Network) -> list[Json]:
    """Give the faults that go on, each with its number."""
    return [{"number": number, **asdict(fault)} for number, fault in network.faults.wanted.items()]


def person(someone: Person) -> Json:
    """Give a person without their messages."""
    return {
        "id": someone.id,
        "name": someone.name,
        "username": someone.username,
        "started": someone.chat.started,
        "blocked": someone.chat.blocked,
        "unread": someone.chat.unread,
        "menu": menu(someone),
    }


def menu(someone: Person) -> list[Json]:
    """Give the commands this person is offered."""
    commands = someone.network.menu.for_person(someone.id)
    return [{"command": each.name, "description": each.description} for each in commands]


def message(shown: ChatMessage) -> Json:
    """Give a message as a bubble shows it."""
    return {
        "id": shown.id,
        "from_bot": shown.from_bot,
        "date": shown.date.isoformat(),
        "text": shown.text,
        "entities": list(map(entity, shown.entities)),
        "buttons": [[{"text": b.text, "data": b.data, "url": b.url} for b in row] for row in shown.buttons],
        "reply_to": shown.reply_to,
        "edited": shown.edited,
        "file": _file(shown.content.file) if shown.content.file else None,
    }


def _file(stored: StoredFile) -> Json:
    width, height = picture_size(stored.content)
    return {
        "url": f"/sandbox/files/{stored.id}",
        "name": stored.name,
        "size": len(stored.content),
        "picture": {"width": width, "height": height} if stored.is_photo else None,
    }
