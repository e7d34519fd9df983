// One person at one device with the older crypto. It has no strict mode, and puts relations outside the ciphertext only.

import { createClient, MatrixEvent, MemoryCryptoStore } from "matrix-js-sdk";
import { logger as chatty } from "matrix-js-sdk/lib/logger.js";

import { acceptFrom, AnyDevice } from "../client/anydevice.mjs";
import { Hearing } from "../client/hearing.mjs";
import { Network } from "../client/network.mjs";
import { logger } from "../client/quiet.mjs";
import { begin, enterByPassword, uploadByPassword } from "../client/starting.mjs";

chatty.setLevel("warn"); // this crypto logs by the SDK's own logger, whichever it is given

export class Device extends AnyDevice {
    static VERBS = [...AnyDevice.VERBS, "crossSign"];

    /** Log in and listen. `signed`: with cross-signing. One device a person: an identity cannot be taken up here. */
    static async enter({ account, signed, welcome, earlier }, report) {
        if (earlier) throw new Error("no second device of a person with this crypto");
        const network = new Network();
        const client = await logIn(account, network);
        const device = new Device({ Event: MatrixEvent, client, network, account });
        device.hearing = new Hearing(client, report);
        client.on("toDeviceEvent", (event) => client.emit("receivedToDeviceMessage", { message: event.event }));
        acceptFrom(client, welcome);
        await begin(client);
        if (signed) await device.crossSign();
        return device;
    }

    /** Make the person's identity and sign this device with it. */
    async crossSign() {
        const crypto = this.client.getCrypto();
        await crypto.uploadDeviceKeys(); // the server takes no signature of a device that it does not know
        await crypto.bootstrapCrossSigning({ authUploadDeviceSigningKeys: uploadByPassword(this.account) });
    }
}

async function logIn(account, network) {
    const keys = new Map();
    const client = createClient({
        ...(await enterByPassword(account)),
        fetchFn: network.fetch,
        cryptoStore: new MemoryCryptoStore(),
        cryptoCallbacks: {
            getCrossSigningKey: (kind) => keys.get(kind) ?? null,
            saveCrossSigningKeys: (made) => Object.entries(made).forEach(([kind, key]) => keys.set(kind, key)),
        },
        logger,
    });
    await client.initCrypto();
    client.getCrypto().globalErrorOnUnknownDevices = false; // as apps set it: what is written reaches every device there
    return client;
}
