"""The whole life of an assignment at the sandbox's page, by buttons and words, with the real bot."""

import re
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

from playwright.async_api import Browser, FilePayload, Locator, Page, expect

from bot.domain.directory import Directory
from bot.sandbox import UNLIMITED, Network, SandboxClock, SandboxServer
from tests import living
from tests.town import CONCLUSION

from .conftest import DESKTOP, TOKEN, WAIT_MS, in_one_loop

CHIEF, CADRE = "Chánh Văn phòng mẫu", "Cán bộ mẫu"


class Desk:
    """The page, where one is now the chief and now the cadre."""

    def __init__(self, page: Page, folder: Path) -> None:
        self.page = page
        self.folder = folder

    async def be(self, name: str) -> None:
        """Take somebody's place."""
        await self.page.get_by_role("button", name=re.compile(f"^{name}")).click()

    async def says(self, text: str) -> None:
        """Type a text and send it."""
        await living.settled(self.folder)
        await self.page.locator("#text").fill(text)
        await self.page.keyboard.press("Enter")

    async def presses(self, label: str) -> None:
        """Press a button of the newest message that has it."""
        await living.settled(self.folder)
        await self.page.locator(".inline-button").get_by_text(label, exact=True).last.click()

    async def is_told(self, words: str) -> None:
        """Wait until the newest message holds some words."""
        await expect(self._newest).to_contain_text(words)

    @property
    def _newest(self) -> Locator:
        return self.page.get_by_role("article", name="Đôn Đốc").last.locator(".text")


@in_one_loop
async def desk(browser: Browser, tmp_path: Path, now: datetime, directory: Directory) -> AsyncIterator[Desk]:
    """Two people who have joined at the page of a running office."""
    network = Network(TOKEN, SandboxClock(now), limits=UNLIMITED)
    people = [network.add_person(name) for name in (CHIEF, CADRE)]
    async with (
        SandboxServer(network) as server,
        living.office(tmp_path, TOKEN, network, server, directory) as codes,
        await browser.new_context(viewport=DESKTOP) as context,
    ):
        for person, code in zip(people, codes, strict=True):
            await person.answer(person.start(code).id, timeout=20)
            await person.answer(person.say("1").id, timeout=20)
        page = await context.new_page()
        page.set_default_timeout(WAIT_MS)
        await page.goto(server.page_url)
        yield Desk(page, tmp_path)


async def test_a_task_lives_from_its_push_to_its_acceptance(desk: Desk) -> None:
    await _publish(desk)
    await _receive_and_go_on(desk)
    await _meet_an_obstacle(desk)
    await _ask_for_more_time(desk)
    await _report_and_be_returned(desk)
    await _report_and_be_accepted(desk)


async def _publish(desk: Desk) -> None:
    await desk.be(CHIEF)
    paper = FilePayload(name="ket-luan.txt", mimeType="text/plain", buffer=CONCLUSION.encode())
    await desk.page.get_by_label("Gửi tệp").set_input_files(paper)
    await desk.page.locator("#text").press("Enter")
    await desk.presses("Phát hành")
    await desk.be(CADRE)
    await desk.is_told("THÔNG BÁO NHIỆM VỤ MỚI: 45-TB/ĐU")


async def _receive_and_go_on(desk: Desk) -> None:
    await desk.presses("Đã nhận")
    await desk.is_told("mục 3 (45-TB/ĐU): đã nhận.")
    await desk.says("được 60%")
    await desk.is_told("mục 3 (45-TB/ĐU): đang thực hiện, 60%.")


async def _meet_an_obstacle(desk: Desk) -> None:
    await desk.says("mục 3 vướng kinh phí")
    await desk.be(CHIEF)
    await desk.is_told("VƯỚNG MẮC CỦA ĐƠN VỊ")
    await desk.presses("Đã tháo gỡ")
    await desk.be(CADRE)
    await desk.is_told("VƯỚNG MẮC ĐÃ THÁO GỠ")


async def _ask_for_more_time(desk: Desk) -> None:
    await desk.says("mục 3 xin gia hạn đến 15/1/2027 vì chờ vật tư")
    await desk.be(CHIEF)
    await desk.is_told("ĐỀ NGHỊ GIA HẠN")
    await desk.presses("Đồng ý")
    await desk.be(CADRE)
    await desk.is_told("đồng ý gia hạn đến 15/01/2027")


async def _report_and_be_returned(desk: Desk) -> None:
    await desk.says("việc")
    await desk.is_told("Hạn: 15/01/2027; đang thực hiện, 60%.")
    await desk.presses("1")
    await desk.presses("Đã hoàn thành")
    await desk.is_told("đã hoàn thành, chờ Văn phòng duyệt")
    await desk.be(CHIEF)
    await desk.is_told("ĐƠN VỊ BÁO HOÀN THÀNH")
    await desk.presses("Trả lại")
    await desk.is_told("Vì sao trả lại?")
    await desk.says("thiếu số liệu")
    await desk.be(CADRE)
    await desk.is_told("trả lại báo cáo – “thiếu số liệu”")


async def _report_and_be_accepted(desk: Desk) -> None:
    await desk.says("mục 3 xong")
    await desk.be(CHIEF)
    await desk.is_told("ĐƠN VỊ BÁO HOÀN THÀNH")
    await desk.presses("Chấp nhận")
    await desk.be(CADRE)
    await desk.is_told("BÁO CÁO ĐƯỢC CHẤP NHẬN")
    await desk.says("/lichsu")
    await desk.is_told("ĐỒNG CHÍ ĐÃ BÁO CÁO: 06 lần")
