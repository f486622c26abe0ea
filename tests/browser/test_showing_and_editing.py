"""A cadre at the page shows a photo and edits what they said, with the real bot."""

from io import BytesIO

from PIL import Image
from playwright.async_api import FilePayload, Page, expect

from bot.sandbox import Person

from .desk import CHIEF, Desk


def a_photo() -> FilePayload:
    content = BytesIO()
    Image.new("RGB", (64, 48), "green").save(content, "JPEG")
    return FilePayload(name="cong-trinh.jpg", mimeType="image/jpeg", buffer=content.getvalue())


async def test_a_photo_with_its_caption_is_evidence(desk: Desk) -> None:
    await desk.publishes()

    await desk.attaches(a_photo())
    await expect(desk.page.locator("#attachment")).to_contain_text("Ảnh gửi kèm")
    await desk.says("xong")

    await desk.is_told("mục 3 (45-TB/ĐU): đã hoàn thành, chờ Văn phòng duyệt")
    await expect(desk.page.locator(".from-person img")).to_have_count(1)
    await desk.be(CHIEF)
    await desk.is_told("ĐƠN VỊ BÁO HOÀN THÀNH")
    await desk.presses("Xem tệp")
    await expect(desk.page.locator(".from-bot img")).to_have_attribute("alt", "cong-trinh.jpg")


async def test_an_edit_replaces_the_report(desk: Desk) -> None:
    await desk.publishes()
    await desk.says("xong")
    await desk.is_told("đã hoàn thành, chờ Văn phòng duyệt")

    await desk.edits("xong", "được 60%")

    await desk.is_told("mục 3 (45-TB/ĐU): đang thực hiện, 60%.")
    await expect(desk.page.get_by_text("Báo cáo trước của tin vừa sửa đã được rút lại")).to_be_visible()
    mine = desk.page.locator(".from-person").last
    await expect(mine.locator(".text")).to_have_text("được 60%")
    await expect(mine.locator(".foot")).to_contain_text("(đã sửa)")


async def test_a_picture_goes_as_a_file_where_that_is_wanted(page: Page, ha: Person) -> None:
    await page.get_by_role("button", name="Nguyễn Thị Thu Hà").click()
    await page.get_by_label("Gửi tệp").set_input_files(a_photo())
    await page.get_by_label("Gửi như tệp").check()
    await expect(page.locator("#attachment")).to_contain_text("Tệp gửi kèm")
    await page.locator("#text").press("Enter")

    sent = await ha.wait_for(lambda message: message.document == "cong-trinh.jpg")
    assert sent.content.file
    assert not sent.content.file.is_photo


async def test_an_edit_that_is_dropped_changes_nothing(page: Page, ha: Person) -> None:
    ha.say("xong")
    await page.get_by_role("button", name="Nguyễn Thị Thu Hà").click()
    await page.locator("#text").fill("đang viết dở")
    await page.get_by_role("button", name="Sửa", exact=True).last.click()
    await expect(page.locator("#text")).to_have_value("xong")

    await page.get_by_role("button", name="Bỏ sửa").click()

    await expect(page.locator("#text")).to_have_value("đang viết dở")
    await expect(page.locator("#edit")).to_be_hidden()
    assert not ha.messages[-1].edited
