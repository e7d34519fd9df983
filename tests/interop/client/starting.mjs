// What a client of any crypto does from its password to its first sync. It loads no matrix-js-sdk.

/** A new device of this person's: what the server says of it. */
export async function enterByPassword({ url, user, password }) {
    const body = JSON.stringify({ type: "m.login.password", identifier: { type: "m.id.user", user }, password });
    const response = await fetch(`${url}/_matrix/client/v3/login`, { method: "POST", body });
    if (!response.ok) throw new Error(`the login was refused: ${response.status}`);
    const login = await response.json();
    return { baseUrl: url, userId: login.user_id, deviceId: login.device_id, accessToken: login.access_token };
}

/** How cross-signing keys reach the server, with the password where it asks for it. */
export function uploadByPassword({ user, password }) {
    return async (upload) => {
        try {
            return await upload(null);
        } catch (refused) {
            const identifier = { type: "m.id.user", user };
            return upload({ type: "m.login.password", identifier, password, session: refused.data?.session });
        }
    };
}

/** Listen; returns after the first sync. */
export async function begin(client) {
    const prepared = new Promise((resolve) => client.on("sync", (state) => state === "PREPARED" && resolve()));
    await client.startClient({ initialSyncLimit: 100, disablePresence: true });
    await prepared;
}
