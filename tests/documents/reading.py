"""What a file says, read in this process."""

from bot.documents import document_of

LIMIT_BYTES = 20_000_000


def text_of(name: str, content: bytes, *, limit_bytes: int = LIMIT_BYTES) -> str:
    return document_of(name, content, limit_bytes=limit_bytes).text
