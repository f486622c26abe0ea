""".doc, .odt and .rtf: LibreOffice, where it is installed, makes Word files of them."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from bot.documents.limits import for_a_large_program
from bot.documents.problems import DocumentError, DocumentProblem

PROGRAM = "soffice"
SECONDS = 120
# The reader that LibreOffice must use: it would also open what the sender's file only pretends to be.
FILTERS = {".doc": "MS Word 97", ".odt": "writer8", ".rtf": "Rich Text Format"}


def as_word(suffix: str, content: bytes) -> bytes:
    """Return a file as a Word file. Raises DocumentError when LibreOffice is missing or cannot open it."""
    program = shutil.which(PROGRAM)
    if program is None:
        raise DocumentError(DocumentProblem.NEEDS_LIBREOFFICE)
    with tempfile.TemporaryDirectory(prefix="dondoc-office-") as folder:
        source = Path(folder) / f"document{suffix}"
        source.write_bytes(content)
        _convert(program, source)
        made = source.with_suffix(".docx")
        if not made.is_file():
            raise DocumentError(DocumentProblem.BROKEN)
        return made.read_bytes()


def _convert(program: str, source: Path) -> None:
    """Let LibreOffice write the Word file beside the source, with a profile of its own."""
    profile = (source.parent / "profile").as_uri()
    command = (
        program,
        f"-env:UserInstallation={profile}",
        "--headless",
        "--norestore",
        f"--infilter={FILTERS[source.suffix]}",
        "--convert-to",
        "docx:MS Word 2007 XML",
        "--outdir",
        str(source.parent),
        str(source),
    )
    try:
        subprocess.run(  # noqa: S603  # no word of the command comes from outside
            command, capture_output=True, check=True, timeout=SECONDS, preexec_fn=for_a_large_program
        )
    except subprocess.TimeoutExpired as error:
        raise DocumentError(DocumentProblem.TOO_HEAVY) from error
    except subprocess.CalledProcessError as error:
        raise DocumentError(DocumentProblem.BROKEN) from error
