"""Words that take an end out of the facts: goals, conditions, hearsay, mockery, other things."""

from bot.domain.replies.words.table import rows

ROWS = rows(
    """
    AIM, as in "mục tiêu hoàn thành":
        mục tiêu | chỉ tiêu | tiến tới | hướng tới | hướng đến |
        goal | plan is | the plan is | planned at | projected
    AIM 3, as in "phấn đấu hoàn thành":
        phấn đấu | quyết tâm | kế hoạch là | nhắm | đặt mục tiêu
    AIM, as in "cam kết hoàn thành":
        tập trung | đẩy nhanh | đảm bảo | bảo đảm | cam kết | hứa | xin hứa
    AIM 0, as in "để hoàn thành":
        để | muốn | cần | phải | khó | kịp | nhằm
    AIM 3, as in "dự kiến xong":
        dự kiến | dự tính | dự định | ước | ước tính | tính | định | tầm khoảng
    AIM, as in "lo cho xong":
        đặng | lo cho | cho xong | chạy cho
    AIM, as in "aim to finish":
        must | need to | needs to | should | have to | trying to | aim | aiming | target | plan to |
        planning to | expect | expected | hope | hoping | hopefully | to be | in order to | try to |
        eta
    AIM 1, as in "mong là xong":
        hy vọng | hi vọng | mong | mong là | mong rằng | mong sao | cầu mong | ước mong
    AIM 2, as in "em tranh thủ làm xong rồi":
        chắc chắn | tranh thủ | cố gắng | cố | ráng | gắng | gắng sức | dốc sức | nỗ lực
    UNREAL 0, as in "tưởng xong rồi":
        tưởng | tưởng là | cứ nghĩ | cứ ngỡ | em ngỡ | tôi ngỡ | ngỡ là | cứ lo | lo là | lẽ ra |
        đáng lẽ | đáng ra |
        lý ra | giả vờ | giả bộ | cứ tưởng | những tưởng | suýt nữa thì |
        tí nữa thì | xong hụt | hụt
    UNREAL 1, as in "ước gì xong sớm":
        giá mà | giá như | ước gì | ước chi | ước sao | phải chi | cầu trời | cầu cho | mong cho |
        mong sao cho | lạy trời | khấn cho | thèm được | if only | i wish
    UNREAL, as in "chắc xong rồi":
        nói là | bảo là | cứ bảo | chắc là | chắc | có vẻ | hình như | có lẽ | chắc chắn là | mong đã
        | mong là đã | hy vọng đã | hi vọng đã | đâu như | nghe như | không chừng | có khi | hẳn là
    UNREAL, as in "nghe nói xong rồi":
        nghe nói | nghe bảo | nghe đâu | nghe đồn | ai nói | ai bảo | ai dám | ai biểu | ai kêu |
        họ nói | họ bảo | anh bảo | chị bảo | bác bảo | người ta nói | báo nhầm là | dám nói | có ai nói
    UNREAL, as in "i thought it was done":
        thought | supposed to | heard | they say | i think | maybe | probably | perhaps | i guess |
        supposedly | allegedly | should have | would | could | if only | who said
    UNREAL, as in "xong rồi thì phải":
        thì phải | nghĩ là | em nghĩ | tôi nghĩ | đoán | đoán là | theo em biết | theo tôi biết |
        nghe loáng thoáng | phong thanh | chả biết có
    UNREAL, as in "hệ thống báo hoàn thành rồi":
        hệ thống báo | phần mềm báo | máy báo | app báo | web báo | bot báo | zalo báo | ti vi báo |
        báo chí đưa |
        hệ thống hiện | phần mềm hiện | máy hiện | phần mềm ghi | hệ thống ghi | thấy báo | thấy ghi |
        thấy hiện | thấy nói | thấy bảo
    UNREAL, as in "coi bộ xong rồi":
        coi bộ | có thể | ước chừng | ví dụ | ví dụ như | thí dụ | làm như | cứ như | y như | mơ thấy |
        mơ là |
        coi mòi | xem chừng | nghe chừng | dường như | đồ chừng
    UNREAL, as in "anh Nam bảo xong rồi":
        bảo | nói | nghe | kể | đồn | khẳng định | cho rằng
    UNREAL, as in "nghe anh em báo là xong rồi":
        nghe * báo | nghe * nhắn | nghe * nói | nghe * bảo | nghe * kể | nghe * thông báo | nghe * báo cáo |
        thấy * báo | thấy * nói | thấy * bảo | anh em báo | anh em báo là | anh em nói | anh em bảo
    TURN, as in "giờ mới dám nói là xong":
        giờ mới dám nói | giờ mới dám nói là | giờ mới dám báo | giờ mới dám báo là | giờ mới dám báo cáo |
        giờ mới dám báo cáo là | giờ mới dám khẳng định | giờ mới dám khẳng định là |
        nay mới dám nói | nay mới dám nói là | nay mới dám báo |
        nay mới dám báo là
    WHEN, as in "nếu xong sẽ báo":
        nếu | nếu mà | hễ | khi nào | chừng nào | lúc nào | bao giờ | khi mô | giả sử | giả dụ |
        trong trường hợp | trường hợp mà | trường hợp nếu | trường hợp không | lỡ | một khi | khi |
        đến khi | tới khi | ngay khi
    WHEN 0, as in "sau khi ký mới xong":
        chỉ khi | miễn là | đợi khi | sau khi | trước khi | cho đến khi | tới chừng nào | để mà |
        thì mới | mới gọi là | mới tính là
    WHEN, as in "xong với điều kiện sếp ký":
        với điều kiện | điều kiện là
    WHEN, as in "once finished i will tell you":
        if | once | when | unless | until | after | before | as soon as | in case | whenever |
        provided
    WHEN 0, as in "khi họp xong":
        khi | từ khi | kể từ khi | sau | since | after
    WHEN, as in "để xong đại hội em làm":
        để xong | đợi xong | chờ xong | xong xuôi rồi mới | khi xong | đến lúc | tới lúc | có * thì |
        phải * mới
    THEN, as in "xong thì báo":
        thì | thì là | thì mới
    OTHERS, as in "bên kia xong rồi":
        bên kia | bên khác | đơn vị khác | xã khác | phường khác | phường bạn | xã bạn | đơn vị bạn |
        người ta | họ | các xã khác | các đơn vị khác | chỗ khác
    OTHERS, as in "the others finished":
        mấy xã kia | phòng khác | bên ấy | bên đó | bên nớ | cơ quan khác | the others | other units |
        other wards | they | someone else | everyone else
    OTHERS, as in "người khác xong rồi":
        người khác | người trước | thằng em | con em | con tôi | sếp em kêu | sếp kêu | anh kêu xong |
        chị kêu xong
    MOCK, as in "xong đâu mà xong":
        đâu mà | đâu mà đã | xong đâu | đâu mà xong | xong đâu mà xong | làm gì đã | làm gì có |
        làm gì mà | có mà | còn lâu | còn khuya | mơ đi | còn xơi
    MOCK, as in "làm chi đã xong":
        làm chi đã | mô mà | xong mô | đã mô | còn mệt | còn lâu lắm | lấy đâu ra | xong cái gì |
        xong gì mà xong | xong gì | xong sao được | xong thế nào được
    MOCK, as in "nowhere near done":
        as if | yeah right | nowhere near | not even close | long way to go | far from done |
        in your dreams
    MOCK, as in "xong gì đâu anh":
        còn xơi mới xong | mơ à | nằm mơ | có mà xong | mà xong cái gì | xong chỗ nào | xong sao nổi |
        sao mà xong | sao xong được | làm sao xong | làm sao mà xong | xong thế quái nào |
        đời nào xong | bao giờ mới xong | biết bao giờ xong | biết bao giờ mới xong |
        biết khi nào xong | chả biết bao giờ xong | lấy gì mà xong | lấy đâu mà xong | đã xong gì đâu
        | xong gì đâu | có xong đâu | nào đã xong | đã xong đâu | mới là lạ | ai bảo xong |
        ai nói là xong | hoàn thành gì đâu | hoàn thành đâu |
        đã hoàn thành đâu | hoàn thành sao được | hoàn thành gì mà hoàn thành | có hoàn thành đâu
    MOCK, as in "có thấy xong gì đâu":
        có thấy xong | có thấy hoàn thành | xong được cái gì | xong nỗi gì | xong chi nổi | xong gì nổi
    MOCK, as in "đừng ghi xong":
        đừng ghi xong | đừng ghi là xong | đừng ghi hoàn thành | đừng ghi là hoàn thành |
        đừng tính xong | đừng tính là xong | đừng tính hoàn thành | đừng đánh dấu xong |
        đừng đánh dấu hoàn thành | đừng tick xong | đừng báo xong | đừng cho là xong | khoan ghi xong |
        khoan tính xong | khoan ghi hoàn thành | chưa ghi xong | đừng chốt xong | đừng chốt hoàn thành
    MOCK, as in "xong mới lạ":
        xong mới lạ | xong mới tài | xong được mới lạ | xong được chết liền | xong chết liền
    MOCK, as in "xong sớm thế nào được":
        xong * thế nào được | hoàn thành thế nào được | là xong thế nào | là xong làm sao
    MOCK, as in "xong con khỉ":
        xong con khỉ | xong cái con khỉ | xong cái khỉ | xong cái đầu | xong cái nỗi gì
    JEST, as in "xong bằng niềm tin":
        xong bằng niềm tin | xong trong tưởng tượng | xong bằng miệng | xong bằng mồm | xong bằng mắt |
        xong bằng lời | xong bằng nước bọt | xong bằng ý chí | xong bằng võ mồm | xong bằng hy vọng |
        xong bằng trí tưởng tượng | xong trong giấc mơ | xong trong mơ | xong trong đầu |
        xong trong tâm tưởng |
        hoàn thành bằng miệng | hoàn thành bằng mồm | hoàn thành bằng niềm tin | hoàn thành trong mơ |
        hoàn thành trong giấc mơ | hoàn thành trong tưởng tượng | hoàn thành trong đầu | xong trên mây
    MOCK, as in "xong vào mùa quýt":
        mùa quýt | tết congo | hoàn thành vào mắt | xong vào mắt | hoàn thành cái gì
    MOCK, as in "đời nào mà xong":
        đời nào mà xong | đời nào hoàn thành | đời nào mà hoàn thành
    NAY, as in "đã làm gì đâu":
        gì đâu | chi mô | chi đâu | gì mô | nào đâu | hồi nào đâu | khi nào đâu | bao giờ đâu | được đâu |
        được mô | được gì đâu | được chi mô | lúc nào đâu
    NAY, as in "xong rồi mới lạ":
        mới lạ | mới là lạ | mới tài | mới giỏi | mới ghê | mới sợ | mới hay | mới chết | mới tin |
        chết liền
    ASIDE 0, as in "xong việc nhà em làm":
        việc nhà | việc riêng | đi chợ | ngủ dậy | lunch | breakfast | ca trực | giờ làm | nấu cơm |
        rửa bát |
        chạy bộ | ăn cơm | cơm nước | ăn xong | tắm | đón con | đám cưới | đám giỗ | đám hỏi |
        xong tiệc | xong đám | việc gia đình | việc cơ quan | việc chồng con | việc họ hàng | bài vở |
        khóa luận | khám bệnh | đi khám | đi học | đi tắm | đi ngủ | ngủ trưa | bữa trưa | bữa cơm |
        bữa sáng | bữa tối | bữa xế | cà phê xong | cưới xong | đám ma | đám tang | giặt đồ | rửa xe |
        đưa con | đón cháu | tập gym | tập thể dục | cắt tóc | tắm xong | đi viện | nằm viện | sinh con |
        đẻ xong | mổ xong | uống thuốc |
        chơi game | xem phim | karaoke | thay đồ | dọn nhà | đi làm về | lau nhà | tưới cây |
        thôi nôi | đầy tháng | nhậu | liên hoan | trận bóng | trận đấu | bóng đá | ván cờ | ván bài |
        ăn trưa
    ASIDE 0, as in "cưới con xong anh làm":
        cưới con | cưới vợ | cưới chồng | gả con | lo đám | ăn cưới | tiệc | ăn giỗ | mùa gặt | gặt lúa |
        gặt xong | cấy xong | vụ lúa | làm ruộng | họp phụ huynh | coi phim | phim xong | nhập học |
        con thi | con em thi | đi thi | thi bằng lái | nghỉ lễ | ăn tết | chơi tết | siêu âm | em khám |
        tôi khám | nhổ răng | sửa xe | rửa chén | giặt giũ | nấu ăn | đi chùa | cúng rằm | cúng cơm |
        cúng đình | cúng giỗ |
        nhà em xây | nhà em sửa | nhà tôi xây | nhà tôi sửa | eating | homework | dishes | my wedding |
        the party | school
    ASIDE, as in "đọc xong em làm":
        họp xong | nhận xong | hiểu xong | đọc xong | nghiên cứu xong | xem xong | nghe xong
    ASIDE, as in "em tải file xong rồi":
        tải xong | tải file xong | tải văn bản xong | tải tài liệu xong | tải về xong |
        tải file về xong | tải văn bản về xong | tải tài liệu về xong | chép xong | chép vào sổ xong |
        vào sổ xong | lưu xong | lưu lại xong | in ra xong | photo xong | chuyển văn thư xong
    ASIDE, as in "trực xong em làm":
        họp giao ban xong | trực xong | đi công tác xong
    """
)
