"""The documents and directories that the tests of reading share."""

from pathlib import Path

import yaml

from bot.domain.directory import Directory
from bot.domain.directory_file import parse
from bot.domain.reading import read
from bot.domain.reading.model import Conclusion, Rules
from tests.documents.reading import text_of

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "bot" / "sandbox" / "samples"
REAL = ROOT.parent / "shared" / "data"  # real documents, beside the repository where we work
WHY_SKIPPED = "the folder of real documents is not beside the repository"


def directory(path: Path = SAMPLES / "danh-ba-mau.yaml") -> Directory:
    """Return the directory of a file, which must have no problem."""
    parsed, problems = parse(yaml.safe_load(path.read_text("utf-8")))
    assert problems == ()
    return parsed


def read_file(path: Path, known: Directory) -> Conclusion:
    """Return a file's conclusion."""
    text = text_of(path.name, path.read_bytes())
    return read(text, known, Rules(), filename=path.name)


HEAD = """ĐẢNG ỦY PHƯỜNG THẠCH MẪU
*
Số 45-TB/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
Thạch Mẫu, ngày 16 tháng 11 năm 2026

THÔNG BÁO
kết luận tại hội nghị giao ban (mẫu)

"""


def read_text(body: str, known: Directory, *, head: str = HEAD) -> Conclusion:
    """Return the conclusion of a text under the head of a sample."""
    return read(head + body, known, Rules())
