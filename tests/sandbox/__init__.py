"""The sandbox, driven by the real python-telegram-bot over HTTP."""
