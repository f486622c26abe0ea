"""Looks up the locked packages in the advisory database of OSV: `python -m tests.advisories [--strict]`.

Exit status: 0 no advisory is known; 1 some are; where the service does not answer, that is said, and the
status is 0, with --strict 2. Source: google.github.io/osv.dev/api, by pip-audit.
"""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
LOCKS = ("requirements.lock", "requirements-dev.lock")
SECONDS = 120
AUDIT = (
    *("-m", "pip_audit", "--require-hashes", "--disable-pip", "--vulnerability-service", "osv"),
    *("--progress-spinner", "off", "--timeout", "10", "--format", "json"),
)
FOUND, NOT_CHECKED = 1, 2


@dataclass(frozen=True)
class Answer:
    """What is known: the packages that were looked up, and what is told of them; None: nobody answered."""

    packages: int
    advisories: tuple[str, ...]


def main(arguments: Sequence[str]) -> int:
    """Look up both locks, and print what is known of each."""
    worst = 0
    for lock in LOCKS:
        answer = read(_asked(lock))
        if answer is None:
            print(f"{lock}: NOT CHECKED: the advisory service does not answer")  # noqa: T201
            worst = max(worst, NOT_CHECKED if "--strict" in arguments else 0)
            continue
        print(f"{lock}: {answer.packages} packages, {len(answer.advisories)} advisories")  # noqa: T201
        for advisory in answer.advisories:
            print(f"  {advisory}")  # noqa: T201
        worst = worst or (FOUND if answer.advisories else 0)
    return worst


def read(written: str) -> Answer | None:
    """Read pip-audit's JSON; None where it is none, for then the service did not answer."""
    try:
        told = json.loads(written)["dependencies"]
    except (ValueError, LookupError, TypeError):
        return None
    advisories = tuple(
        f"{one['name']} {one['version']}: {found['id']}"
        f" (mended in {', '.join(found['fix_versions']) or 'no version'})"
        for one in told
        for found in one.get("vulns", ())
    )
    return Answer(len(told), advisories)


def _asked(lock: str) -> str:
    command = [sys.executable, *AUDIT, "--requirement", str(ROOT / lock)]
    try:
        ran = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return ""
    return ran.stdout


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
