"""The page of a running office, where one is now the chief, now a specialist and now a cadre."""

import re
from pathlib import Path

from playwright.async_api import FilePayload, Locator, Page, expect

from tests import living
from tests.town import CONCLUSION

CHIEF, CADRE, SPECIALIST = "Chánh Văn phòng mẫu", "Cán bộ mẫu", "Chuyên viên mẫu"


class Desk:
    """The page, where one is now somebody and now another."""

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

    async def edits(self, said: str, anew: str) -> None:
        """Change the newest own message that says `said`."""
        await living.settled(self.folder)
        mine = self.page.locator(".from-person").filter(has_text=said).last
        await mine.get_by_role("button", name="Sửa", exact=True).click()
        await expect(self.page.locator("#text")).to_have_value(said)
        await self.says(anew)

    async def presses(self, label: str) -> None:
        """Press a button of the newest message that has it."""
        await living.settled(self.folder)
        await self.page.locator(".inline-button").get_by_text(label, exact=True).last.click()

    async def is_told(self, words: str) -> None:
        """Wait until the newest message holds some words."""
        await expect(self._newest).to_contain_text(words)

    async def attaches(self, file: FilePayload) -> None:
        """Pick a file, to go with the next message."""
        await self.page.get_by_label("Gửi tệp").set_input_files(file)

    async def hands_in(self, conclusion: str) -> None:
        """Send a conclusion as a file."""
        content = conclusion.encode()
        await self.attaches(FilePayload(name="ket-luan.txt", mimeType="text/plain", buffer=content))
        await self.page.locator("#text").press("Enter")

    async def publishes(self) -> None:
        """As the chief, send the sample and publish it; end as the cadre, who has got their task."""
        await self.be(CHIEF)
        await self.hands_in(CONCLUSION)
        await self.presses("Phát hành")
        await self.be(CADRE)
        await self.is_told("THÔNG BÁO NHIỆM VỤ MỚI: 45-TB/ĐU")

    @property
    def _newest(self) -> Locator:
        return self.page.get_by_role("article", name="Đôn Đốc").last.locator(".text")
