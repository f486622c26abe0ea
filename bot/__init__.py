"""Đôn Đốc: the chat bot of a Party or government office."""
