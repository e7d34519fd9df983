// One person at one device, whatever its crypto: the orders that every app takes. Each answers with a plain value or throws.
// It loads no matrix-js-sdk: a process may hold one of them, and which one is the caller's choice.

import { randomUUID } from "node:crypto";

import { describe } from "./hearing.mjs";

const MARK = "se.sigbot.interop.mark";

export class AnyDevice {
    static VERBS = ["send", "react", "raw", "open", "showRead", "catchUp", "holdKeys", "releaseKeys", "relabelNext"];

    /** `Event`: the class of events of the matrix-js-sdk that the client is of. */
    constructor(parts) {
        Object.assign(this, parts);
    }

    /** Send a message, encrypted; its event id. Never in the clear. */
    async send({ room, content }) {
        if (!(await this.client.getCrypto().isEncryptionEnabledInRoom(room))) throw new Error("the room is not encrypted");
        return (await this.client.sendMessage(room, content)).event_id;
    }

    /** Put a sign on a message; no app encrypts that. */
    async react({ room, event, sign }) {
        const relation = { rel_type: "m.annotation", event_id: event, key: sign };
        return (await this.client.sendEvent(room, "m.reaction", { "m.relates_to": relation })).event_id;
    }

    /** An event as it lies on the server. */
    async raw({ room, event }) {
        return this.client.fetchRoomEvent(room, event);
    }

    /** What this device makes of an event that somebody else hands to it. */
    async open({ event }) {
        const handed = new this.Event(event);
        await this.client.decryptEventIfNeeded(handed);
        return describe(this.client, handed);
    }

    /** Show the server, and all in the room, that it is read up to this event: what an app does with a room in view. */
    async showRead({ room, event }) {
        await this.client.sendReadReceipt(this.client.getRoom(room).findEventById(event));
    }

    /** Returns once all that the server had for this device when it was asked has been reported. */
    async catchUp() {
        await this.client.setAccountData(MARK, { mark: randomUUID() });
        await this.hearing.settled();
    }

    /** The next message in this room has a new room key, which does not leave before `releaseKeys`. */
    async holdKeys({ room }) {
        await this.client.getCrypto().forceDiscardSession(room);
        this.network.holdKeys();
    }

    async releaseKeys() {
        await this.network.releaseKeys();
    }

    async relabelNext({ relation }) {
        this.network.relabelNext(relation);
    }
}

/** Accept each invitation that one of these people sends. */
export function acceptFrom(client, welcome) {
    client.on("Room.myMembership", (room, membership) => {
        const host = room.getMember(client.getUserId())?.events.member?.getSender();
        if (membership === "invite" && welcome.includes(host)) client.joinRoom(room.roomId);
    });
}
