"""A network that does not answer is left alone, and asked at growing distances."""

from bot.domain.circuit import LONGEST_SECONDS, OPENS_AFTER, Circuit


def _failing(times: int) -> Circuit:
    """Return a circuit whose last failure, the answer to its last question, was at 100.0."""
    circuit = Circuit()
    for number in range(times):
        circuit.failed(100.0 - (times - 1 - number) * LONGEST_SECONDS)
    return circuit


def test_it_opens_after_some_failures_in_a_row() -> None:
    assert [_failing(n).is_open for n in range(OPENS_AFTER + 1)] == [False] * OPENS_AFTER + [True]


def test_an_answer_in_between_keeps_it_closed() -> None:
    circuit = _failing(OPENS_AFTER - 1)
    circuit.answered()
    circuit.failed(100.0)

    assert not circuit.is_open


def test_an_answer_closes_it() -> None:
    circuit = _failing(10)
    circuit.answered()

    assert not circuit.is_open


def test_it_asks_at_growing_distances_and_never_stops_asking() -> None:
    waits = [_failing(OPENS_AFTER + n).probe_at - 100.0 for n in (0, 1, 2, 3, 50, 5000)]

    assert waits == [1.0, 2.0, 4.0, 8.0, LONGEST_SECONDS, LONGEST_SECONDS]


def test_a_network_that_answers_questions_and_takes_no_message_is_asked_at_growing_distances_too() -> None:
    circuit = _failing(OPENS_AFTER)
    waits = []
    for now in (200.0, 300.0, 400.0):
        circuit.probed()
        trial = circuit.is_open
        circuit.failed(now)
        waits.append((trial, circuit.is_open, circuit.probe_at - now))

    assert waits == [(False, True, 2.0), (False, True, 4.0), (False, True, 8.0)]


def test_a_message_that_is_taken_ends_the_trial() -> None:
    circuit = _failing(OPENS_AFTER)
    circuit.probed()
    circuit.answered()
    circuit.failed(200.0)

    assert not circuit.is_open


def test_what_fails_together_makes_the_next_question_no_later() -> None:
    circuit = Circuit()

    for _ in range(20):
        circuit.failed(100.0)

    assert circuit.is_open
    assert circuit.probe_at == 101.0
