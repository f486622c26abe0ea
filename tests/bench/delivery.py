"""How well messages are delivered, side by side: `python -m tests.bench.delivery`."""

import argparse
import json
import subprocess
import sys
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from tests.bench import REPLIERS

WHO = ("ours", "ptb", "aiogram")
PEOPLE_FOR_RATE = 3000


@dataclass(frozen=True)
class Run:
    """What one sender did at one network."""

    share: float  # of the allowed rate; without one, messages a second
    busiest: int
    refused: int
    lost: int
    cpu_ms: float
    waits_ms: list[float]


def run(who: str, people: int, per_second: int, trip_ms: float, jitter_ms: float) -> Run:
    """Let somebody send to a fresh network."""
    network = _start("network", people + REPLIERS, per_second, trip_ms, jitter_ms)
    assert network.stdin is not None
    assert network.stdout is not None
    url, first_chat, _ = network.stdout.readline().split()
    sender = _start("senders", who, url, first_chat, people, per_second)
    told = json.loads(sender.communicate()[0])
    log = json.loads(network.communicate("")[0])
    return _run(told, log, people, per_second, int(first_chat))


def crowd(queued: int, to_group: int) -> Run:
    """Let ours send for a while with much queued, some of it to a group that is full."""
    network = _start("network", queued + REPLIERS, 30, 60, 0)
    assert network.stdin is not None
    assert network.stdout is not None
    url, first_chat, group = network.stdout.readline().split()
    told = json.loads(_start("crowding", queued, to_group, url, first_chat, group).communicate()[0])
    log = json.loads(network.communicate("")[0])
    others = [entry for entry in log if entry[0] != int(group)]
    refused = sum(status == 429 for *_, status in log)
    return replace(_run(told, others, queued, 30, int(first_chat)), refused=refused)


def _run(told: dict, log: list, people: int, per_second: int, first_chat: int) -> Run:  # type: ignore[type-arg]
    taken = [(chat, sign, at) for chat, sign, at, status in log if status == 200]
    moments = sorted(at for _, _, at in taken)
    waits = [1000 * (at - told["replies"][sign]) for _, sign, at in taken if sign in told["replies"]]
    pushed = [at for chat, _, at in taken if chat < first_chat + people]
    seconds = max(pushed) - min(pushed)
    rate = (bisect_left(moments, max(pushed)) - bisect_left(moments, min(pushed))) / seconds
    return Run(
        share=rate / per_second if per_second else rate,
        busiest=max(bisect_left(moments, at + 1) - place for place, at in enumerate(moments)),
        refused=sum(status == 429 for *_, status in log),
        lost=people - len({chat for chat, _, _ in taken if chat < first_chat + people}),
        cpu_ms=1000 * told["cpu"] / len(taken),
        waits_ms=sorted(waits),
    )


def _start(module: str, *given: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", f"tests.bench.{module}", *map(str, given)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _at(ordered: Sequence[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else float("nan")


def _paced(people: int, repeats: int, jitter_ms: float) -> None:
    _say(f"\n30 a second, {people} people, 60 ms round trip, jitter {jitter_ms:g} ms, medians of {repeats}")
    _say(f"{'':10}{'share':>8}{'busiest s':>11}{'429':>6}{'lost':>6}{'reply p50':>11}{'p99':>9} ms{'CPU':>8}")
    for who in WHO:
        runs = [run(who, people, 30, 60, jitter_ms) for _ in range(repeats)]
        _say(
            f"{who:10}{median(r.share for r in runs):8.3f}{max(r.busiest for r in runs):11}"
            f"{median(r.refused for r in runs):6.0f}{median(r.lost for r in runs):6.0f}"
            f"{median(_at(r.waits_ms, 0.5) for r in runs):11.0f}"
            f"{median(_at(r.waits_ms, 0.99) for r in runs):9.0f}   {median(r.cpu_ms for r in runs):8.2f}"
        )


def _free(people: int, repeats: int) -> None:
    _say(f"\nNo limit (ours: 1,000 a second), {people} people, 60-80 ms round trip, medians of {repeats}")
    _say(f"{'':10}{'a second':>9}{'CPU a message':>16} ms{'to ours':>9}")
    first = 0.0
    for who in WHO:
        runs = [run(who, people, 0, 60, 20) for _ in range(repeats)]
        rate = median(r.share for r in runs)
        first = first or rate
        _say(f"{who:10}{rate:9.0f}{median(r.cpu_ms for r in runs):16.2f}   {rate / first:9.2f}")


def _crowded(repeats: int) -> None:
    _say(f"\n30 a second, 60 ms round trip, ours for 30 s, medians of {repeats}")
    _say(f"{'':28}{'share':>8}{'busiest s':>11}{'429':>6}{'reply p50':>11}{'p99':>9} ms")
    for name, queued, to_group in (
        ("100,000 queued", 100_000, 0),
        ("2,000 queued", 2_000, 0),
        ("and 100 to a full group", 2_000, 100),
    ):
        runs = [crowd(queued, to_group) for _ in range(repeats)]
        _say(
            f"{name:28}{median(r.share for r in runs):8.3f}{max(r.busiest for r in runs):11}"
            f"{median(r.refused for r in runs):6.0f}"
            f"{median(_at(r.waits_ms, 0.5) for r in runs):11.0f}"
            f"{median(_at(r.waits_ms, 0.99) for r in runs):9.0f}"
        )


def _scaling() -> None:
    _say("\nThe outbox as it grows, 600 letters to each person")
    _say("    owed  fan-out ms  loop held ms  claim ms  start ms  reply ms  peak MB")
    for owed in (1_000, 10_000, 100_000):
        _say(_start("scaling", owed).communicate()[0].rstrip())


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=900, help=f"{PEOPLE_FOR_RATE} for the long run")
    parser.add_argument("--repeats", type=int, default=3)
    given = parser.parse_args()
    for jitter_ms in (0, 20):
        _paced(given.people, given.repeats, jitter_ms)
    _crowded(given.repeats)
    _free(5 * given.people, given.repeats)
    _scaling()


if __name__ == "__main__":
    main()
