"""getMe, getUpdates, and the webhook that this network never has."""

from bot.sandbox import wire
from bot.sandbox.bot_api.parameters import Parameters
from bot.sandbox.network import Network

_LONGEST_POLL_SECONDS = 50
_MOST_UPDATES = 100


async def get_me(network: Network, _call: Parameters) -> object:
    """Give the bot's own account. Source: core.telegram.org/bots/api#getme."""
    return {
        **wire.bot(network.bot),
        "can_join_groups": False,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
    }


async def get_updates(network: Network, call: Parameters) -> object:
    """Give what waits, or wait for it. Source: core.telegram.org/bots/api#getupdates."""
    if call.structure("allowed_updates") is not None:
        network.updates.allow(map(str, call.sequence("allowed_updates")))
    limit = min(max(call.number("limit", _MOST_UPDATES), 1), _MOST_UPDATES)
    seconds = min(max(call.number("timeout"), 0), _LONGEST_POLL_SECONDS)
    return await network.updates.poll(call.number("offset"), limit, seconds)


async def delete_webhook(network: Network, call: Parameters) -> object:
    """Remove the webhook. Source: core.telegram.org/bots/api#deletewebhook."""
    if call.flag("drop_pending_updates"):
        network.updates.drop()
    return True


async def get_webhook_info(network: Network, _call: Parameters) -> object:
    """Say that there is no webhook. Source: core.telegram.org/bots/api#getwebhookinfo."""
    return {"url": "", "has_custom_certificate": False, "pending_update_count": network.updates.pending}
