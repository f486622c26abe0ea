"""An announcement is paused, killed, gone on with and corrected: everybody ends with the right words."""

from pathlib import Path

from tests.crash import announcing
from tests.crash.announcing import Plan


async def test_an_announcement_survives_pause_kills_and_a_correction(tmp_path: Path) -> None:
    report = await announcing.run(tmp_path, Plan(people=300, per_second=50, seen=5))

    assert report.kept, report
    assert report.edited >= 100, report
    assert report.asked_again >= 5, report
