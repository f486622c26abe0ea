"""`demo --once`: 0 when the story went as told, and not 0 otherwise."""

from pathlib import Path

import pytest

from .conftest import SMALL_DIRECTORY, Clerk

ANY_PORT = ("--once", "--port", "0")


def test_the_story_is_told_to_its_end(clerk: Clerk) -> None:
    said = clerk.runs("demo", *ANY_PORT, env={"TIMEZONE": "nowhere", "HTTP_PROXY": "http://127.0.0.1:9"})

    assert (said.code, said.err) == (0, "")
    for number in range(1, 7):
        assert f"\n{number}. " in f"\n{said.out}"
    assert "The database: " in said.out
    assert "http://127.0.0.1:" in said.out
    assert "\x1b" not in said.out


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("thư.txt", "Kính gửi đồng chí Bí thư. Chúc mừng năm mới.", "thư.txt holds no task"),
        (
            "mật.txt",
            "MẬT\n\n1. Giao Ban Tổ chức báo cáo.",
            "mật.txt is refused: it is marked as a state secret",
        ),
        ("trống.md", "", "trống.md: the file is empty"),
        ("[b]ảnh.pdf", "%PDF", "[b]ảnh.pdf: the file is broken"),
    ],
)
def test_what_cannot_be_played_is_told(clerk: Clerk, name: str, content: str, reason: str) -> None:
    said = clerk.types("demo", clerk.writes(name, content), *ANY_PORT)

    assert said.code == 1
    assert f"The story did not go as told: {reason}" in said.out.replace("\n", " ")


def test_a_directory_that_names_none_of_the_organisations_ends_the_story(clerk: Clerk, paper: Path) -> None:
    others = SMALL_DIRECTORY.replace("Ban Tổ chức", "Sở Xây dựng").replace("BTC", "SXD")
    others = others.replace("Ủy ban nhân dân phường", "Chi cục Thuế").replace("UBND phường", "CCT")
    known = clerk.writes("Danh bạ khác.yaml", others)

    said = clerk.types("demo", paper, "--directory", known, *ANY_PORT)

    assert said.code == 1
    assert "names no organisation of the directory" in said.out.replace("\n", " ")


def test_a_file_that_is_not_there_is_named(clerk: Clerk) -> None:
    assert clerk.types("demo", "Kết luận.md", *ANY_PORT).refused() == [
        "cannot read Kết luận.md: No such file or directory"
    ]
