"""How Alembic runs our migrations: on the connection that Store hands it."""

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from bot.store.schema import Moment, metadata


def _render(kind: str, column: object, _context: AutogenContext) -> str | Literal[False]:
    """Write our own column type as the one underneath, so that a migration never changes with our code."""
    if kind == "type" and isinstance(column, Moment):
        return "sa.DateTime(timezone=True)"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    render_item=_render,
)
with context.begin_transaction():
    context.run_migrations()
