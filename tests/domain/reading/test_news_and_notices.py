"""Times that are no deadline, who is behind, courts, chairs and notices; beside each, what is a duty."""

from datetime import date

import pytest

from bot.domain.directory import Directory
from bot.domain.reading import assignments_in
from bot.domain.reading.model import Assignment, Rules


def _read(text: str) -> tuple[Assignment, ...]:
    return assignments_in(text, issued_on=date(2026, 10, 1), directory=Directory(), rules=Rules())


def _undated(text: str) -> list[date | None]:
    found = assignments_in(text, directory=Directory(), rules=Rules())
    return [duty.deadline.due if duty.deadline else None for duty in found]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Giao Sở Tài chính xử lý bến xe sau khi hợp đồng hết hạn vào ngày 30/11/2026.", None),
        ("Giao Sở Tài chính rà soát bến xe, thời hạn là ngày 30/11/2026.", date(2026, 11, 30)),
        ("Giao Sở Tài chính tiếp nhận hồ sơ, hết hạn nộp là ngày 30/11/2026.", date(2026, 11, 30)),
        ("Giao Sở Tài chính thu hồi hết trước ngày 30/11/2026.", date(2026, 11, 29)),
        (
            "Giao Sở Nội vụ rà soát hợp đồng đã ký trước năm 2015, báo cáo trước ngày 10/11/2026.",
            date(2026, 11, 9),
        ),
        ("Giao Sở Nội vụ hoàn thành các nhiệm vụ đã giao trước ngày 10/11/2026.", date(2026, 11, 9)),
        ("Giao Sở Nội vụ hoàn thành Đề án trước năm 2028.", date(2027, 12, 31)),
        (
            (
                "Trước tình trạng đến hết tháng 7/2026 cả nước mới giải ngân được 34,4% vốn, yêu cầu"
                " Sở Tài chính kiểm tra trong tháng 11, tháng 12 năm 2026."
            ),
            date(2026, 12, 31),
        ),
        ("Đến hết tháng 11/2026, Ban Quản lý dự án phải giải ngân được 95%.", date(2026, 11, 30)),
    ],
)
def test_only_the_time_of_the_duty_is_its_deadline(text: str, due: date | None) -> None:
    assert _undated(text) == [due]


def test_a_year_to_come_is_the_duties_whatever_was_done() -> None:
    (duty,) = _read("Giao Sở Nội vụ hoàn thành các nhiệm vụ đã giao trước năm 2028.")

    assert duty.deadline is not None
    assert duty.deadline.due == date(2027, 12, 31)


@pytest.mark.parametrize(
    "text",
    [
        "UBND các xã chưa gửi kế hoạch, khẩn trương gửi Sở Nội vụ trước ngày 15/10/2026.",
        "Các đơn vị chưa nộp hồ sơ thì phải nộp trước ngày 15/10/2026.",
    ],
)
def test_who_is_behind_and_told_by_when_leads(text: str) -> None:
    assert len(_read(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "UBND các xã chưa nộp báo cáo theo yêu cầu.",
        "Sở Y tế chưa trình Đề án phải hoàn thành trước ngày 30/9/2026.",
        "Đồng chí Bí thư cũng bày tỏ tri ân các thế hệ nhà giáo.",
        "Ngày 12/9/2026, đối thoại với người dân; các hộ yêu cầu thành phố trả lời trước ngày 30/10.",
        "UBND phường đề nghị các hộ gia đình treo cờ từ ngày 28/10/2026 đến hết ngày 02/11/2026.",
        "Ngày 05/9/2026, Thường trực Đảng ủy giao ban với Mặt trận. Đồng chí Bí thư Đảng ủy chủ trì.",
        "Lễ khai mạc do Mặt trận phường tổ chức, Bí thư Đảng ủy phường chủ trì phần hội.",
        "Bộ Chỉ huy Quân sự tỉnh cùng Đoàn Kinh tế - Quốc phòng 12 là những lực lượng có mặt sớm nhất.",
        "Ban Tổ chức Ngày hội gồm 15 đồng chí. Văn phòng thường trực đặt tại Trung tâm Văn hóa.",
        "Chủ trì phiên tòa, thẩm phán nhận định có thất thoát, đề nghị Viện Kiểm sát làm rõ phần dân sự.",
    ],
)
def test_news_notices_and_courts_give_no_duty(text: str) -> None:
    assert _read(text) == ()


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Sở Y tế chưa hoàn thành, yêu cầu Sở Nội vụ hoàn thành trước ngày 15/10/2026.", "Sở Nội vụ"),
        ("Sở Y tế cũng cần rà soát vật tư.", "Sở Y tế"),
        ("Đề nghị các hộ dân tự tháo dỡ nhà vi phạm trước ngày 15/10/2026.", "các hộ dân"),
        ("Đề nghị UBND phường vận động các hộ dân treo cờ từ ngày 28/10 đến ngày 02/11/2026.", "UBND phường"),
        ("Ngày 15/12/2026, tổ chức hội nghị đối thoại. Sở Công Thương chủ trì.", "Sở Công Thương"),
        ("Giao Bí thư Đảng ủy phường chủ trì rà soát hộ nghèo.", "Bí thư Đảng ủy phường"),
        ("Chủ trì hội nghị, Chủ tịch UBND tỉnh yêu cầu Sở Y tế rà soát vật tư.", "Sở Y tế"),
        ("Giao Viện Kiểm sát phối hợp với Tòa án xét xử các vụ án.", "Viện Kiểm sát"),
        ("Giao Ban Tổ chức Ngày hội xây dựng kịch bản.", "Ban Tổ chức Ngày hội"),
        (
            "Giao Phòng Cảnh sát quản lý hành chính về trật tự xã hội cấp căn cước.",
            "Phòng Cảnh sát quản lý hành chính về trật tự xã hội",
        ),
        ("Giao Sở Nông nghiệp và Môi trưòng rà soát đê điều.", "Sở Nông nghiệp và Môi trưòng"),
    ],
)
def test_duties_beside_them_are_kept_with_whole_names(text: str, lead: str) -> None:
    assert [duty.leads for duty in _read(text)] == [(lead,)]


def test_a_general_mention_ends_before_what_is_printed() -> None:
    (duty,) = _read("Giao Sở Y tế phối hợp với các đơn vị liên quan in, cấp phát tờ rơi.")

    assert duty.coordinators == ("các đơn vị liên quan",)


@pytest.mark.parametrize("text", ["Sở Y tế yêu cầu", "Sở Y tế giao", "Sở Y tế đề nghị", "Sở Y tế chưa"])
def test_a_text_that_breaks_off_gives_nothing(text: str) -> None:
    assert _read(text) == ()
