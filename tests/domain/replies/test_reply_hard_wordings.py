"""Hard wordings, each with what it means; none is asked about."""

from tests.domain.replies.tables import labelled

test_a_hard_wording_is_understood = labelled("""
done | Báo cáo Thường trực: nội dung trên đã được đơn vị thực hiện xong, không còn vướng mắc.
done | xong rồi nè, có thiếu chi mô mà hỏi
done | mình xong rồi nhé, hôm nọ báo chưa là do nhầm số liệu
done | đã đủ chữ ký, đóng dấu xong, hoàn thành
done | nghiệm thu đạt, xong
done | chậm mà chắc, xong rồi anh
done | Hôm trước em xin gia hạn nhưng không cần nữa, xong rồi
done | nhờ trời cuối cùng cũng xong
done | khỏe re, xong hết trơn
done | 4/4 tổ đã ra quân xong
done | không còn thôn nào nợ báo cáo, xong
done | việc này em hoàn thành trước hạn nhé, khỏi gia hạn
done | cái này xong rồi mà, anh coi lại giùm
done | bữa ni xong rồi nghe
done | hôm qua chưa, nay xong rồi
done | tưởng vướng mà không, xong cả rồi
done | vấn đề kinh phí đã giải quyết, công trình hoàn thành
done | ban đầu dân phản đối, sau đồng ý hết, giờ đã xong
done | lỗi phần mềm đã sửa, nhập xong dữ liệu, hoàn thành
done | Dạ xong rồi ạ, em có gửi kèm báo cáo số 45/BC-UBND
done | hoàn thành xong xuôi rồi nhé cả nhà
done | ko cần chờ ai duyệt nữa, xong rồi
done | xong từ hồi tháng 10
done | em làm xong xuôi từ trước khi nhận thông báo
progress | xong đâu, còn bộn việc
progress | có xong đâu chị, mới được phân nửa
progress | ai biểu xong, còn làm dở
progress | chưa, mai mới xong
progress | đợi sếp về ký là xong
progress | làm sắp xong rồi nhưng phải chỉnh lại phụ lục
progress | sếp chưa ký nên chưa xong
progress | xong phần thô
progress | mới hoàn thành phần khảo sát
progress | đã hoàn thành dự thảo, đang xin ý kiến
progress | dạ cuối giờ chiều nay em gửi
progress | mai em gửi báo cáo
progress | chắc phải tuần sau mới xong
progress | nỗ lực hoàn thành trước 20/11
progress | đã có 6/9 chi bộ nộp
progress | mới có 3 đơn vị gửi báo cáo
progress | còn 2 đơn vị chưa gửi
progress | đang hoàn thiện, còn thiếu số liệu của 1 xã
progress | chưa xong nhưng sắp rồi
progress | hòm hòm, tầm 85%
progress | sáu bảy chục phần trăm rồi
progress | làm được ba phần tư
progress | chín chục phần trăm
progress | hai phần năm số xã
progress | còn một nửa nữa
progress | đúng tiến độ ạ
progress | vẫn làm bình thường, không vướng gì
progress | đã họp triển khai, đang phân công
progress | cũng tàm tạm, còn in ấn nữa thôi
blocked | kẹt tiền anh ơi
blocked | đang chờ tỉnh phân bổ vốn
blocked | chưa có ai hướng dẫn cả
blocked | vướng ở chỗ chưa có đơn giá đền bù
blocked | dân đòi giá cao quá
blocked | sạt lở đường không vô được
blocked | phần mềm của Bộ chưa mở
blocked | tài khoản bị khóa
blocked | thiếu 2 cán bộ nên không làm nổi
blocked | không liên lạc được với chủ đất
blocked | bi vuong quy hoach
blocked | chua duoc cap kinh phi
blocked | may chu loi hoai
blocked | xong đo đạc nhưng kẹt chỗ giá đất
blocked | vẫn kẹt chị ơi
blocked | chưa tháo gỡ được vướng mắc
blocked | nhà thầu chậm, hối mãi không được
blocked | tắc ở khâu thẩm định, đề nghị VP có ý kiến
not_started | chưa làm chi hết
not_started | chưa có gì
not_started | chưa ai đụng vào
not_started | đầu tháng sau em mới bắt đầu làm
ack | Đã rõ ạ
ack | em xin nhận và triển khai
ack | ok ạ
ack | dạ để em báo sếp
ack | dạ vâng em sẽ cố gắng
ack | em đã đọc tin
ack | tải tài liệu về xong rồi, em nghiên cứu đã
ack | ghi vào sổ xong rồi ạ
extension_request | gấp quá anh, cho em đến 30/11
extension_request | cho em nộp sau 3 ngày nhé
extension_request | em xin đổi hạn nộp thành 25/11
extension_request | xin được báo cáo muộn hơn, khoảng 5/12
extension_request | hạn ni không kịp mô, cho lùi một tuần hè
extension_request | đề xuất gia hạn thêm 10 ngày
extension_request | có thể cho tôi thêm vài ngày được không
extension_request | trễ 2 hôm được ko sếp
question | nộp file excel hay word
question | ai ký vậy anh
question | thế có phải báo cáo lại không ạ
question | xong 90% có được tính không anh
question | anh ơi cho hỏi nộp ở phòng nào
question | mẫu số mấy rứa
question | mấy giờ họp anh
question | phải xong trong tuần này hay tuần sau
question | hạn chót của việc này là bao giờ
question | em nhắn số thế nào để báo hoàn thành
question | chưa có kinh phí thì làm thế nào ạ
question | bí quá thì gọi ai
not_ours | mảng này bên Kinh tế phụ trách anh ạ
not_ours | nhầm rồi, tôi không ở xã này
undo | không phải đâu em bấm nhầm
undo | hủy giúp em tin báo xong lúc nãy
undo | lúc nãy em báo nhầm thành xong
undo | báo lộn việc khác, bỏ qua giúp
unclear | haha
unclear | alo alo
unclear | hôm nay trời đẹp quá
unclear | vợ em mới sinh, vui quá
unclear | xong buổi nhậu rồi
unclear | thứ bảy đi đám cưới không anh em
unclear | theo ý anh
""")
