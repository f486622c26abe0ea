"""What a word such as "xong" comes to, with all that stands around it in its clause."""

from bot.domain.replies.asking import asks
from bot.domain.replies.beginning import goings_on
from bot.domain.replies.claim import Claim
from bot.domain.replies.clauses import Clause
from bot.domain.replies.denying import mends, settles_a_case
from bot.domain.replies.hearsay import is_hearsay
from bot.domain.replies.letters import word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.ordering import orders_an_end
from bot.domain.replies.scope import (
    ALSO,
    SELF,
    counts_all,
    dates_the_past,
    denials,
    happened_before,
    has_part_share,
    is_a_goal,
    is_for_a_day_to_come,
    is_on_an_hour,
    remains,
)
from bot.domain.replies.shaky import is_shaky
from bot.domain.replies.signs import Sign
from bot.domain.replies.stages import is_a_count, is_a_count_of_things, is_a_step
from bot.domain.replies.subject import said_of_another
from bot.domain.replies.tokens import Kind
from bot.domain.replies.trailing import hands_in_later
from bot.domain.replies.wishing import follows_a_wish, is_wished_others

_COURTESY = word_set("a nhe nha voi oi da cam cho luon het roi nhen nghe do day thoi xin em")
_ELDERS, _TAKES_UP = word_set("anh chi chu bac co ong ba"), word_set("lam lo tinh man")  # "rồi anh làm cho"
_NEAR = 3  # words
_ANY = word_set("nao ai")
_APPROVED = word_set("dau ky duyet gat nghiem chot approve approves approved sign signs signed")
_DENIES_DENIAL = 1  # the value of a NONE_LEFT row: "không phải là chưa"
_HAILS = word_set("chao xin hello hi alo hey chuc good thanks haha hihi hehe kkk lol")
_PRIVATE = 0  # the value of ASIDE rows: "đám cưới"
_NOT_SO, _WISHED = 0, 1  # the values of UNREAL rows: "tưởng", "ước gì"


def ending(mark: Mark, clause: Clause) -> frozenset[Claim]:
    """Return what a mark of an end claims in its clause: the first rule that applies decides."""
    for applies, *claims in _RULES:
        if applies(mark, clause):
            return frozenset(claims)
    whole = Claim.FINISHED if mark.sign is Sign.DONE else Claim.MAYBE_FINISHED
    return frozenset({whole, Claim.DOUBTED}) if is_shaky(mark, clause) else frozenset({whole})


def _is_mocked(mark: Mark, clause: Clause) -> bool:
    return clause.has(Sign.MOCK) or bool(clause.right(mark, Sign.NAY))


def _mends(mark: Mark, clause: Clause) -> bool:
    return any(
        mends(obstacle, clause) and not settles_a_case(obstacle, clause)
        for obstacle in clause.of(Sign.OBSTACLE)
    )


def _leads_on(mark: Mark, clause: Clause) -> bool:
    return clause.leads_on


def _is_asked(mark: Mark, clause: Clause) -> bool:
    return asks(clause)


def _is_conditional(mark: Mark, clause: Clause) -> bool:
    """Return whether the end hangs on "if" or "when"; "sau khi họp dân đã xong" tells what came first."""
    before = clause.left(mark, Sign.WHEN)
    if not before or before[-1].value is None:
        return bool(before)
    happened = happened_before(mark, clause)
    came_true = happened is not None and happened.start > before[-1].end
    return not (came_true or clause.says(mark.start - 1, ALSO)) or clause.has(Sign.WILL, Sign.PROMISE)


def _is_conditional_with_a_day(mark: Mark, clause: Clause) -> bool:
    """Return whether the condition leads, by "thì", to an end on a day: "nếu kịp thì tuần sau xong"."""
    if not _is_conditional(mark, clause):
        return False
    thens = [then.end for then in clause.left(mark, Sign.THEN)]
    return (
        any(day.start >= thens[-1] for day in clause.left(mark, Sign.LATER, Sign.TODAY)) if thens else False
    )


def _hangs_on_approval(mark: Mark, clause: Clause) -> bool:
    """Return whether the end waits for somebody to approve: "nếu sếp ký thì xong", "sếp ký là xong"."""
    places = range(clause.start, mark.start)
    then = clause.word(mark.start - 1) == "la" and not clause.has(Sign.ALREADY)
    if not then and not (clause.left(mark, Sign.WHEN) and _is_conditional(mark, clause)):
        return False
    return any(clause.word(place) in _APPROVED and not clause.says(place - 1, SELF) for place in places)


