"""Words that send a task elsewhere: not ours, delegation."""

from bot.domain.replies.words.table import rows

ROWS = rows(
    """
    NOT_OURS, as in "việc này không thuộc bên em":
        không phải của | không phải việc của | không phải việc | không phải nhiệm vụ của | không thuộc
        | không phải phần | không phải bên | không phải em | không phải đơn vị | không phải chức năng
        | không phải trách nhiệm | chẳng phải việc
    NOT_OURS, as in "em không phụ trách":
        không liên quan | không phụ trách | không còn phụ trách | không theo dõi | không được giao |
        không tham mưu | không chủ trì | không làm mảng | không đúng chức năng | ngoài chức năng |
        ngoài thẩm quyền | không đúng thẩm quyền | không có chức năng
    NOT_OURS, as in "nội dung này thuộc phòng khác":
        thuộc trách nhiệm | thuộc thẩm quyền | thuộc chức năng | thuộc phòng | thuộc bên | thuộc ban |
        thuộc sở | thuộc trạm | thuộc ủy ban | thuộc công an | thuộc văn phòng | thuộc đơn vị |
        thuộc xã | thuộc phường | thuộc mảng | thuộc ubnd | thuộc mặt trận | thuộc hội | thuộc đoàn
    NOT_OURS, as in "việc này do bên tài chính làm":
        là của bên | của bên * chứ | là việc của | việc của bên | việc của phòng | do bên * chủ trì |
        do phòng * chủ trì | do bên * làm | bên * mới đúng | bên * phụ trách | bên * chủ trì |
        phải gửi cho | phải giao cho | giao cho bên | giao cho phòng | nên giao cho
    NOT_OURS, as in "gửi nhầm đơn vị rồi":
        giao lại | đề nghị giao lại | giao nhầm | phân nhầm | giao sai | phân sai | nhầm đơn vị |
        sai đơn vị | nhầm địa chỉ | sai địa chỉ | nhầm chỗ | sai chỗ | lộn chỗ | nhầm người |
        sai người | lộn người | nhầm số | lộn số | sai số | nhầm máy
    NOT_OURS, as in "tôi đã nghỉ hưu":
        chuyển công tác | nghỉ hưu | nghỉ việc | đã nghỉ | chuyển sang cơ quan khác | chuyển đơn vị |
        không còn làm | không còn công tác | thôi việc | bàn giao cho người khác | không quen |
        không biết việc này | tôi là dân | buôn bán
    NOT_OURS, as in "bạn nhắn nhầm số":
        bạn nhắn lộn | bạn nhắn nhầm | anh nhắn nhầm | chị nhắn nhầm | anh gửi nhầm | chị gửi nhầm |
        bạn gửi nhầm | gửi nhầm cho em | gửi nhầm cho tôi | nhắn nhầm cho | gửi nhầm bên |
        gửi nhầm sang | vp gửi nhầm | văn phòng gửi nhầm | văn phòng giao nhầm
    NOT_OURS, as in "this belongs to finance":
        wrong person | wrong number | wrong unit | wrong department | wrong office | not our |
        not ours | not my | not mine | isn't ours | isn't mine | isn't our | isn't my | belongs to |
        belong to | not responsible | someone else's | should go to | reassign | assigned to the wrong
        | wrong address | not assigned to us | not under us | under another
    NOT_OURS, as in "gửi lạc địa chỉ rồi":
        đâu phải việc của | đâu phải của | không dính dáng | chẳng dính dáng |
        không nằm trong chức năng | không nằm trong | ngoài phạm vi | không có trong danh sách |
        không có tên | của xã khác | của phường khác | của đơn vị khác | đơn vị khác phụ trách |
        người khác phụ trách | đã sáp nhập | đã giải thể | giải thể rồi | đổi người phụ trách |
        không còn giữ | thôi phụ trách | hết phụ trách | gửi lạc | lạc địa chỉ | đi lạc | chuyển ngành
        | nghỉ chế độ | về hưu | không phải việc bên | bên em không làm | bên em không có |
        không đúng người | không đúng đơn vị | không đúng địa chỉ | không phải người |
        không phải địa chỉ | chứ không phải | không phải ban | không phải phòng | không phải xã |
        không phải phường | không phải hội | không phải đoàn | không phải chúng tôi | không phải tôi |
        không phải bọn em | không phải tụi em | không phải mảng | không phải lĩnh vực | là của phòng |
        là của ban | là của sở | là của ubnd | của bên công an | là của công an | việc của công an |
        việc của ubnd | việc của ủy ban | việc của mặt trận | việc của đoàn | việc của văn phòng |
        việc của sở | việc của ban | việc của hội | không còn ở | không làm ở | không công tác
    NOT_OURS, as in "anh hỏi nhầm người rồi":
        đề nghị chuyển cho | đề nghị chuyển sang | đề nghị giao cho | đề nghị giao |
        xin chuyển cho đơn vị | chuyển đúng đơn vị | giao đúng đơn vị | chuyển cho đúng |
        gửi đúng người | mới đúng | mới phải | mới chủ trì | phụ trách chứ | chủ trì chứ |
        cái này bên * chủ trì | cái này bên * làm | cái này phòng * làm | bên * lo | thuộc về |
        trách nhiệm của bên | trách nhiệm của phòng | trách nhiệm của ban | trách nhiệm của ubnd |
        nhiệm vụ của phòng | nhiệm vụ của ban | nhiệm vụ của ubnd | nhiệm vụ của bên |
        gửi sang nhầm | hỏi nhầm | hỏi nhầm người | hỏi nhầm chỗ | gọi nhầm | nhắn sai người |
        gửi sai người | gửi sai | số này không phải | không phải số | ai đây | tôi không biết anh |
        bạn là ai | không phải cán bộ | không làm nhà nước
    NOT_OURS, as in "this falls under finance":
        not for us | not for our | not within our | outside our | out of our scope |
        not our responsibility | not our task | not our job | not my responsibility | not in charge |
        no longer in charge | no longer work | no longer with | not work here | retired | transferred
        | should be assigned to | is for the | should be handled by | responsibility of | under the |
        belongs with | try the | contact the | wrong recipient | wrong guy | wrong team |
        wrong contact | wrong inbox | misrouted | sent to the wrong | this is for | another department
        | another unit | another office | other department | falls under | falls to | you want the
    NOT_OURS, as in "việc này do sở tài chính chủ trì":
        do sở * chủ trì | do ban * chủ trì | do xã * chủ trì | do phường * chủ trì | do ubnd * chủ trì
        | do công an * chủ trì | do sở * làm | do ban * làm | do phòng * phụ trách |
        do ban * phụ trách | do sở * phụ trách | do bên * phụ trách | do công an * làm | do ubnd * làm
        | không có trong phân công | không được phân công | chưa được phân công | sở * chủ trì |
        ban * chủ trì | phòng * chủ trì | ubnd * chủ trì | sở * phụ trách | ban * phụ trách |
        phòng * phụ trách
    NOT_OURS, as in "mảng này phòng em không làm":
        phòng em không làm | đơn vị em không làm | xã em không làm | chúng em không làm |
        chúng tôi không làm | bọn em không làm | phường em không làm | bên * chứ | của phòng * chứ |
        phòng * chứ | việc của * chứ | phòng em không có | đơn vị em không có | bên em không được
    NOT_OURS, as in "anh nhầm em với ai rồi":
        đâu có làm mảng | đâu có phụ trách | đâu phụ trách | có phụ trách đâu | có làm mảng này đâu |
        sao gửi cho tôi | sao gửi cho em | sao giao cho em | sao giao cho tôi | chuyển việc này sang |
        chuyển việc này cho phòng | chuyển việc này cho ban | chuyển nội dung này sang |
        chuyển nội dung này cho | xin chuyển việc này | nhầm em với | nhầm tôi với | nhầm với |
        lộn em với | tưởng em là | tưởng tôi là | trả lại văn phòng | xin trả lại việc
    NOT_OURS, as in "có phải việc của em đâu":
        sáp nhập rồi | có phải * đâu | đâu phải cán bộ | đã tách | đã chuyển về | chuyển về xã mới |
        về xã mới
    NOT_OURS, as in "không phải thẩm quyền bên em":
        không phải thẩm quyền | không phải chức năng nhiệm vụ | đâu phải thẩm quyền |
        không đủ thẩm quyền tiếp nhận | không phải phạm vi | ngoài nhiệm vụ
    NOT_OURS, as in "cấp xã không có thẩm quyền":
        không có thẩm quyền | chưa có thẩm quyền | không đủ thẩm quyền | không có làm mảng |
        không có phụ trách | không có theo dõi | không quản lý mảng | không làm phần này |
        không có nội dung này |
        không có nhiệm vụ này | không có lĩnh vực này | không có mảng này | không có đối tượng này |
        chưa từng nhận nhiệm vụ | chưa từng nhận việc | chưa từng được giao | không được giao việc này |
        trả lại việc | trả lại nhiệm vụ | trả việc này | xin trả lại | thôi giữ chức | thôi chức |
        không giữ chức | hết làm ở | về phòng khác | về đơn vị khác | về bên khác | sang phòng khác |
        chuyển về phòng | chuyển về ban | chuyển về sở | chuyển về bên | chuyển sang đơn vị
    NOT_OURS, as in "anh phải hỏi bên Nội vụ":
        phải hỏi bên | phải hỏi phòng | phải hỏi sở | phải hỏi ban | hỏi bên * chứ | chủ trì * là |
        không nhận nhiệm vụ | không nhận việc | đúng đơn vị | đúng địa chỉ | đúng người phụ trách |
        mô phải việc | mô phải của | mô phải phần | mô có phụ trách | tôi là vợ | tôi là chồng |
        tôi là con | em là vợ | em là con | not for my | please send to | please forward | send it to the
    NOT_OURS, as in "chỗ em không làm mấy cái này":
        đâu có quản lý | không quản lý | đâu có theo dõi | chỗ em không làm | chỗ em không có |
        chỗ tôi không làm | cơ quan em không làm | xã không làm |
        không được giao việc | không phải của xã | không phải của phường | không thuộc tổ
    NOT_OURS, as in "việc này của xã bên":
        của xã bên | của phường bên | của bên khác | của phòng khác | của cơ quan khác | của người khác |
        của xã khác | của đơn vị bạn | của xã bạn | của thôn khác | của chi bộ khác
    DELEGATE, as in "em chuyển cho đồng chí Hoa":
        em chuyển cho | tôi chuyển cho | đã chuyển cho | chuyển đ c | chuyển đồng chí | chuyển anh |
        chuyển chị | giao cho anh | giao cho chị | giao cho bạn | giao cho đồng chí | giao đồng chí |
        giao lại cho | ủy quyền | nhờ đồng chí | chuyển qua cho | chuyển sang cho | chuyển bạn |
        chuyển cho
    DELEGATE, as in "em chuyển sang mặt trận rồi":
        chuyển sang mặt trận | chuyển sang đoàn | chuyển qua đoàn | chuyển sang công an |
        chuyển qua mặt trận |
        chuyển sang ubnd | chuyển sang hội | chuyển sang xã | chuyển sang phường | kính chuyển
    DELEGATE, as in "anh Nam trả lời thay em":
        làm thay | báo cáo thay | trả lời thay | phụ trách thay | xử lý thay | theo dõi thay | thay em
        | thay tôi | liên hệ anh | liên hệ chị | liên hệ đồng chí | hỏi anh | hỏi chị | forward to |
        forwarded to | handed over to | delegate | delegated | please contact | ask mr | ask ms |
        passed to | pass to | pass it to | handing over to | will handle
    DELEGATE, as in "đầu mối giờ là chị Thu":
        bàn giao * cho anh | bàn giao * cho chị | bàn giao * cho đồng chí | bàn giao * cho bạn |
        bàn giao việc | đã bàn giao việc | chuyển * cho anh | chuyển * cho chị | chuyển * cho bạn |
        chuyển * cho đồng chí | chuyển * cho em | giao * cho anh | giao * cho chị | giao * cho bạn |
        giao * cho đồng chí | giao * cho em | đồng chí * phụ trách | anh * phụ trách | chị * phụ trách
        | anh * làm thay | chị * làm thay | đồng chí * thay | phân công anh | phân công chị |
        phân công đồng chí | phân công bạn | phân công cho | đã phân công cho | chuyển việc này cho |
        nhường cho | sang tay | đầu mối mới là | đầu mối là | đầu mối giờ là | người phụ trách mới |
        nhắn cho anh | nhắn cho chị | nhắn anh | nhắn chị | gửi cho anh | gửi cho chị
    DELEGATE, as in "forward cho chị Mai xử lý giúp em":
        forward cho * xử lý | forward cho * làm | forward cho * giải quyết | forward cho * lo |
        fw cho * xử lý | fw cho * làm | fwd cho * xử lý | fwd cho * làm | forward qua * xử lý |
        forward sang * xử lý | forward sang * làm | chuyển tiếp cho * xử lý | chuyển tiếp cho * làm |
        forward cho anh | forward cho chị | forward cho đồng chí | forward cho bên | forward sang bên |
        forward qua bên | fw cho anh | fw cho chị | fw cho bên | fwd cho anh | fwd cho chị |
        chuyển tiếp cho anh | chuyển tiếp cho chị | chuyển tiếp cho bên | chuyển tiếp sang bên |
        chuyển tiếp cho phòng | chuyển tiếp sang phòng | forward cho phòng | forward sang phòng
    DELEGATE, as in "my colleague took over":
        will take over | takes over | took over | assigned it to | assigned to | have asked | i asked
        | handed to | hand over to | hand it over | handed it to | is handling | is in charge now |
        is taking over | reassigned to | gave it to | delegating to | my colleague | talk to
    DELEGATE, as in "nhờ chị Hoa báo cáo giúp":
        nhờ anh * báo | nhờ chị * báo | nhờ bạn * báo | nhờ anh * làm | nhờ chị * làm | nhờ bạn * làm
        | nhờ anh * xử lý | nhờ chị * xử lý | nhờ bạn * xử lý | nhờ anh * trả lời | nhờ chị * trả lời
        | nhờ anh * theo dõi | nhờ chị * theo dõi | nhờ em * làm | nhờ em * báo | giao em * làm |
        giao anh * làm | giao chị * làm | giao bạn * làm
    DELEGATE, as in "em giao anh Hải":
        giao anh | giao chị | giao chú | giao cô | giao bác | giao bạn | giao bé | giao lại anh |
        giao lại chị | giao lại bạn | giao lại đồng chí | bàn giao anh | bàn giao chị | bàn giao bạn |
        bàn giao đồng chí | bàn giao cho đồng chí | nhờ anh * lo | nhờ chị * lo |
        nhờ bạn * lo | nhờ đồng chí * lo | nhờ anh * giúp | nhờ chị * giúp | để anh * làm |
        để chị * làm | để bạn * làm | để bé * làm | để đồng chí * làm | anh * làm thay | bé * làm thay
    DELEGATE, as in "tôi giao cháu Tuấn làm":
        giao cháu * làm | giao chú * làm | giao cô * làm | giao bác * làm | giao đồng chí * làm |
        giao cháu * phụ trách | giao anh * phụ trách | giao chị * phụ trách | giao cháu | cử anh | cử chị |
        cử đồng chí | cử cháu | cử bạn | để anh * phụ trách | để chị * phụ trách |
        để đồng chí * phụ trách | để đồng chí phó |
        chuyển phòng | chuyển ban | chuyển sở | chuyển hội | chuyển đoàn | chuyển công an | chuyển ubnd |
        chuyển bên | chuyển sang phòng | chuyển sang ban | chuyển sang bên | chuyển sang hội |
        chuyển qua phòng | chuyển qua bên | chuyển mặt trận
    NOT_OURS, as in "em nghỉ sinh rồi":
        nghỉ thai sản | nghỉ sinh | nghỉ hậu sản | nghỉ chế độ rồi | đi học tập trung | không dùng số này |
        không dùng nữa | số này của | số máy này của | không phải máy của | nghỉ làm | hết nhiệm kỳ rồi
    NOT_OURS, as in "cái này đâu phải phần của tui":
        đâu phải việc | đâu phải phần | đâu phải nhiệm vụ | đâu phải chức năng | đâu phải trách nhiệm |
        đâu phải mảng | đâu phải lĩnh vực | đâu phải bên | đâu phải đơn vị | chẳng phải của |
        chẳng phải phần | chẳng phải nhiệm vụ | chả phải việc | chả phải của | nỏ phải việc |
        nỏ phải của | có phải việc của * đâu | không phải lĩnh vực | không phải của bên
    NOT_OURS, as in "chúng tôi chỉ phối hợp":
        chỉ phối hợp | chỉ là phối hợp | chỉ là đơn vị phối hợp | chủ trì là | mới là chủ trì |
        mới là đơn vị chủ trì | mới là cơ quan chủ trì | không phải chủ trì
    NOT_OURS, as in "bên Tư pháp làm chứ đâu phải em":
        đâu phải em | đâu phải tôi | đâu phải mình | đâu phải bên em | đâu phải bên tôi |
        đâu phải đơn vị em | đâu phải việc em | đâu phải việc bên em | chứ đâu phải
    NOT_OURS, as in "nhắn trật số rồi":
        trật số | nhắn trật | gọi trật | gửi trật | trật người | trật địa chỉ | lạc số | lạc người |
        không ở xã | không ở phường | không ở đây | lạc máy | nhắn lạc | không có làm ở | có làm ở * đâu |
        không có ở cơ quan | không làm trong | không có làm cán bộ
    NOT_OURS, as in "gửi nhầm đơn vị rồi anh":
        gửi nhầm đơn vị | gửi nhầm đơn vị rồi | giao nhầm đơn vị | giao nhầm đơn vị rồi |
        nhắn nhầm đơn vị rồi | gửi lộn đơn vị | gửi lộn đơn vị rồi | giao lộn đơn vị |
        giao lộn đơn vị rồi | gửi sai đơn vị rồi | gửi nhầm địa chỉ rồi | gửi nhầm người rồi |
        gửi lộn người rồi | gửi nhầm phòng | gửi nhầm phòng rồi | lộn đơn vị | lộn địa chỉ | lộn cơ quan |
        giao lộn | phân lộn rồi | nhầm cơ quan | nhầm phòng rồi | nhầm xã rồi | nhầm phường rồi
    NOT_OURS, as in "tôi luân chuyển về xã khác rồi":
        tôi luân chuyển | em luân chuyển | đã luân chuyển sang | luân chuyển về | luân chuyển sang |
        được luân chuyển về | phân công lại giúp | đề nghị phân công lại | đề nghị phân công đơn vị |
        giao lại giúp | không có việc này
    NOT_OURS, as in "mình là dân thường thôi":
        mình là dân | em là dân | là dân thường |
        supporting unit | only supporting
    NOT_OURS, as in "em không làm việc này":
        không làm việc này | không làm cái này | không làm mảng này | không làm nội dung này |
        không nhận việc này | không làm vụ này | assign it to | assign this to | assign to others |
        assign to someone else | assign to another
    DELEGATE, as in "việc này đã chuyển sang sở rồi":
        chuyển sang sở | chuyển sang huyện | chuyển sang tỉnh | chuyển về sở | chuyển qua sở |
        liên hệ phòng | liên hệ ban | liên hệ văn phòng
    """
)
