"""How a draft writes deadlines, places, questions and differences."""

from collections.abc import Mapping

from bot.domain.assignments import Holding
from bot.domain.conclusions import Filed
from bot.domain.corrections import Difference
from bot.domain.drafts import DraftTask
from bot.domain.reading.model import Deadline, Place, Problem, ProblemCode
from messages import draft_words, words
from messages.rendering import day, excerpt, long_day, quoted, unstopped

WORDS_LETTERS = 100


def when(task: DraftTask) -> str:
    """Write a deadline: the day, the document's words, how it was reckoned, and the other day it may be."""
    deadline = task.deadline
    if deadline is None:
        return "thường xuyên" if task.standing else "văn bản không nêu"
    if deadline.due is None:
        offered = f"; gợi ý: {day(deadline.suggested)}" if deadline.suggested else ""
        return f"“{deadline.raw}” (chưa có ngày cụ thể{offered})"
    notes = [f"“{deadline.raw}”"] if deadline.raw else []
    if how := _how(deadline):
        notes.append(how)
    if deadline.other and deadline.other != deadline.due:
        notes.append(f"cách tính khác: {day(deadline.other)}")
    return long_day(deadline.due) + (f" ({'; '.join(notes)})" if notes else "")


def _how(deadline: Deadline) -> str:
    """Say by which rules a day was reckoned; `rule` holds them first: "R5+R1 length"."""
    return ", ".join(
        filter(None, (_rule(code, deadline) for code in deadline.rule.partition(" ")[0].split("+")))
    )


def _rule(code: str, deadline: Deadline) -> str:
    if code == "R3" and deadline.due == deadline.anchor:
        return draft_words.SAME_DAY
    says = draft_words.RULES.get(code, "")
    return f"{says} từ {day(deadline.anchor)}" if code == "R5" and deadline.anchor else says


def where(task: DraftTask) -> str:
    """Write where a task stood: "trang 2, đoạn 5", "" where that is not known."""
    return _placed(task.place) if task.place else ""


def found_in(filed: Filed) -> str:
    """Write where the facts of the head and foot stood: "số “Số 45-TB/ĐU” (trang 1, đoạn 3); …"."""
    found = dict(filed.found_at)
    return "; ".join(
        f"{says} {quoted(found[name].phrase, WORDS_LETTERS)} ({_placed(found[name].place)})"
        for name, says in draft_words.FACTS.items()
        if name in found
    )


def _placed(place: Place) -> str:
    return f"trang {place.page}, đoạn {place.paragraph}" if place.page else f"đoạn {place.paragraph}"


def asked(
    problem: Problem, task: DraftTask | None, names: Mapping[str, str], *, with_place: bool = True
) -> str:
    """Write what a person must look at and how to answer: "Mục 2.1: chưa rõ … Gõ: 2.1 chủ trì: …"."""
    says = draft_words.PROBLEMS[problem.code].format(words=excerpt(problem.words, WORDS_LETTERS))
    near = [names[i] for i in problem.candidates if i in names]
    if near:
        says += f" (gần nhất: {'; '.join(near)})"
    offered = task.deadline.suggested if task and task.deadline and task.deadline.due is None else None
    if offered and problem.code in (ProblemCode.SUGGESTED_DATE, ProblemCode.UNKNOWN_DATE):
        says += f", gợi ý {day(offered)}"
    if problem.code is ProblemCode.SEVERAL_LEADS and task:
        says += _first_of(task, names)
    placed = f"Mục {problem.ref}: {says}" if with_place and problem.ref else says[0].upper() + says[1:]
    answer = draft_words.ANSWERS.get(problem.code, "").format(ref=problem.ref)
    return f"{placed}. {answer}" if answer else placed


def _first_of(task: DraftTask, names: Mapping[str, str]) -> str:
    leads = task.ids(Holding.LEAD)
    return f"; đề nghị {names.get(leads[0], leads[0])} chủ trì" if len(leads) > 1 else ""


def differing(difference: Difference, names: Mapping[str, str]) -> str:
    """Write in what a task differs: "Mục 2.1: thời hạn 27/11/2026 thành 30/11/2026"."""
    old, new = difference.old, difference.new
    if new is None:
        return f"Bỏ mục {old.ref}: {unstopped(excerpt(old.text, WORDS_LETTERS))}" if old else ""
    if old is None:
        return f"Thêm mục {new.ref}: {unstopped(excerpt(new.text, WORDS_LETTERS))}"
    parts = []
    if difference.renumbered:
        parts.append(f"trước là mục {old.ref}")
    if difference.reworded:
        parts.append(f"nội dung thành {quoted(new.text, WORDS_LETTERS)}")
    if difference.redated:
        parts.append(f"thời hạn {_short(old)} thành {_short(new)}")
    if difference.reassigned:
        parts.append(f"đơn vị thành {_held(new, names)}")
    return f"Mục {new.ref}: {'; '.join(parts)}"


def _short(task: DraftTask) -> str:
    deadline = task.deadline
    if deadline is None:
        return "không có"
    return day(deadline.due) if deadline.due else f"“{deadline.raw}”"


def _held(task: DraftTask, names: Mapping[str, str]) -> str:
    says = [
        f"{names.get(h.organisation_id or '', h.words)} {words.HOLDINGS[h.holding]}" for h in task.holders
    ]
    return ", ".join(says) or "chưa rõ"
