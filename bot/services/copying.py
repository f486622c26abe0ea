"""Copying: what each recipient of an announcement gets."""

from dataclasses import replace

import messages
from bot.domain.announcements import Announcement
from bot.domain.chat import Message, MessageKind
from bot.domain.office import Office
from bot.domain.splitting import units

MAX_CAPTION = 1000  # under every network's limit that we serve; in UTF-16 units, tags included


def copies(office: Office, announcement: Announcement) -> tuple[Message, ...]:
    """Return the messages that each recipient gets, the words last; under a single file where they fit."""
    words = replace(messages.announcement(office, announcement), kind=MessageKind.ANNOUNCEMENT)
    if len(announcement.files) == 1 and fits_under_file(office, announcement):
        return (replace(words, file=announcement.files[0]),)
    files = (messages.announcement_file(office, announcement, file) for file in announcement.files)
    return (*(replace(file, kind=MessageKind.ANNOUNCEMENT) for file in files), words)


def fits_under_file(office: Office, announcement: Announcement) -> bool:
    """Return whether the words can stand under a file."""
    return units(messages.announcement(office, announcement).text) <= MAX_CAPTION
