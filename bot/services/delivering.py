"""Delivering: one message is sent on its network, or one that arrived there is changed."""

from bot.domain.chat import Act
from bot.ports import Channel, ChannelError, Verdict
from bot.store.claims import Delivery


async def deliver(channel: Channel, delivery: Delivery) -> str:
    """Send one message, with its file where it has one, or change one; return its id there."""
    if delivery.act is not Act.SEND:
        return await _change(channel, delivery, delivery.target or "")
    if delivery.file is None or not channel.files:
        return await channel.send(delivery.chat_id, delivery.text, delivery.choices)
    return await channel.send_file(delivery.chat_id, delivery.file, delivery.text, delivery.choices)


async def _change(channel: Channel, delivery: Delivery, target: str) -> str:
    if not channel.edits:
        raise ChannelError(Verdict.NEVER, "this network changes no message")
    if delivery.act is Act.DELETE:
        await channel.delete(delivery.chat_id, target)
    else:
        caption = delivery.file is not None and channel.files
        await channel.edit(delivery.chat_id, target, delivery.text, delivery.choices, caption=caption)
    return target
