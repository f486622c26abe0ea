"""Office verbs whose end is an end of work, as "quyết toán" in "quyết toán xong"."""

from bot.domain.replies.letters import key, plain

_TABLE = """
bàn giao | ban hành | bầu cử | bê tông hóa | bố trí | bổ nhiệm | bốc thăm | cấp phát | cấp đổi | cập nhật |
cắm mốc | chấm điểm | chỉnh lý | chỉnh trang | chi trả | chi tiền | công bố | công khai | dán | di dời | dọn |
dọn dẹp | đánh giá | đăng ký | đăng tải | đền bù | điều tra | đối chiếu | đóng điện | giải ngân | giải phóng |
giải quyết | giải tỏa | giải thể | hợp nhất | khắc phục | khen thưởng | khơi thông | kiểm kê | kiểm tra |
kiện toàn | kết nạp | ký kết | lắp | lắp đặt | lập | lát | nạo vét | nâng cấp | nghiệm thu | nhập |
nhập liệu |
niêm yết | phát | phát quà | phát quang | phân bổ | phân loại | phổ biến | phúc tra | quán triệt |
quyết toán |
ra quân | rà | rà soát | sáp nhập | sắp xếp | sửa | sửa chữa | số hóa | tặng quà | tập huấn | thanh lý |
thanh toán | tháo dỡ | thành lập | thẩm tra | thi công | thống kê | thu | thu gom | thu hồi | tiêm |
tiêm phòng |
tổng kết | tổng vệ sinh | tổ chức | trao | trả | trả kết quả | treo | trồng | tu sửa | tuyên truyền | tuyển |
vận động | vệ sinh | xây | xây dựng | xét duyệt | xử lý | xử phạt | đại hội | sơ kết | nộp | gửi
"""
DEEDS = frozenset(" ".join(plain(key(word)) for word in deed.split()) for deed in _TABLE.split("|"))
