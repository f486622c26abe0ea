"""What every command needs: the settings, the store, and one plain sentence when something is wrong."""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from datetime import date
from pathlib import Path
from typing import Annotated, Any, NoReturn, TypeVar

import typer
import yaml

from bot import config
from bot.config import Settings, SettingsError
from bot.domain.directory import Directory
from bot.domain.directory_file import parse
from bot.store.database import Store, StoreAwayError, StoreError, Transaction

WRONG_INPUT = 1
WRONG_SETTINGS = 2
DIRECTORY_LIMIT_BYTES = 2 * 1024 * 1024
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Result = TypeVar("Result")
Work = Callable[[Transaction], Awaitable[Result]]


def settings(*, to_run: bool = False) -> Settings:
    """Return the settings, or end with every problem named."""
    try:
        return config.load(to_run=to_run)
    except SettingsError as error:
        fail(*error.problems, code=WRONG_SETTINGS)


def changing(work: Work[Result], *, given: Settings | None = None) -> Result:
    """Do some work in one transaction of the store."""
    return _in_store(lambda store: _transaction(store, work), given or settings())


def looking(work: Work[Result], *, given: Settings | None = None) -> Result:
    """Do some work that only reads the store."""
    return _in_store(lambda store: _reading(store, work), given or settings())


def content(path: Path, limit_bytes: int) -> bytes:
    """Return a file's content, of a larger file one byte more than `limit_bytes`; or end saying why not."""
    try:
        with path.open("rb") as file:
            return file.read(limit_bytes + 1)
    except OSError as error:
        fail(f"cannot read {path}: {error.strerror}")


def directory(path: Path) -> Directory:
    """Return the directory of a YAML file, or end with every problem named."""
    written = content(path, DIRECTORY_LIMIT_BYTES)
    if len(written) > DIRECTORY_LIMIT_BYTES:
        fail(f"{path}: the file is too large")
    found, problems = parse(loaded(path, written))
    if problems:
        fail(*(f"{path}: {p}" for p in problems))
    return found


def loaded(path: Path, written: bytes) -> object:
    """Return what a YAML text holds, or end saying why it can't be read."""
    try:
        return yaml.safe_load(written)
    except yaml.MarkedYAMLError as error:
        line = f" (line {error.problem_mark.line + 1})" if error.problem_mark else ""
        fail(f"{path}: is not a YAML file{line}")
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError):
        fail(f"{path}: is not a YAML file")
    except ValueError as error:  # a value that only looks like a day or a number. Example: 2025-02-30
        fail(f"{path}: holds a value that can't be read: {error}")


def json_lines(needed: tuple[str, ...]) -> Iterator[tuple[int, dict[str, Any]]]:  # Any: JSON values
    """Yield (line number, object) of standard input, or end at the first line that is wrong."""
    for number, written in enumerate(sys.stdin.buffer, 1):
        if not written.strip():
            continue
        try:
            row = json.loads(written.decode("utf-8-sig"))
        except UnicodeDecodeError:
            fail(f"line {number}: is not UTF-8 text")
        except (ValueError, RecursionError):
            fail(f"line {number}: is not JSON")
        if not isinstance(row, dict) or not all(isinstance(row.get(key), str) for key in needed):
            fail(f"line {number}: needs {' and '.join(needed)}, both strings")
        yield number, row


def day(value: object, name: str) -> date | None:
    """Return a day written YYYY-MM-DD, None for none, or end naming what is wrong."""
    if value is None:
        return None
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        fail(f"{name}: {value!r} is not a date (YYYY-MM-DD)")


def print_json(value: object) -> None:
    """Print a value as one line of JSON."""
    typer.echo(json.dumps(value, ensure_ascii=False))


def fail(*sentences: str, code: int = WRONG_INPUT) -> NoReturn:
    """End with sentences on standard error."""
    for sentence in sentences:
        typer.echo(f"dondoc: {sentence}", err=True)
    raise typer.Exit(code)


def _in_store(work: Callable[[Store], Coroutine[Any, Any, Result]], given: Settings) -> Result:
    try:
        return asyncio.run(_opened(Store(given.database_url), work))
    except StoreAwayError as error:
        fail(str(error))
    except StoreError as error:
        fail(str(error), code=WRONG_SETTINGS)


async def _opened(store: Store, work: Callable[[Store], Coroutine[Any, Any, Result]]) -> Result:
    try:
        await store.migrate()
        return await work(store)
    finally:
        await store.close()


async def _transaction(store: Store, work: Work[Result]) -> Result:
    async with store.transaction() as tx:
        return await work(tx)


async def _reading(store: Store, work: Work[Result]) -> Result:
    async with store.reading() as tx:
        return await work(tx)
