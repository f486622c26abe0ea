"""Why a file is not read: one English sentence each, for the command line and the demo."""

from bot.documents import DocumentProblem
from bot.domain.reading.model import Refusal

REFUSALS = {
    Refusal.SECRET: "it is marked as a state secret: nothing was read or kept",
    Refusal.DOUBTFUL: "a line looks like a secrecy mark: a person must look at the paper",
}
FILE_PROBLEMS = {
    DocumentProblem.EMPTY: "the file is empty",
    DocumentProblem.TOO_LARGE: "the file is too large",
    DocumentProblem.TOO_MANY_PAGES: "the file has too many pages",
    DocumentProblem.TOO_LONG: "the file holds more text than is read",
    DocumentProblem.TOO_HEAVY: "reading the file took too much time or memory",
    DocumentProblem.UNKNOWN_TYPE: (
        "not a file of a known type"
        " (.docx, .doc, .odt, .rtf, .pdf, .html, .md, .txt, .jpg, .png, .tif, .webp)"
    ),
    DocumentProblem.BROKEN: "the file is broken",
    DocumentProblem.LOCKED: "the file has a password",
    DocumentProblem.NO_TEXT: "the file holds no text",
    DocumentProblem.NEEDS_OCR: (
        "the file holds pictures of text, and Tesseract with Vietnamese is not installed"
        " (Debian: apt-get install tesseract-ocr tesseract-ocr-vie)"
    ),
    DocumentProblem.NEEDS_LIBREOFFICE: (
        "this type of file needs LibreOffice, which is not installed"
        " (Debian: apt-get install libreoffice-writer-nogui)"
    ),
}
