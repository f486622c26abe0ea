"""The Vietnamese words for what a draft asks, and for how the office edits it."""

from bot.domain.doubts import DoubtCode
from bot.domain.edits import EditKind
from bot.domain.reading.model import ProblemCode

# What a draft asks the office to look at; {words} are the document's.
PROBLEMS = {
    ProblemCode.NO_NUMBER: "văn bản không có số",
    ProblemCode.NO_ISSUE_DATE: "văn bản không có ngày ban hành",
    ProblemCode.NO_TASK: "không tìm thấy nhiệm vụ nào",
    ProblemCode.NO_LEAD: "chưa rõ đơn vị chủ trì",
    ProblemCode.UNKNOWN_ORGANISATION: "“{words}” chưa có trong danh bạ",
    ProblemCode.CONFIRM_GROUP: "“{words}” gồm những đơn vị nào, cần xác nhận",
    ProblemCode.CHOOSE_ORGANISATIONS: "“{words}” là những đơn vị nào, cần chọn",
    ProblemCode.SUCCEEDED: "“{words}” đã kết thúc hoạt động, nhiệm vụ ghi cho đơn vị kế thừa",
    ProblemCode.SEVERAL_LEADS: "nhiều đơn vị cùng được giao ({words}), chưa rõ đơn vị chủ trì",
    ProblemCode.UNSURE_LEAD: "đơn vị chủ trì lấy theo đề mục ({words}), cần xác nhận",
    ProblemCode.UNKNOWN_DATE: "thời hạn “{words}” chưa tính được ngày",
    ProblemCode.SUGGESTED_DATE: "“{words}” không nêu ngày cụ thể, cần chọn thời hạn nếu có",
    ProblemCode.CONFLICTING_DATES: "văn bản nêu nhiều thời hạn ({words}), đang lấy ngày sớm nhất",
    ProblemCode.RECOGNISED: "chữ được nhận dạng từ bản quét hoặc ảnh ({words}), cần đối chiếu với bản gốc",
    ProblemCode.UNSEEN: "có {words} ảnh hệ thống không xem được, cần xem có dấu độ mật hay không",
    ProblemCode.INTERNAL: "văn bản ghi là tài liệu nội bộ: chỉ gửi chỉ dẫn, không gửi nội dung",
    ProblemCode.UNSIGNED: "văn bản ghi là dự thảo nên chưa phát hành được",
    ProblemCode.STAMPED: "“{words}” có thể là số, ngày đóng dấu của văn bản, cần xác nhận",
    ProblemCode.RESTRICTED: "nội dung hạn chế: chỉ gửi chỉ dẫn, không gửi nội dung",
}

# How to answer what a draft asks.
ANSWERS = {
    ProblemCode.NO_NUMBER: "Gõ, ví dụ: số 45-TB/ĐU ngày 16/11/2026",
    ProblemCode.NO_ISSUE_DATE: "Gõ, ví dụ: ngày 16/11/2026",
    ProblemCode.NO_LEAD: "Gõ: {ref} chủ trì: tên đơn vị",
    ProblemCode.UNKNOWN_ORGANISATION: "Gõ: {ref} chủ trì: tên đơn vị, hoặc {ref} phối hợp: tên đơn vị",
    ProblemCode.CONFIRM_GROUP: "Gõ: {ref} đúng, hoặc ghi rõ từng đơn vị",
    ProblemCode.CHOOSE_ORGANISATIONS: "Gõ: {ref} chủ trì: tên đơn vị, hoặc {ref} phối hợp: tên đơn vị",
    ProblemCode.SUCCEEDED: "Gõ: {ref} đúng, hoặc {ref} chủ trì: tên đơn vị",
    ProblemCode.SEVERAL_LEADS: "Gõ: {ref} đúng, hoặc {ref} chủ trì: tên đơn vị",
    ProblemCode.UNSURE_LEAD: "Gõ: {ref} đúng, hoặc {ref} chủ trì: tên đơn vị",
    ProblemCode.UNKNOWN_DATE: "Gõ: {ref} hạn 30/11/2026, hoặc {ref} hạn: không",
    ProblemCode.SUGGESTED_DATE: "Gõ: {ref} đúng, {ref} hạn 30/11/2026, hoặc {ref} hạn: không",
    ProblemCode.CONFLICTING_DATES: "Gõ: {ref} đúng, hoặc {ref} hạn 30/11/2026",
    ProblemCode.UNSIGNED: "Nếu đã ký ban hành, gõ, ví dụ: số 45-TB/ĐU ngày 16/11/2026",
    ProblemCode.STAMPED: "Nếu đúng, gõ, ví dụ: số 45-TB/ĐU ngày 16/11/2026",
    ProblemCode.RESTRICTED: "Chánh Văn phòng gõ: {ref} cho gửi nội dung, nếu cho phép",
}

