"""Words for work that goes on, and for work that waits for a signature."""

from bot.domain.replies.words.table import rows

ROWS = rows(
    """
    DOING, as in "đang làm":
        đang | vẫn | vẫn đang | đang làm | đang đúng | đang thực hiện | đang triển khai | đang tiến hành |
        đang hoàn thiện | đang xử lý | đang gấp rút | làm tiếp
    DOING, as in "tiếp tục làm":
        tiếp tục | còn đang | đang dở | khẩn trương
    DOING 0, as in "đúng tiến độ ạ":
        đang đúng tiến độ | đang đúng kế hoạch |
        đúng kế hoạch | đúng tiến độ | kịp tiến độ | bám tiến độ | theo tiến độ | theo đúng tiến độ |
        đảm bảo tiến độ |
        bảo đảm tiến độ | đáp ứng tiến độ | bám sát tiến độ
    DOING, as in "đang tổng hợp":
        đang xin | đang xin góp ý | đang xin chữ ký | đang rà | đang xin ý kiến | đang lấy ý kiến |
        đang tổng hợp | đang soạn | đang viết | đang gom |
        đang thu thập | đang vận động |
        đang đôn đốc | đang lo | đang xúc tiến
    DOING, as in "still working on it":
        working | working on | still | in progress | ongoing | underway | on track | on schedule |
        on it | wip | halfway | continuing | progressing | going on
    DOING, as in "drafting the plan":
        collecting | drafting | preparing | reviewing | compiling | writing | making progress |
        under way | in the works | getting on | moving along
    DOING, as in "tiến độ tốt":
        tiến độ tốt | tiến triển | tiến triển tốt | tiến độ ổn | tiến độ bình thường | tiến độ khá |
        đang ổn | đang tốt | going well | going fine | going smoothly | đang trên đà | đang vào guồng
        | vào guồng
    DOING, as in "bọn em đã bắt tay vào":
        đang dở tay | đang xắn tay | đang ráo riết | đang khẩn trương | đang đẩy nhanh | đang gấp |
        nhúc nhắc | đang bám | đang chuẩn bị | đang tiến triển | làm tới đâu | làm từ từ | làm dần |
        làm dần dần | cũng được kha khá | được kha khá | được chút ít | đi được một đoạn | đi được nửa |
        đã phân công | đã giao người | đã bố trí người | đã lên kế hoạch | đã có kế hoạch |
        đã xây dựng kế hoạch | mới làm được | bắt đầu làm rồi | bắt tay vào | bắt tay làm | vào việc |
        vào cuộc | đã vào cuộc | khởi động rồi | đã rục rịch
    DOING, as in "we are making headway":
        getting it done | making headway | moving forward | in hand | being done | being finalised |
        being finalized | being processed | being prepared | being worked | being reviewed |
        being drafted | partway | part way | midway | under construction | under preparation |
        under progress | we are on it | doing it | doing it now | still at it | some progress |
        good progress | coming along | keep working | busy with it | partially done | partly done |
        partially complete | partially completed | incomplete | unfinished | pushing it | ongoing now
        | started on
    DOING, as in "so far so good":
        so far so good | doing well | doing fine | good so far | going ok | going good | looking good
        | getting close | a long way | still a long | little by little | step by step | bit by bit |
        day by day | most of it | some of it | quite a bit | a good part | tạm được | cũng gần |
        khá nhiều rồi | được nhiều rồi | được một đoạn | đi được nửa | làm cầm chừng | cầm chừng |
        đang trôi
    DOING, as in "em làm tới chương 3 rồi":
        làm tới phần | làm tới chương | làm tới bước | làm tới mục | làm tới khâu | làm đến phần |
        làm đến bước | làm đến mục | làm đến khâu | làm đến chương
    DOING, as in "chưa đâu vào đâu":
        chưa đâu vào đâu | chưa ngã ngũ | chưa ngã ngũ gì | còn ngổn ngang | ngổn ngang | còn bề bộn |
        bề bộn | làm tiếp được | chạy tiếp | nhập tiếp | thi công tiếp | đo tiếp | thu tiếp | * tiếp đây |
        làm tiếp rồi | tiếp tục làm
    AWAITING, as in "chờ ký":
        chờ | đợi | đang chờ | đang đợi | còn chờ | còn đợi | vẫn chờ | vẫn đợi | chờ ký | chờ duyệt |
        chờ phê duyệt | trình ký | trình duyệt | đang trình | chờ đóng dấu | chờ thẩm định | chờ in |
        chờ in ấn |
        chờ thi công | chờ triển khai | chờ tổ chức | chờ thực hiện
    AWAITING, as in "hoàn thành hồ sơ trình thẩm định":
        trình thẩm định | trình hội đồng | trình phê duyệt | hồ sơ trình | trình tỉnh | trình huyện |
        trình sở |
        trình ủy ban | trình ubnd | trình cấp trên | trình ban thường vụ
    AWAITING, as in "chờ kết quả":
        chờ kết quả | chờ xác nhận | chờ thông qua | chờ góp ý | đang thẩm định
    AWAITING, as in "trình lãnh đạo ký":
        chờ nghiệm thu | chờ họp | chờ trả lời | chờ phát hành | chờ ban hành | trình lãnh đạo |
        trình sếp | trình thủ trưởng | trình thường trực | hầu ký
    AWAITING, as in "đã chuyển lãnh đạo xem":
        chuyển lãnh đạo | đưa lãnh đạo | gửi lãnh đạo xem | gửi sếp xem | đưa sếp | chuyển sếp |
        để sếp xem |
        để lãnh đạo xem | sếp đang xem | lãnh đạo đang xem | sếp chưa xem | đưa anh ký | đưa chị ký
    AWAITING, as in "chờ chủ tịch ký":
        chờ * ký | chờ * duyệt | chờ * phê duyệt | chờ * đóng dấu | chờ * thẩm định | chờ * nghiệm thu |
        đợi * ký | đợi * duyệt | đợi * phê duyệt | đợi * đóng dấu | đợi * thẩm định
    AWAITING, as in "waiting for approval":
        waiting | awaiting | pending | under review | for signature | for approval | to be signed |
        waiting on | in review | sign off pending | needs approval
    AWAITING, as in "hồ sơ nằm trên bàn lãnh đạo":
        chờ sếp ký | đợi ký | đợi duyệt | đợi sếp | đợi lãnh đạo | chờ lãnh đạo | chờ thường trực |
        chờ cấp trên duyệt | nằm trên bàn lãnh đạo | nằm trên bàn sếp | đã trình ký | trình ký rồi |
        đã trình duyệt | đang chờ ký | đang chờ duyệt | chờ số | chờ lấy số |
        đang xin xác nhận | xin xác nhận của |
        đợi phát hành | chờ văn thư | đang lấy ý kiến | gửi lấy ý kiến | đã gửi xin ý kiến |
        gửi xin ý kiến | chờ hội đồng | chờ họp thông qua | chưa ký | chưa được ký | chưa đóng dấu |
        chưa duyệt | chưa phê duyệt | chưa được phê duyệt | chưa có chữ ký | chưa thông qua |
        chưa nghiệm thu | chưa có dấu | chưa phát hành | chưa có số
    AWAITING, as in "waiting for approval":
        on the desk | on his desk | on her desk | boss to sign | needs a signature | need a signature
        | needs to be signed | needs signing | not signed | unsigned | not approved yet |
        awaiting approval | awaiting signature | waiting for approval | waiting for signature |
        waiting for the signature | waiting for the stamp | waiting for a signature |
        waiting for the boss | waiting for sign off | waiting for confirmation | pending signature |
        pending sign off | pending review | with the boss | with the leader | submitted for approval |
        sent for approval | submitted for review
    AWAITING, as in "waiting for the chairman to sign":
        waiting for | wait for | waits for | awaits
    DOING, as in "đang họp dân lấy ý kiến":
        đang họp dân | đang họp thôn | đang họp chi bộ | đang họp lấy ý kiến | đang họp bàn | đang họp xét |
        đang họp triển khai | đang họp thẩm định | đang họp nghiệm thu | đang họp rà | đang họp đối thoại |
        đang hội ý
    DOING 0, as in "tiến độ đảm bảo ạ":
        tiến độ đảm bảo | tiến độ vẫn đảm bảo | tiến độ bảo đảm | tiến độ vẫn ổn | tiến độ đúng |
        vẫn đúng hẹn | vẫn kịp
    DOING, as in "số liệu chưa đủ, đang giục":
        chưa đủ số liệu | số liệu chưa đủ | chưa đủ hồ sơ | hồ sơ chưa đủ | đang giục | đang đốc thúc |
        need to finalize | need to finalise | need to finish | submitting this | submitting it
    AWAITING, as in "gửi dự thảo xin ý kiến rồi":
        gửi dự thảo | đã gửi dự thảo | gửi * xin ý kiến | gửi * lấy ý kiến | gửi * góp ý
    AWAITING, as in "đã gửi các ban góp ý":
        gửi các ban góp ý | gửi các đơn vị góp ý | gửi các phòng góp ý | gửi các xã góp ý |
        gửi các ngành góp ý | gửi xin góp ý | gửi lấy góp ý | trình btv | trình hđnd | trình bch |
        trình đảng ủy | trình tỉnh ủy | trình thành ủy | trình bí thư | trình chủ tịch | trình anh |
        trình chị
    """
)
