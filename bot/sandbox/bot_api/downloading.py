"""getFile."""

from bot.sandbox import wire
from bot.sandbox.bot_api.parameters import Parameters
from bot.sandbox.network import Network
from bot.sandbox.refusals import bad_request


async def get_file(network: Network, call: Parameters) -> object:
    """Say where a file can be downloaded. Source: core.telegram.org/bots/api#getfile."""
    stored = network.files.find(call.text("file_id"))
    if stored is None:
        raise bad_request("invalid file_id")
    if len(stored.content) > network.limits.download_bytes:
        raise bad_request("file is too big")
    return {**wire.file(stored), "file_path": stored.path}
