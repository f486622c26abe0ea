"""Why a file is not taken."""

import pytest

from bot.documents import DocumentProblem
from bot.domain.office import Office
from bot.domain.reading.model import ProblemCode, Refusal
from messages import (
    file_refused,
    secret_refused,
)
from tests.messages.cards import CONTACT


@pytest.mark.parametrize(
    ("problem", "says"),
    [
        (DocumentProblem.EMPTY, "Tệp không có nội dung."),
        (DocumentProblem.TOO_LARGE, "Tệp quá lớn so với mức hệ thống nhận được."),
        (
            DocumentProblem.TOO_MANY_PAGES,
            "Tệp có quá nhiều trang. Đề nghị gửi riêng văn bản kết luận.",
        ),
        (
            DocumentProblem.TOO_LONG,
            "Tệp có quá nhiều chữ so với mức hệ thống đọc được. Đề nghị gửi riêng văn bản kết luận.",
        ),
        (
            DocumentProblem.TOO_HEAVY,
            "Đọc tệp này cần quá nhiều thời gian hoặc bộ nhớ nên hệ thống đã dừng lại.",
        ),
        (
            DocumentProblem.UNKNOWN_TYPE,
            "Hệ thống chỉ đọc được tệp .docx, .doc, .odt, .rtf, .pdf, .html, .md, .txt và ảnh .jpg, .png, .tif, .webp. Danh sách cán bộ (.xlsx, .csv) thì gửi kèm lời “danh sách cán bộ”.",
        ),
        (DocumentProblem.BROKEN, "Tệp bị hỏng nên không mở được."),
        (DocumentProblem.LOCKED, "Tệp có mật khẩu nên không mở được."),
        (DocumentProblem.NO_TEXT, "Tệp không có chữ để đọc."),
        (
            DocumentProblem.NEEDS_OCR,
            "Tệp là ảnh chụp hoặc bản quét, mà máy chủ chưa có chương trình nhận dạng chữ tiếng Việt (Tesseract). Đề nghị gửi tệp Word hoặc tệp PDF có chữ.",
        ),
        (
            DocumentProblem.NEEDS_LIBREOFFICE,
            "Máy chủ chưa có LibreOffice nên không đọc được tệp .doc, .odt và .rtf. Đề nghị gửi tệp .docx.",
        ),
        ("not_fetched", "Không tải được tệp từ mạng chat."),
        (ProblemCode.NO_TASK, "Không tìm thấy nhiệm vụ nào trong văn bản này."),
        (
            Refusal.DOUBTFUL,
            "Văn bản có dòng giống dấu độ mật nhưng không rõ. Đề nghị văn thư kiểm tra bản gốc trước khi gửi lại.",
        ),
    ],
)
def test_file_refused(office: Office, problem: str, says: str) -> None:
    assert file_refused(office, problem).text == f"{says}\nChưa có gì được lưu.\n\n{CONTACT}"


@pytest.mark.parametrize("problem", [*DocumentProblem, Refusal.DOUBTFUL])
def test_every_reason_for_refusing_a_file_has_its_sentence(office: Office, problem: str) -> None:
    assert not file_refused(office, problem).text.startswith("Chưa có gì được lưu")


def test_secret_refused(office: Office) -> None:
    assert secret_refused(office).text == (
        "Nội dung vừa gửi có dấu hiệu mang độ mật. Hệ thống không tiếp nhận, không lưu và không chuyển nội dung"
        " này. Đề nghị đồng chí không chuyển tiếp, báo ngay văn thư và thực hiện theo hướng dẫn của cán bộ phụ"
        f" trách bảo vệ bí mật nhà nước.\n\n{CONTACT}"
    )
