"""Pages of HTML, as an editor or an old system saves them."""

import pytest

from bot.documents import DocumentError
from tests.documents.reading import text_of


def read(body: str) -> list[str]:
    return text_of("a.htm", f"<html><body>{body}</body></html>".encode()).split("\n")


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<p>Một\n  dòng</p><div>Hai</div>Ba<br>Bốn", ["Một dòng", "Hai", "Ba", "Bốn"]),
        ("<p><b>1.</b> Rà <span>soát</span>&nbsp;quy&#7871;</p>", ["1. Rà soát quyế"]),
        ("<ol><li>Một</li><li>Hai</li></ol><ul><li>Ba</li></ul>", ["1. Một", "2. Hai", "- Ba"]),
        ("<ol type=a start=3><li>Một</li><li value=9>Hai</li></ol>", ["c. Một", "i. Hai"]),
        ("<ol type=I><li>Một<ol><li>Trong</li></ol></li></ol>", ["I. Một", "1. Trong"]),
        (
            "<ol><li><p>Một</p><p>Thêm</p></li><li value=5><p>Hai<li>Ba</ol>",
            ["1. Một", "Thêm", "5. Hai", "6. Ba"],
        ),
        ("<pre>Một\nHai</pre>", ["Một", "Hai"]),
        ("<p>Một</p><p hidden>x</p><p style='Display : NONE'>x</p><script>x</script>", ["Một"]),
        ("<p>Một<!-- x --> hai</p>", ["Một hai"]),
        (
            "<table><thead><tr><th>STT<th>Việc<th>Hạn</thead><tbody><tr><td>1<td>Rà soát<td>15/12</table>",
            ["STT | Việc | Hạn", "1 | Rà soát | 15/12"],
        ),
        (
            "<table><tr><td>ĐẢNG BỘ<br>PHƯỜNG MẪU</td><td><p>ĐẢNG CỘNG SẢN</p></td></tr></table>",
            ["ĐẢNG BỘ", "PHƯỜNG MẪU", "ĐẢNG CỘNG SẢN"],
        ),
    ],
)
def test_a_page_reads_as_it_is_shown(body: str, lines: list[str]) -> None:
    assert read(body) == lines


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1258", "iso-8859-1"])
def test_a_page_is_read_in_the_encoding_it_names(encoding: str) -> None:
    page = f"<html><head><meta charset={encoding}></head><body>Sở Y tế</body></html>"
    if encoding in ("windows-1258", "iso-8859-1"):
        page = page.replace("Sở Y tế", "S&#7903; Y t&#7871;")

    assert text_of("a.html", page.encode(encoding)) == "Sở Y tế"


def test_a_page_of_xml_is_read() -> None:
    page = '<?xml version="1.0" encoding="UTF-8"?>\n<html><body><p>Sở Y tế</p></body></html>'

    assert text_of("a.html", page.encode()) == "Sở Y tế"


def test_a_page_that_shows_nothing_has_no_text() -> None:
    with pytest.raises(DocumentError, match="no_text"):
        read("<script>x</script>")


def test_a_page_never_reaches_out() -> None:
    page = '<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/hostname">]><p>Một &a;</p><img src="http://x/">'

    assert "Một" in text_of("a.html", page.encode())