# How the day of a deadline was reckoned, by the rules of the trade; "office": a person entered it.
RULES = {
    "R1": "ngày cuối là ngày nghỉ nên chuyển sang ngày làm việc kế tiếp",
    "R2": "đúng ngày văn bản nêu",
    "R3": "hết ngày liền trước ngày nêu",
    "R4": "ngày cuối của kỳ",
    "R5": "tính theo số ngày, tháng",
    "R6": "văn bản không ghi năm, lấy lần gần nhất",
    "R7": "ngày làm việc cuối trước kỳ nghỉ Tết",
    "R8": "văn bản không nêu ngày, theo gợi ý",
    "R9": "theo sự kiện",
    "office": "Văn phòng ghi",
}
SAME_DAY = "tính cả ngày nêu"

# The words that an edit is typed with, after the number of the task.
TYPED = {
    EditKind.LEAD: "chủ trì",
    EditKind.COORDINATORS: "phối hợp",
    EditKind.ADD_COORDINATORS: "thêm phối hợp",
    EditKind.DROP_COORDINATORS: "bỏ phối hợp",
}

# What is said once an edit is done: {refs} are the numbers given, {made} those of the tasks as they stand.
EDITED = {
    EditKind.LEAD: "Đã ghi đơn vị chủ trì mục {refs}.",
    EditKind.COORDINATORS: "Đã ghi đơn vị phối hợp mục {refs}.",
    EditKind.ADD_COORDINATORS: "Đã thêm đơn vị phối hợp mục {refs}.",
    EditKind.DROP_COORDINATORS: "Đã bỏ đơn vị phối hợp mục {refs}.",
    EditKind.DEADLINE: "Đã ghi thời hạn mục {refs}.",
    EditKind.WORDS: "Đã sửa nội dung mục {refs}.",
    EditKind.SPLIT: "Đã tách mục {refs} thành {made}.",
    EditKind.MERGE: "Đã gộp mục {refs} thành mục {made}.",
    EditKind.DROP: "Đã bỏ mục {refs} khỏi dự thảo.",
    EditKind.ADD: "Đã thêm mục {made}.",
    EditKind.CONFIRM: "Đã xác nhận mục {refs}.",
    EditKind.ALLOW: "Đã cho gửi nội dung mục {refs}.",
    EditKind.DENY: "Mục {refs} chỉ gửi chỉ dẫn, không gửi nội dung.",
    EditKind.UNDO: "Đã hoàn tác thay đổi gần nhất.",
}

# The facts of a document's head and foot, where a draft says where they stood.
FACTS = {
    "number": "số",
    "issued_on": "ngày ban hành",
    "issuer": "cơ quan ban hành",
    "meeting_on": "ngày họp",
    "chair": "người chủ trì",
    "signer": "người ký",
}

# What somebody else's edit did, where that is said in other words.
MEANWHILE = {EditKind.UNDO: "Đã hoàn tác thay đổi ở mục {touched}."}
HEAD_CHANGED = "Đã ghi số, ngày của văn bản."
BY_COMMAND = "Văn phòng"

