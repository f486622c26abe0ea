"""Whether a clause says that something stops the work, stopped it once, or does not stop it."""

from collections.abc import Iterator

from bot.domain.replies.claim import Claim
from bot.domain.replies.clauses import Clause
from bot.domain.replies.closing import closes_with_not
from bot.domain.replies.denying import is_denied
from bot.domain.replies.letters import forms, word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.scope import SELF, denials
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind, Token

_REACH = 5
_WEATHER = 0  # the value of OBSTACLE rows that may be small talk: "mưa to"
_THEREFORE, _ABLE = forms("nên"), word_set("duoc noi xong")
_ABOVE = word_set("so tinh huyen bo kho ngan thue tu cong trung cap")  # "Sở chưa thẩm định xong"
_CANNOT, _MANAGED = word_set("khong chang"), word_set("duoc noi")
_NO_ACTS = word_set("biet kip hieu nho phai can the co nhan ro xong hoan khoe on may nghe thay")
_NEAR_ABLE = 4  # words
_REACH_OF_A_NAME = 3  # words
_LEAD = 1  # the value of BODY rows: "bên"
_HERE = word_set("minh nay day ta ben toi")
_OPENING, _PLEADS, _HELPS = 4, word_set("nghi mong can xuat xin"), word_set("tro cap bo go")  # "hỗ trợ"
_OF_COUNTED = word_set("ke khai nop dang dong bao hop lam hoan xong gui hoc tiem")
_SLOW = word_set("cham tre i lan")  # "tư vấn chậm bàn giao", "ì ạch"
_ANSWERS = word_set("loi hoi kien thuan reply respond answer approve")
_WAITING = word_set("cho doi waiting awaiting")
_ASKING = word_set("nghi mong nho xin")  # "đề nghị"
_GIVING = word_set("gui nop chuyen cap")
_NAMED_BY = (Sign.OBSTACLE, Sign.LACK, Sign.CONSENT, Sign.CLEARED, Sign.THIRD, Sign.NOT)


def hindrance(clause: Clause) -> frozenset[Claim]:
    """Return STOPPED, WAS_STOPPED or CLEARED, or nothing when the clause tells of no obstacle."""
    if not clause.has(*_NAMED_BY) and not any(_bodies_led(clause)):
        return frozenset()
    surely = [*_refusals(clause), *_uncleared(clause), *_third_party_denials(clause)]
    obstacles = [each for each in clause.of(Sign.OBSTACLE) if not _is_small_talk(each, clause)]
    named = [*obstacles, *_lacks(clause), *_therefore_cannot(clause), *_cannot(clause)]
    surely += [*_asked_of_those_above(clause), *_left_unsigned(clause)]
    if any(clause.left(each, Sign.WHEN) or _is_supposed(each, clause) for each in (*surely, *named)):
        return frozenset()
    standing = [*surely, *(each for each in named if not is_denied(each, clause))]
    if clause.has(Sign.CLEARED) and any(_comes_after(each, clause) for each in standing):
        return frozenset({Claim.STOPPED})
    if not standing and any(_is_asked_for(each, clause) for each in clause.of(Sign.CLEARED)):
        return frozenset({Claim.STOPPED})
    if (clause.has(Sign.CLEARED) and not surely) or (named and not standing):
        return frozenset({Claim.CLEARED})
    if not standing:
        return frozenset()
    was = any(not _is_since(past, clause) for past in clause.of(Sign.PAST)) or clause.has(Sign.ALTHOUGH)
    return frozenset({Claim.WAS_STOPPED if was else Claim.STOPPED})


def _is_asked_for(cleared: Mark, clause: Clause) -> bool:
    """Return whether help is only asked for: "kính đề nghị lãnh đạo quan tâm tháo gỡ"."""
    words = {clause.word(place) for place in range(clause.start, cleared.start)}
    return bool(words & _ASKING) and not clause.has(Sign.ALREADY, Sign.DONE)


