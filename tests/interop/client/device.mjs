// One person at one device of Element's: what its crypto does, besides the orders that every app takes.

import { Attachment, EncryptedAttachment } from "@matrix-org/matrix-sdk-crypto-wasm";
import { MatrixEvent } from "matrix-js-sdk";
import { VerificationPhase, VerificationRequestEvent } from "matrix-js-sdk/lib/crypto-api/index.js";

import { acceptFrom, AnyDevice } from "./anydevice.mjs";
import { Hearing } from "./hearing.mjs";
import { beStrict, crossSign, logIn, makeRecoverable } from "./login.mjs";
import { Network } from "./network.mjs";
import { begin } from "./starting.mjs";

export class Device extends AnyDevice {
    static VERBS = [...AnyDevice.VERBS, "crossSign", "resetIdentity", "fetch", "verifyInRoom", "verifyDevice"];

    /** Log in and listen. `signed`: with cross-signing; `earlier`: a device of the same person whose identity to take. */
    static async enter({ account, signed, welcome, earlier }, report) {
        const network = new Network();
        const recovery = earlier?.recovery ?? {};
        const client = await logIn(account, network, recovery);
        const device = new Device({ Event: MatrixEvent, client, network, recovery, account, earlier });
        device.hearing = new Hearing(client, report);
        acceptFrom(client, welcome);
        if (signed) beStrict(client); // a device that is not signed could send nothing then
        await begin(client);
        if (signed) await device.crossSign();
        return device;
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

    /** The plain bytes, in base64, behind the `file` object of an encrypted attachment. */
    async fetch({ file }) {
        const url = this.client.mxcUrlToHttp(file.url, undefined, undefined, undefined, false, true, true);
        const response = await fetch(url, { headers: { Authorization: `Bearer ${this.client.getAccessToken()}` } });
        if (!response.ok) throw new Error(`the file was refused: ${response.status}`);
        const sealed = new Uint8Array(await response.arrayBuffer());
        const plain = Attachment.decrypt(new EncryptedAttachment(sealed, JSON.stringify(file)));
        return Buffer.from(plain).toString("base64");
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