def _is_twice_denied(mark: Mark, clause: Clause) -> bool:
    denied_denial = any(each.value == _DENIES_DENIAL for each in clause.left(mark, Sign.NONE_LEFT))
    return denied_denial or len([each for each in denials(clause) if each.start < mark.start]) > 1


def _is_denied(mark: Mark, clause: Clause) -> bool:
    said = [each for each in denials(clause) if each.value is None or each.start < mark.start]
    return bool(said or clause.left(mark, Sign.NOT_STARTED)) or _is_of_none(mark, clause)


def _is_of_none(mark: Mark, clause: Clause) -> bool:
    """Return whether nobody is said to have ended: "không có xã nào hoàn thành", "không có xong"."""
    lacks = [each for each in clause.left(mark, Sign.LACK) if clause.word(each.end - 1) == "co"]
    between = [range(each.end, mark.start) for each in lacks]
    return any(not places or any(clause.word(place) in _ANY for place in places) for places in between)


def _is_private(mark: Mark, clause: Clause) -> bool:
    """Return whether it is the writer's own life that is talked of: "đám cưới xong rồi vui quá"."""
    private = any(each.value == _PRIVATE for each in clause.of(Sign.ASIDE))
    private = private or any(
        each.end == mark.start and clause.word(each.start) not in _HAILS for each in clause.of(Sign.GREETING)
    )
    return private and not clause.has(Sign.PROMISE, Sign.WILL, Sign.DO, Sign.LATER)


def _is_of_another_thing(mark: Mark, clause: Clause) -> bool:
    """Return whether it only leads to the work: "họp xong em làm"; "đã họp xong" is a step that is past."""
    past = happened_before(mark, clause) is not None and not clause.has(Sign.PROMISE, Sign.WILL, Sign.DO)
    return clause.has(Sign.ASIDE) and not counts_all(clause) and not past


def _is_not_whole(mark: Mark, clause: Clause) -> bool:
    limited = clause.has(Sign.NEARLY, Sign.AWAITING, Sign.PART, Sign.SHARE)
    return limited or bool(remains(clause)) or has_part_share(clause)


def _is_a_goal_with_a_day(mark: Mark, clause: Clause) -> bool:
    hoped = is_a_goal(mark, clause) or clause.has(Sign.UNREAL)
    since = any(
        clause.word(day.start - 2) == "tu" or clause.word(day.start - 1) == "tu"
        for day in clause.of(Sign.TODAY)
    )
    return hoped and clause.has(Sign.LATER, Sign.TODAY) and not clause.has(Sign.PAST) and not since


def _is_wished(mark: Mark, clause: Clause) -> bool:
    return any(each.value == _WISHED for each in clause.left(mark, Sign.UNREAL))


def _is_counterfactual(mark: Mark, clause: Clause) -> bool:
    """Return whether it was only thought or due: "tưởng xong rồi", "lẽ ra xong rồi"."""
    return any(each.value == _NOT_SO for each in clause.left(mark, Sign.UNREAL))


def _is_qualified_after(mark: Mark, clause: Clause) -> bool:
    after = clause.right(mark, Sign.WHEN, Sign.OTHERS, Sign.UNREAL)
    return any(each.sign is not Sign.WHEN or each.value is None for each in after)


def _goes_on_to_work(mark: Mark, clause: Clause) -> bool:
    """Return whether the writer turns to the work only then: "xong việc bên kia em qua làm cái này"."""
    if clause.has(Sign.PAST):
        return False
    selves = [place for place in range(mark.end, clause.end) if clause.says(place, SELF)]
    deeds = [deed.start for deed in clause.of(Sign.DO) if selves and 0 < deed.start - selves[0] <= _NEAR]
    return any(place + 1 < clause.end for place in deeds)


def _leads_to_a_promise(mark: Mark, clause: Clause) -> bool:
    """Return whether it is told what comes then: "xong rồi em làm", "xong thì báo", "xong là mừng"."""
    if clause.word(mark.end) == "la" and not clause.has(Sign.ALREADY):
        return True
    return bool(clause.right(mark, Sign.THEN, Sign.PROMISE, Sign.WILL))


