"""Why a file could not become text."""

from enum import StrEnum


class DocumentProblem(StrEnum):
    """What is wrong with a file; nothing of its content is told."""

    EMPTY = "empty"  # no byte in it
    TOO_LARGE = "too_large"  # itself, or what it would unpack to
    UNKNOWN_TYPE = "unknown_type"  # by its name or by its first bytes
    BROKEN = "broken"  # of a known type, but cannot be opened
    NO_TEXT = "no_text"  # opened, and nothing to read


class DocumentError(Exception):
    """A file that could not become text."""

    def __init__(self, code: DocumentProblem) -> None:
        super().__init__(code.value)
        self.code = code
