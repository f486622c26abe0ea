"""Closing formulas, which call on bodies and ask for nothing in particular."""

from collections.abc import Sequence

from bot.domain.reading import duty_words as table
from bot.domain.reading import verbs
from bot.domain.reading.role_words import TOPIC, Duty, Roles
from bot.domain.reading.tokens import Token
from bot.domain.reading.told_words import ANNOUNCING, OBSTACLES, SHOULD, TELLS_OFFICE


def closes(part: Sequence[Token], roles: Roles, first: int) -> bool:
    """Whether a clause is a closing formula: bodies, and words that ask for nothing in particular."""
    if roles.duty is not Duty.GIVEN:
        return False
    if part[roles.leads[0].start - 1].key == "do":  # "Việc này do Sở Y tế thực hiện"
        return False
    if reports_obstacles(part, roles):
        return True
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


def announces(part: Sequence[Token], roles: Roles) -> bool:
    """Whether a clause only announces a list to its bodies: "đề nghị Sở A quan tâm mấy việc sau:"."""
    if roles.duty is not Duty.GIVEN or not roles.asked or roles.coordinators or part[-1].key != ":":
        return False
    index = max(body.end for body in roles.leads)
    while index < len(part):
        step = ANNOUNCING.at(part, index)
        if not step:
            return False
        index += step
    return True


def reports_obstacles(part: Sequence[Token], roles: Roles) -> bool:
    """Whether everybody is only to tell of what may come: "Nếu có vướng mắc, đề nghị các đơn vị báo cáo"."""
    start, end = roles.leads[0].start, max(body.end for body in roles.leads)
    if not all(body.general for body in roles.leads) or not TELLS_OFFICE.at(part, end):
        return False
    before = range(start)
    return all(any(table.at(part, n) for n in before) for table in (SHOULD, OBSTACLES))
