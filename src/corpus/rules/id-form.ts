import { slug } from '../../schemas/common.ts';
import { anchors } from '../anchors.ts';
import { endIds } from '../article-contents.ts';
import type { Corpus } from '../load.ts';
import type { Problem } from '../problem.ts';

/** Ids that the frame of a page uses itself. */
const TAKEN = [
	'main',
	'goals',
	'calculator',
	...['at-a-glance', 'published-figures', 'through-the-years', 'through-the-years-chart'],
	...['shared-hours', 'law-and-data-transfer', 'hub-cities', 'read-next'],
	...['regions-compared', 'inside-the-region', 'countries'],
	...['region-map', 'region-ranking', 'region-exporters'],
	...['all-changes', 'follow-changes', 'addresses-kept'],
	...Object.values(endIds),
];
const TAKEN_STARTS = /^(?:src|cite|change|aside|check|places|letter|regions-by|field|methods)-/;

/** An id is made of lower-case words with hyphens and is none that the pages make by themselves. */
export function idForm(corpus: Corpus): Problem[] {
	return anchors(corpus).flatMap(({ id, kind, file, line }) => {
		if (!slug.safeParse(id).success) {
			return {
				file,
				line,
				rule: 'id-form',
				what: `The id "${id}" has letters or marks that an address should not have.`,
				fix: 'Use lower-case letters, digits and single hyphens.',
			};
		}
		if (kind !== 'quiz' && (TAKEN.includes(id) || TAKEN_STARTS.test(id))) {
			return {
				file,
				line,
				rule: 'id-form',
				what: `The id "${id}" is one that pages make by themselves.`,
				fix: 'Give this one an id that names its own subject.',
			};
		}
		return [];
	});
}
