"""A fuzzer that looks into the code finds inputs: `python -m tests.hostile.fuzz SECONDS [PARSER …]`.

Each parser is tried in a process of its own, from what it has learnt before (build/fuzz). Exit status 1 when
one raised or hung; what made it do so is kept beside it. Source: github.com/google/atheris.
"""

import subprocess
import sys
from pathlib import Path

import atheris

FOLDER = Path("build/fuzz")
HANG_SECONDS = 20


def main(seconds: int, names: list[str]) -> int:
    """Try parsers one after another, and say of each how it went."""
    worst = 0
    for name in names:
        corpus = FOLDER / name
        corpus.mkdir(parents=True, exist_ok=True)
        options = (
            f"-max_total_time={seconds}",
            f"-timeout={HANG_SECONDS}",
            f"-artifact_prefix={FOLDER}/{name}-",
        )
        command = [sys.executable, "-m", "tests.hostile.fuzz", "--one", name, str(corpus), *options]
        ran = subprocess.run(command, capture_output=True, text=True)
        (FOLDER / f"{name}.log").write_text(ran.stderr, "utf-8")
        runs = next((line for line in ran.stderr.splitlines() if line.startswith("Done ")), "it ended early")
        print(f"{name}: {'sound' if ran.returncode == 0 else 'FAILED, see ' + str(FOLDER)}; {runs}")  # noqa: T201
        worst = worst or int(ran.returncode != 0)
    return worst


def _one(name: str, options: list[str]) -> None:
    with atheris.instrument_imports(include=["bot"]):
        from tests.hostile.parsers import PARSERS  # noqa: PLC0415  # what is imported here is looked into
    atheris.Setup([sys.argv[0], *options], PARSERS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    if sys.argv[1] == "--one":
        _one(sys.argv[2], sys.argv[3:])
    else:
        from tests.hostile.parsers import PARSERS

        raise SystemExit(main(int(sys.argv[1]), sys.argv[2:] or list(PARSERS)))
