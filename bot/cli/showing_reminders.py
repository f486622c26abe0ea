"""How the commands show reminders that are not sent yet."""

import html
import re
from collections.abc import Sequence
from datetime import datetime

from bot.cli.showing_reading import Json
from bot.domain.letters import bare
from bot.domain.office import Office
from bot.services.foreseeing import Foreseen
from bot.store.people import Known

TAG = re.compile(r"</?[bi]>")


def is_meant(one: Known, person: str) -> bool:
    """Whether somebody is meant: by a part of their name, with marks or without, or by their unit's id."""
    return bare(person) in bare(one.name) or person in {held.post.organisation_id for held in one.posts}


def owed(foreseen: Foreseen) -> Json:
    """Return a message as `reminders preview --json` prints it."""
    one = foreseen.owed
    return {
        "at": foreseen.at.isoformat(),
        "cadre_id": one.to.cadre_id,
        "name": one.to.name,
        "organisation_id": one.to.organisation_id,
        "rungs": [{"assignment_id": key[0], "due": key[2].isoformat(), "rung": key[3]} for key in one.keys],
        "text": one.message.text,
    }


def told(messages: Sequence[Foreseen], office: Office, at: datetime) -> str:
    """Write the messages one after the other, each under its person's name."""
    local = office.local(at)
    if not office.hours.open_at(local, office.calendar):
        return f"{local:%Y-%m-%d}: no working day, nothing is sent"
    head = f"{local:%Y-%m-%d %H:%M}: {len(messages)} to send"
    return "\n\n".join([head, *(_letter(one) for one in messages)])


def _letter(foreseen: Foreseen) -> str:
    one = foreseen.owed
    unit = f" ({one.to.organisation_id})" if one.to.organisation_id else ""
    rungs = ", ".join(dict.fromkeys(key[3] for key in one.keys))
    head = f"{foreseen.at:%H:%M} to {one.to.name}{unit}: {rungs or ('kept' if foreseen.kept else 'summary')}"
    return f"{head}\n{html.unescape(TAG.sub('', one.message.text))}"
