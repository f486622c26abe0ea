"""A network in a process of its own, given: people, messages a second (0: any), trip ms, jitter ms.

It prints its address, its first chat and its group; at the end of its input the log of every message:
[chat, digest, moment, status].
"""

import asyncio
import gc
import json
import sys

from bot.sandbox import Fault, FaultKind, Limits, Network, SandboxServer
from tests.bench import TOKEN


async def _serve(people: int, per_second: int, trip_ms: float, jitter_ms: float) -> None:
    strict = Limits(messages_per_window=per_second) if per_second else None
    free = Limits(1_000_000, 1_000_000, messages_per_minute_to_a_group=1_000_000)
    network = Network(TOKEN, limits=strict or free)
    for number in range(people):
        network.add_person(f"Cán bộ mẫu {number}").chat.started = True
    group = network.add_group("Nhóm mẫu")
    gc.freeze()  # else the clean-up of memory looks through 100,000 people, and holds messages up for 0.1 s
    trip, jitter = trip_ms / 1000, jitter_ms / 1000
    network.faults.add(Fault(FaultKind.DELAY, "sendMessage", seconds=trip, jitter_seconds=jitter))
    async with SandboxServer(network) as server:
        sys.stdout.write(f"{server.api_url} {network.people[0].id} {group.id}\n")
        sys.stdout.flush()
        await asyncio.to_thread(sys.stdin.read)
        sends = [call for call in network.calls if call.method == "sendMessage"]
        json.dump([[c.chat_id, c.digest, c.at, c.status] for c in sends], sys.stdout)


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]), float(sys.argv[4])))
