import { anchors } from '../anchors.ts';
import type { Corpus } from '../load.ts';
import type { Problem } from '../problem.ts';

/** An id names one section, figure, example or quiz in the whole atlas, so that /s/<id>/ is unique. */
export function duplicateIds(corpus: Corpus): Problem[] {
	const seen = new Map<string, string>();
	const problems: Problem[] = [];
	for (const { id, file, line } of anchors(corpus)) {
		const first = seen.get(id);
		if (first === undefined) seen.set(id, `${file}:${line}`);
		else {
			problems.push({
				file,
				line,
				rule: 'duplicate-id',
				what: `The id "${id}" is already used at ${first}.`,
				fix: 'Give this one another id. Never change the one that is already published.',
			});
		}
	}
	return problems;
}
