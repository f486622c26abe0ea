"""Being a person at the page: writing, pressing, quoting."""

import pytest
from playwright.async_api import Page, expect

from bot.sandbox import Person

from .small_bot import SmallBot

pytestmark = pytest.mark.usefixtures("small_bot")


async def test_the_bot_answers_what_is_typed(page: Page, ha: Person) -> None:
    await page.get_by_role("button", name="Nguyễn Thị Thu Hà").click()
    await page.get_by_role("textbox", name="Tin nhắn").fill("được 60% rồi ạ")
    await page.keyboard.press("Enter")

    answer = page.get_by_role("article", name="Đôn Đốc").last
    await expect(answer.locator(".text")).to_have_text("Đã ghi: được 60% rồi ạ")
    await expect(answer.locator("strong").last).to_have_text("được 60% rồi ạ")
    await expect(answer.locator(".quoted")).to_contain_text("được 60% rồi ạ")
    assert [message.text for message in ha.messages[1:]] == ["được 60% rồi ạ", "Đã ghi: được 60% rồi ạ"]


async def test_shift_enter_begins_a_new_line(page: Page, ha: Person) -> None:
    await page.get_by_role("button", name="Nguyễn Thị Thu Hà").click()
    await page.locator("#text").fill("một")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("hai")
    await page.get_by_role("button", name="Gửi", exact=True).click()

    sent = await ha.wait_for(lambda message: not message.from_bot and message.text.startswith("một"))
    assert sent.text == "một\nhai"


async def test_a_pressed_button_reaches_the_bot(page: Page, ha: Person) -> None:
    ha.say("xin chào")
    await page.get_by_role("button", name="Nguyễn Thị Thu Hà").click()
    await page.get_by_role("button", name="Đã nhận").click()

    await expect(page.get_by_role("status")).to_have_text("Cảm ơn đồng chí")
    last = page.get_by_role("article").last
    await expect(last.locator(".text")).to_have_text("Đã nhận lúc này")
    await expect(last.locator(".foot")).to_contain_text("(đã sửa)")
    await expect(page.locator(".inline-button")).to_have_count(0)


async def test_a_message_can_be_quoted(page: Page, ha: Person) -> None:
    said = ha.say("việc 2.1")
    answer = await ha.answer(after=said.id)
    await page.get_by_role("button", name="Nguyễn Thị Thu Hà").click()
    await page.get_by_role("article").last.get_by_role("button", name="Trả lời", exact=True).click()
    await expect(page.locator("#quote")).to_contain_text("Đã ghi: việc 2.1")
    await page.keyboard.type("xong")
    await page.keyboard.press("Enter")

    await expect(page.locator("#quote")).to_be_hidden()
    await expect(page.locator(".text").last).to_have_text("Trả lời cho: Đã ghi: việc 2.1")
    assert ha.messages[-2].reply_to == answer.id
    await expect(page.locator(".from-person .quoted").last).to_contain_text("Đã ghi: việc 2.1")


async def test_a_quote_can_be_dropped(page: Page, ha: Person) -> None:
    await page.get_by_role("button", name="Nguyễn Thị Thu Hà").click()
    await page.get_by_role("button", name="Trả lời", exact=True).click()
    await page.get_by_role("button", name="Bỏ trích dẫn").click()
    await page.locator("#text").fill("xong")
    await page.keyboard.press("Enter")

    sent = await ha.wait_for(lambda message: message.text == "xong")
    assert sent.reply_to is None


async def test_a_command_is_chosen_from_the_menu(page: Page, ha: Person, small_bot: SmallBot) -> None:
    await small_bot.bot.set_my_commands([("viec", "Việc của tôi"), ("trogiup", "Hướng dẫn")])
    await page.get_by_role("button", name="Nguyễn Thị Thu Hà").click()
    await page.locator("#text").press_sequentially("/t")
    menu = page.get_by_role("group", name="Lệnh của bot")
    await expect(menu.get_by_role("button")).to_have_text(["/trogiupHướng dẫn"])
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")

    await expect(menu).to_be_hidden()
    await ha.wait_for(lambda message: message.text == "/trogiup")


async def test_a_new_person_starts_the_bot_by_a_link(page: Page, hoa: Person) -> None:
    await page.get_by_role("button", name="Lê Quang Hòa").click()
    await page.get_by_label("Mã hoặc đường dẫn mời").fill("https://t.me/don_doc_mau_bot?start=moi-42")
    await page.get_by_role("button", name="Bắt đầu", exact=True).click()

    await expect(page.locator(".from-person .text")).to_have_text("/start moi-42")
    await expect(page.locator("#text")).to_be_visible()
    assert hoa.messages[0].text == "/start moi-42"


async def test_the_bot_is_blocked_and_let_in_again(page: Page, ha: Person) -> None:
    await page.get_by_role("button", name="Nguyễn Thị Thu Hà").click()
    await page.get_by_role("button", name="Chặn bot").click()
    await expect(page.locator("#text")).to_be_hidden()
    assert ha.chat.blocked

    await page.get_by_role("button", name="Bỏ chặn").click()
    await expect(page.locator("#text")).to_be_visible()
    assert not ha.chat.blocked
