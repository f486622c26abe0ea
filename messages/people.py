"""Messages of people and their posts: listed, changed, on leave."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Protocol

from bot.domain.chat import Choice, Message, MessageKind
from bot.domain.office import Office
from bot.domain.people import Post
from bot.domain.postings import Days, Why
from messages.rendering import day, message
from messages.words import ROLES

MOST_LISTED = 30
NOT_NOW = Choice("2", "Thôi", "thôi")
Named = tuple[Post, str | None]
WHY = {
    Why.UNKNOWN: "Không tìm thấy cán bộ hoặc đơn vị đó trong phạm vi đồng chí quản lý.",
    Why.UNCLEAR: "Chưa rõ chức vụ hoặc đơn vị nào; ví dụ: “đầu mối Ban Tổ chức”, “văn thư”.",
    Why.NO_DAYS: "Chưa rõ từ ngày nào đến ngày nào; ví dụ: “cán bộ 12 nghỉ từ 1/12 đến 5/12”.",
    Why.PAST: "Những ngày đó đã qua.",
    Why.NO_RIGHT: "Chức vụ này do người khác quyết định: của đơn vị khác, hoặc của Văn phòng.",
    Why.SELF: "Không ai tự đổi chức vụ của mình; đề nghị nhờ quản trị khác.",
    Why.NOT_HELD: "Cán bộ đó không giữ chức vụ này.",
    Why.HELD: "Cán bộ đó đang giữ chức vụ này rồi.",
    Why.SEVERAL: "Cán bộ đó giữ nhiều chức vụ; đề nghị nói rõ chức vụ và đơn vị.",
    Why.LAST: "Văn phòng phải còn ít nhất một người quyết định.",
    Why.NO_SUBSTITUTE: "Chức vụ của Văn phòng phải có người thay; ví dụ: “…, cán bộ 13 thay”.",
    Why.NOBODY: "Không tìm thấy người thay đó, hoặc người đó chưa tham gia.",
    Why.OVERLAPS: "Cán bộ đó đã có kỳ nghỉ trong những ngày này.",
    Why.NOT_AWAY: "Cán bộ đó không có kỳ nghỉ nào.",
    Why.STALE: "Câu hỏi này đã hết hạn hoặc đã được trả lời.",
    Why.NOTHING: "Không có thay đổi nào như vậy, hoặc đã hoàn tác rồi.",
    Why.MOVED: "Chức vụ của cán bộ đó vừa được đổi khác.",
    Why.UNLINKED: "Tài khoản của cán bộ đó đã ngắt liên kết; muốn tham gia lại thì cần mã mời mới.",
}


class Held(Protocol):
    """A post, as it is shown."""

    @property
    def post(self) -> Post: ...
    @property
    def unit(self) -> str | None: ...
    @property
    def until(self) -> datetime | None: ...
    @property
    def away(self) -> bool: ...


class Known(Protocol):
    """A person, as they are shown."""

    @property
    def cadre_id(self) -> int: ...
    @property
    def name(self) -> str: ...
    @property
    def posts(self) -> Sequence[Held]: ...
    @property
    def linked(self) -> bool: ...
    @property
    def reachable(self) -> bool: ...
    @property
    def agreed(self) -> str | None: ...


def people_list(office: Office, people: Sequence[Known], units: Sequence[str]) -> Message:
    """List people by name, with what they hold and whether they are reached."""
    lines = [(one.cadre_id, one.name, _posts(one, office), _state(one)) for one in people[:MOST_LISTED]]
    return message("people_list", office, lines=lines, total=len(people), units=", ".join(units))


def person_card(office: Office, one: Known) -> Message:
    """Show one person, and what can be said of them."""
    return message("person_card", office, one=one, posts=_posts(one, office), state=_state(one))


def ask_posts(
    office: Office, name: str, ended: Sequence[Named], begun: Sequence[Named], *, leaves: bool
) -> Message:
    """Ask whether a person's posts are changed; nothing is changed yet."""
    choices = (Choice("1", "Đồng ý", "đồng ý thay đổi cán bộ"), NOT_NOW)
    return message(
        "ask_posts", office, choices=choices, name=name, ended=_all(ended), begun=_all(begun), leaves=leaves
    )


