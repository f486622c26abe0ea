"""What a table's test finds is shown as what a test's own is."""

import pytest

pytest.register_assert_rewrite("tests.domain.replies.tables")
