// What one device sees, reported as it comes: events, what cannot be read and why, keys withheld, rooms.
// It loads no matrix-js-sdk, and names its events by their strings.

const WITHHELD = "m.room_key.withheld";

export class Hearing {
    #client;
    #report;
    #rooms = new Map();
    #queue = Promise.resolve();
    #opening = new Set();

    constructor(client, report) {
        this.#client = client;
        this.#report = report;
        client.on("event", (event) => this.#meet(event));
        client.on("Event.decrypted", (event) => this.#tell(event));
        client.on("sync", () => this.#tellRooms());
        client.on("receivedToDeviceMessage", ({ message }) => this.#tellWithheld(message));
    }

    /** All that has come so far has been reported. */
    async settled() {
        await Promise.all(this.#opening);
        await this.#queue;
    }

    /** Encrypted events are told once they have been decrypted, or cannot be. */
    #meet(event) {
        if (!event.isEncrypted()) {
            this.#tell(event);
            return;
        }
        const opening = this.#client.decryptEventIfNeeded(event).finally(() => this.#opening.delete(opening));
        this.#opening.add(opening);
    }

    #tell(event) {
        if (!event.getRoomId() || !event.getId()) return; // not of a room, or the stripped state of an invitation
        this.#queue = this.#queue.then(async () => this.#report(await describe(this.#client, event)));
    }

    #tellRooms() {
        for (const room of this.#client.getRooms()) {
            const seen = { membership: room.getMyMembership(), name: room.name };
            if (JSON.stringify(seen) === this.#rooms.get(room.roomId)) continue;
            this.#rooms.set(room.roomId, JSON.stringify(seen));
            this.#report({ type: "room", room: room.roomId, ...seen });
        }
    }

    #tellWithheld({ type, sender, content }) {
        if (type === WITHHELD) {
            this.#report({ type: "withheld", sender, code: content.code, reason: content.reason, room: content.room_id });
        }
    }
}

/** An event as this device has it after trying to decrypt it. */
export async function describe(client, event) {
    const wire = event.getWireContent();
    const seen = { room: event.getRoomId(), event: event.getId(), sender: event.getSender(), sentAt: event.getTs() };
    if (event.isDecryptionFailure()) {
        return { type: "unreadable", ...seen, code: event.decryptionFailureReason, session: wire.session_id };
    }
    const shield = event.isEncrypted() ? await client.getCrypto().getEncryptionInfoForEvent(event) : null;
    return {
        type: "event",
        ...seen,
        kind: event.getType(),
        content: event.getOriginalContent(),
        stateKey: event.getStateKey() ?? null,
        decrypted: event.isEncrypted(),
        shield: shield?.shieldColour ?? null,
    };
}
