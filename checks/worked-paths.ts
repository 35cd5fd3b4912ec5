import type { Check } from './lib/site.ts';
import { holds, workedPaths } from './lib/worked-paths.ts';

/** What ARCHITECTURE.md shows of built files on its worked paths stands in them. */
export const workedPathsBuilt: Check = {
	promise: 'The worked paths of ARCHITECTURE.md end in the built files as told',
	run: ({ architecture, files }) =>
		workedPaths(architecture)
			.flatMap(({ steps }) => steps.flatMap(({ built }) => built))
			.flatMap(({ file, fragments }) => {
				const text = files.get(file)?.toString();
				if (text === undefined) return [{ file, message: 'is named there, but was not built' }];
				return fragments
					.filter((fragment) => !holds(text, fragment))
					.map((fragment) => ({ file, message: `has no ${fragment}` }));
			}),
};
