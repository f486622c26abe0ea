"""Sentences of many speakers, each with what it means; none is asked about."""

from tests.domain.replies.tables import labelled

test_an_answer_of_any_speaker_is_understood = labelled("""
done | Đơn vị đã hoàn thành, chậm 2 ngày so với kế hoạch, mong Văn phòng thông cảm
done | dạ thưa, nhiệm vụ trên đơn vị chúng tôi đã hoàn thành từ ngày 08/11/2026
done | việc này coi như đã hoàn thành 100%
done | xong cmnr
done | xong luôn, khỏi lo
done | đã làm và đã xong
done | dứt điểm rồi nhé
done | trọn vẹn rồi ạ, không thiếu hộ nào
done | các hộ đã nhận đủ tiền, hoàn thành
done | hết vướng mắc, đã hoàn thành việc chi trả
done | xong rồi bot ơi đừng nhắc nữa mệt quá
done | em hoàn thành rồi, chiều em qua nộp bản giấy
done | xong rồi, mai em mang hồ sơ gốc lên
done | tưởng còn việc nữa hóa ra hết rồi, xong
done | không còn khó khăn gì, xong hẳn
done | đủ 25/25, xong
done | vừa xong tức thì
done | vừa mới xong đây
done | mới xong lúc 5h
done | xong lúc sáng rồi
done | xong hôm 9/11
done | hoàn thành từ tuần rồi
done | it's finished now
progress | còn mỗi khâu in ấn là xong
progress | chỉ cần sếp ký nữa là xong
progress | chờ có dấu là hoàn thành
progress | xong cái đã nhưng còn rà lại
progress | nói xong cũng chưa hẳn
progress | hôm qua tưởng xong, nay sếp bắt sửa
progress | hôm nay phải xong
progress | ráng hôm nay xong
progress | để tối em làm nốt rồi xong
progress | chắc tầm thứ 4 xong
progress | cuối tuần này chắc xong
progress | cỡ tuần nữa xong
progress | nửa tháng nữa xong
progress | hai tuần nữa hoàn thành
progress | ra giêng xong
progress | làm được kha khá rồi ạ
progress | mần gần rồi
progress | đang chờ các chi bộ gửi về để tổng hợp
progress | đã gửi dự thảo xin ý kiến
progress | mới 1/5 xã có báo cáo
progress | đạt sáu mươi phần trăm kế hoạch
progress | 24/25 hộ xong rồi ạ
progress | 3 phần 4 rồi
progress | xong bảy chục phần trăm
progress | chưa ai hoàn thành cả
progress | xong chỗ này còn chỗ kia
blocked | chưa có tiền chi trả cho dân
blocked | đang vướng thủ tục đất đai
blocked | Sở Tài chính chưa phân bổ kinh phí
blocked | chưa có thông tư hướng dẫn nên chưa triển khai
blocked | hộ dân không đồng ý giá đền bù
blocked | xin báo cáo khó khăn: chưa có kinh phí
blocked | bên em đang bị kẹt ở khâu phê duyệt dự toán
blocked | phan mem dang bi loi ko nhap dc
blocked | may hu roi
blocked | thieu kinh phi a
blocked | dang vuong mat bang
blocked | nuoc ngap het roi khong lam duoc
not_started | bọn em chưa bắt đầu ạ
not_started | 0%
not_started | việc này em chưa ngó tới
not_started | tuần sau mới triển khai ạ
ack | đã tiếp nhận, sẽ triển khai trong đơn vị
ack | dạ em ghi nhận
ack | nhất trí ạ
ack | ok anh để em lo
ack | xem xong rồi ạ em sẽ báo lãnh đạo
ack | đã đọc xong công văn, em sẽ triển khai
ack | vâng ạ
extension_request | em xin thêm thời gian vì bận đại hội
extension_request | xin lùi đến sau tết dương lịch
extension_request | cho em xin tới hết tuần
extension_request | anh giãn cho em ít hôm
extension_request | đề nghị cho phép nộp chậm đến 25/11
extension_request | có cho gia hạn không anh, em xin tới 30/11
question | báo cáo gửi về địa chỉ mail nào ạ
question | hạn có thay đổi không ạ
question | việc này tính từ ngày nào
question | ủa sao lại giao bên em
question | có mẫu chưa anh
question | bao giờ thì phải nộp
question | em nộp bản scan hay bản giấy cũng được ạ?
question | trễ thì có bị phê bình không
question | xong 100% thì nhắn gì
not_ours | chuyển cho Phòng Kinh tế mới đúng
not_ours | việc này do Ban Chỉ huy Quân sự chủ trì
not_ours | sai người rồi
undo | thu lại tin vừa gửi giúp em
undo | em ấn lộn nút
undo | nhầm ạ, chưa xong
undo | cái tin xong hồi nãy là thằng nhỏ nghịch
undo | tin xong lúc nãy bỏ đi nhé
unclear | mệt quá
unclear | trời ơi
unclear | sáng nay mưa lớn ghê
unclear | chủ nhật đi nhậu không
""")
