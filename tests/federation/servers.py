"""Two homeservers on loopback that speak to each other as those of two authorities do, over TLS."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from bot.demo.synapse import Synapse, reserve_port
from tests.federation.certificates import Authority


@asynccontextmanager
async def two_servers(folder: Path) -> AsyncIterator[tuple[Synapse, Synapse]]:
    """The municipality's and the police's, both running; either may be stopped and started again."""
    authority = Authority(folder)
    async with AsyncExitStack() as stack:
        places = [stack.enter_context(reserve_port()) for _ in range(2)]
        made = []
        for place, word in zip(places, ("municipality", "police"), strict=True):
            port = place.getsockname()[1]
            server = Synapse(f"127.0.0.1:{port}", _federating(authority, word, port))
            made.append(await stack.enter_async_context(server))
        yield made[0], made[1]


def _federating(authority: Authority, word: str, port: int) -> dict[str, Any]:
    """What makes a Synapse listen to its like, believe our authority, and try again soon when the other was away."""
    certificate, key = authority.certify(word)
    speaks = [{"names": ["federation", "keys"]}]
    listener = {"port": port, "bind_addresses": ["127.0.0.1"], "type": "http", "tls": True, "resources": speaks}
    return {
        "listeners": [listener],
        "federation_sender_instances": ["master"],
        "tls_certificate_path": str(certificate),
        "tls_private_key_path": str(key),
        "federation_custom_ca_list": [str(authority.certificate)],
        "ip_range_blacklist": [],
        "federation_ip_range_blacklist": [],
        "rc_federation": {"sleep_limit": 100_000, "reject_limit": 100_000, "concurrent": 100},
        "federation": {
            "destination_min_retry_interval": "1s",
            "destination_retry_multiplier": 1,
            "destination_max_retry_interval": "1s",
        },
    }
