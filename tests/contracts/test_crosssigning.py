"""Whose device a chain holds for: every link broken in turn, and anything at all in the answer's place (N1, N2, N4)."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from bot.ways.matrix.canonical import Json, canonical_json, from_unpadded, signed_bytes, unpadded
from bot.ways.matrix.crosssigning import (
    Identity,
    identity_from_seeds,
    is_signed,
    new_identity,
    public,
    read_chain,
    seeds_of,
    sign_json,
    signatures_upload,
    signing_upload,
    with_signature,
)
from cases.ids import UserId

ANNA = UserId("@anna:x")


def device_object(identity: Identity, device: str = "PHONE") -> tuple[Json, Ed25519PrivateKey]:
    """A device's keys as it publishes them, signed by itself."""
    key = Ed25519PrivateKey.generate()
    bare = {
        "user_id": identity.user,
        "device_id": device,
        "algorithms": ["m.olm.v1.curve25519-aes-sha2"],
        "keys": {f"ed25519:{device}": public(key), f"curve25519:{device}": unpadded(bytes(32))},
    }
    return with_signature(bare, identity.user, device, unpadded(key.sign(signed_bytes(bare)))), key


def answer_of(identity: Identity) -> Json:
    """A /keys/query answer with one signed device."""
    device, key = device_object(identity)
    upload = signing_upload(identity)
    signed = signatures_upload(identity, device, lambda data: unpadded(key.sign(data)))[identity.user]["PHONE"]
    return {
        "device_keys": {identity.user: {"PHONE": {**signed, "unsigned": {"device_display_name": "x"}}}},
        "master_keys": {identity.user: upload["master_key"]},
        "self_signing_keys": {identity.user: upload["self_signing_key"]},
    }


def test_a_whole_chain_holds() -> None:
    identity = new_identity(ANNA)
    chain = read_chain(answer_of(identity), ANNA)
    assert chain.master == identity.master_key
    assert [device.device for device in chain.signed] == ["PHONE"]
    assert chain.others == ()


def test_an_identity_is_made_again_from_its_seeds() -> None:
    identity = new_identity(ANNA)
    again = identity_from_seeds(ANNA, seeds_of(identity))
    assert signing_upload(again) == signing_upload(identity)
    assert "PrivateKey" not in repr(identity)
    with pytest.raises(ValueError, match="three seeds"):
        identity_from_seeds(ANNA, bytes(95))


def no_self_signing(answer: Json) -> None:
    del answer["self_signing_keys"]


def self_signing_of_another_master(answer: Json) -> None:
    answer["master_keys"][ANNA] = signing_upload(new_identity(ANNA))["master_key"]


def self_signing_unsigned(answer: Json) -> None:
    del answer["self_signing_keys"][ANNA]["signatures"]


def self_signing_for_another_usage(answer: Json) -> None:
    answer["self_signing_keys"][ANNA]["usage"] = ["user_signing"]


def master_of_another_user(answer: Json) -> None:
    answer["master_keys"][ANNA]["user_id"] = "@eva:x"


def two_keys_in_the_master(answer: Json) -> None:
    answer["master_keys"][ANNA]["keys"]["ed25519:other"] = "other"


@pytest.mark.parametrize(
    "broken",
    [
        no_self_signing,
        self_signing_of_another_master,
        self_signing_unsigned,
        self_signing_for_another_usage,
        master_of_another_user,
        two_keys_in_the_master,
    ],
)
def test_n2_a_chain_broken_above_the_device_proves_no_identity(broken: Callable[[Json], None]) -> None:
    answer = answer_of(new_identity(ANNA))
    broken(answer)
    chain = read_chain(answer, ANNA)
    assert (chain.master, chain.signed) == (None, ())
    assert [device.device for device in chain.others] == ["PHONE"]


def test_n2_a_device_signed_by_another_s_self_signing_key_is_not_the_person_s() -> None:
    identity, other = new_identity(ANNA), new_identity(ANNA)
    answer = answer_of(identity)
    device, _ = device_object(identity, "STOLEN")
    answer["device_keys"][ANNA]["STOLEN"] = sign_json(device, ANNA, other.self_signing)
    chain = read_chain(answer, ANNA)
    assert [each.device for each in chain.signed] == ["PHONE"]
    assert [each.device for each in chain.others] == ["STOLEN"]


def test_n2_a_device_that_did_not_sign_itself_is_nobody_s() -> None:
    identity = new_identity(ANNA)
    answer = answer_of(identity)
    device = answer["device_keys"][ANNA]["PHONE"]
    del device["signatures"][ANNA]["ed25519:PHONE"]
    chain = read_chain(answer, ANNA)
    assert (chain.signed, chain.others) == ((), ())


@pytest.mark.parametrize("swap", ["user_id", "device_id", "keys"])
def test_n2_a_device_whose_keys_were_exchanged_is_nobody_s(swap: str) -> None:
    answer = answer_of(new_identity(ANNA))
    other, _ = device_object(new_identity(UserId("@eva:x")), "OTHER")
    answer["device_keys"][ANNA]["PHONE"][swap] = other[swap]
    chain = read_chain(answer, ANNA)
    assert (chain.signed, chain.others) == ((), ())


def paths_of(value: Any, here: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """Every place in a JSON object."""
    if not isinstance(value, dict):
        return [here]
    return [here, *(path for key, part in value.items() for path in paths_of(part, (*here, key)))]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just("\ud800"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
WHOLE = answer_of(new_identity(ANNA))
PLACES = [place for place in paths_of(WHOLE) if place]


@given(place=st.sampled_from(PLACES), junk=JSON)
@pytest.mark.threat("malformed-keys")
def test_n4_anything_anywhere_in_an_answer_raises_nothing_and_proves_nothing_new(
    place: tuple[str, ...], junk: object
) -> None:
    answer = deepcopy(WHOLE)
    target = answer
    for key in place[:-1]:
        target = target[key]
    target[place[-1]] = junk
    chain, whole = read_chain(answer, ANNA), read_chain(WHOLE, ANNA)
    assert chain.master in (None, whole.master)
    assert set(chain.signed) <= set(whole.signed)


@given(answer=st.dictionaries(st.sampled_from(["device_keys", "master_keys", "self_signing_keys"]), JSON))
@pytest.mark.threat("malformed-keys")
def test_n4_an_answer_of_junk_proves_nothing(answer: Json) -> None:
    chain = read_chain(answer, ANNA)
    assert (chain.master, chain.signed, chain.others) == (None, (), ())


def test_a_signature_covers_all_but_signatures_and_unsigned() -> None:
    identity = new_identity(ANNA)
    signed = sign_json({"b": 1, "a": "å"}, ANNA, identity.master)
    key = identity.master_key
    assert is_signed({**signed, "unsigned": {"age": 1}}, ANNA, key, key)
    assert not is_signed({**signed, "c": 1}, ANNA, key, key)
    assert canonical_json({"b": 1, "a": "å"}) == '{"a":"å","b":1}'.encode()


@pytest.mark.parametrize("text", ["", "AA", "A" * 44, "A" * 42 + "B=", "A" * 42 + "B", "å" * 43, "A" * 42 + "\n"])
def test_a_key_is_written_in_one_way_alone(text: str) -> None:
    assert from_unpadded(text, 32) is None
    assert from_unpadded(unpadded(b"k" * 32), 32) == b"k" * 32
