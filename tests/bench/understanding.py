"""How well replies are understood: `python -m tests.bench.understanding LABELS.jsonl [--today DATE]`.

A label is a line of JSON: `id`, `text`, `outcome`, `percent`, `items` (`task_ref`, `outcome`, `percent` of
each, where a message tells of several tasks), `must_not` (outcomes that are harmful to store unasked), and
`confirm_ok` (a careful person would ask too). The figures are printed; nothing is asserted.
"""

import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from bot.domain.replies import understand
from bot.domain.replies.model import Outcome, Understanding

Label = dict[str, Any]  # Any: JSON
USUAL_DAY = date(2026, 11, 12)


def main(words: Sequence[str]) -> int:
    """Print the figures of one file of labels."""
    today = date.fromisoformat(words[words.index("--today") + 1]) if "--today" in words else USUAL_DAY
    rows = [json.loads(line) for line in Path(words[0]).read_text("utf-8").splitlines() if line.strip()]
    read = [(row, understand(row["text"], today)) for row in rows]
    for says, found in figures(read).items():
        sys.stdout.write(f"{says:<42}{found}\n")
    return 0


def figures(read: Sequence[tuple[Label, Understanding]]) -> dict[str, str]:
    """Return each figure by what it counts, the weightiest first."""
    several = [each for each in read if each[0]["items"]]
    asked = [row for row, meaning in read if meaning.confirm and not row["confirm_ok"]]
    return {
        "replies": str(len(read)),
        'stored unasked as "done", wrongly': _named([r for r, m in read if _wrong_done(r, m)]),
        "other harmful ones stored unasked": _named([r for r, m in read if _harmful(r, m)]),
        "outcome right": _share([r for r, m in read if _right(r, m)], read),
        "asked needlessly": _share(asked, read),
        "several tasks told apart exactly": _share([r for r, m in several if _same_items(r, m)], several),
    }


def _wrong_done(row: Label, meaning: Understanding) -> bool:
    if meaning.confirm:
        return False
    if not meaning.items:
        return meaning.outcome is Outcome.DONE and row["outcome"] != Outcome.DONE
    done = {item["task_ref"] for item in row["items"] if item["outcome"] == Outcome.DONE}
    told = {item.task_ref for item in meaning.items if item.outcome is Outcome.DONE}
    return not told <= done and row["outcome"] != Outcome.DONE


def _harmful(row: Label, meaning: Understanding) -> bool:
    stored = not meaning.confirm and not meaning.items
    return stored and meaning.outcome is not Outcome.DONE and meaning.outcome in row["must_not"]


def _right(row: Label, meaning: Understanding) -> bool:
    if row["items"]:
        return _same_items(row, meaning)
    return bool(meaning.outcome == row["outcome"] or (meaning.confirm and row["confirm_ok"]))


def _same_items(row: Label, meaning: Understanding) -> bool:
    wanted = {item["task_ref"]: _stands(item["outcome"], item["percent"]) for item in row["items"]}
    return wanted == {item.task_ref: _stands(item.outcome, item.percent) for item in meaning.items}


def _stands(outcome: str, percent: int | None) -> tuple[str, int | None]:
    """Return what is compared; of what is done no percent, for it has none or 100."""
    return str(outcome), None if outcome == Outcome.DONE else percent


def _named(rows: Sequence[Label]) -> str:
    return f"{len(rows)} {' '.join(str(row['id']) for row in rows)}".strip()


def _share(some: Sequence[Label], read: Sequence[object]) -> str:
    return f"{len(some)}/{len(read)} = {len(some) / len(read):.3f}" if read else "none"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
