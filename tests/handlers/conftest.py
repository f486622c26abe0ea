"""Where a town is shown on one kind of database only."""

import pytest

# Behaviours in which the database has no part are told on one of them only.
ON_SQLITE = pytest.mark.parametrize("store", ["sqlite"], indirect=True)
