import { expect, it } from 'vitest';
import { relevance } from '../../../checks/lib/relevance.ts';

it('measures how often an answer stands first, among three, and where', () => {
	const asked = [1, 2, 4, 0].map((place) => ({ query: 'q', place, first: '/' }));
	expect(relevance(asked)).toEqual({
		queries: 4,
		'success@1': 0.25,
		'success@3': 0.5,
		MRR: (1 + 1 / 2 + 1 / 4) / 4,
	});
});