def _is_since(past: Mark, clause: Clause) -> bool:
    """Return whether it lasts from then on: "lỗi từ hôm qua, chưa vào được"."""
    return clause.word(past.start - 1) == "tu" or clause.word(past.start) == "tu"


def _comes_after(obstacle: Mark, clause: Clause) -> bool:
    """Return whether it came when another was gone: "hết vướng tiền thì lại vướng người"."""
    return obstacle.value is None and clause.word(obstacle.start - 1) == "lai"


def _is_small_talk(obstacle: Mark, clause: Clause) -> bool:
    """Return whether the weather is only remarked on: "trời mưa to quá", "mưa quá trời luôn"."""
    return obstacle.value == _WEATHER and not clause.has(Sign.DO, Sign.MEANS, Sign.NOT, Sign.THIRD)


def _is_supposed(obstacle: Mark, clause: Clause) -> bool:
    """Return whether it is asked what to do in such a case: "vướng thì báo ai ạ"."""
    if any(
        clause.word(asked.start) == "thi"
        for asked in clause.right(obstacle, Sign.ASK)
        if len(asked.places) > 1
    ):
        return True  # "hộ vắng nhà thì sao anh"
    thens = [then for then in clause.right(obstacle, Sign.THEN) if then.start >= obstacle.end]
    return any(clause.right(then, Sign.ASK, Sign.RULE) for then in thens)


def _therefore_cannot(clause: Clause) -> Iterator[Mark]:
    """Yield the "không" of a deed that a cause prevents: "nên không quyết toán nổi"."""
    if not clause.says(clause.start, _THEREFORE):
        return
    for denial in denials(clause):
        places = range(denial.end, min(denial.end + _REACH, clause.end))
        if clause.word(denial.start) != "chua" and any(clause.word(place) in _ABLE for place in places):
            yield denial


def _cannot(clause: Clause) -> Iterator[Mark]:
    """Yield each "không" of an act that can't be done: "không bố trí được kinh phí"; "không được" forbids."""
    if clause.has(Sign.DONE, Sign.TODAY, Sign.LATER, Sign.RULE, Sign.ASK, Sign.NOT_OURS) or clause.asked:
        return
    for denial in clause.of(Sign.NOT):
        if clause.word(denial.start) not in _CANNOT or len(denial.places) > 1:
            continue
        for place in range(denial.end + 1, min(denial.end + _NEAR_ABLE, clause.end)):
            if clause.word(place) in _MANAGED and clause.word(denial.end) not in _NO_ACTS:
                yield denial


def _third_party_denials(clause: Clause) -> Iterator[Mark]:
    """Yield each "không" or "chưa" of people and bodies outside: "hai hộ cuối không ký"."""
    if clause.has(Sign.PROMISE, Sign.NOT_OURS, Sign.CLEARED) or closes_with_not(clause):
        return
    ended = clause.has(Sign.DONE, Sign.AWAITING)
    for third in (*clause.of(Sign.THIRD), *_bodies_led(clause)):
        if third.sign is Sign.THIRD and ended and clause.word(third.start) not in _ABOVE:
            continue
        for denial in denials(clause):
            if (
                0 <= denial.start - third.end <= 4
                and not _is_written_share(clause)
                and denial.end < clause.end
                and not (clause.word(third.start) == "ho" and clause.word(denial.end) in _OF_COUNTED)
            ):
                yield denial
        slow = range(third.end, third.end + 3)
        if any(clause.word(place) in _SLOW for place in slow) and not _is_written_share(clause):
            yield third


def _left_unsigned(clause: Clause) -> Iterator[Mark]:
    """Yield each body above or led by "bên" that has not signed or given: "sở chưa duyệt"."""
    led = list(_bodies_led(clause))
    for third in (*clause.of(Sign.THIRD), *led):
        waits = (
            mark
            for mark in clause.of(Sign.AWAITING, Sign.LACK)
            if 0 <= mark.start - third.end <= _REACH_OF_A_NAME and clause.word(mark.start) == "chua"
        )
        if (third in led or clause.word(third.start) in _ABOVE) and any(waits):
            yield third


