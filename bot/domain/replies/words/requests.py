"""Words that ask for more time."""

from bot.domain.replies.words.table import rows

ROWS = rows(
    """
    EXTEND, as in "xin gia hạn":
        gia hạn | xin gia hạn | đề nghị gia hạn | gia hạn thêm | nới hạn | nới thời hạn | nới thêm |
        giãn hạn | giãn tiến độ | kéo dài thời hạn | kéo dài thời gian
    EXTEND, as in "xin lùi sang tuần sau":
        lùi hạn | lùi thời hạn | lùi thời gian | lùi ngày | lùi lại | lùi sang | lùi đến | lùi tới |
        xin lùi | cho lùi | lùi * ngày | dời hạn | dời thời hạn | dời lại | dời ngày | dời sang |
        dời qua | dời tới | dời đến | xin dời | cho dời
    EXTEND, as in "đề xuất đổi hạn":
        chuyển hạn | đổi hạn | đổi thời hạn | thay đổi thời hạn | điều chỉnh thời hạn | điều chỉnh hạn
        | điều chỉnh tiến độ | điều chỉnh thời gian | chuyển thời hạn | sửa hạn
    EXTEND, as in "cho thêm vài ngày":
        thêm thời gian | xin thời gian | thêm ít thời gian | thêm chút thời gian | thêm # ngày |
        thêm # hôm | thêm # bữa | thêm # tuần | thêm # tháng | thêm vài ngày | thêm vài hôm |
        thêm vài bữa | thêm mấy ngày | thêm mấy hôm | thêm mấy bữa | thêm ít ngày | thêm ít hôm |
        thêm ít bữa | thêm tuần | thêm tháng
    EXTEND, as in "em xin khất tuần sau":
        xin thêm | cho thêm * ngày | thêm hạn | xin khất | khất | khất lại | khất đến | khất sang |
        khất tới | khất qua | khất vài | khất mấy | khất # | khất * đến | khất * tới |
        khất * sang | khất * qua |
        xin hoãn | cho hoãn | hoãn đến | hoãn sang | hoãn lại | hoãn thời hạn | hoãn nộp |
        xin khất đến
    EXTEND, as in "xin phép trễ vài bữa":
        cho * trễ | cho * muộn | cho * chậm | xin phép trễ | xin trễ | xin chậm | xin nộp chậm |
        xin nộp trễ | xin nộp muộn | cho nộp chậm |
        cho nộp trễ | cho nộp muộn | nộp trễ * được không | nộp chậm * được không |
        nộp muộn * được không | cho trễ | cho chậm | cho muộn | xin muộn
    EXTEND, as in "cho em đến thứ sáu":
        cho * đến ngày | cho * tới ngày | cho * đến thứ | cho * tới thứ | cho * đến cuối |
        cho * tới cuối | cho * đến hết | cho * tới hết | cho * sang tuần | cho * qua tuần |
        cho * sang tháng | cho * đến mai | cho * tới mai
    EXTEND, as in "xin đến hết tháng":
        cho * xin đến | xin đến ngày | xin tới ngày | xin đến hết | xin đến thứ | xin đến cuối |
        xin * sang tuần | xin * qua tuần | để * sang tuần sau | để qua tuần | xin * tới cuối |
        xin * đến cuối
    EXTEND, as in "please extend":
        extend | extension | more time | extra time | extra days | more days | another week |
        another day | another month | another # days | # more days | # extra days | # more weeks |
        # more week | a few more days | more week | one more week | one more day
    EXTEND, as in "can we push the deadline":
        postpone | push the deadline | deadline be moved | deadline be pushed | deadline be extended |
        date be moved | push back | push it back | push it to | move the deadline |
        delay | delay it | delay # days | reschedule | new deadline | later deadline | deadline moved
        | can i have until | give me until | until next week | give us until | grace period | defer
    EXTEND, as in "cho em xin vài ngày":
        xin * # ngày | xin * # hôm | xin * # tuần | xin * # bữa | xin * # tháng | cho * # ngày |
        cho * # hôm | cho * # tuần | cho * # bữa | cho * # tháng | cho * vài ngày | cho * vài hôm |
        cho * vài bữa | cho * ít ngày | cho * ít hôm | cho * ít bữa | cho * mấy ngày | cho * mấy hôm |
        cho * mấy bữa | cho * một tuần | cho * thư thư | thư thư | khoan cho | thong thả cho |
        xin * vài ngày | xin * vài hôm | xin * vài bữa | xin * ít ngày | xin * ít hôm | xin * mấy ngày
        | xin * mấy hôm | xin * mấy bữa | nán * ngày | nán lại | du di | châm chước | linh động cho |
        cho * nợ | xin nợ | cho * hẹn | xin hẹn | xin hẹn lại | hẹn lại | cho * lùi | cho * dời |
        cho * hoãn | cho * khất | cho * nộp muộn | cho * nộp chậm | cho * nộp trễ | cho * nộp sau |
        xin nộp sau | xin * nộp sau | nộp sau được không | xin phép chậm | xin phép nộp | xin phép lùi
        | xin phép dời | xin phép hoãn | xin phép muộn | xin cho * chậm | ra hạn | da hạn | gia hạng |
        dãn hạn | dãn tiến độ | trì hoãn | lui hạn | lui lại | xin lui | lui ngày | kéo dài thêm |
        kéo thêm | xin kéo dài
    EXTEND, as in "cần thêm thời gian":
        cho * sang đầu | cho * sang thứ | cho * qua thứ | cho * tới đầu | cho * đến đầu |
        cho * đến giữa | cho * tới giữa | cho * qua tháng | cho * hết tuần | cho * hết tháng |
        xin * đến tuần | xin * tới tuần | xin * đến tháng | xin * tới tháng | xin * sang tháng |
        xin * qua tháng | xin * sang thứ | xin * đến đầu | xin * tới đầu | xin * đến ngày |
        xin * tới ngày | xin * đến hết | xin * tới hết | chuyển hạn sang | chuyển sang tuần sau |
        chuyển sang tháng sau | dời tuần sau | dời tháng sau | để tuần sau được không |
        để mai được không | chậm lại * ngày | chậm * ngày được không | trễ * ngày được không |
        muộn * ngày được không | muộn * hôm được không | trễ * hôm được không | chậm * hôm được không
        | thêm một thời gian | thêm một tuần | thêm một tháng | thêm một ngày | thêm nửa tháng |
        thêm ngày | thêm hôm | thêm dăm ngày | thêm dăm hôm | thêm dăm bữa | thêm đôi ngày |
        thêm đôi ba ngày | thêm tí thời gian | thêm xíu thời gian | cần thêm thời gian |
        cần thêm * ngày | cần * ngày nữa | đề nghị thêm | đề xuất thêm | đề xuất lùi | đề nghị lùi |
        đề nghị dời | đề nghị hoãn | đề nghị cho * lùi | nới giúp | nới cho
    EXTEND, as in "could I submit late":
        need more days | need extra | need a few days | need a few more | need a bit more |
        need a little more | need some more | need # days | need until | need till | give me # |
        give us # | give us more | give me more | give me till | give us till | let me have until |
        could i have until | can we have until | can we have till | can i have till |
        can we move it to | move it to | move to next | shift the deadline | change the deadline |
        new date | later date | submit late | hand in late | be late by |
        be delayed | will be delayed | hold off until | wait until next | wait till next |
        due date moved | due date to | deadline to | longer | bit longer | little longer |
        buy some time | some time | additional time | additional days | another few days | another # |
        few more days | couple more days | couple of days | couple of weeks
    EXTEND, as in "mong được gia hạn":
        mong được gia hạn | xin được gia hạn | đề nghị được gia hạn | cho được gia hạn |
        muốn được gia hạn | cần được gia hạn | xin được lùi | mong được lùi
    EXTEND, as in "cho em tới sáng thứ hai":
        cho * tới sáng | cho * tới chiều | cho * đến sáng | cho * đến chiều | cho * tới trưa |
        cho * đến trưa | cho * tới tối | cho * đến tối | cho * tới mùng | cho * đến mùng |
        cho * sang ngày | cho * qua ngày | cho * tới chủ nhật | cho * đến chủ nhật |
        cho * qua chủ nhật | cho * tới tuần | cho * đến tuần | cho * tới tháng | cho * đến tháng |
        cho * tới hôm | cho * đến hôm
    EXTEND, as in "two extra weeks":
        # extra | extra week | extra weeks | extra # | # more | have until | have till |
        let us have until | # weeks more | # days more
    EXTEND, as in "thêm hai ba ngày":
        thêm hai ba | thêm ba bốn | thêm một hai | thêm dăm ba | thêm vài ba | thêm năm bảy | thêm đôi
    EXTEND, as in "lùi giúp em đến 5/12":
        lùi giúp | lùi cho | lùi dùm | lùi hộ | dời giúp | dời cho | dời dùm | hoãn giúp | hoãn cho |
        khất giúp | nới hộ | lùi * đến | dời * đến | dời * sang | lùi * sang | hoãn giúp * đến |
        hoãn giúp * sang | hoãn cho * đến | hoãn cho * sang | hoãn việc * sang | gia hạn cho |
        gia hạn giúp | gia hạn hộ | gia hạn dùm
    EXTEND, as in "xin phép trễ hẹn vài bữa":
        xin phép trễ hẹn | xin trễ hẹn | cho trễ hẹn | cho em trễ hẹn | phải trễ hẹn
    EXTEND, as in "dời deadline qua thứ sáu":
        dời deadline | lùi deadline | đổi deadline | chuyển deadline | nới deadline | giãn deadline |
        gia hạn deadline | extend deadline | kéo dài sang | kéo dài đến | kéo dài tới | kéo dài qua |
        cho kéo dài | kéo sang | giãn sang | dãn sang | chuyển sang quý | chuyển sang tháng
    EXTEND, as in "cho xin thêm 1 tuần nữa":
        cho xin thêm | xin thêm thời gian | cho xin * ngày | cho xin * hôm | cho xin * bữa |
        cho xin * tuần | cho xin * tháng | cho xin lùi | cho xin dời | cho xin hoãn | cho xin khất |
        cho xin gia hạn | cho xin đến | cho xin tới
    EXTEND, as in "nhờ anh kéo hạn thêm giúp em":
        kéo hạn | kéo dài hạn | giãn thời hạn | giãn thời gian | nới thời gian | nới ngày | thêm thời hạn
    EXTEND, as in "xin được báo cáo muộn hơn":
        báo cáo muộn hơn | nộp muộn hơn | gửi muộn hơn | hoàn thành muộn hơn | báo cáo trễ hơn |
        nộp trễ hơn | nộp chậm hơn | xin * muộn hơn | xin * trễ hơn | xin * chậm hơn
    PLEA, as in "xin nộp vào 25/11":
        xin | xin phép | xin được | xin phép được | mong được | cho em | cho tôi | cho mình | cho cháu |
        cho bọn em | cho tụi em | cho chúng tôi | cho chúng em | cho đơn vị | cho bên em | cho bên tôi |
        cho xã | cho phường | cho phòng | cho tui | đề nghị cho | kính đề nghị cho | mong anh cho |
        mong chị cho | mong sếp cho | please allow | allow me | allow us | permit me | đề nghị được |
        đề xuất được | kính xin | xin cho | nhờ anh cho |
        nhờ chị cho | anh cho em | chị cho em | nhờ vp cho | nhờ văn phòng cho
    FILLER, as in "em xin báo cáo":
        xin báo cáo | xin phép báo cáo | xin được báo cáo | xin thông báo | xin xác nhận |
        xin hứa | xin cam kết | xin đảm bảo | xin đăng ký | cho em báo | cho em báo cáo | cho phép em báo |
        cho em gửi | xin gửi | xin thông tin | cho thêm số liệu | cho thêm hồ sơ | cho thêm thông tin |
        cho xin thêm mẫu | cho xin thêm thông tin | cho xin thêm tài liệu | cho xin thêm file |
        cho xin thêm số liệu
    FILLER, as in "đã được gia hạn":
        đã được gia hạn | được gia hạn rồi | đã gia hạn | thêm số liệu | thêm hồ sơ | trình thêm |
        vô thời hạn
    FILLER, as in "em xin nghỉ mấy hôm":
        xin nghỉ | xin nghỉ phép | xin nghỉ # ngày | xin nghỉ # hôm | xin nghỉ # bữa | xin nghỉ mấy hôm |
        xin nghỉ mấy ngày | xin nghỉ mấy bữa | xin nghỉ vài hôm | xin nghỉ vài ngày | xin nghỉ ít hôm
    FILLER, as in "sorry for the delay":
        for the delay | sorry for the delay | sorry about the delay | the delay was |
        sau một thời gian dài
    FILLER, as in "khỏi gia hạn nữa":
        khỏi gia hạn | khỏi xin gia hạn | khỏi lùi hạn | khỏi dời hạn
    FILLER, as in "sau khi gia hạn":
        được gia hạn | sau gia hạn | sau khi gia hạn | nhờ gia hạn | thời gian gia hạn |
        thời hạn gia hạn | khỏi phải gia hạn | hết gia hạn | no longer
    EXTEND, as in "xin hạn mới là 30/11":
        nợ anh tới | nợ anh đến | nợ chị tới | nợ chị đến | nợ sếp tới | nợ sếp đến | dời lịch | lùi lịch |
        thêm time | xin time | xin thêm time | xin hạn mới | xin lại hạn |
        hạn mới là | hạn mới đến | xin đổi sang | đổi hạn sang
    """
)
