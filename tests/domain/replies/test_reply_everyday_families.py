"""Everyday wordings by family, as typed in several regions: what each comes to, and whether it is asked."""

from collections.abc import Callable

import pytest

from bot.domain.replies.model import Outcome, Understanding

Read = Callable[[str], Understanding]

SAID = {
    Outcome.DONE: """
        xong gọn bâng rồi nha
        xong tuồn tuột rồi
        đã giải ngân hết kinh phí được giao
        treo xong khẩu hiệu rồi anh
        kiện toàn xong tổ giúp việc
        tái định cư xong
        tiếp công dân xong
        hòa giải xong
        tất cả 6 khu đều xong
        thu gom rác thải xong
        tiêm phòng xong đàn trâu bò
        đã nói xong rồi mà
        báo với chị là xong rồi
        cực lắm mới xong
        em xong rồi mà răng còn nhắc
        sao còn hỏi nữa, tôi xong từ lâu rồi
        xong rồi đó o
        bug fixed, xong rồi chị
        tính tới hôm nay đã xong 100%
        thôi đừng nhắc nữa, xong rồi mà
        xong rồi, nhờ chị kiểm tra giúp
        bộ tài liệu xong rồi
        everything finished, nothing more to do
    """,
    Outcome.PROGRESS: """
        mới tập huấn 2 lớp
        rà soát được 7 hộ
        đổ được 2km/4km
        đang họp thôn lấy ý kiến
        tiến độ vẫn đảm bảo
        sửa lại chút rồi gửi chiều nay
        đã gửi các phòng góp ý
        trình HĐND rồi
        hồ sơ chưa đủ, đang giục
        được sáu bảy phần
        đổ xong móng rồi
    """,
    Outcome.BLOCKED: """
        nỏ có tiền thì làm răng
        nỏ có ai chịu làm
        em không biết xoay xở răng
        bão nên tạm dừng
        mưa hoài, công trường nghỉ
        lụt không vô được
        chưa giải phóng được mặt bằng
        xong đoạn đầu, đoạn sau vướng
        chưa có số liệu bên công an
        chưa nhận được văn bản hướng dẫn
        residents disagree
        budget not approved yet
        lấy tiền mô ra
        thiếu người sao làm
        nhà thầu xin ngừng vì giá thép tăng
    """,
    Outcome.EXTENSION_REQUEST: """
        em nợ sếp tới thứ ba
        dời lịch giúp em
        xin hạn mới 5/12
    """,
    Outcome.NOT_STARTED: """
        cuối tuần mới bắt đầu
        thứ 5 mới triển khai
        em quên làm rồi
        chưa có thôn nào gửi
    """,
    Outcome.ACK: """
        da vang
        e bit rui
        ok, để chú lo
        tí em nộp
        got your message
        bữa nào rảnh tôi làm
    """,
    Outcome.QUESTION: """
        việc chi rứa chị
        gui dau a
        làm ntn ạ
        nhờ chị hướng dẫn
        anh nói rõ thêm được không
        em chưa nhận được công văn
        việc này giao em hay giao phòng
    """,
    Outcome.NOT_OURS: """
        giao lộn đơn vị rồi
        gửi nhầm đơn vị rồi, việc này của Hội Nông dân
        em không làm mảng này
        em luân chuyển về xã khác rồi
    """,
    Outcome.UNDO: """
        bỏ qua giúp em
        lộn rồi, không phải cái đó, xóa tin em đi
        em báo trật
        mấy đứa nhỏ bấm đó chị
        cancel it
    """,
    Outcome.UNCLEAR: """
        em tới rồi
        đang kẹt xe
        đang ăn cơm
    """,
}
ROWS = [(outcome, text.strip()) for outcome, texts in SAID.items() for text in texts.strip().splitlines()]

ASKED = """
bộ xong rồi
chính phủ xong rồi
thằng con nhà em xong rồi
cưới con xong rồi chị làm cho
nhà em sửa xong rồi
kế hoạch xong rồi, giờ triển khai
san lấp xong, giờ đổ bê tông
trời mưa tạnh thi công xong
dân đồng ý giải tỏa xong
hòa giải xong nhưng không thành
cài xong máy cho thôn 4
bình xét xong cấp thôn
các tổ đều xong mới tính
báo anh ký là xong
xong với điều kiện tỉnh duyệt
đã trồng xong 300 cây
đã khắc phục xong ạ
xong rồi bác lo
"""


@pytest.mark.parametrize(("outcome", "text"), ROWS)
def test_an_everyday_wording_is_understood_unasked(outcome: Outcome, text: str, read: Read) -> None:
    meaning = read(text)

    assert (meaning.outcome, meaning.confirm) == (outcome, False)


@pytest.mark.parametrize("text", ASKED.strip().splitlines())
def test_an_end_of_others_or_on_a_condition_is_never_stored_unasked(text: str, read: Read) -> None:
    meaning = read(text)

    assert meaning.outcome is not Outcome.DONE or meaning.confirm
