"""The process that reads one file: its content on standard input, what it is found to be on standard output.

    python -m bot.documents NAME LIMIT_BYTES

Each line of the output is a JSON object: {"done": 1, "pages": 3} while it goes on, and last either
{"text": "...", "ocr_confidence": null, "unseen": 0} or {"problem": "broken"}.
"""

import json
import sys

from bot.documents import DocumentError, DocumentProblem, document_of, limits


def main(name: str, limit_bytes: int) -> None:
    """Read one file."""
    limits.take()
    try:
        content = sys.stdin.buffer.read(limit_bytes + 1)
        document = document_of(name, content, limit_bytes=limit_bytes, progress=_tell_of_page)
    except DocumentError as error:
        _tell(problem=error.code)
    except (MemoryError, RecursionError):
        _tell(problem=DocumentProblem.TOO_HEAVY)
    else:
        _tell(text=document.text, ocr_confidence=document.ocr_confidence, unseen=document.unseen)


def _tell_of_page(done: int, pages: int) -> None:
    _tell(done=done, pages=pages)


def _tell(**values: object) -> None:
    sys.stdout.write(json.dumps(values) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
