"""Words that mean harm stay words: in every message, in the database, and as names of files."""

import re
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.domain.directory import Directory, Organisation
from bot.domain.office import Office
from bot.domain.people import Post, Role
from bot.store.database import Store
from tests.town import CONCLUSION, Town

from .conftest import ON_SQLITE

EVIL = "<b>đã duyệt</b> <a href='x'>&amp; {{ 7 * 7 }} {% raw %} '; DROP TABLE cadres; -- %s {0} \\"
OURS = re.compile(r"</?b>|&(?:lt|gt|amp|#34|#39);")
STORY = (
    ("ubnd", f"mục 3 được 60% {EVIL}"),
    ("ubnd", f"mục 3 vướng kinh phí {EVIL}"),
    ("chief", f"đã tháo gỡ: {EVIL}"),
    ("ubnd", f"mục 3 xin gia hạn đến 15/1/2027 vì {EVIL}"),
    ("chief", f"không đồng ý: {EVIL}"),
    ("btc", f"mục 2 nộp cho ai {EVIL} ạ?"),
    ("chief", f"trả lời: {EVIL}"),
    ("ubnd", "mục 3 xong"),
    ("chief", f"trả lại: {EVIL}"),
    ("btc", f"mục 1 chuyển đồng chí {EVIL}"),
    ("ubnd", EVIL),
    ("chief", EVIL),
    ("ubnd", f"/{EVIL}"),
    ("chief", "/cho"),
    ("chief", "/tonghop"),
    ("ubnd", "/lichsu"),
    ("ubnd", "xem #4"),
)
NAMES = (
    "../../../../tmp/thoat.txt",
    "..\\..\\thoat.txt",
    "/etc/passwd",
    "-rf.txt",
    "a\0b\n.txt",
    "$(touch thoat).txt",
    "a" * 5000 + ".txt",
    f"{EVIL}.txt",
)


@pytest.fixture
async def evil(store: Store, now: datetime, directory: Directory) -> Town:
    """Everything that has a name has an evil one: the office, the units, a person, the document."""
    town = Town(store, Office(name=f"P {EVIL}", contact=f"C {EVIL}"), now)
    units = (
        Organisation("btc", f"Ban Tổ chức {EVIL}", aliases=("BTC",)),
        Organisation("bdv", "Ban Dân vận", aliases=(EVIL,)),
        Organisation("ubnd", "Ủy ban nhân dân phường", short=f"UBND phường {EVIL}"),
    )
    await town.settle(Directory(units, ()))
    code = await town.codes_for(Post(Role.HEAD, "ubnd"))
    await town.enters("head", code, EVIL)
    await town.publish(
        CONCLUSION.replace("xây dựng kế hoạch", f"xây dựng {EVIL}").replace("ban tháng", f"{EVIL}")
    )
    return town


@ON_SQLITE
async def test_no_words_become_markup_a_template_or_a_query(evil: Town) -> None:
    for who, words in STORY:
        await evil.hears(who, text=words, name=EVIL)
    await evil.remind()

    said = [sent.text for sent in evil.channel.sent]
    assert sum("{{ 7 * 7 }}" in words for words in said) > 20
    for words in said:
        assert re.search("[<>\"']", OURS.sub("", words)) is None, words
        assert words.count("<b>") == words.count("</b>")
        assert "49" not in words
    async with evil.store.reading() as tx:
        assert (await tx.execute(text("SELECT count(*) FROM cadres"))).scalar_one() == 5


@ON_SQLITE
@pytest.mark.parametrize("name", NAMES)
async def test_the_name_of_a_file_is_never_a_path(
    town: Town, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "mot" / "hai"
    folder.mkdir(parents=True)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("TMPDIR", str(folder))
    before = _under(tmp_path)

    answer = await town.uploads("chief", name, CONCLUSION.replace("45-TB", "46-TB").encode())

    assert answer.text
    assert _under(tmp_path) == before
    assert _under(Path("/tmp"), "thoat*") == set()  # noqa: S108


def _under(folder: Path, name: str = "**/*") -> set[Path]:
    return {path for path in folder.glob(name) if "sqlite3" not in path.name}
