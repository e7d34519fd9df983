"""A sync answer with one thing of each kind in it."""

from typing import Any, Final

from tests.attacks.answers.one import EVENT, HERE, WORD, Answered, Made, Thing, member, messages
from tests.attacks.scripted import Town, user
from tests.attacks.spoiling import Path
from tests.contracts.olm_machines import shared_key

JOIN: Final[Path] = ("rooms", "join")
HOMES: Final[dict[Thing, tuple[Path, ...]]] = {
    ("heard", "$anna", "signed"): ((*JOIN, HERE, "timeline", "events", 0),),
    ("heard", "$berit", "signed"): ((*JOIN, HERE, "timeline", "events", 1),),
    ("invited", "!asked:x", user("bot")): (("rooms", "invite", "!asked:x"),),
    ("left", "!left:x"): (("rooms", "leave", "!left:x"),),
    ("stirred", HERE): ((*JOIN, HERE),),
    ("stirred", "!other:x"): ((*JOIN, "!other:x"),),
    ("changed", user("olle")): (("device_lists", "changed", 0),),
    ("changed", user("eva")): (("device_lists", "left", 0),),
    ("asked to verify", user("berit")): (("to_device", "events", 1),),
    ("read", "!other:x", user("anna")): ((*JOIN, "!other:x", "ephemeral"),),
}


def sync(town: Town) -> Answered:
    """The answer to the long poll."""
    honest = {
        "next_batch": "s1",
        "to_device": {"events": to_device(town)},
        "device_lists": {"changed": [user("olle")], "left": [user("eva")]},
        "device_one_time_keys_count": {"signed_curve25519": 50},
        "device_unused_fallback_key_types": ["signed_curve25519"],
        "rooms": {
            "join": joined(town),
            "invite": {"!asked:x": {"invite_state": {"events": [member("bot", "invite")]}}},
            "leave": {"!left:x": {"timeline": {"events": []}}},
        },
    }
    return Answered("sync", "GET /_matrix/client/v3/sync", honest, use_sync, HOMES, (("next_batch",),))


def to_device(town: Town) -> list[Any]:
    content = {"from_device": "BERIT", "transaction_id": "t", "methods": []}
    return [
        shared_key(town.people["anna"], town.machine) | {"unsigned": {}},
        {"type": "m.key.verification.request", "sender": user("berit"), "content": content},
    ]


def joined(town: Town) -> Any:
    receipt = {"type": "m.receipt", "content": {EVENT: {"m.read": {user("anna"): {"ts": 1}}}}}
    return {
        HERE: {
            "timeline": {"events": messages(town), "limited": False, "prev_batch": "p"},
            "state": {"events": [member("anna")]},
        },
        "!other:x": {
            "timeline": {"events": [], "limited": True, "prev_batch": "p"},
            "ephemeral": {"events": [receipt]},
        },
    }


async def use_sync(town: Town) -> Made:
    answer = await town.client.sync("s0", WORD)
    return frozenset(
        {
            *(("heard", each.event, each.trust) for each in answer.inbounds),
            *(("invited", *each) for each in answer.invitations),
            *(("left", room) for room in answer.left),
            *(("stirred", room) for room in answer.stirred),
            *(("changed", person) for person in answer.identities),
            *(("asked to verify", each.user) for each in answer.verifications),
            *(("read", each.room, each.user) for each in answer.receipts),
        }
    )
