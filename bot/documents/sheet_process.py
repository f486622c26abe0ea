"""The process that reads one table: its file on standard input, its rows on standard output.

    python -m bot.documents.sheet_process LIMIT_BYTES

The output is one JSON object: {"rows": [[1, ["Họ tên", "Đơn vị"]], …]}, {"problem": "broken"}, or, of a table
that bears a mark of secrecy, or something like it, {"marked": "secret"} and nothing else of it.
"""

import json
import sys

from bot.documents import DocumentError, DocumentProblem, limits
from bot.documents.sheets import rows_of
from bot.domain.reading import secrecy


def main(limit_bytes: int) -> None:
    """Read one table."""
    limits.take()
    answer: dict[str, object]
    try:
        rows = rows_of(sys.stdin.buffer.read(limit_bytes + 1), limit_bytes)
        marked = secrecy.keeps_out("", "\n".join(cell for _, cells in rows for cell in cells if cell))
        answer = {"rows": rows} if marked is None else {"marked": marked}
    except DocumentError as error:
        answer = {"problem": error.code}
    except (MemoryError, RecursionError):
        answer = {"problem": DocumentProblem.TOO_HEAVY}
    sys.stdout.write(json.dumps(answer) + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
