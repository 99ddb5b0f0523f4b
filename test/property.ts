import fc from 'fast-check';

/** The same cases on every machine, so that a failure is the change's; `SEED=n` tries others. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_127) });

export default fc;
