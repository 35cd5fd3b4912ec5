import { describe, expect, it } from 'vitest';
import { groupOf } from '../../../src/offline/groups.ts';

describe('the group of a file', () => {
	it.each([
		['index.html', 'core'],
		['_assets/site.css', 'core'],
		['pagefind/pagefind.js', 'core'],
		['learn/index.html', 'core'],
		['offline/not-saved/index.html', 'core'],
		['learn/foundations/what-bpo-is/index.html', 'part-foundations'],
		['learn/foundations/what-bpo-is/cite/index.html', 'part-foundations'],
		['learn/foundations/what-bpo-is/cite.ris', 'part-foundations'],
		['countries/poland/index.html', 'countries'],
		['regions/asia/index.html', 'countries'],
		['compare/map.json', 'data'],
		['data/v1/population.csv', 'data'],
		// The location score among the calculators reads them, and so does the explorer.
		['data/v1/latest.json', 'core'],
		['data/v1/shown.json', 'core'],
		['teach/builder/catalog.json', 'teach'],
		['oer.json', 'teach'],
	])('of %s is %s', (path, group) => expect(groupOf(path)).toBe(group));

	it('of a section alone is that of its page', () => {
		const home = 'learn/foundations/what-bpo-is/index.html';
		expect(groupOf('s/what-bpo-is-not/index.html', home)).toBe('part-foundations');
		expect(groupOf('s/what-bpo-is-not/index.html')).toBe('teach');
	});
});