def posts_changed(
    office: Office,
    name: str,
    ended: Sequence[Named],
    begun: Sequence[Named],
    *,
    open_tasks: int,
    told: Sequence[str],
    change_id: int | None,
    codes: int = 0,
) -> Message:
    """Confirm a change to who made it; `told`: who has the open tasks now. None: it can't be taken back.

    `codes`: how many unused codes of the person have ended.
    """
    choices = (Choice("0", "Hoàn tác", f"hoàn tác cán bộ {change_id}"),) if change_id is not None else ()
    return message(
        "posts_changed",
        office,
        choices=choices,
        name=name,
        ended=_all(ended),
        begun=_all(begun),
        open_tasks=open_tasks,
        told=", ".join(told),
        codes=codes,
    )


def own_posts_changed(
    office: Office, ended: Sequence[Named], begun: Sequence[Named], *, leaves: bool, account_id: int
) -> Message:
    """Tell a person which posts they hold no more, and which from now on."""
    made = message("own_posts_changed", office, ended=_all(ended), begun=_all(begun), leaves=leaves)
    return replace(made, account_id=account_id)


def posting_not_done(office: Office, why: Why) -> Message:
    """Say why nothing was changed."""
    return message("posting_not_done", office, says=WHY[why])


def leave_entered(office: Office, who: Known, days: Days, substitute: str | None) -> Message:
    """Confirm a leave to who entered it."""
    choices = (Choice("0", "Bỏ kỳ nghỉ này", f"cán bộ {who.cadre_id} hết nghỉ"),)
    return message(
        "leave_entered",
        office,
        choices=choices,
        name=who.name,
        substitute=substitute,
        first=day(days.first),
        last=day(days.last),
    )


def leave_told(office: Office, days: Days, substitute: str | None, *, account_id: int) -> Message:
    """Tell a person of their leave."""
    made = message("leave_told", office, substitute=substitute, first=day(days.first), last=day(days.last))
    return replace(made, account_id=account_id)


def substitute_told(
    office: Office, name: str, posts: Sequence[Named], days: Days, *, account_id: int
) -> Message:
    """Tell somebody for whom they will stand in."""
    made = message(
        "substitute_told", office, name=name, posts=_all(posts), first=day(days.first), last=day(days.last)
    )
    return replace(made, account_id=account_id)


def leave_ended(office: Office, name: str) -> Message:
    """Confirm that a leave is over to who ended it."""
    return message("leave_ended", office, name=name)


def standing_in(
    office: Office, name: str, post: Post, unit: str | None, last: date, open_tasks: int
) -> Message:
    """Tell who has the tasks of somebody who is on leave from today."""
    held = _post(post, unit)
    return message("standing_in", office, name=name, post=held, last=day(last), open_tasks=open_tasks)


def nobody_stands_in(
    office: Office, name: str, post: Post, unit: str | None, last: date, open_tasks: int
) -> Message:
    """Tell the office that the only person of a unit is on leave from today."""
    held = _post(post, unit)
    made = message("nobody_stands_in", office, name=name, post=held, last=day(last), open_tasks=open_tasks)
    return replace(made, kind=MessageKind.NOTICE)


def leave_over(office: Office, name: str, post: Post, unit: str | None, *, back: bool) -> Message:
    """Tell who was away, or stood in, that it is over."""
    return message("leave_over", office, name=name, post=_post(post, unit), back=back)


def _post(post: Post, unit: str | None) -> str:
    return ROLES[post.role] + (f" {unit}" if unit else "")


def _all(posts: Sequence[Named]) -> str:
    return ", ".join(_post(post, unit) for post, unit in posts)


def _posts(one: Known, office: Office) -> str:
    """Say what somebody holds: "đầu mối Ban Tổ chức (đang nghỉ)"."""
    said = []
    for held in one.posts:
        until = f" (thay đến {day(office.local(held.until))})" if held.until else ""
        said.append(_post(held.post, held.unit) + (" (đang nghỉ)" if held.away else until))
    return ", ".join(said) or "không giữ chức vụ nào"


def _state(one: Known) -> str:
    """Say what keeps somebody from being told, "" where nothing does."""
    if not one.linked:
        return "đã ngắt liên kết"
    if one.agreed is None:
        return "chưa đồng ý"
    return "" if one.reachable else "không nhận được tin"
