"""Closing formulas, which call on bodies and ask for nothing in particular."""

from collections.abc import Sequence

from bot.domain.reading import duty_words as table
from bot.domain.reading import verbs
from bot.domain.reading.role_words import TOPIC, Duty, Roles
from bot.domain.reading.tokens import Token


def closes(part: Sequence[Token], roles: Roles, first: int) -> bool:
    """Whether a clause is a closing formula: bodies, and words that ask for nothing in particular."""
    if roles.duty is not Duty.GIVEN:
        return False
    if part[roles.leads[0].start - 1].key == "do":  # "Việc này do Sở Y tế thực hiện"
        return False
    if TOPIC.at(part, first) and not table.POINTS_BACK.at(part, first):
        return False  # "Việc số hóa giao Sở Y tế thực hiện"
    named = {n for body in (*roles.leads, *roles.coordinators) for n in range(body.start, body.end)}
    index = max(body.end for body in roles.leads)
    carried_out = False
    while index < len(part):
        carried_out = carried_out or bool(table.CARRY_OUT.at(part, index)) or part[index].key == "biết"
        step = 1 if index in named else table.CLOSING_WORDS.at(part, index)
        step = step or verbs.TOGETHER.at(part, index)
        if not step:
            return False
        index += step
    return carried_out
