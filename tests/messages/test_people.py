"""What is said of people and their posts."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pytest

from bot.domain.office import Office
from bot.domain.people import Post, Role
from bot.domain.postings import Days, Why
from messages import (
    ask_posts,
    leave_ended,
    leave_entered,
    leave_over,
    leave_told,
    nobody_stands_in,
    own_posts_changed,
    people_list,
    person_card,
    posting_not_done,
    posts_changed,
    standing_in,
    substitute_told,
)
from tests.messages.cards import CONTACT

FOCAL = (Post(Role.FOCAL, "btc"), "Ban Tổ chức")
CLERK = (Post(Role.CLERK), None)
DAYS = Days(date(2026, 12, 1), date(2026, 12, 5))


@dataclass(frozen=True)
class _Held:
    post: Post
    unit: str | None
    until: datetime | None = None
    away: bool = False


@dataclass(frozen=True)
class _Known:
    cadre_id: int
    name: str
    posts: tuple[_Held, ...] = ()
    linked: bool = True
    reachable: bool = True
    agreed: str | None = "2026-11"


def test_people_list(office: Office, now: datetime) -> None:
    people = (
        _Known(3, "A <b>", (_Held(*FOCAL, away=True), _Held(*CLERK))),
        _Known(4, "B", (_Held(*FOCAL, until=now + timedelta(days=2)),), reachable=False),
        _Known(5, "C", linked=False),
        _Known(6, "D", (_Held(*CLERK),), agreed=None),
    )

    assert people_list(office, people, ("Ban Tổ chức",)).text == (
        "<b>CÁN BỘ</b> của Ban Tổ chức: 04 người.\n"
        "3. A &lt;b&gt; – đầu mối Ban Tổ chức (đang nghỉ), văn thư của Văn phòng.\n"
        "4. B – đầu mối Ban Tổ chức (thay đến 20/11/2026); không nhận được tin.\n"
        "5. C – không giữ chức vụ nào; đã ngắt liên kết.\n"
        "6. D – văn thư của Văn phòng; chưa đồng ý.\n"
        "\n"
        "Gõ “cán bộ” kèm số để xem một người và những việc làm được."
    )
    many = people_list(office, people * 10, ()).text
    assert many.startswith("<b>CÁN BỘ</b>: 40 người.\n")
    assert "Và 10 người khác; gõ “danh sách cán bộ” kèm tên đơn vị để xem ít hơn." in many


def test_person_card(office: Office) -> None:
    assert person_card(office, _Known(3, "A", (_Held(*FOCAL),))).text == (
        "<b>CÁN BỘ 3</b>: A – đầu mối Ban Tổ chức.\n"
        "Đề nghị gõ, ví dụ:\n"
        "- cán bộ 3 thôi chức đầu mối Ban Tổ chức\n"
        "- cán bộ 3 thêm chức lãnh đạo Ban Tổ chức\n"
        "- cán bộ 3 chuyển từ Ban Tổ chức sang Ban Dân vận\n"
        "- cán bộ 3 nghỉ từ 1/12 đến 5/12, cán bộ 13 thay\n"
        "- cán bộ 3 hết nghỉ"
    )


def test_ask_posts(office: Office) -> None:
    asked = ask_posts(office, "A", [FOCAL], [CLERK], leaves=False)

    assert asked.text == (
        "Đồng chí A thôi giữ: đầu mối Ban Tổ chức; nhận: văn thư của Văn phòng. Đồng ý?\n"
        "Chưa có gì thay đổi.\n"
        "\n"
        "Trả lời: 1. Đồng ý; 2. Thôi."
    )
    assert ask_posts(office, "A", [FOCAL], [], leaves=True).text == (
        "Đồng chí A thôi giữ: đầu mối Ban Tổ chức. Đồng ý?\n"
        "Không còn chức vụ nào: tài khoản được ngắt liên kết trong vòng một ngày.\n"
        "Chưa có gì thay đổi.\n"
        "\n"
        "Trả lời: 1. Đồng ý; 2. Thôi."
    )


def test_posts_changed(office: Office) -> None:
    assert posts_changed(office, "A", [FOCAL], [], open_tasks=2, told=["B"], change_id=7).text == (
        "Đã đổi chức vụ của đồng chí A; thôi giữ: đầu mối Ban Tổ chức.\n"
        "Nhiệm vụ đang mở của đơn vị: 02; từ nay báo B.\n"
        "\n"
        "Trả lời: 0. Hoàn tác."
    )
    assert posts_changed(office, "A", [FOCAL], [], open_tasks=0, told=[], change_id=None, codes=1).text == (
        "Đã đổi chức vụ của đồng chí A; thôi giữ: đầu mối Ban Tổ chức.\n"
        "Đã hủy mã mời chưa dùng ghi họ tên này: 01."
    )
    assert posts_changed(office, "A", [], [CLERK], open_tasks=0, told=[], change_id=None).text == (
        "Đã đổi chức vụ của đồng chí A; nhận: văn thư của Văn phòng."
    )


def test_own_posts_changed(office: Office) -> None:
    told = own_posts_changed(office, [], [FOCAL], leaves=False, account_id=7)

    assert told.account_id == 7
    assert told.text == (
        "Chức vụ của đồng chí trên kênh này đã đổi; nhận: đầu mối Ban Tổ chức.\n"
        "Gõ /viec để xem nhiệm vụ của đơn vị.\n\n" + CONTACT
    )
    assert own_posts_changed(office, [FOCAL], [], leaves=True, account_id=7).text == (
        "Chức vụ của đồng chí trên kênh này đã đổi; thôi giữ: đầu mối Ban Tổ chức.\n"
        "Đồng chí không còn chức vụ nào: kênh này không gửi nhiệm vụ nữa, và tài khoản được ngắt liên kết "
        "trong vòng một ngày.\n\n" + CONTACT
    )


@pytest.mark.parametrize("why", Why)
def test_posting_not_done(office: Office, why: Why) -> None:
    said = posting_not_done(office, why)

    assert said.text.endswith(". Không có gì thay đổi.")
    if why is Why.PAST:
        assert said.text == "Những ngày đó đã qua. Không có gì thay đổi."


def test_a_leave_is_told(office: Office) -> None:
    who = _Known(3, "A")

    assert leave_entered(office, who, DAYS, "B").text == (
        "Đã ghi: đồng chí A nghỉ từ 01/12/2026 đến hết 05/12/2026; đồng chí B thay. "
        "Hết những ngày đó thì tự trở lại như trước.\n"
        "\n"
        "Trả lời: 0. Bỏ kỳ nghỉ này."
    )
    assert "; không có người thay. Hết" in leave_entered(office, who, DAYS, None).text
    assert leave_told(office, DAYS, "B", account_id=7).text == (
        "Đồng chí nghỉ từ 01/12/2026 đến hết 05/12/2026; đồng chí B thay. "
        "Trong những ngày đó nhiệm vụ của đơn vị không nhắc đồng chí.\n\n" + CONTACT
    )
    assert substitute_told(office, "A", [FOCAL], DAYS, account_id=7).text == (
        "Từ 01/12/2026 đến hết 05/12/2026, đồng chí thay đồng chí A: đầu mối Ban Tổ chức.\n\n" + CONTACT
    )
    assert leave_ended(office, "A").text == ("Đồng chí A không còn kỳ nghỉ nào; người thay thôi giữ chức vụ.")


def test_a_leave_begins_and_ends(office: Office) -> None:
    assert standing_in(office, "A", *FOCAL, DAYS.last, 2).text == (
        "<b>NHẬN VIỆC THAY</b>: đồng chí A, đầu mối Ban Tổ chức, nghỉ đến hết 05/12/2026.\n"
        "Trong những ngày đó Văn phòng Đảng ủy giao, nhắc đồng chí nhiệm vụ của đơn vị; đang mở: 02. "
        "Gõ /viec để xem.\n\n" + CONTACT
    )
    assert nobody_stands_in(office, "A", *FOCAL, DAYS.last, 2).text == (
        "<b>ĐƠN VỊ TẠM KHÔNG CÓ NGƯỜI NHẬN</b>: đồng chí A, đầu mối Ban Tổ chức, nghỉ đến hết 05/12/2026, "
        "không có người thay.\n"
        "Nhiệm vụ đang mở của đơn vị: 02; trong những ngày đó nhắc về Văn phòng."
    )
    assert leave_over(office, "A", *FOCAL, back=True).text == (
        "Kỳ nghỉ của đồng chí đã hết: từ nay nhiệm vụ lại gửi đồng chí (đầu mối Ban Tổ chức). "
        "Gõ /viec để xem.\n\n" + CONTACT
    )
    assert leave_over(office, "A", *FOCAL, back=False).text == (
        "Đồng chí thôi thay đồng chí A: đầu mối Ban Tổ chức.\n\n" + CONTACT
    )
