"""Nothing that a paper says is lost: first clauses, damaged days, heads in bold type, worn heads."""

from datetime import date

import pytest

from bot.domain.directory import Directory
from bot.domain.reading import assignments_in, read
from bot.domain.reading.model import Conclusion, ProblemCode, Rules
from tests.domain.reading.samples import read_text

ISSUED = date(2026, 11, 16)


def _read(body: str) -> Conclusion:
    return read_text(body, Directory())


def test_a_duty_under_a_heading_is_kept_from_its_first_words_on() -> None:
    duty = "Tổ chức, doanh nghiệp phải báo xã 10 ngày. Tại nơi nổ mìn phải có biển; bảo đảm an ninh."

    found = _read(f"1. Trách nhiệm của các tổ chức, doanh nghiệp\na) {duty}\nb) Thu gom chất thải.")

    assert [a.text for a in found.tasks[0].assignments] == [duty]


@pytest.mark.parametrize(
    "words",
    [
        "hoàn thành trước ngày 11/12/202G",
        "trước ngày 3l/12/2026",
        "chậm nhất ngày 15/I2/2026",
        "trước ngày 31/12/26",
        "trước ngày 11 tháng 12 năm 202G",
        "trước ngày 31/12/20266",
    ],
)
def test_a_damaged_day_is_asked_for(words: str) -> None:
    found = _read(f"1. Giao Sở Y tế rà soát hồ sơ, {words}.")

    assert found.tasks[0].assignments[0].deadline is not None
    assert found.tasks[0].assignments[0].deadline.due is None
    assert (ProblemCode.UNKNOWN_DATE, words) in [(p.code, p.words) for p in found.problems]


def test_a_closing_under_a_heading_without_a_number_is_no_task() -> None:
    closing = "Trên đây là kết luận của Chủ tịch, đề nghị các đơn vị rà soát, thực hiện."

    found = _read(f"**Phòng Kinh tế**\n\nRà soát các chợ.\n\n{closing}")

    assert [task.text for task in found.tasks] == ["Rà soát các chợ."]


@pytest.mark.parametrize("mark", ["**", ""])
def test_heads_without_numbers_lead_what_is_numbered_below_them(mark: str) -> None:
    body = "{0}Phòng Kinh tế{0}\n\na) Rà soát các chợ.\n\n{0}Công an xã{0}\n\na) Kiểm tra nhà máy."

    found = _read(body.format(mark))

    assert [(task.ref, task.assignments[0].leads) for task in found.tasks] == [
        ("1a", ("Phòng Kinh tế",)),
        ("2a", ("Công an xã",)),
    ]


def test_a_worn_head_is_read_as_a_whole_one() -> None:
    head = (
        "UBND XÃ THẠCH MẪU\nCONG HOA XÃ HOI CHU NGHIA VIET NAM\nDoc lap - Tu do - Hanh phuc\n"
        "Số: 12/TB-UBND\nThạch Mẫu ngày 05 tháng 11 năm 2026\nHỏa tốc\n\nTHÔNG BÁO\nvề chợ\n\n"
    )

    found = read_text("1. Giao Phòng Kinh tế rà soát chợ.", Directory(), head=head)

    assert (found.issuer, found.urgency) == ("UBND XÃ THẠCH MẪU", "HỎA TỐC")
    assert (found.place_of_issue, found.issued_on) == ("Thạch Mẫu", date(2026, 11, 5))


def test_a_mark_of_urgency_or_a_day_of_a_meeting_is_not_taken_for_another() -> None:
    text = "UBND XÃ MẪU\nSố: 1/UBND-VP\nV/v họp ngày 05/11/2026\nKính gửi: Phòng Kinh tế\n\nRà soát chợ."

    found = read(text, Directory(), Rules())

    assert (found.issued_on, found.title) == (None, "họp ngày 05/11/2026")


