"""Without marks, with wrong marks, in Telex, in short forms and dialects: the same words are understood."""

import unicodedata

import pytest

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import read, rows

WRITINGS = """
done | da hoan thanh nhiem vu
done | DA XONG
done | xong roofi aj
done | ddax hoanf thanhf
done | ddax xong
done | em lafm xong roofi
done | hòan thành rồi
done | đả xong
done | hoan thành r
done | xongggg rồiiii
done | xg r nha
done | ht r a oi
done | hoan thnah roi
done | hoàn thàh rồi
done | mần xong hết ráo rồi
done | nàm xong rồi
done | xong rùi nhoa chị iu
done | e hoan thanh cv r a nhe
progress | chuaw xong
progress | chuwa xong
progress | chửa xong
progress | hông xong
progress | ch xong
progress | k xong kịp
progress | ddang lamf
progress | đag làm
progress | vẩn đang làm
blocked | vuowngs kinh phis
blocked | vuong kinh phi
blocked | k có ng làm a ơi
blocked | thieu kp
ack | da nhan
ack | em nhan duoc roi
ack | okiii c
extension_request | e xin them tg
extension_request | xin gia han
not_started | chwa làm j
not_started | ch làm j hết
not_started | chua lam
question | da xong chua
question | han nop ngay nao
not_ours | khong phai viec cua em
undo | em nham
"""


@pytest.mark.parametrize("line", rows(WRITINGS))
def test_a_writing_is_understood_as_its_words(line: str) -> None:
    outcome, text = line.split(" | ")

    assert read(text).outcome is Outcome(outcome)


def test_the_unicode_form_does_not_matter() -> None:
    for text in ("chưa xong đâu ạ", "đã hoàn thành rồi", "vướng mặt bằng"):
        composed, decomposed = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)

        assert read(composed) == read(decomposed)
