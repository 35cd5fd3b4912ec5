import { describe, expect, it } from 'vitest';
import { placeIndex } from '../../../src/changes/places.ts';
import { project } from '../corpus/helpers.ts';
import { page, section } from '../permalinks/helpers.ts';

const WHAT = '/learn/foundations/what-bpo-is/';

describe('the index of places', () => {
	it('groups what stands in a section under the id of the section', () => {
		const index = placeIndex(project().corpus, []);
		expect(index[WHAT]?.map(([first, ...rest]) => [first, rest.toSorted()])).toEqual([
			['first-section', ['fig-first', 'fig-ranking', 'first-part']],
			['second-section', ['f-one', 'we-one']],
			['check-what-bpo-is', []],
		]);
		expect(index['/claims/definitions/']).toEqual([['bpo-is-offshoring']]);
	});

	it('has no question of a self-check, which is no address', () => {
		expect(JSON.stringify(placeIndex(project().corpus, []))).not.toContain('q-what-bpo-is-1');
	});

	it('knows what was taken out under what replaced it', () => {
		const index = placeIndex(project().corpus, [
			section('/old/', 'gone', `${WHAT}#second-section`),
			section('/old/', 'gone-too', '/regions/asia/'),
			page('/old/', WHAT),
		]);
		expect(index[WHAT]?.[1]).toContain('gone');
		expect(index['/regions/asia/']).toContainEqual(['gone-too']);
		expect(index).not.toHaveProperty(['/old/']);
	});
});
