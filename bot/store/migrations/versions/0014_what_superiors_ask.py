"""What superiors ask of the office about overdue tasks waits, and is settled."""

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

KINDS = "kind IN ('report', 'obstacle', 'extension', 'question', 'not_ours', 'writing', 'meeting')"
CLOSINGS = (
    "closing IN ('accepted', 'returned', 'cleared', 'granted', 'changed', 'refused', 'answered', 'reassigned', "
    "'stays', 'written', 'discussed', 'dropped', 'moved_on', 'replaced', 'taken_back', 'with_lead', 'with_task')"
)


def upgrade() -> None:
    """Go forward; there is no way back."""
    with op.batch_alter_table("matters") as batch_op:
        for column, check in (("kind", KINDS), ("closing", CLOSINGS)):
            batch_op.drop_constraint(op.f(f"ck_matters_{column}"), type_="check")
            batch_op.create_check_constraint(op.f(f"ck_matters_{column}"), check)
