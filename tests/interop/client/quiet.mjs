// Standard output carries the reports and nothing else: what the libraries log goes to standard error. Imported first.

const toStderr = (...words) => process.stderr.write(`${words.map(String).join(" ")}\n`);
for (const level of ["log", "debug", "info", "warn", "error", "trace"]) {
    console[level] = toStderr;
}

const nothing = () => {};

/** A logger for matrix-js-sdk that keeps warnings and errors. */
export const logger = {
    trace: nothing,
    debug: nothing,
    info: nothing,
    warn: toStderr,
    error: toStderr,
    getChild: () => logger,
};
