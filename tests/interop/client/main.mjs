// People of a case on Element's own crypto.

import "./quiet.mjs";

import { serve } from "./serving.mjs";

const { Device } = await import("./device.mjs");

await serve(Device);
