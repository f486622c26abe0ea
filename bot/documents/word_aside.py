"""What a Word file says beside its pages: properties, comments, the words of pictures and diagrams."""

from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

# Parts by the beginning of their name. Example: "docProps/core.xml" holds the title.
PARTS = ("docProps/", "word/comments", "word/diagrams/", "word/charts/", "customXml/item")
DESCRIPTIONS = ("descr", "title", "alt")  # of a picture
BODY = "word/document.xml"


def words_aside(content: bytes) -> Iterator[str]:
    """Yield what stands beside the pages, a paragraph or a property each; the archive has been checked."""
    with ZipFile(BytesIO(content)) as archive:
        for name in archive.namelist():
            if name == BODY:
                yield from _descriptions(_parsed(archive.read(name)))
            elif name.startswith(PARTS) and name.endswith(".xml"):
                yield from _paragraphs(_parsed(archive.read(name)))


def _parsed(part: bytes) -> etree._Element:
    return etree.fromstring(part, etree.XMLParser(resolve_entities=False, no_network=True))


def _descriptions(root: etree._Element) -> Iterator[str]:
    for element in root.iter("{*}docPr", "{*}cNvPr", "{*}shape", "{*}imagedata"):
        yield from (element.get(name, "") for name in DESCRIPTIONS)


def _paragraphs(root: etree._Element) -> Iterator[str]:
    """Yield the words of each paragraph, and of each element outside one."""
    for element in root.iter("{*}p"):
        yield "".join(element.itertext())
    for element in root.iter(etree.Element):
        yield element.text or ""
