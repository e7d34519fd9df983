// One person at one device: the orders that it takes. Each answers with a plain value or throws.

import { Attachment, EncryptedAttachment } from "@matrix-org/matrix-sdk-crypto-wasm";
import { KnownMembership, MatrixEvent, RoomEvent } from "matrix-js-sdk";
import { VerificationPhase, VerificationRequestEvent } from "matrix-js-sdk/lib/crypto-api/index.js";
import { randomUUID } from "node:crypto";

import { describe, Hearing } from "./hearing.mjs";
import { begin, beStrict, crossSign, logIn, makeRecoverable } from "./login.mjs";
import { Network } from "./network.mjs";

const MARK = "se.sigbot.interop.mark";

export class Device {
    /** Log in and listen. `signed`: with cross-signing; `earlier`: a device of the same person whose identity to take. */
    static async enter({ account, signed, welcome, earlier }, report) {
        const network = new Network();
        const recovery = earlier?.recovery ?? {};
        const client = await logIn(account, network, recovery);
        const device = new Device({ client, network, recovery, account, earlier });
        device.hearing = new Hearing(client, report);
        client.on(RoomEvent.MyMembership, (room, membership) => {
            if (membership === KnownMembership.Invite && isFrom(room, client, welcome)) client.joinRoom(room.roomId);
        });
        if (signed) beStrict(client); // a device that is not signed could send nothing then
        await begin(client);
        if (signed) await device.crossSign();
        return device;
    }

    constructor(parts) {
        Object.assign(this, parts);
    }

    /** Sign this device: what Element calls verifying the session, by the recovery key where there is an identity. */
    async crossSign() {
        if (this.earlier && !this.recovery.key) await makeRecoverable(this.earlier.client, this.recovery);
        await crossSign(this.client, this.account);
        beStrict(this.client);
    }

    /** What Element does for someone who has lost every key. */
    async resetIdentity() {
        await crossSign(this.client, this.account, { anew: true });
    }

    /** Send a message, encrypted; its event id. Never in the clear. */
    async send({ room, content }) {
        if (!(await this.client.getCrypto().isEncryptionEnabledInRoom(room))) throw new Error("the room is not encrypted");
        return (await this.client.sendMessage(room, content)).event_id;
    }

    /** The plain bytes, in base64, behind the `file` object of an encrypted attachment. */
    async fetch({ file }) {
        const url = this.client.mxcUrlToHttp(file.url, undefined, undefined, undefined, false, true, true);
        const response = await fetch(url, { headers: { Authorization: `Bearer ${this.client.getAccessToken()}` } });
        if (!response.ok) throw new Error(`the file was refused: ${response.status}`);
        const sealed = new Uint8Array(await response.arrayBuffer());
        const plain = Attachment.decrypt(new EncryptedAttachment(sealed, JSON.stringify(file)));
        return Buffer.from(plain).toString("base64");
    }

    /** What this device makes of an event that somebody else hands to it. */
    async open({ event }) {
        const handed = new MatrixEvent(event);
        await this.client.decryptEventIfNeeded(handed);
        return describe(this.client, handed);
    }

    /** Returns once all that the server had for this device when it was asked has been reported. */
    async catchUp() {
        await this.client.setAccountData(MARK, { mark: randomUUID() });
        await this.hearing.settled();
    }

    /** An event as it lies on the server. */
    async raw({ room, event }) {
        return this.client.fetchRoomEvent(room, event);
    }

    /** The next message in this room has a new room key, which does not leave before `releaseKeys`. */
    async holdKeys({ room }) {
        await this.client.getCrypto().forceDiscardSession(room);
        this.network.holdKeys();
    }

    async releaseKeys() {
        await this.network.releaseKeys();
    }

    /** Ask somebody, in a room, to verify each other; how that ended. */
    async verifyInRoom({ user, room }) {
        return ended(await this.client.getCrypto().requestVerificationDM(user, room));
    }

    /** Ask each device of somebody's, outside any room; how that ended. */
    async verifyDevice({ user }) {
        const devices = await this.client.getCrypto().getUserDeviceInfo([user], true);
        const [device] = devices.get(user).keys();
        return ended(await this.client.getCrypto().requestDeviceVerification(user, device));
    }

    async relabelNext({ relation }) {
        this.network.relabelNext(relation);
    }
}

/** Returns once a request to verify is over: what Element shows of it then. */
async function ended(request) {
    const over = () => [VerificationPhase.Cancelled, VerificationPhase.Done].includes(request.phase);
    while (!over()) await once(request, VerificationRequestEvent.Change);
    return { phase: VerificationPhase[request.phase], code: request.cancellationCode, by: request.cancellingUserId };
}

function once(emitter, name) {
    return new Promise((resolve) => emitter.once(name, resolve));
}

function isFrom(room, client, welcome) {
    return welcome.includes(room.getMember(client.getUserId())?.events.member?.getSender());
}
