"""Invite codes: easy to read out and to type, kept only as a hash."""

import hashlib
import re
import secrets

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # no 0/O, no 1/I
HALF = 4
AMONG_WORDS = re.compile(rf"(?<![\w-])([{ALPHABET}]{{{HALF}}})-([{ALPHABET}]{{{HALF}}})(?![\w-])")
CODE = re.compile(rf"([{ALPHABET}]{{{HALF}}})[-–\s]?([{ALPHABET}]{{{HALF}}})")


def new() -> str:
    """Return a fresh code, such as "K7MP-4QXT" (40 random bits)."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(2 * HALF))
    return f"{letters[:HALF]}-{letters[HALF:]}"


def found_in(text: str) -> str | None:
    """Return the code that `text` consists of, in its standard form, or None.

    >>> found_in(" k7mp 4qxt ")
    'K7MP-4QXT'
    >>> found_in("xong 4 việc") is None
    True
    """
    match = CODE.fullmatch(text.strip().upper())
    return f"{match[1]}-{match[2]}" if match else None


def written_in(text: str) -> str | None:
    """Return the first code with its hyphen that stands among other words, in its standard form, or None.

    >>> written_in("mã của em là k7mp-4qxt ạ")
    'K7MP-4QXT'
    """
    match = AMONG_WORDS.search(text.upper())
    return f"{match[1]}-{match[2]}" if match else None


def digest(code: str) -> str:
    """Return what is stored of a code: its SHA-256, hexadecimal."""
    return hashlib.sha256(code.encode()).hexdigest()
