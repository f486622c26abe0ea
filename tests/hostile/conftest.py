"""A town with a published conclusion, for those who mean harm."""

from dataclasses import replace

import pytest

from tests.originals import Story
from tests.town import Town

ON_SQLITE = pytest.mark.parametrize("store", ["sqlite"], indirect=True)


@pytest.fixture
def story(story: Story) -> Story:
    """People have joined, and a conclusion is published."""
    return replace(story, steps=(Town.publish, *story.steps))
