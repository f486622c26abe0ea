"""Words typed without their marks that the word beside them tells: "hoan thanh", "ket qua", "van dong"."""

from dataclasses import replace

from bot.domain.replies.letters import is_marked, key, plain
from bot.domain.replies.tokens import Kind, Token

# Compounds whose words, unmarked and apart, would be read as another word: "hoan" as "hoãn", "ket" as "kẹt".
_COMPOUNDS = """
    hoàn thành | hoàn tất | hoàn thiện | hoàn chỉnh | hoàn toàn | toàn bộ | cán bộ | nội bộ | đồng bộ |
    bộ phận |
    kết quả | kết luận | kết nạp | tổng kết | sơ kết | đoàn kết | liên kết | kết hợp | kết nối | cam kết |
    ký kết |
    vận động | vận hành | vấn đề | văn hóa | văn bản | văn phòng | văn thư | văn nghệ | văn kiện |
    mọi việc | mọi thứ | mới thu được | mọi người | mọi mặt | mới nhất | yên tâm | trung tâm | số hóa |
    rủi ro |
    hội viên | hội nghị | hội đồng | hội nông | hội phụ | hội cựu | hội trường | công nhân | trẻ em |
    trẻ mồ |
    toàn bộ trẻ | đề nghị | đề xuất | đề án | chuyên đề | đầu mối | đầu tư | ban đầu | lúc đầu |
    cuối cùng | cuối tháng | cuối tuần | cuối năm | cuối giờ | phần lớn | phần mềm | nội dung | tiến độ |
    quyết định | quy định | xác định | nhất định | ổn định | thẩm định | thời hạn | đúng hạn | đúng tiến |
    giờ thì | nay thì | ký thì | duyệt thì | nắng thì | mưa thì | tiền thì | thành thì | rồi thì | dăm ba |
    báo cáo | mới dám | sếp bảo | bảo làm | bảo sửa | số hộ | các hộ | hộ dân | hộ nghèo | cũng xong |
    nguồn nào | nút nào | ngày nào | bên nào | phòng nào | mẫu nào | xã nào | đơn vị nào | nhiệm vụ nào |
    in hỏng | máy hỏng | xe hỏng | bị hỏng | mà hỏng | lại hỏng | trụ sở | xong trụ sở | trụ cầu |
    mái ấm | vì thiếu | vì chưa | vì không | vì kẹt | vì vướng | vì bận | vì mưa | do thiếu | xong trừ |
    hết trừ |
    thành trừ | hả anh | hả chị | hả em | hả sếp
"""
# Only where they open what is said: elsewhere "cho" is no less likely to be "cho", and "chuc" to be "chức".
_OPENING = """
    chờ ý kiến | chờ kinh phí | chờ tiền | chờ vốn | chờ hướng dẫn | chờ chỉ đạo | chờ chủ trương |
    chờ cấp |
    chờ tỉnh | chờ sở | chờ huyện | chờ bộ | chờ duyệt | chờ ký | chờ kết quả | chờ phê duyệt |
    chờ thường trực |
    chúc anh | chúc chị | chúc em | chúc các | chúc cả | chúc mọi | chúc sếp | chúc đồng | chúc xong |
    chúc hoàn |
    trừ | nhầm | lộn | trụ sở | trụ cầu | chiều em | chiều nay | chiều mai | chiều gửi | chiều nộp |
    chiều xong |
    chiều có | tối em | tối nay | sáng em | sáng mai | trưa em | trưa nay |
    đợi kinh phí | đợi tiền | đợi vốn | đợi tỉnh | đợi sở | đợi ý kiến | đợi hướng dẫn | đợi duyệt | đợi ký
"""


def _table(text: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the compounds by their first word without marks, the longest first."""
    compounds = sorted(
        (tuple(key(word) for word in phrase.split()) for phrase in text.split("|")), key=len, reverse=True
    )
    by_first: dict[str, tuple[tuple[str, ...], ...]] = {}
    for compound in compounds:
        first = plain(compound[0])
        by_first[first] = (*by_first.get(first, ()), compound)
    return by_first


_ANYWHERE, _AT_THE_START = _table(_COMPOUNDS), _table(_OPENING)


def with_compounds(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens with the marks of known compounds put back, where a message has no marks at all.

    >>> from bot.domain.replies.tokens import tokens
    >>> [token.key for token in with_compounds(tokens("ket qua hoan thanh"))]
    ['kêt1', 'qua3', 'hoan2', 'thanh2']
    """
    if any(is_marked(token.text) for token in found if token.text.isalpha()):
        return found
    mended, place = list(found), 0
    while place < len(found):
        compound = _compound_at(place, found)
        for word in compound:
            mended[place] = replace(found[place], key=word, sure=True)
            place += 1
        place += not compound
    return tuple(mended)


def _compound_at(place: int, found: tuple[Token, ...]) -> tuple[str, ...]:
    opens = place == 0 or found[place - 1].kind is Kind.STOP
    first = plain(found[place].key)
    known = (*(_AT_THE_START.get(first, ()) if opens else ()), *_ANYWHERE.get(first, ()))
    return next((compound for compound in known if _stands(compound, place, found)), ())


def _stands(compound: tuple[str, ...], place: int, found: tuple[Token, ...]) -> bool:
    words = found[place : place + len(compound)]
    return len(words) == len(compound) and all(
        token.kind is Kind.WORD and token.text.lower() == plain(word)
        for token, word in zip(words, compound, strict=True)
    )
