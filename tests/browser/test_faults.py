"""Faults at the page."""

from datetime import UTC, datetime

from playwright.async_api import Page, expect

from bot.sandbox import FaultKind, Network, Person


async def test_a_fault_is_caused_shown_and_ended(page: Page, ha: Person, network: Network) -> None:
    await page.get_by_text("Sự cố của mạng").click()
    await page.locator("#fault-kind").select_option("drop_after")
    await page.locator("#fault-share").fill("20")
    await page.locator("#fault-times").fill("3")
    await page.get_by_role("button", name="Gây sự cố").click()

    await expect(page.locator("#faults li")).to_have_text("Mất kết nối sau khi nhận, 20%, 3 lần")
    (fault,) = network.faults.wanted.values()
    assert (fault.kind, fault.share, fault.count) == (FaultKind.DROP_AFTER, 0.2, 3)

    await page.get_by_role("button", name="Hết sự cố").click()
    await expect(page.locator("#faults li")).to_have_count(0)
    assert network.faults.wanted == {}


async def test_the_clock_of_the_page_runs_as_fast_as_the_network(
    page: Page, ha: Person, network: Network
) -> None:
    network.clock.set(datetime(2026, 11, 25, 16, 0, tzinfo=UTC))
    await expect(page.locator("#clock-day")).to_have_text("Thứ Tư, 25/11/2026")
    await page.get_by_text("Sự cố của mạng").click()
    await page.locator("#speed").select_option("3600")

    await expect(page.locator("#clock-day")).to_have_text("Thứ Năm, 26/11/2026")
    assert network.clock.speed == 3600
