"""The process that reads one long text: on standard input what `read` takes, pickled; out comes a Conclusion.

    python -m bot.documents.reading_process

Each piece of the output is its length and a pickle: first the Conclusion without its long fields, then
the name of such a field with some of what it holds, and at the end None; or only a DocumentProblem.
"""

import pickle
import struct
import sys
from collections.abc import Iterator
from dataclasses import replace

from bot.documents import limits
from bot.documents.problems import DocumentProblem
from bot.domain.reading import read
from bot.domain.reading.model import Conclusion

LENGTH = struct.Struct(">I")
LONG_FIELDS = ("references", "tasks", "problems")
AT_ONCE = 100  # a hundredth of a second to unpickle


def main() -> None:
    """Read one text."""
    limits.take()
    text, directory, rules, filename, caption = pickle.load(sys.stdin.buffer)  # noqa: S301  # the bot's own
    try:
        conclusion = read(text, directory, rules, filename=filename, caption=caption)
    except (MemoryError, RecursionError):
        _write(DocumentProblem.TOO_HEAVY)
    else:
        for piece in pieces(conclusion):
            _write(piece)


def _write(piece: object) -> None:
    written = pickle.dumps(piece)
    sys.stdout.buffer.write(LENGTH.pack(len(written)) + written)


def pieces(conclusion: Conclusion) -> Iterator[object]:
    """Yield what is written of a conclusion."""
    yield replace(conclusion, references=(), tasks=(), problems=())
    for name in LONG_FIELDS:
        items = getattr(conclusion, name)
        for start in range(0, len(items), AT_ONCE):
            yield name, items[start : start + AT_ONCE]
    yield None


if __name__ == "__main__":
    main()
