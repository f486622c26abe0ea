"""Figures that tell what came of a matter: "phát hiện 31 cơ sở", "hoàn thành 14/15 chỉ tiêu"."""

from bot.domain.reading import verbs
from bot.domain.reading.clause_words import ClauseWords
from bot.domain.reading.phrases import Phrases

# Verbs of which a number tells what came: "| phát hiện, xử phạt | 31 cơ sở", "| hiến | 1.200 m2 đất".
CAME_OF_IT = Phrases(
    """
    phát hiện | xử phạt | bắt giữ | bắt | thu giữ | khởi tố | triệt phá | hiến | tiếp | kết luận | quyên góp
    ủng hộ | vận động được | thu hồi được | huy động được | tổ chức được | thực hiện được | thu được
    hoà giải thành | thẩm định được | giải quyết được | tổng hợp có | giảm | tăng | thu hút | cấp phép
    """
)
# … and those that may be asked for as well, so that only a great number tells: "ban hành | 32 | quyết định".
MADE = Phrases(
    """
    xử lý | kết nạp | giải ngân | tiếp nhận | giải quyết | đón | thành lập mới | kiến nghị | huấn luyện
    ban hành | trao tặng | xây mới | phê duyệt | giới thiệu | tạo việc làm cho | cho | vận động
    """
)
FEW = 10
# What is planned to the last figure, unlike "2.350 | hộ": money and measures.
MEASURES = Phrases("tỷ | triệu | nghìn | đồng | m | m2 | m3 | km | ha | tấn | kg | kwh | mw | usd")

# What a number only names, and does not count: "khu vực | 5", "ngày | 15".
NAMES_NUMBER = Phrases(
    """
    ngày | tháng | năm | quý | số | điều | khoản | khu vực | lần thứ | thứ | khoá | đợt | giai đoạn
    nhiệm kỳ | tổ
    khu phố | khối phố | thôn | đường | kỳ họp thứ | ít nhất | tối thiểu | cuối | đầu | trước | hạng
    cấp | kv | còn
    trong | trong vòng | sau | hạn | quá | phân khu | gói thầu | chi nhánh | quốc lộ | phường | quận
    trường
    """
)
# What "14/15" counts: "hoàn thành 14/15 | chỉ tiêu".
COUNTED = Phrases(
    """
    chỉ tiêu | hộ | xã | phường | tiêu chí | thôn | dự án | đơn vị | nội dung | kiến nghị | nhiệm vụ
    công trình
    bản | huyện | chi bộ | trường | hồ sơ
    """
)


class Figures:
    """The figures of a clause."""

    def __init__(self, clause: ClauseWords) -> None:
        self._words, self._first = clause.words, clause.first

    @property
    def came(self) -> bool:
        """Whether a number follows a verb of which it tells what came, or "14/15" counts what is done."""
        return any(
            self._number_tells(n)
            for n in range(self._first, len(self._words))
            if self._words[n].key[0].isdecimal()
        )

    @property
    def several(self) -> bool:
        """Whether two things at least are counted: "tuần tra | 48 | lượt, giải tán | 6 | nhóm"."""
        counted = {self._word(n) for n in range(self._first, len(self._words)) if self._counts(n)}
        return len(counted) > 1 and not any(
            verbs.LEADING.at(self._words, n) for n in range(self._first, len(self._words))
        )

    def _counts(self, index: int) -> bool:
        parted = self._word(index - 1) in {".", ",", "/", "-"} and self._word(index - 2).isdecimal()
        if not self._word(index).isdecimal() or parted or NAMES_NUMBER.before(self._words, index):
            return False
        after = index + 1
        while self._word(after) in {".", ","} and self._word(after + 1).isdecimal():
            after += 2
        thing = self._words[after] if after < len(self._words) else None
        return thing is not None and thing.is_word and thing.key.isalpha() and not thing.capital

    def _number_tells(self, index: int) -> bool:
        after = self._word(index + 2)
        if self._word(index + 1) == "/" and after.isdecimal():
            return bool(COUNTED.at(self._words, index + 3))
        is_share = "%" in map(self._word, range(index, index + 4))
        start = index - int(self._word(index - 1) in {"trên", "hơn", "gần", "dưới"})  # "đón | gần | 900 lượt"
        if is_share:
            low = self._word(index - 1) == "dưới" and MADE.before(self._words, start)
            return self._word(index - 1) in {"đạt", "bằng"} or bool(low)
        if CAME_OF_IT.before(self._words, start):
            return True
        parted = self._word(index + 1) in {".", ","} and after.isdecimal()
        counted = int(self._word(index)) if self._word(index).isdecimal() else 0
        exact = parted and not after.endswith("00") and self._counts(index)
        if exact and not MEASURES.at(self._words, index + 3):
            return True
        made = MADE.before(self._words, start)
        return bool(made) and (parted or (counted > FEW and self._word(index - 1) != "cho"))

    def _word(self, index: int) -> str:
        return self._words[index].key if 0 <= index < len(self._words) else ""
