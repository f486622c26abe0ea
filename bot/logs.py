"""Logs: one event a line with ids; never the token, never people's words."""

import logging
import re
import sys
import traceback
from collections.abc import Iterator
from types import TracebackType
from typing import Any

import structlog
from structlog.typing import ExcInfo, Processor

# Libraries may only warn: below that they log addresses with the token, and rows with people's words.
LIBRARIES_LEVEL = logging.WARNING
SILENT = ("telegram",)  # it logs answers that it can't read, and they hold people's words


def configure(*, level: str, as_json: bool, secrets: tuple[str, ...] = ()) -> None:
    """Send every log line, and the end by an unexpected error, to standard error.

    `secrets` are blanked wherever they turn up.
    """
    events: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.ExceptionRenderer(_traced),
    ]
    lines: list[Processor] = [_renderer(as_json), _Redaction(secrets)]
    structlog.configure(
        processors=[*events, *lines],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    without_meta = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    _let_libraries_log(
        structlog.stdlib.ProcessorFormatter(processors=[without_meta, *lines], foreign_pre_chain=events)
    )
    sys.excepthook = _crashed


def _renderer(as_json: bool) -> Processor:
    if as_json:
        return structlog.processors.JSONRenderer(ensure_ascii=False)
    # Not the default with colours and local variables: those hold people's words.
    plain = structlog.dev.plain_traceback
    return structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), exception_formatter=plain)


def _let_libraries_log(formatter: logging.Formatter) -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    handler.addFilter(_first_line_of_asyncio)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(LIBRARIES_LEVEL)
    for name in SILENT:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    logging.captureWarnings(True)


def _first_line_of_asyncio(record: logging.LogRecord) -> bool:
    """Leave out the task whose error nobody asked for: it is shown with what the error says."""
    if record.name == "asyncio":
        record.msg, record.args = record.getMessage().partition("\n")[0], ()
    return True


def _traced(exc_info: ExcInfo) -> str:
    """Show an error, what it came from first, by types and lines: what errors say may be people's words.

    Example: int("vướng kinh phí") says the words; a database says the row that it refuses.
    """
    parts = []
    for error in reversed(list(_with_causes(exc_info[1]))):
        parts += ["Traceback (most recent call last):\n", *traceback.format_tb(error.__traceback__)]
        parts.append(f"{type(error).__module__}.{type(error).__qualname__}\n".removeprefix("builtins."))
    return "".join(parts).rstrip()


def _with_causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _crashed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    structlog.get_logger().critical("crashed", exc_info=(kind, error, trace))


class _Redaction:
    """Blanks secrets in a finished line, in whatever case a library wrote them."""

    def __init__(self, secrets: tuple[str, ...]) -> None:
        longest_first = sorted(filter(None, secrets), key=len, reverse=True)
        self._secret = re.compile("|".join(map(re.escape, longest_first)) or r"(?!)", re.IGNORECASE)

    def __call__(self, _logger: object, _method: str, line: Any) -> str:  # Any: the renderer's line
        return self._secret.sub("<secret>", str(line))
