"""Office verbs whose end is an end of work, as "quyết toán" in "quyết toán xong"."""

from bot.domain.replies.letters import key, plain

_TABLE = """
bãi bỏ | bàn giao | ban hành | bầu | bầu cử | bê tông hóa | biểu diễn | bình bầu | bình xét | bóc tách |
bố trí | bồi dưỡng | bổ nhiệm | bốc thăm | bỏ phiếu | cài | cài đặt | cấp | cấp phát | cấp đổi | cấp thẻ |
cập nhật | cắm mốc | cắm biển | cắt tỉa | chấm điểm | chỉnh lý | chỉnh sửa | chỉnh trang | chi trả |
chi tiền |
chia tách | chuyển giao | công bố | công khai | cứu trợ | cưỡng chế | dán | dập dịch | di dời | diễn ra |
diễn tập | dọn | dọn dẹp | duy tu | dựng | đánh giá | đào tạo | đăng bài | đăng ký | đăng tải | đăng tin |
đấu giá | đấu nối | đền bù | điều chuyển | điều động | điều tra | đổ bê | đổi tên | đối chiếu |
đối thoại | đóng điện | đồng bộ | gắn | gắn biển | gắn số | giải ngân | giải phóng | giải quyết | giải tỏa |
giải thể | giám sát | giao quân | góp ý | hiệp thương | hòa giải | hoàn chỉnh | hoàn ứng | hợp nhất | hỗ trợ |
huấn luyện | kê khai | khám sàng | khám sức | khám tuyển | khắc phục | khen thưởng | khơi thông |
khử khuẩn | kích hoạt | kiểm đếm | kiểm điểm | kiểm kê | kiểm tra | kiểm toán | kiện toàn | kết nạp |
ký kết | lắp | lắp đặt | lập | lát | lấy phiếu | luân chuyển | lưu trữ | mua sắm | nạo vét | nâng cấp |
nghiệm thu | nhập | nhập liệu | niêm yết | phát | phát hành | phát quà | phát quang | phát thanh | phân bổ |
phân loại | phê duyệt | phổ biến | phun | phun thuốc | phúc tra | quán triệt | quyên góp | quyết toán |
ra quân | rà | rà soát | san lấp | sáp nhập | sắp xếp | sơ tán | sửa | sửa chữa | số hóa | tái định |
tặng quà | tập huấn | thanh lý | thanh tra | thanh toán | thanh quyết | tháo dỡ | thay thế | thăm hỏi |
thành lập | thẩm định | thẩm tra | thi công | thi hành | thông báo | thống kê | thu | thu gom | thu hồi |
tiêm | tiêm phòng | tiếp công | tiếp dân | tiếp xúc | tinh giản | tổng kết | tổng vệ |
tổ chức | trao | trao giải | trả | trả kết quả | treo | trồng | truy quét | tu bổ | tu sửa | tuần tra |
tuyên dương | tuyên truyền | tuyển | tuyển dụng | tuyển quân | up | upload | vận động | vận hành | vệ sinh |
viếng | xác minh | xây | xây dựng | xếp loại | xét duyệt | xét xử | xóa | xử lý | xử phạt | đại hội | sơ kết |
nộp | gửi
"""
DEEDS = frozenset(" ".join(plain(key(word)) for word in deed.split()) for deed in _TABLE.split("|"))
