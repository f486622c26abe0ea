"""What the refusals' tests share."""

import pytest

from bot.channels.telegram import TelegramChannel
from bot.ports import ChannelError

TOKEN = "7000000001:AAF-mau_thu_nghiem"
SECRET = TOKEN.partition(":")[2]


async def refused(channel: TelegramChannel, chat_id: int = 7, text: str = "Mục 2.1") -> ChannelError:
    """Send in vain; the refusal never shows the token."""
    with pytest.raises(ChannelError) as found:
        await channel.send(str(chat_id), text, ())
    assert SECRET.lower() not in str(found.value).lower()
    assert found.value.__cause__ is None
    return found.value