def _bodies_led(clause: Clause) -> Iterator[Mark]:
    """Yield each body that "bên" leads, unless it is the writer's: "bên công an chưa xác minh xong"."""
    for lead in clause.of(Sign.BODY):
        own = clause.says(lead.end, SELF) or clause.word(lead.end) in _HERE
        if lead.value == _LEAD and not own and not clause.says(lead.start - 1, SELF):
            yield lead


def _asked_of_those_above(clause: Clause) -> Iterator[Mark]:
    """Yield each body above that is asked for means or a hand: "đề nghị tỉnh sớm có hướng dẫn"."""
    first = range(clause.start, min(clause.start + _OPENING, clause.end))
    if clause.asked or not any(clause.word(place) in _PLEADS for place in first):
        return
    places = range(clause.start, clause.end)
    helped = clause.has(Sign.MEANS) or any(clause.word(place) in _HELPS for place in places)
    for third in clause.of(Sign.THIRD):
        if helped and clause.word(third.start) in _ABOVE and not clause.has(Sign.NOT_OURS, Sign.EXTEND):
            yield third


def _is_written_share(clause: Clause) -> bool:
    return any(token.kind in (Kind.PERCENT, Kind.FRACTION) for token in clause.tokens)


def _uncleared(clause: Clause) -> Iterator[Mark]:
    """Yield each clearing that is denied: "chưa tháo gỡ được"."""
    for cleared in clause.of(Sign.CLEARED):
        if any(0 <= cleared.start - each.end <= 2 for each in clause.of(Sign.NOT)):
            yield cleared


def _is_number(token: Token | None) -> bool:
    return token is not None and token.kind in (Kind.NUMBER, Kind.FRACTION)


def _lacks(clause: Clause) -> Iterator[Mark]:
    """Yield each "lacking" that has a means beside it: "thiếu kinh phí", "kinh phí chưa có"."""
    for lack in clause.of(Sign.LACK):
        for means in clause.of(Sign.MEANS):
            inside = lack.start < means.start < lack.end
            near = inside or 0 <= means.start - lack.end <= _REACH or 0 <= lack.start - means.end <= 2
            if near and not _is_a_step(lack, means, clause):
                yield lack
                break


def _is_a_step(lack: Mark, means: Mark, clause: Clause) -> bool:
    """Return whether it is a step of one's own work: waiting for a person, what "em chưa gửi"."""
    waiting_for_a_person = bool(means.value) and clause.word(lack.end - 1) in _WAITING
    counted = any(
        unit.end == lack.start and _is_number(clause.token(unit.start - 1)) for unit in clause.of(Sign.UNIT)
    )
    return waiting_for_a_person or (
        clause.word(lack.end - 1) in _GIVING and (clause.says(lack.start - 1, SELF) or counted)
    )


def _refusals(clause: Clause) -> Iterator[Mark]:
    """Yield each denied consent: "dân chưa đồng thuận"."""
    for consent in clause.of(Sign.CONSENT):
        denied = any(0 <= consent.start - each.end <= 3 for each in clause.of(Sign.NOT))
        if denied or _is_awaited(consent, clause):
            yield consent


def _is_awaited(consent: Mark, clause: Clause) -> bool:
    """Return whether an answer from outside is waited for: "chờ Sở trả lời", "đợi tỉnh cho ý kiến"."""
    waits = [lack for lack in clause.left(consent, Sign.LACK) if clause.word(lack.end - 1) in _WAITING]
    answered = any(clause.word(place) in _ANSWERS for place in consent.places)
    outside = [third for third in clause.of(Sign.THIRD) if third.end <= consent.start]
    return answered and any(wait.end <= third.start for wait in waits for third in outside)
