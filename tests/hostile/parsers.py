"""Everything that reads what comes from outside: each takes whatever bytes there are, and raises nothing."""

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from zoneinfo import ZoneInfo

import yaml

from bot.channels import telegram_updates
from bot.documents import DocumentError, document_of
from bot.documents.sheets import rows_of
from bot.domain import calendar_table, codes, directory_file, gatherings, rosters, snoozing
from bot.domain.announcements import answers_in, flaw_in
from bot.domain.audiences import Known, audience_in
from bot.domain.calendar_changes import begins_alike, wished
from bot.domain.chat import Update
from bot.domain.decisions import day_in, decision_in
from bot.domain.delegations import Colleague, handed_in, meant, takes_back
from bot.domain.directions import direction_in
from bot.domain.directory import Directory, Group, Organisation
from bot.domain.edits import edit_in
from bot.domain.entering import number_and_day
from bot.domain.events import event_in, key_of
from bot.domain.evidence import documents_in
from bot.domain.invitations import asked_in
from bot.domain.journal import Head
from bot.domain.lookup import Lookup
from bot.domain.mentions import mentioned
from bot.domain.moments import moment_in
from bot.domain.office import Office
from bot.domain.office_settings import change_in
from bot.domain.orders import bare_order_in, opening_in, order_in
from bot.domain.percents import impossible
from bot.domain.periods import period_in
from bot.domain.postings import days_in, post_in, wish_in
from bot.domain.reading import read
from bot.domain.reading.model import Rules
from bot.domain.recurring import rhythm_in
from bot.domain.replies import understand
from bot.domain.rosters import is_roster, rows_in
from bot.domain.targets import numbered_in

LIMIT_BYTES = 1_000_000
TODAY = date(2026, 11, 18)
NOW = datetime(2026, 11, 18, 9, 0, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))
UNITS = Directory(
    (
        Organisation("btc", "Ban Tổ chức", aliases=("BTC",), groups=("ban",)),
        Organisation("ubnd", "Ủy ban nhân dân phường", short="UBND phường"),
    ),
    (Group("ban", "Các ban Đảng"),),
)
KNOWN = Known(Lookup(UNITS, TODAY), {"45-TB/ĐU": 1, "46-TB/ĐU": 2})
PEOPLE = (Colleague(1, "Lê Thị Hoa"), Colleague(2, "Nguyễn Văn An"))
OFFICE = Office(name="Văn phòng", contact="Văn phòng")
Parser = Callable[[bytes], object]


def _of_words(*readers: Callable[[str], object]) -> Parser:
    """Return a parser that gives words to several readers."""

    def parse(content: bytes) -> None:
        words = content.decode("utf-8", "replace")
        for reader in readers:
            reader(words)

    return parse


def _document(name: str) -> Parser:
    def parse(content: bytes) -> None:
        with suppress(DocumentError):
            document_of(name, content, limit_bytes=LIMIT_BYTES)

    return parse


def _update(content: bytes) -> None:
    """Read an update as the network may send it: any JSON object with a number."""
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        return
    if isinstance(body, dict):
        kept = telegram_updates.kept(body, "bot_mau")
        telegram_updates.incoming(Update("1", telegram_updates.chat_id(body), kept))


def _press(content: bytes) -> None:
    message = {"message_id": 5, "chat": {"id": 7, "type": "private"}}
    query = {"id": "1", "data": content.decode("utf-8", "replace"), "message": message}
    said = telegram_updates.incoming(Update("1", "7", {"update_id": 1, "callback_query": query})).text
    PARSERS["decision"](said.encode())
    PARSERS["edit"](said.encode())


def _yaml(parse: Callable[[object], object]) -> Parser:
    def parse_file(content: bytes) -> None:
        with suppress(yaml.YAMLError, ValueError, RecursionError):  # as the command line does
            parsed = yaml.safe_load(content)
            _strictly(parse, parsed)

    return parse_file


def _strictly(parse: Callable[[object], object], value: object) -> None:
    """Let no error of our own parsing pass for one of the YAML library's."""
    try:
        parse(value)
    except (ValueError, RecursionError) as error:
        raise AssertionError(f"{parse}: {type(error).__name__}") from error


def _table(content: bytes) -> None:
    calendar_table.of_csv(content, len(content))


def _roster(content: bytes) -> None:
    with suppress(DocumentError):
        rows = rows_in(rows_of(content, LIMIT_BYTES))
        for row in rows if isinstance(rows, tuple) else ():
            rosters.flaw_in(row)


def _snooze(words: str) -> None:
    wish = snoozing.wish_in(words)
    if wish is not None:
        snoozing.moment(wish, OFFICE, NOW)


PARSERS: dict[str, Parser] = {
    "reply": _of_words(lambda words: understand(words, TODAY), impossible, numbered_in),
    "edit": _of_words(edit_in, number_and_day),
    "decision": _of_words(decision_in, lambda words: day_in(words, TODAY)),
    "delegation": _of_words(handed_in, takes_back, lambda words: meant(words, PEOPLE)),
    "snooze": _of_words(_snooze),
    "direction": _of_words(direction_in),
    "setting": _of_words(change_in),
    "days": _of_words(lambda words: wished(words, TODAY, "chat"), begins_alike),
    "period": _of_words(period_in, rhythm_in),
    "event": _of_words(key_of, event_in),
    "audience": _of_words(lambda words: audience_in(words, KNOWN)),
    "announcement": _of_words(flaw_in, answers_in, order_in, bare_order_in, opening_in),
    "moment": _of_words(lambda words: moment_in(words, OFFICE, NOW)),
    "posting": _of_words(
        wish_in, lambda words: days_in(words, TODAY), lambda words: post_in(words, KNOWN.lookup)
    ),
    "evidence": _of_words(documents_in),
    "organisations": _of_words(
        Lookup(UNITS, TODAY).ids, lambda words: mentioned(words, UNITS, TODAY), gatherings.names_task
    ),
    "code": _of_words(codes.found_in, codes.written_in, gatherings.asks_to_join, Head.read),
    "conclusion": _of_words(lambda words: read(words, UNITS, Rules(), filename=words[:40])),
    "update": _update,
    "press": _press,
    "invitation": _of_words(lambda words: asked_in(words, TODAY, Lookup(UNITS, TODAY).is_name), is_roster),
    "roster": _roster,
    "calendar": _table,
    "calendar_yaml": _yaml(calendar_table.parse),
    "directory": _yaml(directory_file.parse),
    "text": _document("a.txt"),
    "markdown": _document("a.md"),
    "html": _document("a.html"),
    "word": _document("a.docx"),
    "pdf": _document("a.pdf"),
}
