"""Whether the words after an end turn it into an order, a promise or a step of what comes then."""

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import forms, key, word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.scope import SELF, asks_to_record
from bot.domain.replies.signs import Sign

_BIDS, _FIRST = key("đi"), key("đã")
_COURTESY = word_set("a anh chi em nhe nha oi bot sep")
_FOR_ME = forms("giúp giùm dùm")
_AT_ONCE = forms("ngay liền")
_BY_NOW, _BRINGS = word_set("gio bay"), word_set("mang dem dua")  # "xong bây giờ", "xong mang lên"
_ONLY = frozenset((key("thôi"),))
_ONLY_THEN, _JUST_NOW = forms("mới"), frozenset(("đây", "day", "tinh"))
_HARD = forms("khó")
_THEN_DOES = word_set("trinh gui nop ky lam trien ve nghi ngu choi tinh di an bao")
_HANDS_IN = word_set("nop gui trinh ky")
_TO_COME = word_set("chieu toi trua dem cuoi truoc")
_ENDS = word_set("hoan xong")  # not "ghi nhận hoàn thành"
_BIDDING = word_set("nhe nha nghe nghen di giup gium dum cho")
_NEAR = 3  # words


def trails_off(mark: Mark, clause: Clause) -> bool:
    """Return whether what follows the end makes it no report: the first rule that applies decides."""
    if mark.sign is not Sign.DONE:
        return False
    before = [each for each in clause.left(mark, Sign.ALREADY) if clause.word(each.start) != "roi"]
    settled = bool(before or clause.right(mark, Sign.ALREADY)) or clause.has(Sign.PAST)
    return _goes_on(mark, clause) or (not settled and _is_yet_to_come(mark, clause))


def hands_in_later(mark: Mark, clause: Clause) -> bool:
    """Return whether end and handing in are set together on a time to come: "tối nay làm xong rồi gửi"."""
    days = [day for day in clause.left(mark, Sign.TODAY) if clause.word(day.start) in _TO_COME]
    then = clause.word(mark.end) == "roi" and clause.word(mark.end + 1) in _HANDS_IN
    told = [each for each in clause.of(Sign.ALREADY) if each.start != mark.end]  # "xong rồi gửi anh rồi"
    return bool(days) and then and not told and not clause.has(Sign.PAST, Sign.TURN)


def _goes_on(mark: Mark, clause: Clause) -> bool:
    """Return whether the end is only what comes first: "xong rồi nghỉ", "xong đã", "xong mới về"."""
    then = clause.word(mark.end) == "roi" and clause.word(mark.end + 1) in _THEN_DOES
    then = then or any(  # "xong việc kia rồi mới làm việc này"
        clause.word(place) == "roi" and clause.says(place + 1, _ONLY_THEN)
        for place in range(mark.end, clause.end)
    )
    only_then = clause.says(mark.end, _ONLY_THEN) and not clause.says(mark.end + 1, _JUST_NOW)
    return (
        then
        or _says_first(mark, clause)
        or _hands_in_on_a_day(mark, clause)
        or (only_then and not clause.has(Sign.PAST))
    )


def _says_first(mark: Mark, clause: Clause) -> bool:
    return any(
        token is not None and token.key == _FIRST for token in map(clause.token, (mark.end, clause.end - 1))
    )


def _hands_in_on_a_day(mark: Mark, clause: Clause) -> bool:
    """Return whether the work is handed in on a day named after the end: "xong rồi chiều nay nộp"."""
    return any(
        clause.word(place) in _HANDS_IN
        for day in clause.right(mark, Sign.TODAY)
        for place in range(day.end, day.end + _NEAR)
    )


def _is_bidden_well(mark: Mark, clause: Clause) -> bool:
    """Return whether it may be asked of others, or still at hand: "hoàn thành sớm nhé", "hoàn thiện"."""
    words = [clause.word(place) for place in range(mark.start, clause.end)]
    asks = (clause.word(mark.start - 2), clause.word(mark.start - 1)) == ("de", "nghi") and words[0] in _ENDS
    soon = clause.word(mark.end) == "som" and clause.word(mark.end + 1) in _BIDDING
    well = words[2:3] == ["tot"] and bool({"nhe", "nha"} & set(words))
    return asks or soon or well or words[:2] == ["hoan", "thien"]


def _is_yet_to_come(mark: Mark, clause: Clause) -> bool:
    """Return whether it is bidden, promised or sighed at: "làm xong đi", "xong ngay"."""
    after = range(mark.end, clause.end)
    told = [clause.token(place) for place in after if clause.word(place) not in _COURTESY]
    bidden = any(token is not None and token.key == _BIDS for token in (*told[:1], *told[-1:]))
    for_me = clause.says(mark.end, _FOR_ME) and not (
        clause.says(clause.start, SELF) or asks_to_record(mark, clause)
    )
    hard = any(clause.says(place, _HARD) for place in after)
    at_once = clause.says(mark.end, _AT_ONCE) or clause.word(mark.end) in _BY_NOW
    only = clause.says_exactly(clause.end - 1, _ONLY) and clause.word(clause.end - 2) != "kip"
    brings = clause.word(mark.end) in _BRINGS or _is_bidden_well(mark, clause)
    return bidden or for_me or hard or at_once or only or brings or bool(clause.right(mark, Sign.WHEN))
