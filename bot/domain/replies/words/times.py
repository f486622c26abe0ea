"""Words of time that have no date in them."""

from bot.domain.replies.words.table import rows

ROWS = rows(
    """
    WILL, as in "em sẽ làm":
        sẽ | sẽ cố | sẽ cố gắng | tới đây | sắp tới | thời gian tới | sau này | sớm hoàn thành |
        sớm xong | sớm hoàn tất | kịp thôi | nhanh thôi | liền thôi | ngay thôi | mau thôi | will |
        shall | going to | gonna | soon | từ từ rồi
    WILL, as in "kiểu gì cũng xong":
        kiểu gì cũng | kiểu gì * cũng | thế nào * cũng | đằng nào * cũng | thế nào cũng | đằng nào cũng |
        sớm muộn gì cũng | sớm muộn cũng |
        trước sau gì cũng | trước sau cũng | chắc chắn sẽ | nhất định sẽ | rồi sẽ | rồi cũng sẽ
    LATER, as in "mai xong":
        mai | ngày mai | sáng mai | chiều mai | tối mai | trưa mai | mốt | ngày mốt | ngày kia |
        mai mốt | bữa sau | hôm sau | mai này | trong nay mai | nay mai
    LATER, as in "thứ hai tới xong":
        thứ hai tới | thứ ba tới | thứ tư tới | thứ năm tới | thứ sáu tới | thứ bảy tới | thứ # tới |
        chủ nhật tới | hôm thứ * tới | đợt tới | kỳ tới | phiên tới | lúc nữa | ra tết | mùa sau
    LATER, as in "nửa tháng nữa xong":
        tuần nữa | tháng nữa | hôm nữa | bữa nữa | ngày nữa | quý nữa | năm nữa | tiếng nữa | giờ nữa |
        buổi nữa | nửa tháng nữa | nửa tuần nữa | nửa ngày nữa | nửa tiếng nữa | nửa buổi nữa
    LATER, as in "chút xong liền":
        mốt xong | mốt em xong | chút xong | xíu xong | tí xong | lát xong | chút em xong | xíu em xong |
        tí em xong | tí tôi xong |
        lát em xong | chút là xong | xíu là xong | tí là xong | loáng là xong
    LATER, as in "mơi tui mần xong":
        mơi | sáng mơi | chiều mơi | bữa mơi | ngày mơi | mai mơi
    LATER, as in "tuần sau xong":
        tuần sau | tuần tới | đầu tuần sau | giữa tuần sau | cuối tuần sau | thứ hai tuần sau |
        thứ * tuần sau | tháng sau | tháng tới | quý sau | sang năm | năm sau
    LATER, as in "vài ngày nữa xong":
        sau tết | hôm tới | vài hôm nữa | vài ngày nữa | mấy bữa nữa | ít hôm nữa | ít bữa nữa
    LATER, as in "3 ngày nữa xong":
        mấy hôm nữa | mấy ngày nữa | vài bữa nữa | # ngày nữa | # hôm nữa | # bữa nữa | # tuần nữa |
        # tháng nữa | # tiếng nữa | # giờ nữa | # phút nữa | lát nữa | chút nữa | tí nữa | chốc nữa |
        lát
    LATER, as in "finish it tomorrow":
        tomorrow | next week | next month | this week | by friday | by monday | by tuesday |
        by wednesday | by thursday | by saturday | by sunday | tonight | by tomorrow
    LATER, as in "100% by year end":
        by end of | before end of | before the end of | by year end | by the year end | before year end |
        end of year | end of the year | eoy | eom | cob | end of quarter | end of the quarter | by then |
        by christmas | before christmas | by tet | before tet | by q1 | by q2 | by q3 | by q4 |
        by next year | next year
    TODAY, as in "done by noon":
        by noon | by tonight | by this afternoon | by end of today
    LATER, as in "done by the end of june":
        later | end of month | end of the week | end of week | end of the month | in # days |
        in # hours | eod | eow | end of day | by the end of | in a few days | in a week | by next week
        | by the weekend | next friday | next monday | next quarter
    LATER, as in "sang tuần xong":
        sang tháng | sang tuần | qua tuần | qua tháng | ra giêng | qua tết | sang quý | tuần kế |
        tháng kế | mai kia | ngày một ngày hai | nội ngày mai
    LATER, as in "sau đại hội em làm":
        tết dương lịch | qua tết dương lịch | qua năm | sang năm mới | sau đại hội | sau lễ | qua lễ |
        hết lễ
    TODAY, as in "cuối tháng hoàn thành":
        tuần này | trong tuần | cuối tuần | đầu tuần | giữa tuần | cuối tuần này | hết tuần |
        trong tuần này | tháng này | trong tháng | cuối tháng | đầu tháng | giữa tháng | hết tháng |
        tháng # | quý # | cuối quý | cuối năm
    TODAY, as in "trong quý xong":
        trong quý | hết quý | hết năm | trước tết | trước đại hội | trước hội nghị | trước kỳ họp |
        trước bầu cử | trước lễ | trong năm | quý này | năm nay | trong năm nay |
        cuối quý này | cuối năm nay
    TODAY, as in "thứ sáu xong":
        thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | thứ bảy | chủ nhật | thứ # | t2 | t3 | t4 | t5
        | t6 | t7 | cn | tối nay | đêm nay
    TODAY, as in "hôm nay xong":
        hôm nay | nay | bữa nay | chiều nay | trưa nay | sáng nay | trong ngày | hết ngày | cuối ngày
        | cuối giờ | trong hôm nay | trong chiều | today | this afternoon | monday | tuesday |
        wednesday | thursday | friday | saturday | sunday | this month | this quarter | chiều | tối |
        sáng | trưa
    TODAY, as in "quý I hoàn thành":
        quý i | quý ii | quý iii | quý iv
    TODAY, as in "rằm này em xong":
        rằm | rằm này | rằm tới | qua rằm | hôm rằm | noel | nô en | giao thừa | ông công ông táo |
        # âm lịch | # âm | ngày giỗ tổ | quốc khánh | mùng # âm lịch | mồng # âm lịch
    TODAY, as in "cuối buổi xong":
        hôm ni | bữa ni | buổi chiều | buổi sáng | đầu giờ chiều | cuối buổi | cuối giờ chiều
    PAST, as in "xong hôm qua":
        hôm qua | hôm trước | hôm kia | tối qua | chiều qua | sáng qua | đêm qua | tuần trước |
        tuần rồi | tháng trước | tháng rồi | hồi | hôm bữa | bữa trước | bữa qua | bữa hổm
    PAST, as in "xong từ lâu":
        ban nãy | hồi nãy | lúc nãy | vừa nãy | hồi sáng | hồi chiều | đầu giờ | từ lâu | lâu rồi |
        từ đời | từ hôm | từ tuần | từ tháng | từ đầu | từ sớm | hồi hôm | thứ hai vừa rồi | vừa rồi
    PAST, as in "lúc sáng mạng lỗi":
        lúc sáng | lúc trưa | lúc chiều | hồi trưa | hồi tối | hồi đêm | bữa hôm | hôm nọ | dạo trước
    PAST, as in "hoàn thành trước hạn":
        trước hạn | trước thời hạn | sớm hơn hạn | trước tiến độ | vượt tiến độ | ahead of schedule |
        yesterday | last week | last month | days ago | long ago | last night | this morning |
        earlier today | ago
    PAST, as in "ban đầu có vướng":
        trước mới | trước chưa | trước còn | trước được | trước đạt | tuần trước thì | hồi trước |
        trước đây | trước có | trước bị | trước thì | lúc trước | trước vướng | ban đầu | lúc đầu |
        hồi đầu | thời gian đầu | trước kia | trước đó | đợt trước | mấy hôm trước | mấy bữa trước |
        earlier | previously | at first | initially | used to
    PAST, as in "xong hôm thứ sáu":
        last friday | last monday | last tuesday | last wednesday | last thursday | last saturday |
        last sunday | hôm thứ # | hôm thứ hai | hôm thứ ba | hôm thứ tư | hôm thứ năm | hôm thứ sáu |
        hôm thứ bảy | hôm chủ nhật | thứ * tuần trước | thứ * vừa rồi | cuối tuần trước |
        cuối tuần rồi | đầu tuần rồi | cuối tháng trước | đầu tháng trước | the other day |
        from yesterday | since monday | since last week | sáng hôm qua | chiều hôm qua | tối hôm qua |
        hôm qua rồi
    PAST, as in "xong từ đời nào":
        đời nào rồi | xong đời nào rồi | từ đời nào | từ hồi nào | từ lúc nào | từ tám hoánh | từ thuở
        | từ bao giờ rồi | từ trước | từ trước rồi | cách đây | mấy hôm rồi | mấy bữa rồi |
        hồi tuần trước | hồi tháng trước | hồi đầu tháng | hồi đầu tuần
    FILLER, as in "hơi trễ":
        quá hạn | trễ hạn | trễ | muộn | chậm | hơi chậm | hơi trễ | hơi muộn | late | overdue |
        tới hạn | đến hạn | quá hạn một hôm | chưa đến hạn | chưa tới hạn | chưa hết hạn
    FILLER, as in "xong đúng hạn":
        đúng hạn | đúng thời hạn | on time | in time | kịp thời | đúng giờ |
        đúng yêu cầu
    NOW, as in "giờ xong":
        giờ | bây giờ | hiện giờ | cuối cùng | cuối cùng cũng | rồi cũng | mãi rồi cũng |
        đợi mãi * mới | chờ mãi * mới | đợi mãi * cũng | chờ mãi * cũng | mãi * mới | mãi * cũng |
        now | finally | at last | by now
    TURN, as in "giờ thì xong":
        giờ thì | giờ đã | bây giờ thì | bây giờ đã | nay đã | đến nay đã | hiện đã |
        mà nay | mà giờ | mà hôm nay | mà bây giờ | mà chừ | nay thì | chừ thì | hiện nay đã |
        thế là | vậy là | rứa là | tới nay đã | sáng nay đã | chiều nay đã | rốt cuộc | but now
    TURN, as in "tưởng trễ ai ngờ xong sớm":
        hóa ra | hoá ra | té ra | thì ra | ai ngờ | ai dè | nào ngờ | nào dè | không ngờ | chẳng ngờ |
        mà rồi | mà lại | vậy mà | thế mà | turns out | it turned out
    """
)