def test_a_letters_subject_goes_on_after_a_comma() -> None:
    text = (
        "UBND XÃ MẪU\nSố: 1/UBND-VP\nV/v quản lý chợ,\nTTATGT trên địa bàn\n"
        "Mẫu, ngày 05 tháng 11 năm 2026\nKính gửi: Phòng Kinh tế\n\nRà soát chợ."
    )

    assert read(text, Directory(), Rules()).title == "quản lý chợ, TTATGT trên địa bàn"


@pytest.mark.parametrize(
    ("text", "leads", "due"),
    [
        ("Quý I/2027 hoàn thành số hóa; việc này giao Sở Y tế chủ trì.", "Sở Y tế", date(2027, 3, 31)),
        ("Hạn cuối để Công an xã bàn giao trụ sở là ngày 10/12/2026.", "Công an xã", date(2026, 12, 10)),
        ("Sở Y tế nâng tỷ lệ đạt 96% vào cuối năm 2026.", "Sở Y tế", date(2026, 12, 31)),
        ("Chủ đầu tư khẩn trương gửi hồ sơ trước ngày 01/12/2026.", "Chủ đầu tư", date(2026, 11, 30)),
        ("Tổ trưởng các tổ dân phố lập danh sách.", "Tổ trưởng các tổ dân phố", None),
        (
            "UBND các tỉnh từ Quảng Mẫu đến Lâm Mẫu sơ tán dân.",
            "UBND các tỉnh từ Quảng Mẫu đến Lâm Mẫu",
            None,
        ),
        (
            "Giao Phó Chủ tịch UBND xã phụ trách văn hóa - xã hội kiểm tra chợ.",
            "Phó Chủ tịch UBND xã phụ trách văn hóa - xã hội",
            None,
        ),
    ],
)
def test_a_lead_and_a_day_stand_where_they_may(text: str, leads: str, due: date | None) -> None:
    found = assignments_in(text, issued_on=ISSUED, directory=Directory(), rules=Rules())

    assert [(duty.leads, duty.deadline.due if duty.deadline else None) for duty in found] == [((leads,), due)]


@pytest.mark.parametrize(
    "text",
    [
        "Ban Thường vụ phân công đồng chí Nguyễn Văn Mẫu giữ chức Bí thư Đảng ủy.",
        "Tại cuộc họp, Sở Y tế kiến nghị UBND tỉnh giao Sở Tài chính bố trí kinh phí.",
        "Việc HĐND tỉnh giao UBND tỉnh thực hiện nghị quyết là đúng luật.",
        "Hội nghị giao ban Ban Thường vụ đã nghe báo cáo.",
        "Mỗi năm, Hạt Kiểm lâm phát hiện trung bình 40 vụ vi phạm.",
        "Báo cáo số 215/BC-SYT của Sở Y tế nêu rõ 07 xã chưa hoàn thành.",
        "Giai đoạn 2021 - 2025, kinh tế tăng 7%; thu ngân sách vượt mốc 30 tỷ đồng.",
    ],
)
def test_what_is_told_wished_or_counted_is_no_duty(text: str) -> None:
    assert assignments_in(text, directory=Directory(), rules=Rules()) == ()


def test_each_part_of_a_row_of_duties_has_its_lead() -> None:
    text = "Sở Y tế bố trí nhân lực, Sở Nội vụ thẩm định biên chế, Sở Tư pháp thẩm định dự thảo."

    found = assignments_in(text, directory=Directory(), rules=Rules())

    assert found[0].leads == ("Sở Y tế", "Sở Nội vụ", "Sở Tư pháp")


def test_who_works_with_the_directed_does_not_work_with_the_lead() -> None:
    text = "Giao Bộ Quốc phòng chỉ đạo Tập đoàn Viễn thông Mẫu (VTM) phối hợp với Bộ Y tế xây dựng nền tảng."

    found = assignments_in(text, directory=Directory(), rules=Rules())

    assert [(duty.leads, duty.coordinators) for duty in found] == [(("Bộ Quốc phòng",), ())]


