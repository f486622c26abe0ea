"""Everyday answers of every kind, side by side."""

from tests.domain.replies.tables import labelled

test_an_everyday_answer_is_understood = labelled("""
done | Em đóng sổ vụ này rồi sếp nhé, xong xuôi cả
done | đã rà xong, không phát hiện sai sót, coi như kết thúc
done | trước Tết còn lo, giờ thì xong cả rồi
done | Xã tôi về đích sớm, hoàn thành từ 6/11
done | em tưởng báo rồi, việc này xong từ tuần trước
done | lụt xong là bọn em làm luôn, giờ hoàn thành rồi
done | không có gì phải lo, đã hoàn thành
done | mọi đầu việc đều đã hoàn thành, xin báo cáo
done | hòan tất nhiệm vụ
done | The training was completed on Nov 5
done | no issues, everything finished
progress | đang vào giai đoạn nước rút
progress | làm cả tuần vẫn chưa đâu vào đâu
progress | giữa tháng 12 em sẽ hoàn tất
progress | chắc phải tuần sau mới hoàn thành
progress | bản thảo 1 đã xong
progress | làm xong rồi mà sếp bảo sửa lại
progress | vướng mắc đã gỡ, đang chạy tiếp
progress | công việc vẫn tiến triển đều
progress | đâu khoảng 65%
progress | mới được 2/5 thôn thôi ạ
progress | 85% rồi, mai nốt
progress | nửa chừng rồi chị
progress | 70%, còn lại chờ duyệt
progress | mục 1 trong kế hoạch thì xong, mấy mục kia đang làm
progress | dang soan, chieu nay gui a
progress | finishing it tomorrow
progress | about 45% so far
progress | haven't completed it
progress | đang finalize nha anh
blocked | máy chủ sập, không nhập liệu được
blocked | hai hộ cuối nhất quyết không ký
blocked | tỉnh chưa cho chủ trương nên đứng yên
blocked | nước chưa rút, chưa vào làm được
blocked | 80% rồi thì hết vốn
blocked | chua duoc cap kinh phi nen chua lam
blocked | nhà cung cấp hết hàng, phải chờ
blocked | project on hold due to budget cut
ack | nhận đủ tài liệu rồi nhé
ack | đã xem thông báo
ack | để xong đại hội em tập trung làm
ack | hễ xong là em nhắn liền
ack | tuân thủ ạ
ack | ok noted anh
extension_request | xin hoãn sang quý sau
extension_request | gia hạn cho em vài hôm với ạ
extension_request | xin được kéo dài đến hết năm
extension_request | requesting 5 more days
question | cho hỏi nộp bản nào ạ
question | số liệu lấy của năm nào hả chị
question | có phải báo cáo bằng văn bản không
question | kinh phí lấy ở đâu ạ
question | who signs this
not_ours | sao gửi cho tôi, tôi đâu có làm mảng này
not_ours | anh nhầm em với ai rồi
undo | quên tin vừa rồi đi anh
undo | cho em sửa lại, lúc nãy ghi sai
not_started | em chưa ngó tới
not_started | vẫn chưa khởi động
not_started | 0/12 chi bộ
unclear | cuối tuần anh em mình gặp nhau nhé
unclear | chúc mừng đội tuyển
done | dạ chị, em làm xong phần tổng hợp và nộp hết rồi, việc này khép lại được rồi ạ
done | tổ em chiến đấu xong rồi sếp ơi
done | anh cứ tick xanh cho em nhé, xong rồi
done | hôm 8/11 em đã hoàn thành và báo cáo miệng với anh rồi
done | ko còn j phải làm, xong hết
done | rồi nha, xong nha
done | the task has been completed
done | trễ hẹn nhưng nay đã hoàn thành
done | xong hết, mời đoàn xuống kiểm tra
progress | chờ chủ tịch ký nháy
progress | sáng mai là xong anh ơi
progress | đang hoàn tất những bước cuối
progress | làm lai rai, chưa xong
progress | đã họp bàn, đang dự thảo kế hoạch
progress | chưa trọn vẹn đâu anh
progress | chưa được như ý, đang chỉnh
progress | nói xong hết thì không đúng, còn 1 thôn
progress | 10/12 trường đã báo cáo
progress | bảy chục phần trăm rồi anh
progress | 22 trên 25 hộ đã ký
progress | hoàn thiện 95%
progress | mới có 10 phần trăm à
progress | quý này phải đạt 100%
progress | I'm about to finish
progress | three quarters done
progress | e submit rồi, đợi sếp approve
blocked | bên điện chưa cắt điện nên không làm được
blocked | vướng tý thủ tục đất đai anh ạ
blocked | bí kinh phí
blocked | không có chữ ký số nên không gửi được
blocked | chưa có mẫu biểu để làm
blocked | hết thẩm quyền của xã, xin cấp trên giải quyết
blocked | xe hỏng, đường sạt, không lên thôn được
blocked | can't do it without the budget
ack | rõ, em làm luôn
ack | em sẽ báo cáo khi xong
ack | thế để em xử lý
ack | ok chị iu
ack | will do, thanks
extension_request | chắc trễ mất, cho em xin thêm thời gian
extension_request | em cần thêm 1 tuần
extension_request | xin thêm dăm ngày nữa ạ
question | phải nộp cho phòng nào
question | em nộp file word có được không
question | làm tới mức nào thì đạt
question | đã có ai làm xong chưa ạ
not_ours | lĩnh vực này do Phòng Giáo dục phụ trách
not_ours | em có phải cán bộ đâu, nhầm rồi
undo | em chọn nhầm việc
undo | thôi em rút lại lời
not_started | chưa có gì để báo cáo
not_started | tuần sau em mới bắt tay làm
not_started | not yet started, sorry
unclear | mai chào cờ nhé mọi người
done | em làm xong từ tối qua, giờ mới có mạng để báo
done | Đã thực hiện xong, kết quả tốt
""")
