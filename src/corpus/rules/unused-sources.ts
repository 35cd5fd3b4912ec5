import type { Corpus } from '../load.ts';
import type { Problem } from '../problem.ts';
import { uses } from '../uses.ts';

/**
 * Every source of the bibliography is used somewhere.
 *
 * @param usedByData keys that figures of the data part name
 */
export function unusedSources(corpus: Corpus, usedByData: ReadonlySet<string>): Problem[] {
	const used = new Set(
		uses(corpus).flatMap(({ kind, target }) => (kind === 'source' ? [target] : [])),
	);
	return [...corpus.sources.values()]
		.filter(({ id }) => !used.has(id) && !usedByData.has(id))
		.map(({ id, file }) => ({
			file,
			line: 1,
			rule: 'unused-source',
			what: `The source ${id} is used nowhere.`,
			fix: 'Cite it where it supports a statement, or take the entry out.',
		}));
}
