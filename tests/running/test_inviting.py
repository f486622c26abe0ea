"""People are invited in chat over HTTP: codes with pictures and files, which leave no trace here."""

import csv
from datetime import datetime
from io import StringIO
from pathlib import Path

import pypdfium2

from bot.domain.codes import AMONG_WORDS
from bot.domain.directory import Directory
from bot.sandbox import UNLIMITED, Network, SandboxClock, SandboxServer
from tests import living
from tests.documents.test_sheets import workbook

from .conftest import TOKEN


async def test_codes_come_with_files_and_let_people_in(
    tmp_path: Path, now: datetime, directory: Directory
) -> None:
    network = Network(TOKEN, SandboxClock(now), limits=UNLIMITED)
    chief, cadre = network.add_person("chief"), network.add_person("cadre")
    async with (
        SandboxServer(network) as server,
        living.office(tmp_path, TOKEN, network, server, directory) as codes,
    ):
        await chief.answer(chief.start(codes[0]).id)
        await chief.answer(chief.say("1").id)

        chief.say("/moi Ban Tổ chức, cán bộ, 20 lượt")
        page = await chief.wait_for(lambda m: m.document == "ma-moi.pdf")
        chief.upload(
            "ds.xlsx", workbook([["Họ tên", "Đơn vị"], ["Nguyễn Văn A", "BTC"]]), caption="danh sách cán bộ"
        )
        table = await chief.wait_for(lambda m: "ĐÃ NẠP" in m.text)
        shown = next(m for m in chief.messages if m.from_bot and "MÃ MỜI" in m.text)
        match = AMONG_WORDS.search(shown.text)
        assert match is not None
        assert page.content.file is not None
        assert table.content.file is not None
        own = next(csv.DictReader(StringIO(table.content.file.content.decode("utf-8-sig"))))
        await cadre.answer(cadre.start(own["Mã mời"]).id)
        joined = await cadre.answer(cadre.say("1").id)
        await living.settled(tmp_path)

    with pypdfium2.PdfDocument(page.content.file.content) as document:
        assert match[0] in document[0].get_textpage().get_text_range()
    assert shown.content.file is not None
    assert shown.content.file.is_photo
    assert own["Liên kết"] == f"https://t.me/{network.bot.username}?start={own['Mã mời']}"
    assert "đồng chí Nguyễn Văn A là đầu mối của Ban Tổ chức" in joined.text
    assert match[0].encode() not in _stored(tmp_path)


def _stored(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.glob("dondoc.sqlite3*"))
