"""Files at the page."""

from pathlib import Path

from playwright.async_api import FilePayload, Page, expect

from bot.sandbox import Person

from .small_bot import SmallBot


async def test_a_file_goes_up_and_another_comes_down(
    page: Page, ha: Person, small_bot: SmallBot, tmp_path: Path
) -> None:
    document = tmp_path / "Báo cáo tháng 10.txt"
    document.write_bytes(b"noi dung")
    await page.get_by_role("button", name="Nguyễn Thị Thu Hà").click()
    await page.get_by_label("Gửi tệp").set_input_files(document)
    await expect(page.locator("#attachment")).to_contain_text("Báo cáo tháng 10.txt")
    await page.locator("#text").fill("gửi anh")
    await page.keyboard.press("Enter")

    answer = page.get_by_role("article", name="Đôn Đốc")
    await expect(answer.locator(".text")).to_have_text("Đã xem Báo cáo tháng 10.txt: gửi anh")
    async with page.expect_download() as downloading:
        await answer.get_by_role("link", name="da-xem.txt").click()
    downloaded = await downloading.value
    assert downloaded.suggested_filename == "da-xem.txt"
    assert content_of(await downloaded.path()) == b"NOI DUNG"


async def test_an_attachment_can_be_dropped(page: Page, ha: Person) -> None:
    await page.get_by_role("button", name="Nguyễn Thị Thu Hà").click()
    chosen = FilePayload(name="nham.txt", mimeType="text/plain", buffer=b"nham")
    await page.get_by_label("Gửi tệp").set_input_files(chosen)
    await page.get_by_role("button", name="Bỏ tệp").click()
    await page.locator("#text").fill("thôi")
    await page.keyboard.press("Enter")

    sent = await ha.wait_for(lambda message: message.text == "thôi")
    assert sent.document is None


def content_of(path: Path) -> bytes:
    return path.read_bytes()
