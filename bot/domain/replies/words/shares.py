"""Words for a share, and what is counted."""

from bot.domain.replies.words.table import rows

ROWS = rows(
    """
    SHARE 50, as in "được một nửa":
        một nửa | nửa | phân nửa | 1 nửa | half | halfway | half way | halfway through | quá nửa |
        hơn nửa | một nửa rồi
        | non nửa | nửa chặng | nửa chặng đường | nửa quãng | nửa quãng đường | nửa chừng | nửa đường
        | năm chục phần trăm | được nửa rồi | xong nửa rồi | làm nửa rồi | nửa rồi | xong một nửa rồi
    SHARE 67, as in "two thirds":
        two thirds | two third
    SHARE 33, as in "a third":
        one third | a third
    SHARE 75, as in "three quarters":
        three quarters | three quarter
    SHARE 25, as in "a quarter":
        a quarter | one quarter
    FILLER, as in "nửa tháng":
        nửa tháng | nửa ngày | nửa năm | nửa đêm | nửa cuối | nửa buổi | nửa giờ | nửa tiếng |
        nửa tuần | half day | half an hour | half year | nửa đầu năm
    UNIT, as in "ba xã":
        xã | phường | thôn | ấp | bản | tổ | hộ | đơn vị | trường | hồ sơ | phiếu | chi bộ | điểm |
        tuyến | km | việc | nhiệm vụ | mục | nội dung | bộ | người | đảng viên | cuộc | lớp | khu phố
        | khối phố | tổ dân phố | cơ sở | phòng | ban | chỉ tiêu | hạng mục | công trình | căn | nhà |
        m | mét | bài | văn bản | báo cáo | cơ quan | chi hội | hội | gian | cây | ha | hécta | buổi |
        chặng đường | khối lượng | công việc | diện tích | quãng đường | tổng số | trường hợp | người dân |
        con | tiêu chí | phần | bước | trạm | chợ | cầu | cống
    UNIT, as in "three wards":
        wards | ward | communes | commune | villages | village | households | household | units | unit
        | files | file | items | schools | school | cases | records | sites | reports | teams |
        branches | tasks | districts | forms | documents | sections
    """
)
