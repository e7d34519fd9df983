// People of a case on the crypto that apps had before Element's: matrix-js-sdk 34 with libolm.

import "../client/quiet.mjs";

import Olm from "@matrix-org/olm";

import { serve } from "../client/serving.mjs";

globalThis.Olm = Olm; // where the SDK looks for it
const { Device } = await import("./device.mjs");

await serve(Device);
