"""The page at the width of a phone: the list and the conversation are two screens."""

from playwright.async_api import Page, expect

from bot.sandbox import Person

from .small_bot import SmallBot


async def test_one_goes_from_the_list_to_a_conversation_and_back(phone: Page) -> None:
    row = phone.get_by_role("button", name="Nguyễn Thị Thu Hà")
    await expect(phone.locator("#text")).to_be_hidden()

    await row.tap()
    await expect(phone.locator("#text")).to_be_visible()
    await expect(row).to_be_hidden()

    await phone.get_by_role("button", name="Về danh sách").tap()
    await expect(row).to_be_visible()
    await expect(phone.locator("#text")).to_be_hidden()


async def test_the_phones_own_back_key_goes_to_the_list(phone: Page) -> None:
    await phone.get_by_role("button", name="Nguyễn Thị Thu Hà").tap()
    await phone.go_back()

    await expect(phone.get_by_role("button", name="Lê Quang Hòa")).to_be_visible()


async def test_nothing_is_wider_than_the_phone(phone: Page, ha: Person, small_bot: SmallBot) -> None:
    await small_bot.bot.send_message(ha.id, f"https://vpu.example.vn/{'mau-bao-cao-' * 12} {'ă' * 90}")
    await phone.get_by_role("button", name="Nguyễn Thị Thu Hà").tap()
    await expect(phone.locator(".text").last).to_contain_text("mau-bao-cao")

    too_wide = (
        "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > 361).length"
    )
    assert await phone.evaluate(too_wide) == 0
    assert await phone.evaluate("document.documentElement.scrollWidth") == 360


async def test_what_is_touched_is_large_enough(phone: Page, ha: Person, small_bot: SmallBot) -> None:
    ha.say("xin chào")
    await phone.get_by_role("button", name="Nguyễn Thị Thu Hà").tap()
    button = phone.get_by_role("button", name="Đã nhận")
    await button.wait_for()

    for touched in (button, phone.get_by_role("button", name="Gửi", exact=True), phone.locator("#text")):
        box = await touched.bounding_box()
        assert box
        assert box["height"] >= 44
    assert (
        await phone.evaluate("parseFloat(getComputedStyle(document.querySelector('.text')).fontSize)") >= 16
    )


async def test_the_newest_message_is_in_view(phone: Page, ha: Person, small_bot: SmallBot) -> None:
    for number in range(20):
        await small_bot.bot.send_message(ha.id, f"Việc thứ {number}")
    await phone.get_by_role("button", name="Nguyễn Thị Thu Hà").tap()
    await expect(phone.locator(".text").last).to_be_in_viewport()

    await phone.locator("#log").evaluate("log => log.scrollTop = 0")
    await small_bot.bot.send_message(ha.id, "Tin sau cùng")
    await phone.get_by_role("button", name="Tin mới").tap()
    await expect(phone.locator(".text").last).to_have_text("Tin sau cùng")
    await expect(phone.locator(".text").last).to_be_in_viewport()
