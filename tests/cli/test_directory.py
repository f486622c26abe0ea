"""`directory import` and `directory show`."""

import pytest

from .conftest import SMALL_DIRECTORY, Clerk

WRONG = {
    "a duplicate id": ("  - {id: btc, name: Ban khác}\n", "organisation id 'btc' stands more than once"),
    "an unknown parent": (
        "  - {id: a, name: A, parent: nowhere}\n",
        "organisation 'a': unknown parent 'nowhere'",
    ),
    "its own parent": ("  - {id: a, name: A, parent: a}\n", "organisation 'a': its parent chain is circular"),
    "an unknown group": ("  - {id: a, name: A, groups: [x]}\n", "organisation 'a': unknown group 'x'"),
    "no name": ("  - {id: a}\n", "organisations, entry 3: needs an id and a name"),
    "a day that is none": (
        "  - {id: a, name: A, valid_from: 2025-02-30}\n",
        "holds a value that can't be read: day is out of range for month",
    ),
    "broken YAML": ("  - {id: a, name: [\n", "is not a YAML file (line 7)"),
}


def _changes(clerk: Clerk, content: str) -> list[str]:
    said = clerk.types("directory", "import", clerk.writes("Danh bạ của phường.yaml", content))
    assert (said.code, said.err) == (0, "")
    return said.out.splitlines()


def test_the_first_import_adds_everything(newcomer: Clerk) -> None:
    assert _changes(newcomer, SMALL_DIRECTORY) == [
        "added: 3: btc, ubnd, ban",
        "changed: 0",
        "removed: 0",
        "kept: 0 (no longer in the file, but in use)",
    ]
    assert newcomer.has_database


def test_importing_again_says_what_changed(clerk: Clerk) -> None:
    _changes(clerk, SMALL_DIRECTORY)

    changed = SMALL_DIRECTORY.replace("BTC", "BTC, Tổ chức").replace("{id: ubnd", "{id: ubnd2")

    assert _changes(clerk, changed)[:3] == ["added: 1: ubnd2", "changed: 1: btc", "removed: 1: ubnd"]


def test_importing_the_same_changes_nothing(clerk: Clerk) -> None:
    _changes(clerk, SMALL_DIRECTORY)

    assert [line.partition(":")[2].strip()[0] for line in _changes(clerk, SMALL_DIRECTORY)] == ["0"] * 4


def test_what_is_in_use_is_kept(clerk: Clerk) -> None:
    _changes(clerk, SMALL_DIRECTORY)
    assert clerk.types("invite", "btc").code == 0

    without = SMALL_DIRECTORY.replace("{id: btc", "{id: btc2")

    assert _changes(clerk, without)[3] == "kept: 1 (no longer in the file, but in use): btc"


def test_show_names_organisations_and_groups(clerk: Clerk) -> None:
    _changes(clerk, SMALL_DIRECTORY)

    shown = clerk.types("directory", "show").out

    assert "UBND phường" in shown
    assert "Các ban Đảng" in shown


@pytest.mark.parametrize("what", WRONG)
def test_a_wrong_file_is_refused_in_one_sentence_and_changes_nothing(clerk: Clerk, what: str) -> None:
    more, sentence = WRONG[what]
    path = clerk.writes("a b.yaml", SMALL_DIRECTORY + more)
    _changes(clerk, SMALL_DIRECTORY)
    before = clerk.types("directory", "show").out

    refused = clerk.types("directory", "import", path).refused()

    assert refused == [f"{path}: {sentence}"]
    assert clerk.types("directory", "show").out == before


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\xff", b"[" * 100_000, b"xin ch\xe0o: [", b"12"])
def test_what_is_no_directory_is_refused_before_there_is_a_database(newcomer: Clerk, content: bytes) -> None:
    (sentence,) = newcomer.types("directory", "import", newcomer.writes("a.yaml", content)).refused()

    assert sentence.startswith(str(newcomer.folder / "a.yaml"))
    assert not newcomer.has_database


def test_a_file_that_is_not_there_is_named(clerk: Clerk) -> None:
    assert clerk.types("directory", "import", "Danh bạ.yaml").refused() == [
        "cannot read Danh bạ.yaml: No such file or directory"
    ]


def test_a_folder_is_no_file(clerk: Clerk) -> None:
    assert clerk.types("directory", "import", ".").refused() == ["cannot read .: Is a directory"]


def test_an_endless_file_is_too_large(clerk: Clerk) -> None:
    assert clerk.types("directory", "import", "/dev/zero").refused() == ["/dev/zero: the file is too large"]
