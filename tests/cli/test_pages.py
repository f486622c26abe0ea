"""Long work on a file: pages are told of, and recognised text is to be checked."""

from pathlib import Path

import pytest

from bot.cli import showing
from tests.documents import made

from .conftest import Clerk


def test_a_scan_is_read_and_is_to_be_checked(clerk: Clerk, tmp_path: Path) -> None:
    made.need("tesseract", "tesseract-ocr tesseract-ocr-vie")
    page = made.as_pictures(made.as_pdf())[0]
    scan = clerk.writes("ảnh.png", made.as_picture(page, "PNG"))

    shown = " ".join(clerk.types("read", scan).out.split())

    assert "45-TB/ĐU" in shown
    assert "recognised from pictures; compare them with the paper. Sure of: 9" in shown


def test_a_file_with_its_own_text_is_not_said_to_be_recognised(clerk: Clerk) -> None:
    paper = clerk.writes("a.pdf", made.as_pdf())

    assert "recognised" not in clerk.types("read", paper).out


def test_on_a_terminal_a_bar_shows_the_pages(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")

    with showing.page_progress() as progress:
        progress(2, 3)

    assert "2/3" in capfd.readouterr().err


def test_elsewhere_nothing_is_shown(capfd: pytest.CaptureFixture[str]) -> None:
    with showing.page_progress() as progress:
        progress(2, 3)

    assert capfd.readouterr().err == ""
