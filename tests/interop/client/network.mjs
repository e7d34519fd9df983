// A device's way to its server, which can be made late for room keys, or dishonest about what stands in the clear.

const SHARES_KEYS = /\/sendToDevice\/m\.room\.encrypted\//;
const SENDS = /\/rooms\/[^/]+\/send\/m\.room\.encrypted\//;

export class Network {
    #held = null;
    #outerRelation = null;

    /** What matrix-js-sdk calls for every request. */
    fetch = async (url, options) => {
        if (this.#held !== null && SHARES_KEYS.test(url)) {
            this.#held.push([url, withoutSignal(options)]);
            return Response.json({});
        }
        if (this.#outerRelation !== null && SENDS.test(url)) {
            return fetch(url, { ...options, body: this.#relabelled(options.body) });
        }
        return fetch(url, options);
    };

    /** From now on the client believes that its room keys are delivered, and they are not. */
    holdKeys() {
        this.#held = [];
    }

    /** Deliver what was held, in its order. */
    async releaseKeys() {
        const held = this.#held;
        this.#held = null;
        for (const [url, options] of held) {
            const response = await fetch(url, options);
            if (!response.ok) throw new Error(`a held room key was refused: ${response.status}`);
        }
    }

    /** The next message leaves with this relation beside its ciphertext, whatever stands inside: as a server could. */
    relabelNext(relation) {
        this.#outerRelation = relation;
    }

    #relabelled(body) {
        const changed = JSON.stringify({ ...JSON.parse(body), "m.relates_to": this.#outerRelation });
        this.#outerRelation = null;
        return changed;
    }
}

/** A request outlives the one who gave it up. */
function withoutSignal({ signal, ...options }) {
    return options;
}
