"""The page, driven in a real headless Chromium."""
