"""The commands that make invite codes."""

from typing import Annotated

import typer

from bot import showing
from bot.app import system_clock
from bot.channels.telegram import TelegramChannel
from bot.commandline import AsJson, changing, fail, print_json, settings
from bot.domain.people import OFFICE_ROLES, UNIT_ROLES, Post, Role
from bot.services import joining
from bot.services.joining import Invitation, NoSuchOrganisationError
from bot.store import bots
from bot.store.database import Transaction

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
    uses: Annotated[int, typer.Option("--uses", min=1, max=500, help="How many people it is for.")] = 1,
    as_json: AsJson = False,
) -> None:
    """Make a code to join an organisation; who has one for several people waits to be let in."""
    if role not in UNIT_ROLES:
        fail(f"--role: is one of {', '.join(UNIT_ROLES)}")
    _invite(Post(Role(role), organisation), None, as_json, uses)


def _invite(post: Post, name: str | None, as_json: bool, uses: int = 1) -> None:
    given = settings()

    async def work(tx: Transaction) -> tuple[Invitation, str | None]:
        now, days = system_clock(), given.invite_days
        made = await joining.invite(tx, post, name=name, now=now, days=days, uses=uses)
        bot_name = await bots.name(tx, TelegramChannel.name)
        return made, TelegramChannel.link(bot_name, made.code) if bot_name else None

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
