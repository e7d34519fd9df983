// The orders of the tests, to devices of one kind of crypto. They come as JSON lines on standard input:
//   {"id": 1, "who": "polis", "verb": "send", ...}
// and answers and reports leave as JSON lines on standard output:
//   {"type": "answer", "id": 1, "value": ...}   {"type": "event", "who": "polis", ...}
// It ends when standard input does.

import { createInterface } from "node:readline";

const write = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

/** Take orders for devices of this class until there are no more. */
export async function serve(Device) {
    const devices = new Map();

    async function enter({ who, earlier, ...order }) {
        const report = (message) => write({ ...message, who });
        devices.set(who, await Device.enter({ ...order, earlier: devices.get(earlier) }, report));
    }

    async function obey({ verb, who, ...order }) {
        if (verb === "enter") return enter({ who, ...order });
        if (!Device.VERBS.includes(verb) || !devices.has(who)) throw new Error("no such order");
        return devices.get(who)[verb](order);
    }

    for await (const line of createInterface({ input: process.stdin })) {
        const { id, ...order } = JSON.parse(line);
        obey(order).then(
            (value) => write({ type: "answer", id, value: value ?? null }),
            (error) => write({ type: "answer", id, error: String(error?.stack ?? error) }),
        );
    }
    process.exit(0);
}
