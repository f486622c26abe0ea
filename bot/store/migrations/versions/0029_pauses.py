"""The office pauses a task, and lets its unit go on."""

from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

KINDS = "kind IN ('report', 'obstacle', 'extension', 'question', 'not_ours', 'writing', 'meeting', 'pause')"
CLOSINGS = (
    "closing IN ('accepted', 'returned', 'cleared', 'granted', 'changed', 'refused', 'answered', 'reassigned', "
    "'stays', 'written', 'discussed', 'dropped', 'resumed', 'moved_on', 'replaced', 'taken_back', 'with_lead', "
    "'with_task')"
)


def upgrade() -> None:
    """Go forward; there is no way back."""
    with op.batch_alter_table("matters") as batch_op:
        for column, check in (("kind", KINDS), ("closing", CLOSINGS)):
            batch_op.drop_constraint(op.f(f"ck_matters_{column}"), type_="check")
            batch_op.create_check_constraint(op.f(f"ck_matters_{column}"), check)
