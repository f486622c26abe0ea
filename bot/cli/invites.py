"""The commands that make invite codes."""

from pathlib import Path
from typing import Annotated

import typer

import messages
from bot.app import system_clock
from bot.channels.telegram import TelegramChannel
from bot.cli import showing
from bot.cli.common import AsJson, changing, fail, print_json, settings
from bot.config import Settings
from bot.domain.invitations import MOST_USES, Invitation
from bot.domain.people import OFFICE_ROLES, UNIT_ROLES, Post, Role
from bot.services import joining, keeping_calendar
from bot.services.joining import NoSuchOrganisationError
from bot.store import bots
from bot.store.database import Transaction

POSTERS = (".pdf", ".png")
admin_app = typer.Typer(help="The office's own people.", no_args_is_help=True)


@admin_app.command("invite")
def admin_invite(
    name: Annotated[str, typer.Option("--name", help="The person's full name.")],
    role: Annotated[
        str, typer.Option("--role", help="admin, chief, specialist, clerk, keeper or leader.")
    ] = Role.ADMIN,
    as_json: AsJson = False,
) -> None:
    """Make a one-time code: an admin decides, a specialist drafts and checks, a leader reads."""
    if not name.strip():
        fail("--name: must not be empty")
    if role not in OFFICE_ROLES:
        fail(f"--role: is one of {', '.join(OFFICE_ROLES)}")
    _invite(Post(Role(role)), name.strip(), as_json)


def invite(
    organisation: Annotated[str, typer.Argument(help="The organisation's id in the directory.")],
    role: Annotated[str, typer.Option("--role", help="focal, head or member.")] = Role.FOCAL,
    uses: Annotated[int, typer.Option("--uses", min=1, max=MOST_USES, help="How many people it is for.")] = 1,
    poster: Annotated[
        Path | None, typer.Option("--poster", help="Write a page of A4 with the code: a .pdf or a .png.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Make a code to join an organisation; who has one for several people waits to be let in."""
    if role not in UNIT_ROLES:
        fail(f"--role: is one of {', '.join(UNIT_ROLES)}")
    if poster is not None and poster.suffix.lower() not in POSTERS:
        fail(f"--poster: its name ends in {' or '.join(POSTERS)}")
    _invite(Post(Role(role), organisation), None, as_json, uses, poster)


def _invite(post: Post, name: str | None, as_json: bool, uses: int = 1, poster: Path | None = None) -> None:
    given = settings()

    async def work(tx: Transaction) -> tuple[Invitation, str | None]:
        office = await keeping_calendar.office_now(tx, given.office)
        now, days = system_clock(), office.policy.invite_days
        made = await joining.invite(tx, post, name=name, now=now, days=days, uses=uses)
        bot_name = await bots.name(tx, TelegramChannel.name)
        link = TelegramChannel.link(bot_name, made.code) if bot_name else None
        if poster is not None:
            _write_poster(poster, given, made, link, bot_name or "")
        return made, link

    try:
        made, link = changing(work, given=given)
    except NoSuchOrganisationError:
        fail(f"the directory has no organisation {post.organisation_id!r}")
    if as_json:
        print_json(showing.invitation(made, link))
        return
    typer.echo(f"code: {made.code}")
    typer.echo(f"link: {link or 'known once the bot has run'}")
    typer.echo(f"expires: {made.expires_at.astimezone(given.office.zone):%d/%m/%Y %H:%M}")


def _write_poster(file: Path, given: Settings, made: Invitation, link: str | None, bot_name: str) -> None:
    """Write a poster before its code is kept, or end with no code made."""
    from bot import drawing  # noqa: PLC0415  # much to load, which few commands need

    if link is None:
        fail("--poster: the bot must have run once, so that its address is known")
    page = drawing.pdf(messages.poster(given.office, made, link, bot_name))
    content = page if file.suffix.lower() == ".pdf" else drawing.png(page)
    try:
        file.write_bytes(content)
    except OSError as error:
        fail(f"cannot write {file}: {error.strerror}")
