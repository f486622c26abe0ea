"""The commands of what the office decides for itself."""

from datetime import datetime
from typing import Annotated

import typer
from rich.box import SIMPLE_HEAD
from rich.table import Table

from bot.app import system_clock
from bot.cli import showing
from bot.cli.common import AsJson, changing, fail, looking, print_json, settings
from bot.cli.showing_reading import Json
from bot.domain.office import Office
from bot.domain.office_settings import BY_NAME, SETTINGS, Change, Changed, Setting, SettingChange, Why
from bot.services import governing, keeping_calendar
from bot.services.governing import By
from bot.store.database import Transaction

settings_app = typer.Typer(
    help="What the office decides for itself: the ladder, hours.", no_args_is_help=True
)
Name = Annotated[str, typer.Argument(help="The setting's name, as `settings list` shows it.")]
SAYS = {
    Why.NO_VALUE: "{value!r} is no value of it; as a default it is written {default!r}{bounds}",
    Why.HOURS_CLASH: "the morning must end before the afternoon begins, and the other hours be within them",
    Why.SAME: "it is {value} already; nothing is changed",
}


@settings_app.command("list")
def settings_list(as_json: AsJson = False) -> None:
    """Show every setting with its value, default and bounds."""
    given = settings()
    office = looking(lambda tx: keeping_calendar.office_now(tx, given.office), given=given)
    rows = [_row(setting, office) for setting in SETTINGS]
    if as_json:
        print_json(rows)
        return
    columns = ("Setting", "In chat", "Value", "Default", "Unit", "Bounds")
    table = Table(*columns, title="Settings", title_justify="left", box=SIMPLE_HEAD)
    for row in rows:
        table.add_row(*(str(value) for value in row.values()))
    showing.console().print(table)


@settings_app.command("set")
def settings_set(name: Name, value: Annotated[str, typer.Argument(help="Its value, or default.")]) -> None:
    """Give a setting another value; the running bot goes by it from its next tick on."""
    given, setting = settings(), _known(name)
    wish = Change(setting, None if value == "default" else value)

    async def work(tx: Transaction) -> Changed | Why:
        office = await keeping_calendar.office_now(tx, given.office)
        return await governing.change(tx, wish, office, by=By(), now=system_clock())

    done = changing(work, given=given)
    if isinstance(done, Why):
        bounds = f", each within {setting.form.bounds}" if setting.form.bounds else ""
        default = setting.written(given.office.defaults)
        fail(f"{name}: {SAYS[done].format(value=value, default=default, bounds=bounds)}")
    typer.echo(f"{name}: {done.after}, not {done.before}")


@settings_app.command("history")
def settings_history(
    name: Annotated[str | None, typer.Argument(help="One setting only.")] = None, as_json: AsJson = False
) -> None:
    """Show who changed what, and when, the newest first."""
    setting = None if name is None else _known(name)
    changes = looking(lambda tx: governing.history(tx, setting))
    if as_json:
        print_json([_change(one) for one in changes])
        return
    zone = settings().office.zone
    table = Table(
        "At", "Setting", "Before", "After", "By", title="Changes", title_justify="left", box=SIMPLE_HEAD
    )
    for one in changes:
        at = f"{one.changed_at.astimezone(zone):%Y-%m-%d %H:%M}"
        table.add_row(at, one.name, one.before, one.value or "default", one.by or "the command line")
    showing.console().print(table)


def _known(name: str) -> Setting:
    if name not in BY_NAME:
        fail(f"there is no setting {name!r}; they are: {', '.join(BY_NAME)}")
    return BY_NAME[name]


def _row(setting: Setting, office: Office) -> Json:
    return {
        "name": setting.name,
        "vietnamese": setting.vietnamese,
        "value": setting.written(office.policy),
        "default": setting.written(office.defaults),
        "unit": setting.unit,
        "bounds": setting.form.bounds,
    }


def _change(one: SettingChange) -> Json:
    at: datetime = one.changed_at
    return {"at": at.isoformat(), "name": one.name, "before": one.before, "value": one.value, "by": one.by}
