"""A reply becomes its meaning: `understand` and nothing else."""

from bot.domain.replies.understanding import understand

__all__ = ["understand"]
