"""The circuit: a network that does not answer is left alone, and asked from time to time."""

from bot.domain.retry import delay_seconds

OPENS_AFTER = 3  # failures in a row
LONGEST_SECONDS = 30.0


class Circuit:
    """Opens after some failures in a row; closed again by the first answer.

    All times are seconds of one monotonic clock.
    """

    def __init__(self) -> None:
        self._failures = 0
        self._probe_at = 0.0

    @property
    def is_open(self) -> bool:
        """Whether nothing is to be sent."""
        return self._failures >= OPENS_AFTER

    @property
    def probe_at(self) -> float:
        """When to ask the network again."""
        return self._probe_at

    def failed(self, now: float) -> None:
        """Note that the network did not answer, or that it failed.

        What was on its way when the circuit opened fails with it, and says nothing new.
        """
        if self.is_open and now < self._probe_at:
            return
        self._failures += 1
        delay = delay_seconds(self._failures - OPENS_AFTER + 1)
        self._probe_at = now + min(delay, LONGEST_SECONDS)

    def answered(self) -> None:
        """Note an answer, a refusal too."""
        self._failures = 0
