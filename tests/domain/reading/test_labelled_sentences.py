"""Real labelled sentences, scored by their own scorer: reading may not fall below what it has reached."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.domain.reading.samples import REAL, WHY_SKIPPED

pytestmark = pytest.mark.skipif(not REAL.is_dir(), reason=WHY_SKIPPED)

ANSWER = """
import json, sys
from datetime import date
from bot.domain.directory import Directory
from bot.domain.reading import assignments_in
from bot.domain.reading.model import Rules
for line in sys.stdin:
    row = json.loads(line)
    issued_on = date.fromisoformat(row["issued_on"]) if row.get("issued_on") else None
    given = {"context": row.get("context", ""), "issued_on": issued_on}
    read = assignments_in(row["text"], **given, directory=Directory(), rules=Rules())
    found = []
    for a in read:
        day = a.deadline.due.isoformat() if a.deadline and a.deadline.due else None
        found.append({"leads": a.leads, "coordinators": a.coordinators, "deadline": {"due": day}})
    print(json.dumps({"id": row["id"], "assignments": found}))
"""


@pytest.fixture(scope="module")
def score(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    command = tmp_path_factory.mktemp("score") / "answer.py"
    command.write_text(f"import sys\nsys.path.insert(0, {str(Path.cwd())!r})\n{ANSWER}", "utf-8")
    folder = REAL / "assignments"
    labels = [str(folder / "examples.jsonl"), str(folder / "negatives.jsonl")]
    ran = subprocess.run(
        [sys.executable, str(folder / "score.py"), *labels, "--", sys.executable, str(command)],
        capture_output=True,
        text=True,
        check=True,
    )
    result: dict[str, object] = json.loads(ran.stdout)
    return result


def test_leads_and_coordinators_are_found(score: dict[str, float]) -> None:
    assert score["leads_f1"] >= 0.97
    assert score["coordinators_f1"] >= 0.95


def test_every_due_day_is_exact_and_none_is_invented(score: dict[str, str]) -> None:
    right, wanted = score["due"].split("/")

    assert right == wanted
    assert score["false_dates"].startswith("0/")


def test_few_sentences_without_a_duty_are_taken_for_one(score: dict[str, str]) -> None:
    assert int(score["negatives_taken"].split("/")[0]) <= 1
