"""Marks that must turn up nowhere: looked for in every way in which a program may write them."""

import base64
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus

from bot.domain.letters import bare


def forms(mark: str) -> set[bytes]:
    """Return a mark as it may stand in a file: raw, escaped, encoded, in base64 at any place of a text."""
    raw = mark.encode()
    written = {
        mark,
        mark.lower(),
        mark.upper(),
        bare(mark),
        quote(mark),
        quote(mark, safe=""),
        quote_plus(mark),
    }
    plain = {one.encode(code) for one in written for code in ("utf-8", "utf-16-le")}
    return plain | {raw.hex().encode(), ascii(mark)[1:-1].encode()} | set(_in_base64(raw))


def _in_base64(raw: bytes) -> Iterator[bytes]:
    """Yield what base64 makes of the mark, without the signs in which its neighbours have a share."""
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        for before in range(3):
            encoded = encode(b"\0" * before + raw + b"\0" * 3)
            yield encoded[4 if before else 0 : (before + len(raw)) // 3 * 4]


def found(folder: Path, mark: str) -> list[str]:
    """Return the files under a folder in which a mark stands, in their names or contents."""
    wanted = forms(mark)
    return sorted(
        str(file.relative_to(folder))
        for file in folder.rglob("*")
        if file.is_file() and any(form in _content(file) + str(file).encode() for form in wanted)
    )


def _content(file: Path) -> bytes:
    """Return what stands in a file, nothing where a running server has just taken it away."""
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return b""
