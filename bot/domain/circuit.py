"""The circuit: a network that does not answer is left alone, and asked from time to time."""

from bot.domain.retry import delay_seconds

OPENS_AFTER = 3  # failures in a row
LONGEST_SECONDS = 30.0


class Circuit:
    """Opens after some failures in a row; closed again by the first message that is answered.

    A question that is answered lets messages go as a trial: the first that fails opens it again, for longer.
    All times are seconds of one monotonic clock.
    """

    def __init__(self) -> None:
        self._failures = 0
        self._trial = False
        self._probe_at = 0.0

    @property
    def is_open(self) -> bool:
        """Whether nothing is to be sent."""
        return self._failures >= OPENS_AFTER and not self._trial

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
        self._trial = False
        delay = delay_seconds(self._failures - OPENS_AFTER + 1)
        self._probe_at = now + min(delay, LONGEST_SECONDS)

    def probed(self) -> None:
        """Note that the network answers when it is asked; whether it takes messages must show."""
        self._trial = True

    def answered(self) -> None:
        """Note the answer to a message, a refusal too."""
        self._failures = 0
        self._trial = False
