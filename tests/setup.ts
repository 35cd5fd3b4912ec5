import fc from 'fast-check';
import { afterAll, vi } from 'vitest';

/** The same random cases in every run, so that a failure can be repeated; FC_SEED tries others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_122) });

/** The files of a run share modules and globals: none leaves a stand-in behind for the next. */
afterAll(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	vi.unstubAllEnvs();
});
