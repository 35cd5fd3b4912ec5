import fc from 'fast-check';

/** The same random cases in every run, so that a failure can be repeated; FC_SEED tries others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_122) });
