"""The vocabulary: one table a subject, each row with its meaning, an example and its phrases."""

from bot.domain.replies.signs import Row
from bot.domain.replies.words import (
    answering,
    asking,
    bodies,
    compounds,
    finishing,
    lacking,
    limits,
    obstacles,
    ongoing,
    requests,
    routing,
    shares,
    starting,
    steps,
    supposing,
    times,
)

ROWS: tuple[Row, ...] = (
    *finishing.ROWS,
    *limits.ROWS,
    *ongoing.ROWS,
    *supposing.ROWS,
    *times.ROWS,
    *obstacles.ROWS,
    *lacking.ROWS,
    *requests.ROWS,
    *asking.ROWS,
    *routing.ROWS,
    *answering.ROWS,
    *starting.ROWS,
    *shares.ROWS,
    *compounds.ROWS,
    *bodies.ROWS,
    *steps.ROWS,
)
