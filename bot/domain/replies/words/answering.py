"""Words of receipt, promise and courtesy, and the small words that join."""

from bot.domain.replies.words.table import rows

ROWS = rows(
    """
    RECEIVED, as in "rõ":
        okla | rõ | ro | nghe rõ | tuân lệnh | tuân chỉ | nhất trí | đồng ý | chấp hành | được | đã rõ |
        rõ rồi | đã hiểu | em hiểu | hiểu rồi | chuẩn
    RECEIVED, as in "em nhận được rồi":
        đã nhận | nhận rồi | nhận được | nhận được rồi | đã nhận được | em nhận | tôi nhận | xin nhận
        | nhận việc | nhận nha | nhận nhé | nhận ạ | nhận nhiệm vụ | đã tiếp nhận | tiếp nhận |
        đã tiếp thu | tiếp thu | xin tiếp thu
        | nhận tin | nhận thông tin | đã nắm | nắm rồi | nắm được | nắm thông tin
    RECEIVED, as in "đã xem ạ":
        đã đọc | đọc rồi | đọc được | đọc được rồi | đã xem | xem rồi | đã thấy | thấy rồi | đã coi |
        coi rồi | đã nghe | nghe rồi | đã biết | biết rồi | đã ghi nhận | ghi nhận | xin ghi nhận |
        đã lưu ý | lưu ý rồi
    RECEIVED, as in "cảm ơn đồng chí":
        cảm ơn | cám ơn | thanks | thank you | thank | tks | thx | cảm ơn đã nhắc | cám ơn đã nhắc |
        many thanks | cheers | ty
    RECEIVED, as in "dạ nghe anh":
        dạ nghe | vâng nghe | em nghe theo | xin nghe theo
    RECEIVED, as in "noted":
        noted | roger | got it | received | seen | copy | copy that | understood | sure | yes | yep |
        yeah | alright | acknowledged | read | will do | aye | will comply | i see | yes sir |
        confirm received
    RECEIVED, as in "👍":
        👍 | 👌 | 🫡 | 🙏 | 🙆 | 🆗 | ✋ | 👏 | 🤝 | ❤️ | ❤ | 🥰 | 😊 | 🙋 | 💪 | 👍🏻 | 👍🏼
    RECEIVED, as in "nhận lệnh ạ":
        đã thông | xin nghe | xin chấp hành | rõ lệnh | nhận lệnh | có ngay | okela | chuẩn luôn |
        ok luôn | yên tâm | cứ yên tâm | em nghe | đã vào sổ | đã nhận công văn | nhận công văn |
        nhận văn bản | đã nhận văn bản | đã nhận tài liệu | nhận tài liệu | đã lưu | cảm tạ | đội ơn |
        biết ơn | xin cảm ơn | trân trọng cảm ơn | chân thành cảm ơn | gật | gật đầu | hiểu | em rõ |
        tôi rõ | nắm ạ | chấp hành nghiêm | thông suốt | thông suốt rồi | nhớ rồi | em nhớ rồi | sẽ nhớ |
        ừm ok |
        lĩnh hội | lĩnh ý | xin lĩnh ý
    RECEIVED, as in "duly noted":
        okay noted | well noted | duly noted | message received | understood sir | loud and clear |
        gotcha | on board | fine | agreed | appreciate it | much appreciated | thanks for the reminder
        | thank you for the reminder | thanks for reminding | cool | great | perfect | good | right |
        absolutely | of course | certainly | yup | ack | ok thanks | no worries | I have read |
        have read it | read it
    RECEIVED 0, as in "vâng ạ":
        ok | oke | okay | okie | vâng | dạ | dạ vâng | ừ | uh | uhm | vâng vâng | dạ dạ | ok ok
    RECEIVED, as in "nhận đủ tài liệu rồi nhé":
        nhận đủ | nhận đủ rồi | nhận đủ hết rồi | nhận đủ cả rồi | nhận hết rồi | đã nhận đủ | nhận * rồi |
        đã nhận * | tuân thủ | xin tuân thủ | nghiêm túc thực hiện |
        nghiêm chỉnh chấp hành | nghiêm túc tiếp thu | quán triệt rồi | đã quán triệt | phổ biến rồi |
        ghi lòng | ghi lại rồi | đã ghi lại | lưu lại rồi | đã lưu lại | thấm | thấm rồi | đã thấm |
        đã ghi |
        ghi rồi | đã chép | note rồi | đã note | em note | đã rõ rồi | nhất trí cao
    PROMISE, as in "sẽ bố trí người làm":
        em làm | em làm ngay | tôi làm ngay | làm ngay | làm liền | triển khai ngay | thực hiện ngay |
        sẽ làm | sẽ thực hiện | sẽ triển khai | sẽ báo cáo | sẽ báo | sẽ bố trí | sẽ lo | sẽ xử lý |
        sẽ cho làm | sẽ cố | sẽ phối hợp | sẽ tham mưu | để em | để tôi | để em làm | em lo | em tính
    PROMISE, as in "em triển khai đây":
        lát em báo | lát em gọi | lát em trả lời | tí em báo | tí em trả lời | tí em gọi | chút em gọi |
        chút em báo | chút em trả lời | về em làm | về em xử lý | về em xem | có kết quả * báo |
        có tin * báo | có số liệu * báo | có là em gửi | em giục | em đôn đốc | em nhắc | em hỏi lại |
        rồi em làm | rồi làm | rồi tính | em báo sau | báo sau | báo lại sau | báo anh sau | sẽ gửi |
        sẽ nhắn | sẽ phản hồi | sẽ cập nhật | em triển khai | đang đọc | để xem | để coi | em xem |
        i'll do | will report | will update | will let you know | let me | leave it to me |
        i'll handle | will get to it | will look
    PROMISE, as in "để em kiểm tra lại đã":
        em triển khai liền | em làm liền | làm luôn | em lên lịch | sẽ lên lịch | em bố trí |
        em phân công | sẽ phân công | sẽ chỉ đạo | sẽ đôn đốc | sẽ nhắc | sẽ kiểm tra | sẽ xem | sẽ rà
        | sẽ rà soát | sẽ tiến hành | sẽ bắt đầu | sẽ thu xếp | sẽ sắp xếp | xin hứa | cứ để em |
        để đó em | em thu xếp | em sắp xếp | từ từ em làm | lát em xem | để em hỏi lại | để em coi |
        để em xem | để em kiểm tra | để tôi kiểm tra | để tôi xem | em kiểm tra lại | em sẽ | tôi sẽ |
        bọn em sẽ | đơn vị sẽ | tụi em sẽ | chúng tôi sẽ | có gì báo | có gì em báo
    PROMISE, as in "we will look into it":
        will do it | will start | will work on it | will look into it | will check | will get back |
        will take care | will arrange | will assign | will comply | will proceed | i will | we will |
        let me check | we are going to | get back to you | keep you posted | will keep you |
        leave it with me
    PROMISE, as in "chậm nhất mai có báo cáo":
        chậm nhất | muộn nhất | trễ nhất | lâu nhất | at the latest
    RECEIVED, as in "em nắm tinh thần rồi":
        nắm tinh thần | nắm tinh thần rồi | nắm nội dung rồi | nắm yêu cầu rồi | nắm chỉ đạo rồi |
        rõ tinh thần | hiểu tinh thần
    RECEIVED, as in "em ghi vào sổ rồi":
        ghi vào sổ | ghi sổ | em biết | em biết rồi | em nhớ | tôi nhớ | em không quên | không quên đâu |
        không dám quên | em hiểu ý | em nghe rồi | nghe rõ rồi
    PROMISE, as in "lát em đọc":
        lát em đọc | lát em làm | lát làm | lát em coi | lát em kiểm tra | tí em đọc | tí em làm |
        tí em coi |
        tí em xem | tí em kiểm tra | chút em làm | chút em xem | chút em đọc | xíu em làm | xíu em xem |
        để em hỏi | để tôi hỏi | để tôi hỏi lại | để mình hỏi lại | để anh hỏi lại | để chị hỏi lại |
        để em hỏi anh em | để em trao đổi | để em bàn
    PROMISE 0, as in "xong em báo":
        em báo | em báo cáo | tôi báo | em gửi | em nhắn | tôi nhắn | tôi gọi | em gọi | em nộp |
        mình báo | mình nhắn | mình gửi | cháu báo | cháu gửi | bọn em báo | tụi em báo | em alo |
        em trình
    PROMISE, as in "em sẽ làm sớm":
        làm sớm | nộp sớm | gửi sớm | sớm thôi | sớm nhất | sớm thực hiện | sớm triển khai |
        sớm báo cáo | báo * sau | gửi * sau | nhắn * sau | trả lời * sau | gọi * sau | làm sau |
        rồi triển khai | rồi thực hiện | rồi báo | rồi phân công | rồi bàn với | bàn lại | họp bàn |
        để bàn | xem lại đã | coi lại đã | nghiên cứu đã | để nghiên cứu | nghiên cứu thêm | tính đã |
        xin phép * sau
    PROMISE, as in "có gì mới em cập nhật":
        em cập nhật | có gì mới | có gì em | có gì tôi | em báo lại | tôi báo lại | em sẽ báo |
        em phản hồi | em trả lời sau | em chạy qua | em qua liền | em xử lý | em xử lý ngay |
        em cho làm | em cho người
    GREETING, as in "chúc mừng năm mới":
        chào | xin chào | hello | hi | alo | hey | chúc mừng | chúc | happy | chúc mừng sinh nhật |
        chúc tết | chúc ngủ ngon | chúc mừng năm mới | good morning | good night | haha | hihi | hehe
        | kkk | vui quá | mệt quá | ăn cơm chưa | đi ăn cơm | mời cơm | ăn cơm thôi | ăn trưa | cà phê
        | nhậu | bóng đá | thời tiết
    GREETING, as in "chúc cuối tuần vui vẻ":
        anh khỏe không | khỏe không | khỏe chứ | merry christmas | congratulations | congrats |
        welcome | bye | tạm biệt | ngủ ngon | giáng sinh | buổi sáng tốt lành | cuối tuần vui vẻ |
        vui vẻ | sức khỏe | hạnh phúc
    GREETING, as in "lâu quá không gặp anh":
        lâu quá không gặp | lâu rồi không gặp | lâu không gặp | trúng số
    GREETING, as in "trưa nay ăn gì":
        ăn gì | ăn ở đâu | ăn đâu | uống gì | đi đâu ăn | đi ăn | ăn với | làm vài ly
    GREETING, as in "trưa ni ăn mì Quảng không":
        ăn mì | ăn phở | ăn bún | ăn bánh | ăn cháo | ăn xôi | ăn hủ tiếu | ăn ốc | ăn chè | ăn kem |
        ăn gà | ăn vịt | ăn nem | ăn hải sản | ăn chay | ăn vặt | ăn nhậu | ăn đám | mời ăn | uống cà phê
    GREETING, as in "chúc thượng lộ bình an":
        ăn sáng | uống trà | uống nước | trà sữa | trà đá | đi chơi | du lịch | giáng sinh an lành |
        an lành | mạnh khỏe | khỏe | ngon miệng | cả nhà | sếp đẹp trai | chị xinh | trời đẹp |
        trời nóng | trời lạnh | trời mưa | mưa gió | mưa thế này | nóng quá | lạnh quá | buồn ngủ |
        đói quá | đói bụng | lên chức | thăng chức | sinh nhật | kỷ niệm | ngày phụ nữ | tám tháng ba |
        nhà giáo | đám cưới | đám hỏi | thôi nôi | đầy tháng | cưới | đá bóng | world cup | vé số |
        về quê | ra về | tan làm | nghỉ lễ | nghỉ mát | ngày mới | tốt lành | buổi sáng | một ngày |
        năng lượng | vạn sự | như ý | thượng lộ | chia buồn | thành thật chia buồn | happy birthday |
        happy new year | happy weekend | have a nice | nice day | good evening | good afternoon |
        how are you | see you | lunch | coffee | dinner | weekend vui | lol
    GREETING, as in "chiều nay đá banh không":
        đi đâu chơi | đi chơi không | đá banh | bóng chuyền | cầu lông | ăn lẩu | lẩu | bún bò | ăn phở |
        uống bia | làm lon bia | cafe |
        ca nhạc | xem phim | mưa to ghê | mưa ghê | nóng ghê | lạnh ghê | nóng thật | đẹp quá | hay ghê |
        hay quá | đá hay | chúc sức khỏe | lì xì | mừng tuổi | trà chanh
    BUT, as in "nhưng chưa ký":
        nhưng | nhưng mà | song | tuy nhiên | có điều | mỗi tội | thế nhưng | duy chỉ | khổ nỗi |
        nghiệt cái | ngặt nỗi | chỉ tội | but | however | though | mà
    AND, as in "nên chưa làm":
        nên | vì | do | bởi | tại vì | tại do | tại thiếu | tại chưa | tại hết | tại không |
        tại bận | tại mưa | tại kẹt | tại vướng | tại bị | tại đang | because | since | so | vì vậy |
        do đó | thành ra | cho nên
    FILLER, as in "xong sớm nhất luôn":
        sớm nhất luôn | sớm nhất rồi | sớm nhất xã | sớm nhất phường | sớm nhất cụm | sớm nhất khối
    FILLER, as in "xác nhận":
        nhận xét | nhận thức | công nhận | xác nhận | thu nhận | nhận định | rõ ràng | rõ nét |
        được giao | được lợi | đường được
    RECEIVED, as in "got your message":
        got your message | got the message | got your note | message noted | copied that
    PROMISE, as in "được, để anh làm":
        để anh làm | để chị làm | để chú làm | để cô làm | để bác làm | để anh lo | để chị lo | để chú lo |
        để cô lo | để bác lo | để anh xem | để chị xem | để chú xem | để cô xem | để bác xem | để anh coi |
        để chị coi | để chú coi | để cô coi | để anh tính | để chị tính | để anh kiểm tra |
        để chị kiểm tra | để anh hỏi | để chị hỏi | để anh nhắc | để chị nhắc | để anh báo | để chị báo
    PROMISE, as in "tí em gửi":
        tí em gửi | chút em gửi | xíu em gửi | lát em gửi | tí em nộp | chút em nộp | lát em nộp |
        em giao phòng làm | em giao bộ phận | em tham mưu | em trình lãnh đạo sau | tôi làm | mình làm |
        cháu làm | bọn em làm | tụi em làm | cứ giao em | giao em đi | để bên em lo
    RECEIVED, as in "nhận luôn ạ":
        nhận luôn | nhận liền
    FILLER, as in "đang ăn cơm":
        đang ăn | đang ăn cơm | đang ăn trưa | đang ăn sáng | đang nhậu | đang ngủ | đang tắm |
        đang đi chợ | đang đón con | đang đưa con | đang nấu cơm | đang khám bệnh | đang ở viện |
        đang ở bệnh viện
    GREETING, as in "em tới rồi":
        em tới rồi | em tới nơi rồi | em đến rồi | em đến nơi rồi | em về rồi | em về tới rồi | bão tới rồi |
        bão vô rồi | lụt rồi | ngủ chưa | ăn chưa
    FILLER, as in "đang kẹt xe":
        đang kẹt xe | đang trên đường | đang ở cơ quan | đang ở nhà | đang ở quê | đang chạy về
    """
)
