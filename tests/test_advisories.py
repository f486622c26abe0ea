"""What the advisory service says, or does not say, of the packages is told as it is."""

import json

import pytest

from tests import advisories
from tests.advisories import Answer, main, read

TOLD = {
    "dependencies": [
        {"name": "mau", "version": "1.0", "vulns": [{"id": "PYSEC-0000-1", "fix_versions": ["1.1", "2.0"]}]},
        {"name": "khac", "version": "2.0", "vulns": []},
        {"name": "nua", "version": "3.0", "vulns": [{"id": "GHSA-mau", "fix_versions": []}]},
    ]
}


def test_every_advisory_is_named() -> None:
    assert read(json.dumps(TOLD)) == Answer(
        3, ("mau 1.0: PYSEC-0000-1 (mended in 1.1, 2.0)", "nua 3.0: GHSA-mau (mended in no version)")
    )


@pytest.mark.parametrize("written", ["", "Traceback …", "[]", "{}"])
def test_what_is_no_answer_is_none(written: str) -> None:
    assert read(written) is None


@pytest.mark.parametrize(
    ("written", "options", "status", "said"),
    [
        (json.dumps(TOLD), [], 1, "3 packages, 2 advisories"),
        (json.dumps({"dependencies": []}), [], 0, "0 packages, 0 advisories"),
        ("", [], 0, "NOT CHECKED"),
        ("", ["--strict"], 2, "NOT CHECKED"),
    ],
)
def test_the_exit_status_tells_which(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    written: str,
    options: list[str],
    status: int,
    said: str,
) -> None:
    monkeypatch.setattr(advisories, "_asked", lambda _lock: written)

    assert main(options) == status
    assert said in capsys.readouterr().out
