"""Families of sentences that hold a body and a verb and give no duty; beside each, one that does."""

import pytest

from bot.domain.directory import Directory
from bot.domain.reading import assignments_in
from bot.domain.reading.model import Rules


def _leads(text: str) -> list[tuple[str, ...]]:
    return [duty.leads for duty in assignments_in(text, directory=Directory(), rules=Rules())]


@pytest.mark.parametrize(
    "text",
    [
        "Theo hợp đồng, nhà thầu phải bàn giao cầu Mẫu trước ngày 15/2/2027.",
        "Theo biên bản ghi nhớ, Trường Đại học Mẫu phối hợp với Sở Nội vụ đào tạo 200 kỹ sư mỗi năm.",
        "Tổ chức, cá nhân nuôi lồng bè phải đăng ký ít nhất 15 ngày trước khi thả giống.",
        "Doanh nghiệp kinh doanh vận tải phải niêm yết giá vé theo quy định của Nghị định.",
        "Chủ đầu tư nhà ở phải nộp tiền bảo trì trước khi bàn giao theo quy định của Luật Nhà ở.",
        "Tổ chức tín dụng có trách nhiệm báo cáo trong thời hạn 48 giờ theo quy định của pháp luật.",
        "Nghị định giao UBND cấp tỉnh quy định chi tiết mức hỗ trợ.",
        "Nhà đầu tư phải ký quỹ trước khi được giao đất theo Luật Đầu tư.",
    ],
)
def test_contracts_and_the_law_for_everybody_give_no_duty(text: str) -> None:
    assert _leads(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Chủ tịch UBND tỉnh yêu cầu Giám đốc các Sở triển khai ngay một số nhiệm vụ trọng tâm dưới đây:",
        "Thời gian tới, đề nghị Hội Nông dân tỉnh, Tỉnh đoàn quan tâm một số vấn đề sau:",
        "Trưởng đoàn đề nghị các đơn vị được kiểm tra lưu ý một số nội dung:",
        "Bộ trưởng yêu cầu các sở giáo dục và đào tạo thực hiện tốt các nhiệm vụ trọng tâm sau đây:",
        "Sau khi nghe Sở Tài chính báo cáo, Chủ tịch UBND tỉnh thống nhất như sau:",
        "Sau khi thảo luận, Ban Thường vụ Huyện ủy thống nhất kết luận:",
        "Thực hiện quy chế làm việc, sáng ngày 12/6/2026, Thường trực HĐND xã họp thẩm tra các tờ trình.",
        "Quá trình triển khai nếu phát sinh vướng mắc, đề nghị các đơn vị phản ánh về UBND tỉnh.",
        "Yêu cầu Thủ trưởng các cơ quan, đơn vị nghiêm túc thực hiện Chỉ thị này.",
    ],
)
def test_what_only_announces_or_closes_gives_no_duty(text: str) -> None:
    assert _leads(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 22/11, Hội Luật gia tỉnh chủ trì, phối hợp với Sở Tư pháp tổ chức hội thảo về nhà giáo.",
        "Chiều qua, Sở Công Thương phối hợp với Hiệp hội Siêu thị khai mạc tuần hàng nông sản.",
        "Trong hai ngày 5 và 6/10, Bảo tàng tỉnh phối hợp với Sở Du lịch trưng bày hiện vật.",
        "Ban Quản lý Khu bảo tồn thông báo đóng tuyến tham quan từ ngày 01/10/2026 đến hết mùa mưa.",
        "Ban Quản lý phối hợp với các công ty lữ hành gợi ý những hành trình thay thế.",
        "Tổ giúp việc có 07 người, do Chánh Văn phòng Huyện ủy làm tổ trưởng, Phòng Nội vụ là thành viên.",
        "Ngày 6/3/2026, Thanh tra tỉnh chủ trì công bố quyết định thanh tra.",
        "Mời đại diện Sở Xây dựng, Sở Tài chính dự họp lúc 14 giờ ngày 05/8.",
        "Các thành viên tổ thẩm định: lãnh đạo Phòng Y tế, Phòng Tư pháp.",
        "Bảo hiểm xã hội khu vực đổi nơi tiếp nhận hồ sơ, mong quý khách lưu ý.",
        "Ông Trần Văn B, đại diện tiểu thương, đề nghị Ban Quản lý chợ giảm phí trong quý III.",
        "Tặng Bằng khen của Chủ tịch UBND tỉnh cho Phòng Y tế, Trung tâm Y tế.",
        "Công an phường phối hợp với dân phòng bắt quả tang ba đối tượng.",
        "Trung tâm Y tế thông báo tiêm vắc xin cúm cho trẻ từ ngày 05/10 đến ngày 20/10.",
        "Các trường đề nghị Sở Giáo dục và Đào tạo sớm công bố môn thi.",
        "Hy vọng với sự đồng lòng của người dân, Khu kinh tế mở sẽ sớm trở thành cực tăng trưởng.",
        "Đồng chí Lê Văn C được phân công giữ chức Phó Trưởng Ban Quản lý Khu kinh tế.",
        "Trả lời báo chí, Giám đốc Sở Y tế nói đơn vị sẽ phối hợp với Công an tỉnh làm rõ.",
    ],
)
def test_news_notices_lists_and_wishes_give_no_duty(text: str) -> None:
    assert _leads(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Phòng Nội vụ và Phòng Y tế phối hợp tốt trong rà soát, không để xảy ra đơn thư.",
        "Mặt trận và Hội Nông dân phối hợp với UBND xã vận động hiến đất, nhờ đó đường thông xe trước Tết.",
        "Công an và Quân sự huyện phối hợp chặt chẽ, không để bị động, được cấp ủy đánh giá cao.",
        "Trung tâm Hành chính công phường tiếp nhận trên 4.200 hồ sơ, trong đó trực tuyến chiếm 81%.",
        "Chi cục Thuế khu vực thu 215 tỷ đồng, trong đó thuế ngoài quốc doanh đạt 88 tỷ đồng.",
    ],
)
def test_praise_and_shares_tell_results(text: str) -> None:
    assert _leads(text) == []


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Theo hợp đồng đã ký, yêu cầu nhà thầu bàn giao mặt bằng trước ngày 30/9/2026.", "nhà thầu"),
        ("Nhà thầu phải tăng ca, bù tiến độ, hoàn thành trước ngày 30/8/2026.", "Nhà thầu"),
        ("Yêu cầu Đảng ủy phường thực hiện các nội dung sau: rà soát, kết nạp đảng viên.", "Đảng ủy phường"),
        ("Đề nghị Sở Giáo dục và Đào tạo quan tâm bố trí giáo viên.", "Sở Giáo dục và Đào tạo"),
        ("Quá trình triển khai nếu phát sinh vướng mắc, Sở Tư pháp tổng hợp, báo cáo.", "Sở Tư pháp"),
        ("Trước ngày 22/12/2026, Ban Chỉ huy Quân sự xã tổ chức lễ tri ân.", "Ban Chỉ huy Quân sự xã"),
        ("Giao Sở Xây dựng thông báo phương án phân luồng trước ngày 01/4/2027.", "Sở Xây dựng"),
        ("Căn cứ hợp đồng, chủ đầu tư đôn đốc nhà thầu, xong trước ngày 10/11/2026.", "chủ đầu tư"),
        ("Cùng với Sở Y tế, UBND phường Mẫu kiểm tra bếp ăn.", "UBND phường Mẫu"),
        ("Ông Nguyễn Văn A, Chủ tịch UBND tỉnh, giao Sở Y tế rà soát thuốc.", "Sở Y tế"),
        ("Ủy ban Dân tộc và Tôn giáo được giao chủ trì tổng kết.", "Ủy ban Dân tộc và Tôn giáo"),
        ("Trung tâm Y tế thông báo lịch tiêm đến từng hộ, xong trước ngày 20/10/2026.", "Trung tâm Y tế"),
        ("Các nhiệm vụ về dữ liệu do Sở Y tế chủ trì, xong trước ngày 31/12/2026.", "Sở Y tế"),
        ("Hội Nông dân xã xây 40 nhà, trong đó vốn vay chiếm ít nhất 30%.", "Hội Nông dân xã"),
        ("Mặt trận phường tiếp tục phối hợp với UBND phường vận động hiến đất.", "Mặt trận phường"),
    ],
)
def test_a_duty_in_like_words_stays_one(text: str, lead: str) -> None:
    assert _leads(text) == [(lead,)]


def test_a_list_belongs_to_who_was_announced() -> None:
    text = "Đề nghị Sở Y tế quan tâm một số vấn đề sau:\n- Rà soát thuốc.\n- Lập kế hoạch tiêm chủng."

    assert _leads(text) == [("Sở Y tế",), ("Sở Y tế",)]