# What an edit asks for when it is given without.
ASKS = {
    EditKind.LEAD: "Đơn vị nào chủ trì mục {ref}? Đề nghị đồng chí gõ tên, tên viết tắt hoặc mã đơn vị.",
    EditKind.COORDINATORS: "Những đơn vị nào phối hợp ở mục {ref}? Đề nghị gõ tên, cách nhau bằng dấu phẩy.",
    EditKind.ADD_COORDINATORS: "Thêm đơn vị nào phối hợp ở mục {ref}?",
    EditKind.DROP_COORDINATORS: "Bỏ đơn vị phối hợp nào ở mục {ref}?",
    EditKind.DEADLINE: "Thời hạn của mục {ref} là khi nào? Ví dụ: 30/11/2026, trước 20/12, tháng 12.",
    EditKind.WORDS: "Đề nghị đồng chí gõ nội dung mới của mục {ref}.",
    EditKind.SPLIT: "Mục {ref} tách từ đâu? Đề nghị đồng chí gõ mấy chữ đầu của phần sau.",
    EditKind.ADD: "Đề nghị đồng chí gõ nội dung mục {ref}, ví dụ: Giao Ban Tổ chức lập kế hoạch.",
}

# Why an edit is not done.
NOT_DONE: dict[str, str] = {
    DoubtCode.NO_SUCH_TASK: "Dự thảo không có mục {words}.",
    DoubtCode.TOO_LONG: "Nội dung dài quá mức nhận được trong một tin.",
    DoubtCode.MARKED: "Nội dung có chữ giống dấu độ mật hoặc dấu lưu hành nội bộ nên không ghi.",
    DoubtCode.LEADS: "{words} đang chủ trì mục này nên không ghi làm đơn vị phối hợp.",
    DoubtCode.NOT_A_DATE: "Chưa hiểu thời hạn “{words}”; đề nghị đồng chí gõ một ngày, ví dụ: 30/11/2026.",
    DoubtCode.PAST_DATE: "Ngày {words} đã qua nên không ghi làm thời hạn.",
    DoubtCode.CUT_NOT_FOUND: "Nội dung của mục không có chỗ “{words}” để tách.",
    DoubtCode.CUT_NOT_CLEAR: "Chưa rõ tách ở đâu: “{words}” đứng ở đầu mục hoặc có nhiều chỗ như vậy.",
    DoubtCode.SAME_TASK: "Mục {words} không gộp với chính nó được.",
    DoubtCode.TAKEN_REF: "Dự thảo đã có mục {words}; đề nghị đồng chí chọn số khác.",
    DoubtCode.LAST_TASK: "Mục {words} là nhiệm vụ duy nhất; nếu không dùng, đề nghị đồng chí gõ: bỏ dự thảo.",
    DoubtCode.NOT_RESTRICTED: "Mục {words} không phải nội dung hạn chế.",
    DoubtCode.NOTHING_TO_CONFIRM: "Mục {words} không có gì chờ xác nhận.",
    DoubtCode.CHOOSE: "“{words}” chưa có đơn vị nào trong danh bạ; đề nghị đồng chí ghi rõ từng đơn vị.",
    DoubtCode.UNCHANGED: "Mục {words} vốn đã như vậy.",
    "for_the_chief": "Chỉ Chánh Văn phòng được cho gửi nội dung hạn chế.",
    "internal": "Văn bản ghi là tài liệu nội bộ nên không được gửi nội dung, chỉ gửi chỉ dẫn.",
    "numbered": "Văn bản này đã có số và ngày.",
    "no_number": "Chưa đọc được số và ngày; đề nghị đồng chí gõ theo mẫu: số 45-TB/ĐU ngày 16/11/2026.",
    "nothing_to_undo": "Không có thay đổi nào để hoàn tác.",
    "overtaken": "Sau đó đã có thay đổi khác; đề nghị đồng chí gõ: hoàn tác, để bỏ thay đổi gần nhất.",
}
