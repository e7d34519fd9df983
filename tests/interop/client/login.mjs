// From an account and its password to a running client: login, Element's crypto, and a device signed by its owner.

import { createClient } from "matrix-js-sdk";
import { OnlySignedDevicesIsolationMode } from "matrix-js-sdk/lib/crypto-api/index.js";

import { logger } from "./quiet.mjs";
import { enterByPassword, uploadByPassword } from "./starting.mjs";

/** A client that is logged in, has its crypto and does not listen yet. `recovery` holds the person's recovery key. */
export async function logIn(account, network, recovery) {
    const client = createClient({
        ...(await enterByPassword(account)),
        fetchFn: network.fetch,
        cryptoCallbacks: { getSecretStorageKey: ({ keys }) => [Object.keys(keys)[0], recovery.key.privateKey] },
        logger,
    });
    await client.initRustCrypto({ useIndexedDB: false });
    return client;
}

/** Element's "exclude insecure devices": neither reads from a device its owner has not signed, nor gives it a key. */
export function beStrict(client) {
    client.getCrypto().setDeviceIsolationMode(new OnlySignedDevicesIsolationMode());
}

/** Make the person's identity, or take it up with their recovery key on a later device, and sign this device.
 *  `anew`: throw away the identity that there is. */
export async function crossSign(client, account, { anew = false } = {}) {
    const crypto = client.getCrypto();
    await crypto.userHasCrossSigningKeys(account.user, true); // the identity of an earlier device must be known to be taken up
    await crypto.bootstrapCrossSigning({
        setupNewCrossSigning: anew,
        authUploadDeviceSigningKeys: uploadByPassword(account),
    });
}

/** Keep the identity's private keys on the server, sealed with a new recovery key, put into `recovery`. */
export async function makeRecoverable(client, recovery) {
    const crypto = client.getCrypto();
    recovery.key = await crypto.createRecoveryKeyFromPassphrase();
    await crypto.bootstrapSecretStorage({ createSecretStorageKey: async () => recovery.key });
}
