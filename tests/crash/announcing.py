"""An announcement that is paused, killed, gone on with and corrected: `python -m tests.crash.announcing`."""

import argparse
import asyncio
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from bot.sandbox import Fault, FaultKind, Limits, SandboxServer
from bot.sandbox.calls import Call
from tests.crash import referee
from tests.crash.killing import Killer
from tests.crash.office import Crowd, crowd
from tests.crash.referee import Judgement
from tests.running.process import Bot

OLD, NEW = "Họp lúc 14 giờ", "Họp lúc 15 giờ"
NOTICE = "ĐÍNH CHÍNH THÔNG BÁO"
EDITS = "SELECT count(*), count(*) FILTER (WHERE state = 'sent') FROM deliveries WHERE act = 'edit'"
PATIENCE_SECONDS = 300
REST_SECONDS = 1.0


@dataclass(frozen=True)
class Plan:
    """How many people, at what pace; `seen`: how many acknowledge before the correction."""

    people: int
    per_second: int
    seen: int = 10


@dataclass(frozen=True)
class Report:
    """What came of it."""

    judgement: Judgement
    in_flight: int  # over all kills
    left_while_paused: int  # more than a second after the pause was answered
    edited: int
    edits_open: int
    without_new: int  # people who have not got the right words
    old_untold: int  # people with the old words, and no message that they are wrong
    asked_again: int
    seconds: float

    @property
    def kept(self) -> bool:
        """Whether everything that was promised came true."""
        j = self.judgement
        wrong = j.lost + j.unflagged + j.unsettled + self.left_while_paused + self.edits_open
        return not (wrong + self.without_new + self.old_untold) and j.repeats <= self.in_flight


@dataclass
class Story:
    """What the chief does, and what arrives meanwhile."""

    office: Crowd
    plan: Plan
    left_while_paused: int = 0

    def sent(self) -> list[Call]:
        """Return the messages that reached people other than the chief."""
        calls = self.office.network.calls
        chief = self.office.chief.id
        return [c for c in calls if c.method == "sendMessage" and c.took_effect and c.chat_id != chief]

    async def until(self, count: int) -> None:
        """Wait until so many copies have arrived."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while len(self.sent()) < count:
                await asyncio.sleep(0.02)

    async def say(self, words: str, answer: str) -> None:
        """Let the chief say something, and wait for the answer."""
        after = self.office.chief.last_id
        self.office.chief.say(words)
        await self.office.chief.wait_for(
            lambda m: m.from_bot and m.id > after and answer in m.text, PATIENCE_SECONDS
        )

    async def pause(self, bot: Bot) -> None:
        """Announce, and stop after a fifth; nothing leaves a second later."""
        await self.say(f"thông báo chung cho mọi người: {OLD}", "XEM TRƯỚC")
        await self.say("thông báo 1: gửi ngay", "Bắt đầu gửi")
        await self.until(self.plan.people // 5)
        await self.say("thông báo 1: tạm dừng", "TẠM DỪNG")
        await asyncio.sleep(REST_SECONDS)
        await self._rest()

    async def go_on(self, bot: Bot) -> None:
        """Stay stopped over the restart, go on, and be killed at two fifths."""
        await self._rest()
        for person in self.office.people:
            if self.plan.seen and any(OLD in m.text for m in person.messages):
                person.say("thông báo 1: đã nhận")
                if sum(any(not m.from_bot for m in p.messages) for p in self.office.people) >= self.plan.seen:
                    break
        await asyncio.sleep(REST_SECONDS)
        await self.say("thông báo 1: gửi tiếp", "ĐANG GỬI")
        await self.until(self.plan.people * 2 // 5)

    async def correct(self, bot: Bot) -> None:
        """Correct it at three fifths, and be killed while copies are edited and sent."""
        await self.until(self.plan.people * 3 // 5)
        await self.say(f"thông báo 1: đính chính: {NEW}", "Chưa sửa tin nào")
        await self.say("thông báo 1: chắc chắn đính chính", "Đang đính chính")
        await self.until(self.plan.people * 7 // 10)

    async def _rest(self) -> None:
        before = sum(OLD in m.text for p in self.office.people for m in p.messages if m.from_bot)
        await asyncio.sleep(REST_SECONDS)
        after = sum(OLD in m.text for p in self.office.people for m in p.messages if m.from_bot)
        self.left_while_paused += after - before


async def run(folder: Path, plan: Plan) -> Report:
    """Announce to everybody, with a pause, three kills and a correction in the middle; judge it."""
    office = await crowd(folder, plan.people, Limits(messages_per_window=plan.per_second))
    office.network.faults.add(Fault(FaultKind.DELAY, method="sendMessage", seconds=0.03))
    story = Story(office, plan)
    started = asyncio.get_running_loop().time()
    settings = {"MESSAGES_PER_SECOND": str(plan.per_second), "SECOND_ADMIN_OVER": "1000000"}
    async with SandboxServer(office.network) as server:
        killer = Killer(office, server, settings, patience_seconds=PATIENCE_SECONDS)
        for moment in (story.pause, story.go_on, story.correct):
            await killer.kill_at(moment)
        await killer.drain()
    return _judged(story, killer, asyncio.get_running_loop().time() - started)


def _judged(story: Story, killer: Killer, seconds: float) -> Report:
    office = story.office
    ((edits, done),) = referee.query(office.file, EDITS)
    texts = [[m.text for m in person.messages if m.from_bot] for person in office.people]
    told = [any(NOTICE in text for text in own) for own in texts]
    old = [any(f": {OLD}" in text for text in own) for own in texts]
    return Report(
        referee.judge(office.file, office.network.calls),
        in_flight=sum(killer.in_flight),
        left_while_paused=story.left_while_paused,
        edited=done,
        edits_open=edits - done,
        without_new=sum(not any(NEW in text for text in own) for own in texts),
        old_untold=sum(has and not knows for has, knows in zip(old, told, strict=True)),
        asked_again=sum(told),
        seconds=round(seconds, 1),
    )


def main() -> None:
    """Run a plan, print what came of it, and fail where a promise was not kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--per-second", type=int, default=1000)
    plan = Plan(**vars(parser.parse_args()))
    with tempfile.TemporaryDirectory() as folder:
        report = asyncio.run(run(Path(folder), plan))
    told = {**asdict(plan), **asdict(report.judgement), **asdict(report), "kept": report.kept}
    del told["judgement"]
    sys.stdout.write("".join(f"{name:>20}: {value}\n" for name, value in told.items()))
    sys.exit(not report.kept)


if __name__ == "__main__":
    main()
