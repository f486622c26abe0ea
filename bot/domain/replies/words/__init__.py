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
    nothing_left,
    obstacles,
    ongoing,
    recording,
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
    *nothing_left.ROWS,
    *ongoing.ROWS,
    *recording.ROWS,
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
