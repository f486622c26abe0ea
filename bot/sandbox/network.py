"""The whole network in memory: one bot, its persons, and everything that passes between them."""

from bot.sandbox.changes import Change
from bot.sandbox.exchange import Exchange
from bot.sandbox.people import Person

_FIRST_PERSON_ID = 7_100_000_001
_LAST_GROUP_ID = -1_000


class Network(Exchange):
    """What the Bot API, the page and the tests all look at."""

    @property
    def people(self) -> list[Person]:
        """Give the persons in the order they were added."""
        return [each for each in self.accounts.values() if isinstance(each, Person)]

    def add_person(self, name: str, username: str | None = None) -> Person:
        """Let someone join the network; they have not started the bot yet."""
        person = Person(self, _FIRST_PERSON_ID + len(self.accounts), name, username)
        self.accounts[person.id] = person
        self.changes.tell(Change("person", person.id))
        return person

    def add_group(self, name: str) -> Person:
        """Let a group be there, with the bot in it: a chat whose id is below 0."""
        groups = sum(each.id < 0 for each in self.people)
        group = Person(self, _LAST_GROUP_ID - groups, name, None)
        group.chat.started = True
        self.accounts[group.id] = group
        self.changes.tell(Change("person", group.id))
        return group

    def person(self, person_id: int) -> Person | None:
        """Look a person or a group up by id."""
        found = self.accounts.get(person_id)
        return found if isinstance(found, Person) else None
