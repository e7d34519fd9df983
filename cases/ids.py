"""Names for the strings that must never be mistaken for one another."""

from typing import NewType

CaseId = NewType("CaseId", str)
"""Opaque and random; safe to stand in the open in the database."""

CaseCode = NewType("CaseCode", str)
"""What people say instead of a name: `Björk-17`, drawn at random, never in sequence."""

PersonId = NewType("PersonId", str)
"""One person in one case; opaque and random."""

Handle = NewType("Handle", str)
"""How a person is called in chat: `ungdom`, `vh1`, `polis`."""

UserId = NewType("UserId", str)
"""A Matrix id, `@local:server`, compared letter by letter."""

RoomId = NewType("RoomId", str)
EventId = NewType("EventId", str)
Nonce = NewType("Nonce", str)
"""Written down before a room is asked for, so that a room found later can be known as ours."""

MasterKey = NewType("MasterKey", str)
"""A person's cross-signing master key: Ed25519, unpadded base64."""

RecordId = NewType("RecordId", str)
"""One consent record: one paper."""

Party = NewType("Party", str)
"""An organisation named in a consent: `soc`, `polis`, `skola`."""

Category = NewType("Category", str)
"""A kind of information named in a consent: `skola_narvaro`."""

MeetingUid = NewType("MeetingUid", str)
"""The UID of a VEVENT: `uuid4@domain`."""

Cause = NewType("Cause", str)
"""What made something happen: an event id, a due key; answered once."""

LetterId = NewType("LetterId", str)
Unit = NewType("Unit", str)
