"""Messages of inviting, and the words of the poster."""

from collections.abc import Sequence
from dataclasses import replace
from html import unescape

from bot.domain.chat import MadeFile, Message
from bot.domain.invitations import MOST_DAYS, MOST_USES, Flaw, Invitation
from bot.domain.office import Office
from bot.domain.posters import Poster
from messages.rendering import clock, environment, message


def ask_invite(office: Office) -> Message:
    """Tell how a code is asked for."""
    return message("ask_invite", office, most_days=MOST_DAYS, most_uses=MOST_USES)


def invited(office: Office, made: Invitation, link: str | None, picture: MadeFile | None) -> Message:
    """Show a code once, with the address and the picture that lead to the same; it is not kept."""
    expires = clock(made.expires_at, office)
    told = message("invited", office, made=made, link=link, expires=expires, picture=picture is not None)
    return replace(told, file=picture, fleeting=True)


def invitation_poster(office: Office, made: Invitation, page: MadeFile) -> Message:
    """Bring the poster of a code for several people, to be printed."""
    return replace(message("invitation_poster", office, made=made), file=page, fleeting=True)


def not_invited(office: Office, why: Flaw, said: str = "", offered: Sequence[str] = ()) -> Message:
    """Say why no code was made; `offered` are the names of units that may be meant."""
    return message(
        "not_invited",
        office,
        why=why,
        said=said,
        offered=offered,
        most_days=MOST_DAYS,
        most_uses=MOST_USES,
    )


def code_revoked(office: Office, *, done: bool) -> Message:
    """Say that a code lets nobody in any more, or that nothing changed."""
    return message("code_revoked", office, done=done)


def poster(office: Office, made: Invitation, link: str, bot_name: str) -> Poster:
    """Return what a poster says, a part a line."""
    told = {"made": made, "bot_name": bot_name, "expires": clock(made.expires_at, office)}
    written = environment().get_template("poster.j2").render(office=office, **told)
    return Poster(unescape(written).strip(), link)
