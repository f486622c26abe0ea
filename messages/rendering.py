"""How a sentence is made: templates, and the few ways to write days and numbers."""

import math
import re
from datetime import date, datetime
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from bot.domain.assignments import State, TaskCard
from bot.domain.chat import Choice, Message
from bot.domain.conclusions import Filed
from bot.domain.office import Office
from bot.domain.reading import restricted
from messages import matter_words, words

EXCERPT_LETTERS = 160  # two lines on a phone
LONG_LIST = 8  # from here on a list gives each task half of that


def day(value: date) -> str:
    """Write a day as offices do: "30/11/2026"."""
    return f"{value:%d/%m/%Y}"


def long_day(value: date) -> str:
    """Write a day with its weekday: "thứ Hai, 30/11/2026"."""
    return f"{words.WEEKDAYS[value.weekday()]}, {value:%d/%m/%Y}"


def clock(value: datetime, office: Office) -> str:
    """Write a moment in the office's time: "09:12 ngày 28/11/2026"."""
    return f"{office.local(value):%H:%M ngày %d/%m/%Y}"


def count(number: int) -> str:
    """Write a count as official papers do, with a leading zero: "03"."""
    return f"{number:02d}"


def number(value: int) -> str:
    """Write a count that may be large: "03", "12", "10.000"."""
    return f"{value:02,}".replace(",", ".")


def long_time(seconds: float) -> str:
    """Write a length of time as people say it, rounded up: "dưới 01 phút", "06 phút", "02 giờ 05 phút"."""
    minutes = math.ceil(seconds / 60)
    if minutes <= 1:
        return "dưới 01 phút"
    hours, rest = divmod(minutes, 60)
    return f"{hours:02} giờ {rest:02} phút" if hours else f"{rest:02} phút"


def excerpt(text: str, letters: int = EXCERPT_LETTERS) -> str:
    """Return the beginning of a text, verbatim, cut at a word."""
    flat = re.sub(r"\s+", " ", text).strip()
    if len(flat) <= letters:
        return flat
    return flat[:letters].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"


def quoted(text: str, letters: int = EXCERPT_LETTERS) -> str:
    """Write somebody's words in quotation marks, without the full stop that a sentence around them has."""
    return f"“{unstopped(excerpt(text, letters))}”"


def oneline(text: str) -> str:
    """Return a text on one line."""
    return " ".join(text.split())


def unstopped(text: str) -> str:
    """Return a text on one line without the full stop at its end."""
    return re.sub(r"\s+", " ", text).strip().rstrip(" .;,")


def letters(number: int) -> int:
    """Return how much of each task's words a list of so many shows."""
    return EXCERPT_LETTERS // 2 if is_long(number) else EXCERPT_LETTERS


def is_long(number: int) -> bool:
    """Whether a list of so many tasks says less of each."""
    return number > LONG_LIST


def label(filed: Filed) -> str:
    """Name a conclusion: "Thông báo số 45-TB/ĐU, ngày 16/11/2026"."""
    kind = words.KINDS.get(filed.kind or "", "Văn bản")
    number = f"{kind} số {filed.number}" if filed.number else f"{kind} (chưa có số)"
    return f"{number}, ngày {day(filed.issued_on)}" if filed.issued_on else number


def title(filed: Filed) -> str:
    """Return a conclusion's title, "" when it has none or tells what may not be sent."""
    return "" if not filed.title or restricted(filed.title) else filed.title


def place(card: TaskCard) -> str:
    """Name a task: "mục 2.1 (345-TB/TU)"."""
    return f"mục {card.ref} ({card.conclusion})" if card.conclusion else f"mục {card.ref}"


def content(card: TaskCard) -> str:
    """Return a task's words; of a restricted one only where to find them."""
    if card.restricted:
        return f"Nội dung đề nghị xem tại mục {card.ref} của văn bản trên hệ thống quản lý văn bản."
    return card.text


def deadline(card: TaskCard) -> str:
    """Write a deadline with the document's own words for it; of a restricted task only the day."""
    words_of_it = None if card.restricted else card.deadline_raw
    if card.due_on is None:
        return f"“{words_of_it}” (chưa có ngày cụ thể)" if words_of_it else "văn bản không nêu"
    raw = f"“{words_of_it}”" if words_of_it else ""
    if card.extended:
        raw = f"đã gia hạn; văn bản nêu {raw}" if raw else "đã gia hạn"
    return long_day(card.due_on) + (f" ({raw})" if raw else "")


def standing(card: TaskCard) -> str:
    """Write where a task stands: "đang thực hiện, 60%"."""
    says = words.STATES[card.state]
    finished = card.state in (State.REPORTED, State.ACCEPTED)
    if card.percent is not None and not finished:
        says += f", {card.percent}%"
    return f"{says}, đang tạm dừng" if card.rests else says


@cache
def environment() -> Environment:
    """Return the templates' environment: everything escaped, a missing value is an error."""
    made = Environment(
        loader=PackageLoader("messages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "day": day,
        "long_day": long_day,
        "count": count,
        "excerpt": excerpt,
        "quoted": quoted,
        "unstopped": unstopped,
        "label": label,
        "title": title,
        "place": place,
        "content": content,
        "deadline": deadline,
        "letters": letters,
        "is_long": is_long,
        "holding": words.HOLDINGS.__getitem__,
        "standing": standing,
        "outcome": words.OUTCOMES.__getitem__,
        "waiting": matter_words.WAITING.__getitem__,
        "role": words.ROLES.__getitem__,
        "number": number,
        "oneline": oneline,
    }
    return made


def message(
    template: str,
    office: Office,
    *,
    choices: tuple[Choice, ...] = (),
    about: tuple[int, ...] = (),
    asks: bool = False,
    numbered: bool = False,
    **values: object,
) -> Message:
    """Render a template into a message; it ends with the office's contact."""
    rendered = environment().get_template(f"{template}.j2").render(office=office, choices=choices, **values)
    return Message(re.sub(r"\n{3,}", "\n\n", rendered).strip(), choices, about, asks, numbered)
