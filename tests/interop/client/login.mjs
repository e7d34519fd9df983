// From an account and its password to a running client: login, Element's crypto, and a device signed by its owner.

import { createClient, ClientEvent, SyncState } from "matrix-js-sdk";
import { OnlySignedDevicesIsolationMode } from "matrix-js-sdk/lib/crypto-api/index.js";

import { logger } from "./quiet.mjs";

/** A client that is logged in, has its crypto and does not listen yet. `recovery` holds the person's recovery key. */
export async function logIn({ url, user, password }, network, recovery) {
    const login = await createClient({ baseUrl: url, logger }).loginRequest({
        type: "m.login.password",
        identifier: { type: "m.id.user", user },
        password,
    });
    const client = createClient({
        baseUrl: url,
        userId: login.user_id,
        deviceId: login.device_id,
        accessToken: login.access_token,
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
export async function crossSign(client, { user, password }, { anew = false } = {}) {
    const crypto = client.getCrypto();
    await crypto.userHasCrossSigningKeys(user, true); // the identity of an earlier device must be known to be taken up
    await crypto.bootstrapCrossSigning({
        setupNewCrossSigning: anew,
        authUploadDeviceSigningKeys: async (upload) => {
            try {
                return await upload(null);
            } catch (refused) {
                const identifier = { type: "m.id.user", user };
                return upload({ type: "m.login.password", identifier, password, session: refused.data?.session });
            }
        },
    });
}

/** Keep the identity's private keys on the server, sealed with a new recovery key, put into `recovery`. */
export async function makeRecoverable(client, recovery) {
    const crypto = client.getCrypto();
    recovery.key = await crypto.createRecoveryKeyFromPassphrase();
    await crypto.bootstrapSecretStorage({ createSecretStorageKey: async () => recovery.key });
}

/** Listen; returns after the first sync. */
export async function begin(client) {
    const prepared = new Promise((resolve) => {
        client.on(ClientEvent.Sync, (state) => state === SyncState.Prepared && resolve());
    });
    await client.startClient({ initialSyncLimit: 100, disablePresence: true });
    await prepared;
}