def _leads_to_an_act(mark: Mark, clause: Clause) -> bool:
    """Return whether the writer goes on with an act that no table knows: "xong em chạy qua"."""
    told = {each.start for each in clause.of(Sign.RECORD)}  # "xong rồi ạ em quên báo"
    places = [place for place in range(mark.end, clause.end - 1) if place + 1 not in told]
    return any(
        (clause.says(place, SELF) and clause.word(place + 1) not in _COURTESY)
        or (clause.word(place) in _ELDERS and clause.word(place + 1) in _TAKES_UP)
        for place in places
    )


def _is_on_a_bare_day(mark: Mark, clause: Clause) -> bool:
    """Return whether a day with no month is set first, past or to come: "mùng 10 em xong"."""
    days = [token for token in clause.tokens[: mark.start - clause.start] if token.kind is Kind.DATE]
    monthless = any(token.numbers[1] == 0 for token in days)
    return monthless and not clause.has(Sign.ALREADY) and not dates_the_past(clause)


def _still_goes_on(mark: Mark, clause: Clause) -> bool:
    before = clause.left(mark, Sign.DOING)
    return any(each in goings_on(clause) for each in before)


# In order of trust: what a rule finds, what the end then claims.
_RULES = (
    (_is_private, Claim.GREETED),  # "đám cưới xong rồi"
    (_leads_on, Claim.MAYBE_UNDERWAY),  # "xong việc 1 | rồi em làm việc 2"
    (_is_mocked, Claim.UNDERWAY),  # "xong đâu mà xong"
    (_is_wished, Claim.DOUBTED),  # "ước gì xong sớm"
    (is_wished_others, Claim.GREETED, Claim.DOUBTED),  # "chúc xong mỹ mãn"
    (follows_a_wish, Claim.MAYBE_FINISHED, Claim.DOUBTED),  # "chúc mừng anh em đã hoàn thành"
    (_is_asked, Claim.ASKED),  # "xong chưa"
    (_hangs_on_approval, Claim.UNDERWAY),  # "nếu sếp ký thì xong"
    (_is_conditional_with_a_day, Claim.UNDERWAY),  # "nếu không có gì thay đổi thì cuối tuần xong"
    (_is_conditional, Claim.INTENDED),  # "nếu xong sẽ báo"
    (_is_twice_denied, Claim.MAYBE_FINISHED),  # "không phải là chưa xong"
    (_is_denied, Claim.UNDERWAY),  # "chưa xong"
    (_is_of_another_thing, Claim.INTENDED),  # "xong việc nhà em làm"
    (_is_not_whole, Claim.UNDERWAY),  # "gần xong", "xong phần 1"
    (_is_a_goal_with_a_day, Claim.UNDERWAY),  # "sẽ xong trong tuần"
    (_is_counterfactual, Claim.UNDERWAY),  # "tưởng xong rồi"
    (_goes_on_to_work, Claim.INTENDED),  # "xong việc bên kia em qua làm cái này"
    (is_hearsay, Claim.MAYBE_UNDERWAY),  # "nghe nói xong rồi"
    (_is_qualified_after, Claim.MAYBE_UNDERWAY),  # "xong rồi thì phải"
    (_leads_to_a_promise, Claim.INTENDED),  # "xong thì báo"
    (_leads_to_an_act, Claim.MAYBE_FINISHED, Claim.DOUBTED),  # "xong em chạy qua"
    (hands_in_later, Claim.UNDERWAY),  # "tối nay em làm xong rồi gửi"
    (is_for_a_day_to_come, Claim.UNDERWAY),  # "mai xong"
    (is_on_an_hour, Claim.MAYBE_UNDERWAY),  # "done at 5pm", "xong lúc 16h30"
    (_is_on_a_bare_day, Claim.MAYBE_UNDERWAY),  # "mùng 10 em xong"
    (orders_an_end, Claim.MAYBE_UNDERWAY),  # "đã chỉ đạo các đơn vị hoàn thành"
    (_still_goes_on, Claim.UNDERWAY),  # "đang hoàn thiện"
    (is_a_goal, Claim.INTENDED),  # "cố gắng hoàn thành"
    (_mends, Claim.CLEARED, Claim.MAYBE_FINISHED),  # "fix xong bug rồi"
    (said_of_another, Claim.MAYBE_FINISHED, Claim.ELSEWHERE),  # "bên công an xong rồi"
    (is_a_step, Claim.STEPPED),  # "trao đổi xong với phòng"
    (is_a_count_of_things, Claim.MAYBE_UNDERWAY),  # "xong 500 cây rồi"
    (is_a_count, Claim.UNDERWAY),  # "xong 3 xã rồi"
)
