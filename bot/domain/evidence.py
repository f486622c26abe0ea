"""Evidence: what a unit shows of a task, a file or the number of a document."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256 as sha256_of

from bot.domain.chat import Attachment
from bot.domain.letters import bare
from bot.domain.people import Person
from bot.domain.reading.dates import first_day
from bot.domain.reading.numbers import references
from bot.domain.replies import understand
from bot.domain.replies.model import Outcome
from bot.domain.rights import Right

CONCLUSIONS = ("ket luan", "thong bao", "du thao")  # with which words a file is one: "kết luận giao ban"


@dataclass(frozen=True)
class Evidence:
    """A file (with `sha256` where it was fetched), or a document by its number."""

    name: str = ""
    file_id: str | None = None
    size_bytes: int = 0
    is_photo: bool = False
    sha256: str | None = None
    number: str | None = None
    issued_on: date | None = None

    @classmethod
    def of(cls, file: Attachment, content: bytes | None) -> "Evidence":
        """Weigh a file; its content is None where the network did not hand it out."""
        size = file.size_bytes if content is None else len(content)
        sha256 = None if content is None else sha256_of(content).hexdigest()
        return cls(file.name, file.file_id, size, file.is_photo, sha256)

    @property
    def file(self) -> Attachment | None:
        """The file, as a network sends it on."""
        if self.file_id is None:
            return None
        return Attachment(self.file_id, self.name, self.size_bytes, self.is_photo)


def documents_in(text: str, but: frozenset[str] = frozenset()) -> tuple[Evidence, ...]:
    """Return the documents that a report names, without those numbered as in `but` (the conclusions').

    >>> documents_in("xong, số 120-BC/BTCTU, 29/11/2023")[0].issued_on
    datetime.date(2023, 11, 29)
    >>> documents_in("345-TB/TU mục 2 xong", frozenset({"345-TB/TU"}))
    ()
    """
    named = [cited for cited in references(text) if cited.number not in but]
    day = first_day(text) if len(named) == 1 else None
    return tuple(Evidence(number=cited.number, issued_on=cited.issued_on or day) for cited in named)


def shows_evidence(sender: Person, caption: str, today: date, *, quotes: bool) -> bool | None:
    """Whether a file is evidence (True) or a conclusion to read (False); None where that must be asked.

    Of somebody who both reports for a unit and drafts for the office the message that the file answers, or
    the words with it, tell; a file alone is a conclusion, for a draft changes nothing yet.
    """
    if not sender.may(Right.DRAFT) or not sender.may(Right.REPORT):
        return sender.may(Right.REPORT)
    if quotes:
        return True
    words = bare(caption)
    if not words or words.startswith(CONCLUSIONS):
        return False
    return True if understand(caption, today).outcome is not Outcome.UNCLEAR else None
