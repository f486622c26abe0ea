"""Words that keep an end from being whole: negation, nearness, parts, what is left."""

from bot.domain.replies.words.table import rows

ROWS = rows(
    """
    NOT, as in "chưa xong":
        chưa | không | chẳng | chả | chớ | chưa hề | chưa thể | không thể | chưa được | không được |
        đâu có | đâu phải | đâu đã | chưa phải
    NOT, as in "khó mà xong":
        không phải | có đâu | chưa bao giờ | chưa từng | khó mà | khó có thể | nào đã | đã đâu |
        nào có | làm sao mà | chưa tới mức | nỏ | khoan hãy | đừng vội | khoan vội
    NOT, as in "not finished":
        not | no | never | isn't | haven't | hasn't | can't | cannot | couldn't | didn't | don't |
        far from | not yet | yet to | chưa kịp | without | unable | hardly | barely | scarcely | fail to |
        failed to | nothing
    NOT 0, as in "không cần gia hạn":
        khỏi cần | khỏi phải | khỏi xin | không cần | chưa cần | không cần phải | no need | not need
    NOT 0, as in "khỏi nhắc":
        khỏi | đừng | đừng có | thôi đừng | khỏi lo
    NEARLY, as in "gần xong":
        gần | sắp | suýt | gần như | hầu như | suýt soát | gần gần | sắp sửa | sắp sửa hoàn thành |
        xấp xỉ | ngấp nghé | tới nơi | đến nơi
    NEARLY, as in "cơ bản xong":
        cơ bản | về cơ bản | nhìn chung | căn bản | tương đối | đại khái | phần lớn |
        hầu hết | đa số | đa phần |
        tạm | xong tạm thời | tạm thời xong | tạm tạm | tàm tạm | sơ sơ | bước đầu
    NEARLY, as in "cũng kha khá":
        tới đâu | được phần nào | phần nào rồi | phần nào xong | kha khá | gần hết | gần gần xong |
        gần song | sắp song |
        hòm hòm | đâu đó | na ná | chừng như
    NEARLY, as in "almost done":
        almost | nearly | mostly | basically | practically | about to | close to | virtually |
        just about | more or less | largely | partly | partially
    NEARLY, as in "we are nearly there":
        almost there | nearly there | getting there | a few finishing touches | final touches |
        finishing touches | last mile | wrapping up | finishing up
    NEARLY, as in "đang ở khâu cuối":
        nước rút | giai đoạn cuối | khâu cuối | khâu cuối cùng | đoạn cuối | bước cuối |
        bước cuối cùng | công đoạn cuối | chạm đích | sát nút | sắp về đích | sắp tới đích |
        gần về đích | sắp cán đích | tạm ổn | tàm tạm ổn | sơ bộ ổn | gọi là | ngót nghét |
        tám chín phần | hòm hòm rồi | gần tới đích |
        gần cán đích | rục rịch | manh nha | sắp tới | sắp tới nơi
    NEARLY, as in "not quite there":
        on the home stretch | home stretch | final stage | final stages | last step | last stage |
        last bit | one step away | just the last | 99 | all but | as good as | pretty much | not quite
        | not fully | not entirely | not completely | not 100 | near completion | nearing completion |
        close to done | close to finished | close to finishing | on the verge
    NEARLY, as in "wrapping it up":
        wrapping it up | finishing it up | finishing it off | rounding off | tying up loose ends |
        loose ends
    NEARLY, as in "so close":
        so close | very close | cơ bản là ổn | cơ bản ổn | about there | just about there |
        within reach | a whisker away | chỉ thiếu chút | chút xíu là xong
    NEARLY, as in "sắp xong rồi":
        sắp xong | sắp hoàn thành | sắp hoàn tất | sắp làm xong | sắp xong hết
    NEARLY, as in "xong trên giấy":
        trên giấy | trên giấy tờ | xong trên báo cáo | hoàn thành trên báo cáo | bề ngoài | ngoài mặt |
        trên danh nghĩa | về lý thuyết | trên lý thuyết |
        trên hình thức | xong hình thức |
        một cách hình thức | lấy lệ | cho có | cho có lệ | qua loa | đối phó | nửa chừng | giữa chừng
    NEARLY, as in "chuẩn bị xong":
        chuẩn bị xong | chuẩn bị hoàn thành | chuẩn bị hoàn tất
    PART, as in "xong công tác chuẩn bị":
        công tác chuẩn bị | việc chuẩn bị | phần chuẩn bị
    PART, as in "xong bài 1":
        ý # | câu # | trang # | buổi # | lần # | lần đầu | lượt # | lượt đầu | buổi đầu | ngày đầu |
        lớp đầu | hộ đầu |
        bài # | tập # | kỳ # | # tháng đầu năm | # tháng cuối năm | # tháng đầu | # tháng cuối
    PART, as in "xong phần 1":
        một phần | phần # | phần đầu | phần một | phần hai | phần em | phần của em | phần bên em |
        phần bên mình | phần bên tôi | phần mình |
        phần tôi | phần trước | mỗi phần | từng phần | vài phần
    PART, as in "xong phần thô":
        phần của | phần việc của | phần thô | phần khung | phần khó | phần chính | phần còn lại |
        phần dễ | phần khảo sát | phần nội dung | phần việc riêng
    PART, as in "xong khâu khảo sát":
        khâu chuẩn bị | khâu đền bù | khâu khảo sát | khâu rà soát | khâu lập | khâu thẩm định |
        khâu trình | bước # |
        vòng # | khâu # | bước | khâu | giai đoạn | công đoạn | đợt # | đợt một | đợt hai | đợt đầu |
        đợt trước | vòng |
        đoạn | hạng mục | chương | nửa đầu | thủ tục | đầu bài | phụ lục | mấy mục | bước đầu
    PART, as in "xong dự thảo":
        dự thảo | bản thảo | bản nháp | nháp | sơ bộ | đề cương | khung | sườn | bản đầu | thô |
        bản mềm | dàn ý | bản tổng hợp | phác thảo
    PART, as in "xong một số nội dung":
        một số | vài | dăm | một ít | một chút | chút chút | ít thôi | một hai | chút ít | lai rai |
        lác đác | rải rác | từ từ | dần dần | lắt nhắt | lần một | lần hai |
        nhiều chi bộ | nhiều xã | nhiều thôn | nhiều phường | nhiều đơn vị | nhiều nơi | nhiều hộ |
        vài hộ | vài xã | vài thôn | vài việc |
        vài người | dăm ba
    PART, as in "xong mỗi thôn 1":
        mỗi thôn | mỗi xã | mỗi phần | mỗi khâu | mỗi mục | mỗi bước | xong riêng | xong được mỗi
    PART, as in "xong về mặt nội dung":
        về mặt | về nội dung | về phần nội dung | về phần hồ sơ | về thủ tục
    PART, as in "xong cái chính rồi":
        một mảng | 1 mảng | một góc | một đoạn | 1 đoạn | một bên | một phía |
        một đầu | một làn | đầu này | đầu kia |
        mặt trước | mặt sau | một nhánh | cái khó nhất | việc khó nhất |
        phần khó nhất | cái khó | cái chính | cái dễ | phần nhiều | phần lớn | xong bớt | bớt được |
        được ít | được tí |
        sương sương | ít nhiều | đôi chút | chút đỉnh | một vài | # số | # ít | # chút | vài cái |
        mấy phần | nửa vời | lưng lửng | phần nổi | phần trên | một khúc | một mớ | một chặng |
        cái vỏ | lớp vỏ
    PART 0, as in "xong 2 phần rồi":
        # phần
    PART, as in "finished the draft":
        part | phase | step | draft | stage | section | chapter | milestone | some of | first half |
        outline | some | a few | a bit
    PART 0, as in "mới họp xong":
        mới họp | mới khảo sát | mới lập | mới rà | mới thu được | mới in | mới soạn | mới ký | mới trình |
        mới gửi | mới lấy | mới phát | mới đo | mới thống kê | mới tổng hợp | mới mời | mới lên |
        mới viết | mới dựng
    LEFT, as in "còn chút nữa":
        còn | chỉ còn | còn lại | còn mỗi | còn thiếu | thiếu mỗi | thiếu | mỗi cái | trừ | ngoại trừ
        | ngoài ra còn | nữa là | nữa thôi | chỉ thiếu
    LEFT, as in "xong rồi, ý em là phần 1":
        ý em là phần | ý tôi là phần | ý là phần | tức là phần | nghĩa là phần | chỉ phần | mới phần
    LEFT, as in "còn dang dở":
        còn sót | còn vài | còn nợ | còn dang dở | dở dang | dang dở | lỡ dở | nốt | cho nốt | làm nốt
        | bổ sung thêm | cần bổ sung
    LEFT, as in "phải chỉnh sửa":
        phải sửa | phải chỉnh | phải chỉnh sửa | cần chỉnh sửa | phải làm lại | phải bổ sung |
        bị trả lại | bị trả về | bị trả | bị chê | sếp chê | mà sai | bị sai | mất file | mất dữ liệu |
        mất hết dữ liệu | bị trả hồ sơ |
        trả hồ sơ về | đang sửa | đang chỉnh sửa | đang bổ sung
    LEFT, as in "two left":
        left | remaining | remain | remains | except | just need | only need | still need | to go |
        missing | outstanding | apart from | except for | but for
    LEFT, as in "vẫn còn mấy việc lặt vặt":
        còn chút | còn một chút | còn một ít | còn ít | còn tí | còn xíu | còn chút xíu | còn một vài
        | còn mấy | còn nhiều | còn khá nhiều | còn bộn | còn vướng víu | còn cả đống |
        còn phải | còn cần | vẫn còn | hãy còn | chỉ thiếu mỗi | thiếu mỗi chữ ký | thiếu chữ ký |
        thiếu con dấu | thiếu dấu | thiếu xác nhận | chưa đủ chữ ký | lặt vặt | vài việc lặt vặt
    LEFT, as in "còn vài hộ nữa":
        chút nữa | tí nữa | xíu nữa | ít nữa | # * nữa | mấy * nữa | vài * nữa | còn * nữa |
        phải * nữa | thêm * nữa | còn tồn | còn tồn đọng | tồn lại
    LEFT, as in "sếp bảo sửa lại":
        bảo sửa | bảo sửa lại | bảo làm lại | yêu cầu sửa | yêu cầu làm lại | yêu cầu chỉnh |
        yêu cầu bổ sung | bắt sửa | bắt làm lại | bị yêu cầu | trả về | trả lại | phải làm lại từ đầu
        | sửa tới sửa lui | chỉnh tới chỉnh lui | góp ý lại | cho sửa | kêu sửa | kêu làm lại |
        needs rework | rework | sent back | returned for | to redo | redo
    LEFT, as in "xong hết trừ mục 2.1":
        trừ mục | trừ việc | trừ cái | trừ phần | trừ nhiệm vụ | trừ mỗi | chỉ trừ | trừ ra |
        mỗi tội | chỉ mỗi | chỉ kẹt | còn kẹt | kẹt mỗi | chỉ vướng | ngoài phần | ngoài mục |
        ngoài cái | ngoài việc | ngoài khoản | riêng thôn | riêng xã | riêng phường | riêng tổ |
        riêng mục | riêng cái | riêng phần | riêng chi bộ | không kể | không tính | chưa kể
    FILLER, as in "xong cả 3 phần":
        cả # phần | đủ # phần | hết # phần | trọn # phần | toàn bộ # phần | tất cả # phần | # phần đều |
        không trừ | không trừ việc nào | không trừ ai | không sót mục nào | không sót cái nào |
        trừ khi | loại trừ
    FILLER, as in "em báo lần 2 rồi":
        báo lần # | báo cáo lần # | nhắc lần # | nói lần # | gửi lần # | nhắn lần # | trả lời lần # |
        hỏi lần # | lần # rồi đấy
    FILLER, as in "không sót gì":
        còn gì | còn ai | còn đâu | không còn gì | không còn việc gì | không sót | không thiếu |
        không thiếu gì | không sót việc nào | không sót gì
    FILLER, as in "không còn gì để làm":
        không còn gì để làm | không còn gì nữa | không còn việc gì nữa | không còn phải làm gì |
        không có gì để làm nữa
    FILLER, as in "không còn gì để làm nữa":
        không còn gì để làm nữa | không phải làm gì nữa | không cần làm gì nữa | chẳng còn gì |
        chả còn gì
    PART, as in "phần sau vướng":
        phần sau | đợt sau | khúc sau | đoạn sau | nửa sau | khúc đầu | khúc giữa
    PART, as in "đổ xong móng":
        móng | nền móng | nền đường | mố cầu | trụ cầu | tầng # | lu lèn
    FILLER, as in "đợt sau còn vướng":
        phần sau | đợt sau | khúc sau | đoạn sau | nửa sau
    NEARLY, as in "được bảy tám phần":
        năm sáu phần | sáu bảy phần | bảy tám phần | tám chín phần mười | bảy phần mười | tám phần mười |
        chín phần mười
    """
)
