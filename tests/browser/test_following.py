"""The page follows by itself what happens in the network."""

from datetime import UTC, datetime

from playwright.async_api import Page, expect
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.sandbox import Network, Person, SandboxServer

from .small_bot import SmallBot

MONDAY = datetime(2026, 10, 12, 1, 2, tzinfo=UTC)


async def test_what_the_bot_sends_appears_without_reload(page: Page, ha: Person, small_bot: SmallBot) -> None:
    await page.get_by_role("button", name="Nguyễn Thị Thu Hà").click()
    sent = await small_bot.bot.send_message(ha.id, "Nhắc việc 2.1")
    await expect(page.locator(".text").last).to_have_text("Nhắc việc 2.1")

    await sent.edit_text("Việc 2.1 đã rút")
    await expect(page.locator(".text").last).to_have_text("Việc 2.1 đã rút")

    await sent.delete()
    await expect(page.locator(".text").last).to_have_text("/start")


async def test_unread_messages_are_counted_until_they_are_looked_at(
    page: Page, ha: Person, small_bot: SmallBot
) -> None:
    row = page.get_by_role("button", name="Nguyễn Thị Thu Hà")
    await small_bot.bot.send_message(ha.id, "một")
    await small_bot.bot.send_message(ha.id, "hai")
    await expect(row.get_by_label("2 tin chưa đọc")).to_have_text("2")
    await expect(row.locator(".person-line")).to_have_text("hai")

    await row.click()
    await expect(row.locator(".unread")).to_be_hidden()
    assert ha.chat.unread == 0

    await small_bot.bot.send_message(ha.id, "ba")
    await expect(page.locator(".text").last).to_have_text("ba")
    await expect(row.locator(".unread")).to_be_hidden()


async def test_words_that_look_like_markup_are_shown_as_they_are(
    page: Page, ha: Person, small_bot: SmallBot
) -> None:
    words = "<script>document.title='hỏng'</script><b>đậm</b> & <img src=x onerror=alert(1)>"
    await small_bot.bot.send_message(ha.id, words)
    await page.get_by_role("button", name="Nguyễn Thị Thu Hà").click()

    await expect(page.locator(".text").last).to_have_text(words)
    await expect(page.locator("#log script, #log img, #log b")).to_have_count(0)
    await expect(page).to_have_title("Mạng thử – Đôn Đốc")
    row = page.get_by_role("button", name="Nguyễn Thị Thu Hà")
    await expect(row.locator(".person-line")).to_have_text(words)


async def test_a_link_to_the_bot_starts_it(page: Page, ha: Person, small_bot: SmallBot) -> None:
    button = InlineKeyboardButton("Tham gia", url="https://t.me/don_doc_mau_bot?start=moi-7")
    await small_bot.bot.send_message(ha.id, "Mời đồng chí", reply_markup=InlineKeyboardMarkup([[button]]))
    await page.get_by_role("button", name="Nguyễn Thị Thu Hà").click()
    await page.get_by_role("link", name="Tham gia").click()

    await ha.wait_for(lambda message: message.text == "/start moi-7")


async def test_a_person_is_added_at_the_page(page: Page, network: Network) -> None:
    await page.get_by_label("Họ và tên người mới").fill("Trần Văn Bảy")
    await page.get_by_role("button", name="Thêm người").click()

    await expect(page.get_by_role("heading", name="Trần Văn Bảy")).to_be_visible()
    await expect(page.get_by_role("button", name="Bắt đầu", exact=True)).to_be_visible()
    assert network.people[-1].name == "Trần Văn Bảy"


async def test_the_clock_is_shown_and_moved(page: Page, network: Network) -> None:
    network.clock.set(MONDAY)
    await expect(page.locator("#clock-day")).to_have_text("Thứ Hai, 12/10/2026")
    await expect(page.locator("#clock-time")).to_contain_text("08:02")

    await page.get_by_role("button", name="+7 ngày").click()
    await expect(page.locator("#clock-day")).to_have_text("Thứ Hai, 19/10/2026")

    await page.get_by_role("button", name="Đến 8 giờ sáng mai").click()
    await expect(page.locator("#clock-day")).to_have_text("Thứ Ba, 20/10/2026")
    await expect(page.locator("#clock-time")).to_contain_text("08:00")


async def test_the_chosen_person_stays_over_a_reload(page: Page, ha: Person) -> None:
    await page.get_by_role("button", name="Nguyễn Thị Thu Hà").click()
    await page.reload()

    await expect(page.get_by_role("heading", name="Nguyễn Thị Thu Hà")).to_be_visible()
    await expect(page.locator(".text").last).to_have_text("/start")


async def test_the_page_finds_its_way_back_to_a_restarted_server(
    page: Page, ha: Person, server: SandboxServer
) -> None:
    port = int(server.api_url.rpartition(":")[2])
    await page.get_by_role("button", name="Nguyễn Thị Thu Hà").click()
    await server.stop()
    await expect(page.locator("#bot-name")).to_have_text("Đang kết nối…")
    ha.say("trong lúc mất mạng")

    await server.start(port)
    await expect(page.locator(".text").last).to_have_text("trong lúc mất mạng")
    await expect(page.locator("#bot-name")).to_have_text("Đôn Đốc · @don_doc_mau_bot")