def test_to_give_to_a_standing_committee_is_not_to_hold_a_meeting() -> None:
    found = assignments_in(
        "Ban Bí thư giao ban thường vụ các tỉnh ủy hoàn thành đề án.", directory=Directory(), rules=Rules()
    )

    assert found[0].leads == ("ban thường vụ các tỉnh ủy",)


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("trước thứ Sáu, ngày 20/11/2026", date(2026, 11, 19)),
        ("trước ngày mùng 5 tháng 12 năm 2026", date(2026, 12, 4)),
        ("trước ngày 25 tháng này", date(2026, 11, 24)),
        ("trước ngày 10 tháng sau", date(2026, 12, 9)),
        ("trước ngày 31 tháng này", None),
        ("trước giờ hành chính ngày 05/12/2026", date(2026, 12, 5)),
        ("trước Tết Dương lịch", None),
        ("trước ngày 01 và 15 hằng tháng", None),
        ("hằng tuần, vào thứ Sáu", None),
    ],
)
def test_a_day_is_known_by_its_weekday_or_its_month(words: str, due: date | None) -> None:
    text = f"Giao Sở Y tế rà soát các trạm y tế, {words}."

    found = assignments_in(text, issued_on=ISSUED, directory=Directory(), rules=Rules())

    assert found[0].deadline is not None
    assert found[0].deadline.due == due


@pytest.mark.parametrize(
    "text",
    [
        "Đến nay, Ban Quản lý dự án hoàn thành 85% khối lượng.",
        "UBND xã Mẫu đạt 19/19 tiêu chí.",
        "Theo quy định, Sở Xây dựng là cơ quan quản lý nhà nước về quy hoạch.",
    ],
)
def test_what_is_the_case_is_no_duty(text: str) -> None:
    assert assignments_in(text, directory=Directory(), rules=Rules()) == ()


def test_a_body_with_its_level_takes_no_head_of_a_list() -> None:
    text = "UBND tỉnh giao các Sở, ngành: Y tế, Công an tỉnh rà soát nhân lực."

    found = assignments_in(text, directory=Directory(), rules=Rules())

    assert found[0].leads == ("Sở Y tế", "Công an tỉnh")


@pytest.mark.parametrize(
    "name",
    [
        "Cục Giám định nhà nước về chất lượng công trình xây dựng",
        "Trung tâm Quản lý, điều hành vận tải công cộng",
    ],
)
def test_all_between_an_order_and_who_leads_is_the_name(name: str) -> None:
    text = f"Giao {name} khẩn trương chủ trì, phối hợp với Sở Y tế rà soát hồ sơ."

    found = assignments_in(text, directory=Directory(), rules=Rules())

    assert [(duty.leads, duty.coordinators) for duty in found] == [((name,), ("Sở Y tế",))]


@pytest.mark.parametrize(
    ("rest", "coordinators"),
    [
        (
            "phối hợp với UBND tỉnh Mẫu Đông, Mẫu Tây rà soát",
            ("UBND tỉnh Mẫu Đông", "UBND tỉnh Mẫu Tây"),
        ),
        ("hiệp đồng với Sư đoàn 3, Lữ đoàn 2 cứu hộ", ("Sư đoàn 3", "Lữ đoàn 2")),
        ("phối hợp với Hội Nông dân phường khám bệnh", ("Hội Nông dân phường",)),
        ("phối hợp với Ngân hàng Chính sách xã hội cho vay", ("Ngân hàng Chính sách xã hội",)),
    ],
)
def test_who_helps_is_named_whole_and_no_longer(rest: str, coordinators: tuple[str, ...]) -> None:
    found = assignments_in(f"Giao Sở Y tế chủ trì, {rest}.", directory=Directory(), rules=Rules())

    assert [(duty.leads, duty.coordinators) for duty in found] == [(("Sở Y tế",), coordinators)]
