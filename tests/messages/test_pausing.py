"""What is said of tasks that the office pauses."""

from dataclasses import replace
from datetime import date, datetime

from bot.domain.chat import Choice
from bot.domain.matters import Closing, Kind
from bot.domain.office import Office
from bot.services.directing import Left
from messages import decided, decision_told, not_paused, pause_not_understood, pause_told, paused
from messages.rendering import standing
from tests.messages.cards import CONTACT, HOSTILE, card, matter, plain

UNTIL = date(2026, 12, 1)
PAUSE = matter(Kind.PAUSE, words="chờ ý kiến cấp trên")


def test_paused(office: Office) -> None:
    said = paused(office, [(card(), 5)], [(plain(), Left.PAUSED)], ["Ban Tổ chức"])

    assert said.text == (
        "Đã <b>tạm dừng</b> 01 nhiệm vụ: BTC, mục 2.1 (45-TB/ĐU). Không nhắc, không tính quá hạn cho đến khi đồng chí "
        "gõ “tiếp tục”.\n"
        "Đã báo: Ban Tổ chức.\n"
        "BTC, mục 3: nhiệm vụ đang tạm dừng.\n\n"
        "Trả lời: 1. Cho tiếp tục."
    )
    assert said.choices == (Choice("1", "Cho tiếp tục", "việc chờ 5: tiếp tục"),)


def test_several_are_paused_until_a_day(office: Office) -> None:
    said = paused(office, [(card(), 5), (plain(), 6)], [], [], until=UNTIL)

    assert said.text == (
        "Đã <b>tạm dừng</b> 02 nhiệm vụ: BTC, mục 2.1 (45-TB/ĐU); BTC, mục 3. Không nhắc, không tính quá hạn cho đến "
        "thứ Ba, 01/12/2026.\n"
        "Chưa có ai để báo qua kênh này."
    )
    assert said.choices == ()


def test_nothing_is_paused(office: Office) -> None:
    assert paused(office, [], [(card(), Left.NOT_OPEN)], []).text == (
        "Chưa tạm dừng nhiệm vụ nào.\n"
        "BTC, mục 2.1 (45-TB/ĐU): đơn vị đã báo hoàn thành, hoặc nhiệm vụ đã khép lại hay đã chuyển đơn vị khác."
    )
    assert not_paused(office).text == "Nhiệm vụ này không tạm dừng. Không có gì thay đổi."


def test_it_is_not_clear_what_is_to_rest(office: Office) -> None:
    assert pause_not_understood(office).text == (
        "Chưa rõ đồng chí cho tạm dừng hay tiếp tục nhiệm vụ nào. Không có gì thay đổi; đề nghị gõ, ví dụ: tạm dừng "
        "mục 3 (45-TB/ĐU): chờ vốn; mục 3 (45-TB/ĐU) tiếp tục."
    )


def test_pause_told(office: Office, now: datetime) -> None:
    said = pause_told(office, [card()], PAUSE, now, account_id=3)

    assert said.text == (
        "<b>NHIỆM VỤ TẠM DỪNG</b>: mục 2.1 (45-TB/ĐU)\n\n"
        "Văn phòng Đảng ủy lúc 09:00 ngày 18/11/2026 cho tạm dừng nhiệm vụ của Ban Tổ chức – “chờ ý kiến cấp trên”.\n"
        "Từ nay không nhắc, không tính quá hạn cho đến khi Văn phòng cho tiếp tục. Thời hạn: thứ Sáu, 27/11/2026 "
        "(“trước ngày 28/11/2026”).\n\n"
        f"{CONTACT}"
    )
    assert (said.account_id, said.about) == (3, (11,))


def test_pauses_of_several_units_are_told_together(office: Office, now: datetime) -> None:
    both = [card(), card(12, organisation="Ban Dân vận")]
    said = pause_told(office, both, PAUSE, now, account_id=3)

    assert said.text.startswith("<b>NHIỆM VỤ TẠM DỪNG</b>: mục 2.1 (45-TB/ĐU)\n")
    assert "cho tạm dừng nhiệm vụ của Ban Tổ chức; Ban Dân vận – “chờ ý kiến cấp trên”.\n" in said.text
    assert "cho tiếp tục. Thời hạn: thứ Sáu, 27/11/2026" in said.text
    assert said.about == (11, 12)
    several = pause_told(office, [card(), plain()], PAUSE, now, account_id=3).text
    assert several.startswith("<b>NHIỆM VỤ TẠM DỪNG</b>: mục 2.1 (45-TB/ĐU); mục 3\n")
    assert "Thời hạn" not in several


def test_a_pause_is_told_without_a_reason_and_with_its_day(office: Office, now: datetime) -> None:
    said = pause_told(office, [card()], replace(PAUSE, words="", new_due_on=UNTIL), now, account_id=3).text

    assert "cho tạm dừng nhiệm vụ của Ban Tổ chức.\n" in said
    assert "cho đến thứ Ba, 01/12/2026. Thời hạn" in said


def test_a_pause_escapes_what_was_typed(office: Office, now: datetime) -> None:
    said = pause_told(office, [card()], replace(PAUSE, words=HOSTILE), now, account_id=3).text

    assert "<b>&{{" not in said


def test_a_unit_is_told_that_it_goes_on(office: Office, now: datetime) -> None:
    over = replace(PAUSE, closing=Closing.RESUMED, closed_at=now, answer="đã có ý kiến", due_after=UNTIL)
    told = decision_told(office, over, card(), now, account_id=3).text

    assert told == (
        "<b>NHIỆM VỤ TIẾP TỤC THỰC HIỆN</b>: mục 2.1 (45-TB/ĐU)\n\n"
        "Văn phòng Đảng ủy lúc 09:00 ngày 18/11/2026: cho tiếp tục thực hiện, thời hạn mới 01/12/2026 – “đã có ý kiến”.\n"
        "Thời hạn: thứ Sáu, 27/11/2026 (“trước ngày 28/11/2026”).\n\n"
        f"{CONTACT}"
    )
    assert "\nThời hạn: thứ Sáu, 27/11/2026" in decided(office, over, card(), ["Ban Tổ chức"], left=0).text


def test_a_card_says_that_it_rests() -> None:
    assert standing(card(paused=True)).endswith(", đang tạm dừng")
