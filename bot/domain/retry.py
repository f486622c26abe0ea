"""How long to wait before trying again."""

FIRST_SECONDS = 1.0
MOST_SECONDS = 300.0
UNSURE_SECONDS = 60.0  # before the one repeat of what may have arrived


def delay_seconds(tries: int) -> float:
    """Return the wait after the `tries`-th failure: 1, 2, 4 … at most 300 seconds.

    >>> [delay_seconds(n) for n in (1, 2, 3, 20)]
    [1.0, 2.0, 4.0, 300.0]
    """
    return min(FIRST_SECONDS * 2.0 ** min(max(tries, 1) - 1, 20), MOST_SECONDS)


def spread(seconds: float, number: int) -> float:
    """Return a wait up to a quarter shorter, by a message's number: what failed together comes back apart.

    >>> [round(spread(100, number), 1) for number in (0, 1, 2, 3)]
    [100.0, 89.1, 78.1, 92.2]
    """
    return seconds * (1 - number * 7 % 16 / 64)
