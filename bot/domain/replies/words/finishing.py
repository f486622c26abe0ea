"""Words that say a task is over."""

from bot.domain.replies.words.table import rows

ROWS = rows(
    """
    DONE, as in "xong xuôi rồi":
        xong | xong xuôi | xong xuôi hết | xong hết | xong cả | xong tất | xong trọn | xong béng |
        xong om | xong trơn
    DONE, as in "xong ráo rồi":
        xong ráo | xong queo | xong tuốt | xong tuốt luốt | xong sạch | xong xuôi cả |
        xong đâu vào đấy | đâu vào đấy | xong đâu ra đấy | xong đâu ra đó | đâu ra đấy cả | xong hết trơn |
        xong hết trọi | xong hết ráo | xong cái rẹt
    DONE, as in "em làm song việc đó":
        song rồi | đã song | làm song | song hết | song việc
    DONE, as in "đã hoàn tất":
        hoàn thành | hoành thành | hoàng thành | hoàn thanh | hoàn tất | hoàn thiện | hoàn thành xong |
        hoàn tất xong | hoàn công | hoàn thành toàn bộ
    DONE, as in "hoàn thành tốt nhiệm vụ":
        hoàn thành nhiệm vụ | hoàn thành tốt | hoàn thành xuất sắc | hoàn thành tốt nhiệm vụ |
        hoàn thành xuất sắc nhiệm vụ
    DONE, as in "đã xử lý dứt điểm":
        kết thúc | kết thúc tốt đẹp | khép lại | dứt điểm | làm dứt điểm | giải quyết dứt điểm |
        xử lý dứt điểm
    DONE, as in "em xử lý xong rồi":
        vẫn hoàn thành | vẫn xong | vẫn làm xong | vẫn kịp hoàn thành | giải quyết gọn |
        giải quyết xong | xử lý xong | triển khai xong | đã triển khai xong | tổ chức xong |
        đã tổ chức xong | xử lý gọn | xử gọn | làm xong | làm gọn | thực hiện xong | mần xong
    DONE, as in "công trình đã về đích":
        hết việc | hết nhiệm vụ | hết phần việc | trọn vẹn | về đích | cán đích | viên mãn | hoàn hảo
        | đưa vào sử dụng
    DONE, as in "đã nghiệm thu đầy đủ":
        đã nghiệm thu | nghiệm thu rồi | nghiệm thu xong | đã quyết toán xong | thanh lý xong |
        bàn giao xong
    DONE, as in "đã đóng hồ sơ":
        đạt 100 | đủ 100 | đóng việc | đã đóng | chốt xong | khóa sổ | chốt sổ | đóng hồ sơ |
        xong nhiệm vụ | xong việc | xong công việc
    DONE, as in "task completed":
        done | finish | finished | complete | completed | closed | fulfilled | accomplished |
        finalised | finalized | wrapped up | sorted
    DONE, as in "all done sir":
        all set | all done | done and dusted | fully done | task closed | case closed | concluded |
        nailed it | mission accomplished
    DONE, as in "it is taken care of":
        taken care of | delivered | wrap up | ticked off | resolved | all finished | done deal |
        closed out
    DONE, as in "đã hoàn thành đúng tiến độ":
        hoàn thành đúng tiến độ | xong đúng tiến độ | hoàn thành theo đúng tiến độ |
        hoàn thành theo tiến độ | hoàn thành đảm bảo tiến độ | hoàn thành kịp tiến độ |
        hoàn thành vượt tiến độ | hoàn thành vượt kế hoạch | hoàn thành đúng kế hoạch |
        hoàn thành theo kế hoạch | hoàn thành đúng yêu cầu | xong đúng kế hoạch
    DONE, as in "đúng hạn hoàn thành rồi":
        đã tổ chức thành công | tổ chức thành công rồi | đúng hạn hoàn thành | trước hạn hoàn thành |
        kịp hạn hoàn thành | đúng thời hạn hoàn thành
    DONE, as in "xong gọn gàng rồi":
        xong phăng | xong veo | xong ngon | xong ngon lành | xong gọn | xong gọn gàng | xong nốt |
        xong hẳn | xong hoàn toàn | xong đẹp | xong luôn | hoàn thành hết | hoàn thành cả |
        hoàn thành trọn vẹn | hoàn thành toàn diện | hoàn thành đầy đủ | hoàn thành 100 |
        hoàn tất toàn bộ | hoàn tất hết | hết nợ | khánh thành | cắt băng khánh thành | thông xe |
        hoàn thành sứ mệnh | tất toán | xong việc rồi | hoàn thành vượt mức | đạt và vượt |
        vượt chỉ tiêu | đạt chỉ tiêu | đạt đủ chỉ tiêu
        | báo cáo hoàn thành | đã xuôi | hết phần
    DONE, as in "anh đánh dấu xong giúp em":
        tick hoàn thành | tick xong | tick xanh | đánh dấu xong | đánh dấu hoàn thành |
        ghi nhận hoàn thành | chốt hoàn thành
        | đóng việc này | đóng nhiệm vụ | đóng giúp | mark as done | mark it done | mark it as done |
        mark as complete | mark it complete | mark complete | close it | close this | close the task |
        can be closed | you can close
    DONE, as in "job done":
        it is over | all good and done | over and done | through with | done with | fully completed |
        fully complete | fully finished | 100 done | all complete | all completed | all closed |
        job done | work done | completed in full | completed successfully | done already |
        already done | fully implemented | fully delivered | has ended | finito | put to bed |
        in the bag | signed sealed delivered | over the line | crossed the finish line | knocked out |
        tied up | squared away | wound up
    DONE, as in "vừa kịp xong anh ạ":
        vừa kịp xong | vừa kịp hoàn thành | đã kịp hoàn thành | đã kịp xong | kịp xong rồi |
        kịp hoàn thành rồi | làm kịp rồi | kịp hoàn thành trước hạn | cũng đã xong |
        cũng đã hoàn thành | cũng xong rồi | cũng hoàn thành rồi | rồi cũng xong | trồng cây xong
    MAYBE_DONE, as in "coi như xong nha":
        coi như đã xong | xem như đã xong | coi như đã hoàn thành | xem như đã hoàn thành | coi như xong |
        xem như xong | coi như là xong | coi như hoàn thành | xem như hoàn thành | coi như hoàn tất |
        xem như hoàn tất |
        kể như xong | coi như kết thúc | xem như kết thúc | coi như complete | coi như done
    DONE, as in "mình close từ hôm qua rồi":
        close * rồi | đã close | mình close | em close | complete rồi | finish rồi | đã finish
    DONE, as in "xong tất tần tật":
        xong tất tần tật | xong toàn bộ | xong tất cả | xong trọn gói | xong xuôi tất cả | xong đủ |
        hoàn thành tất cả | hoàn thành toàn bộ nhiệm vụ | hoàn thành trọn gói
    MAYBE_DONE, as in "đã chuẩn bị xong":
        đã chuẩn bị xong | submit rồi | đã submit | đã upload | up rồi | đã up
    MAYBE_DONE, as in "vừa làm nốt rồi":
        vừa làm nốt | đã làm nốt | vừa * nốt | đã * nốt | làm nốt rồi | mới làm nốt | sáng nay nốt rồi |
        nay nốt rồi
    MAYBE_DONE, as in "ổn thỏa hết rồi ạ":
        ổn thỏa | ổn cả | ổn hết | ổn rồi | êm xuôi | êm rồi | trót lọt | suôn sẻ rồi | ngon lành |
        ngon rồi | ok hết | ok rồi | tốt đẹp
    MAYBE_DONE, as in "đã nộp lên tỉnh ạ":
        đã nộp | nộp rồi | nộp bù | nộp đủ | đã gửi | gửi rồi | gửi đi rồi | gửi * hôm qua |
        gửi lên rồi | gửi * rồi | nộp * rồi | đã trình | trình rồi | đã báo cáo |
        báo cáo rồi | đã gởi | gởi rồi
    MAYBE_DONE, as in "kế hoạch đã ban hành":
        đã chuyển | đã chuyển rồi | đã ban hành | ban hành rồi | đã ký ban hành | ký ban hành rồi |
        đã phát hành | phát hành rồi | đã công bố | công bố rồi
    MAYBE_DONE, as in "em làm rồi ạ":
        đã làm | làm rồi | đã thực hiện | thực hiện rồi | đã tổ chức | tổ chức rồi | đã xử lý |
        xử lý rồi | đã giải quyết | giải quyết rồi | làm hết rồi
    MAYBE_DONE, as in "số liệu đã cập nhật":
        đã cập nhật | cập nhật rồi | đã đăng | đăng rồi | đã phê duyệt | duyệt rồi | đã ký | ký rồi |
        đã nhập | nhập rồi | đã họp | họp rồi | xử rồi
    MAYBE_DONE, as in "report sent":
        report sent | submitted | sent | handed in | uploaded | signed off | published | go live |
        went live | issued | i did it | did it
    MAYBE_DONE, as in "tổ chức thành công":
        đầy đủ rồi | đủ rồi | đủ hết | đã đủ | hết rồi | rồi hết | thành công | thắng lợi | tốt đẹp cả
        | chốt rồi | đã chốt
    DONE, as in "xong nghe cả nhà":
        xong nghe | xong rồi nghe | hoàn thành nghe | hoàn thành rồi nghe
    MAYBE_DONE, as in "✅":
        ✅ | ☑️ | ☑ | ✔️ | ✔ | 💯 | 🏁
    MAYBE_DONE, as in "cấp trên đã thông qua":
        thông qua rồi | được thông qua | đã thông qua | đã được phê duyệt | được phê duyệt |
        đã có quyết định | được nghiệm thu | đã hoàn trả | làm đủ rồi | đủ cả rồi | đã làm đủ | êm đẹp
        | tốt rồi | ok hết rồi | should be all good now | should be good now | should be done now |
        should be fine now | should be sorted now | should be ok now | should be all set now |
        should be all done now | should be complete now |
        should be done | should be finished | should be completed |
        good to go | all good | all set and good | we are good | handled |
        implemented | rolled out | handled already | dealt with | executed | looks complete |
        should be complete
    MAYBE_DONE, as in "đã quán triệt đến chi bộ":
        đã phổ biến | phổ biến rồi | đã quán triệt | quán triệt rồi | đã tuyên truyền | đã treo |
        đã dán | đã cấp phát | cấp phát rồi | đã chi trả | chi trả rồi | đã phát | đã trao | đã tặng |
        đã thành lập | đã bổ nhiệm | đã kết nạp | đã sửa chữa | đã lắp đặt | đã dọn | đã giải tỏa |
        đã giải ngân | đã thu hồi | đã thanh toán | thanh toán rồi
    MAYBE_DONE, as in "mọi thứ đâu ra đó rồi":
        đâu ra đó | đâu ra đấy | đâu đã vào đấy | xuôi rồi | tươm tất cả | đã sẵn sàng | sẵn sàng rồi
        | đã lên hệ thống | đã có trên hệ thống
    ALREADY, as in "đã xong":
        đã | rồi | vừa | mới | vừa mới | đã được | luôn rồi | rồi nghe | rồi nghen | just | already |
        have | has
    FILLER, as in "xong con ong":
        xong phim | xong film | xong đời | xong con ong | xong cơm | xong kiếp | xong luôn cái đời |
        thế là xong đời | xong nghề | xong nước | xong phin
    DONE, as in "đã đăng tải xong":
        đăng tải xong | chuyển tải xong | truyền tải xong
    FILLER, as in "nốt cái cuối cùng cũng xong rồi":
        nốt cái cuối cùng | nốt phần cuối | nốt khâu cuối | nốt việc cuối | nốt phần cuối cùng
    DONE, as in "we wrapped it up on Monday":
        wrapped it up | wrapped this up | wrapped that up | got it done | finished it | finished up |
        completed it | done it | closed it
    FILLER, as in "em nói luôn là xong rồi":
        em nói luôn | nói luôn | nói thật | nói thiệt | em nói thật | em nói thiệt | nói cho anh biết
    FILLER, as in "kết thúc năm":
        kết thúc năm | kết thúc quý | kết thúc tháng | kết thúc nhiệm kỳ | thời gian kết thúc |
        ngày kết thúc
    DONE, as in "xong gọn bâng rồi":
        xong gọn bâng | xong gọn ơ | xong ngon ơ | xong ngọt xớt | xong êm ru | xong êm đẹp |
        xong mỹ mãn | xong trót lọt | xong rốp rẻng | xong vèo | xong vèo vèo | xong cái vèo | xong phắt |
        xong rụp | xong tất tật | xong tuồn tuột | xong tuốt tuồn tuột | xong bon bon | xong trọi |
        xong trọi lơ | xong ráo trọi | xong ráo hoảnh | xong sạch sành sanh | xong sạch bách |
        xong khỏe re | xong bá cháy | xong hết sạch | xong cái một
    DONE, as in "đã giải ngân hết vốn":
        hoàn thành hết chỉ tiêu | thực hiện hết chỉ tiêu | đạt hết chỉ tiêu | xong hết chỉ tiêu |
        giải ngân hết | giải ngân hết vốn | giải ngân hết kinh phí | giải ngân hết nguồn vốn |
        chi trả hết | chi trả hết tiền | tiêm hết | tiêm hết vắc xin | tiêm hết thuốc | phát hết quà |
        phát hết thuốc | cấp phát hết | cấp hết thuốc
    MAYBE_DONE, as in "đã chi hết kinh phí":
        chi hết kinh phí | chi hết tiền | chi hết vốn | phát hết | cấp hết | phân bổ hết | sử dụng hết |
        dùng hết | nộp hết | gửi hết | trả hết | dùng hết vật tư | sử dụng hết kinh phí
    MAYBE_DONE, as in "lớp học bế mạc rồi":
        bế mạc rồi | đã bế mạc | fixed | đã fix | fix rồi
    FILLER, as in "xong rồi, giờ chờ việc mới":
        chờ việc mới | chờ nhiệm vụ mới | chờ chỉ đạo tiếp | chờ chỉ đạo tiếp theo | chờ chỉ đạo mới |
        chờ nhiệm vụ tiếp | chờ nhiệm vụ tiếp theo | chờ việc tiếp theo | chờ phân công tiếp |
        chờ anh giao | chờ sếp giao | chờ việc tiếp | chờ việc khác |
        có gì * anh chỉ em | có gì * chị chỉ em | có gì * chỉ em với | có gì * chỉ em nhé |
        khó mà giờ | khó mà nay | khó mà cũng | khó mà vẫn
    FILLER, as in "lễ kỷ niệm xong rồi":
        lễ kỷ niệm | thu gom | đăng ký | thăm hỏi | tái định cư | định cư | định danh | định hướng |
        lát vỉa hè | lát gạch | lát nền | lát đá | lát sân | lát đường | vui tính | khó tính | dễ tính
    """
)
