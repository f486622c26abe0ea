"""An office whose token, database password and people's words are marked, and all that it does."""

import asyncio
import signal
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from traceback import format_exception
from typing import Any, Self

from aiohttp import ClientSession
from typer.testing import CliRunner

from bot.cli.main import app
from bot.sandbox import Network, Person, SandboxServer
from tests.running.process import Bot, running

TOKEN = "7000000001:AAF-danh_dau_ma_bi_mat_cua_may"
SECRET = TOKEN.partition(":")[2]
PASSWORD = "Mật/khẩu@đánh:dấu#92 cơ sở"
WORDS = "lời riêng đánh dấu của cán bộ"
NAME = "Người Mang Tên Đánh Dấu"
CONCLUSION = f"""ĐẢNG ỦY PHƯỜNG MẪU
Số 45-TB/ĐU
Mẫu, ngày 16 tháng 11 năm 2026
THÔNG BÁO
kết luận của đồng chí Bí thư Đảng ủy
Đồng chí Bí thư kết luận:
1. Giao BTC rà soát hồ sơ {WORDS}; hoàn thành trước ngày 28/11/2026.
"""
DIRECTORY = "organisations:\n  - {id: btc, name: Ban Tổ chức, aliases: [BTC]}\n"
COMMANDS: tuple[tuple[str, ...], ...] = (
    ("directory", "import", "danh-ba.yaml"),
    ("directory", "show"),
    ("calendar", "import", "lich.csv"),
    ("calendar", "show", "--json"),
    ("read", "kl.txt", "--json"),
    ("import", "kl.txt"),
    ("edit", "1", f"1 nội dung: Rà soát {WORDS}"),
    ("publish", "1"),
    ("status", "--json"),
    ("deliveries",),
    ("deliveries", "resend", "--unsure"),
    ("reminders", "preview", "--on", "2026-11-20"),
    ("audit", "list", "--json"),
    ("audit", "list", "--csv"),
    ("audit", "verify"),
)
WRONG: tuple[tuple[str, ...], ...] = (
    ("import", "nothing.txt"),
    ("directory", "import", "kl.txt"),
    ("calendar", "import", "kl.txt"),
    ("publish", "99"),
    ("edit", "1", "abc"),
    ("invite", "nowhere"),
    ("audit", "verify", "--head", "x"),
    ("run", "--nothing"),
)


@dataclass
class Marked:
    """A folder in which all output is kept, and the settings with the marks."""

    folder: Path
    database_url: str

    @property
    def settings(self) -> dict[str, str]:
        return {"DATABASE_URL": self.database_url, "LOG_LEVEL": "DEBUG", "MESSAGES_PER_SECOND": "1000"}

    @classmethod
    def written(cls, folder: Path, database_url: str) -> Self:
        """Write the files that the commands read; what is in them is the office's own."""
        for name, text in (
            ("kl.txt", CONCLUSION),
            ("danh-ba.yaml", DIRECTORY),
            ("lich.csv", "date,worked,source\n2026-12-24,no,QD mau\n"),
        ):
            (folder / name).write_text(text, "utf-8")
        return cls(folder, database_url)

    async def types(self, *command: str, **settings: str) -> str:
        """Run a command; keep and return all that it prints, and the trace of an unexpected error."""
        given = {"TELEGRAM_TOKEN": TOKEN, **self.settings, **settings}
        ran = await asyncio.to_thread(CliRunner().invoke, app, list(command), env=given)
        trace = "".join(format_exception(ran.exception)) if ran.exception else ""
        out = self.folder / f"command-{len(list(self.folder.glob('command-*')))}.txt"
        out.write_text(ran.output + trace, "utf-8")
        return ran.output

    async def codes(self) -> list[str]:
        """Return fresh codes: of a chief, and of a focal point."""
        made = (("admin", "invite", "--name", NAME), ("invite", "btc"))
        return [(await self.types(*one)).split()[1] for one in made]

    async def lives(self, network: Network) -> None:
        """Run the bot through everything that an office meets, and keep what the page shows."""
        chief, cadre = network.add_person(NAME), network.add_person(f"{NAME} hai")
        await self.types("directory", "import", "danh-ba.yaml")
        codes = await self.codes()
        async with SandboxServer(network) as server:
            async with self._running(server) as bot:
                await _talk(chief, cadre, codes)
                await self._keep_page(server)
                bot.tell(signal.SIGKILL)
                await bot.ends()
            async with self._running(server, "-m", "tests.running.odd_bot", "fails") as bot:
                await cadre.answer(cadre.say(WORDS).id)
                await server.stop()
                await bot.says("poll_failed")
                await bot.stops()
            async with self._running(server, "-m", "tests.hostile.falling", TOKEN, WORDS) as bot:
                await bot.ends()
        async with SandboxServer(Network("1:khac")) as server, self._running(server) as bot:
            await bot.ends()

    async def runs_on(self, database_url: str) -> None:
        """Run the bot on another database, which ends it."""
        given = {**self.settings, "DATABASE_URL": database_url}
        async with running(self.folder, "http://127.0.0.1:9", TOKEN, settings=given) as bot:
            await bot.ends()

    def _running(self, server: SandboxServer, *command: str) -> AbstractAsyncContextManager[Bot]:
        return running(self.folder, server.api_url, TOKEN, *command, settings=self.settings)

    async def _keep_page(self, server: SandboxServer) -> None:
        """Keep the page, its parts and the first of its stream, as a browser gets them."""
        async with ClientSession() as browser:
            for number, path in enumerate(
                ("", "sandbox/clock", "sandbox/calls", "sandbox/faults", "nothing")
            ):
                async with browser.get(f"{server.page_url}{path}") as answer:
                    (self.folder / f"page-{number}").write_bytes(await answer.read())
            async with browser.get(f"{server.page_url}sandbox/stream") as answer:
                (self.folder / "page-stream").write_bytes(await answer.content.readany())


async def _talk(chief: Person, cadre: Person, codes: list[str]) -> None:
    for person, code in zip((chief, cadre), codes, strict=True):
        person.start()
        await person.answer(person.say(code).id)
        await person.answer(person.say("đồng ý").id)
    said: Any = ("/viec", "mục 1 được 60%", f"vướng {WORDS}", f"hỏi {WORDS}?", "MẬT", "xyz", "nhầm rồi")
    for text in said:
        await cadre.answer(cadre.say(text).id)
    await cadre.answer(cadre.upload(f"{WORDS}.jpg", b"anh").id)
    cadre.forge(cadre.last_id, f"việc chờ 1: {WORDS}")
    await chief.answer(chief.upload(f"{WORDS}.txt", CONCLUSION.encode()).id)
    await chief.answer(chief.upload("hong.pdf", b"%PDF-1.7 hong").id)
    await chief.answer(chief.say(f"trả lời: {WORDS}").id)
