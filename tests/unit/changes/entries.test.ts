import { describe, expect, it } from 'vitest';
import { changeEntries, entriesOf } from '../../../src/changes/entries.ts';
import { project } from '../corpus/helpers.ts';
import { page, section } from '../permalinks/helpers.ts';

const WHAT = '/learn/foundations/what-bpo-is/';

function entries(yaml: string, recorded = [page('/')]) {
	return changeEntries(project({ 'content/changes.yaml': yaml }).corpus, recorded);
}

const change = (more: string, date = '2026-12-01', id = 'a-change') =>
	`- id: ${id}\n  date: ${date}\n  kind: correction\n  text: The share is now that of all firms.\n  ${more}\n`;

describe('the list of changes', () => {
	it('is empty where nobody wrote one', () => {
		expect(changeEntries(project().corpus, [])).toEqual([]);
	});

	it('has the newest first, whatever their order in the file', () => {
		const yaml = [
			change('everywhere: true', '2026-11-22', 'old'),
			change('everywhere: true', '2027-03-01', 'new'),
			change('everywhere: true', '2026-12-01', 'between'),
		].join('');
		expect(entries(yaml).map(({ id }) => id)).toEqual(['new', 'between', 'old']);
	});

	it('names sections, claims and pages by their titles', () => {
		const [entry] = entries(
			change('sections: [first-section, bpo-is-offshoring]\n  pages: [/regions/asia/]'),
		);
		expect(entry?.places).toEqual([
			{ path: '/regions/asia/', page: '/regions/asia/', title: 'Asia', keys: ['/regions/asia/'] },
			{
				path: `${WHAT}#first-section`,
				page: WHAT,
				title: 'First section',
				keys: ['first-section'],
			},
			{
				path: '/claims/definitions/#bpo-is-offshoring',
				page: '/claims/definitions/',
				title: 'BPO means offshoring.',
				keys: ['bpo-is-offshoring'],
			},
		]);
	});

	it('counts a figure as a part of its section', () => {
		const [entry] = entries(change('sections: [fig-first, we-one]'));
		expect(entry?.places.map(({ keys }) => keys)).toEqual([
			['fig-first', 'first-section'],
			['we-one', 'second-section'],
		]);
	});

	it('leads to where a section is now, under the name it had', () => {
		const [entry] = entries(change('sections: [gone]'), [
			section('/learn/old/', 'gone', `${WHAT}#first-section`),
		]);
		expect(entry?.places).toEqual([
			{ path: `${WHAT}#first-section`, page: WHAT, title: 'What BPO is', keys: ['gone'] },
		]);
	});

	it('tells an article of its own changes and of those of the whole atlas', () => {
		const all = entries(
			[
				change('everywhere: true', '2026-11-22', 'whole'),
				change('sections: [first-section]', '2026-11-23', 'part'),
				change(`pages: [${WHAT}]`, '2026-11-24', 'page'),
				change('pages: [/regions/asia/]', '2026-11-25', 'other'),
			].join(''),
		);
		expect(entriesOf(all, WHAT).map(({ id }) => id)).toEqual(['page', 'part', 'whole']);
	});

	it('is refused with a reason when an entry names nothing, or its text is no sentence', () => {
		const messages = (more: string) =>
			project({ 'content/changes.yaml': change(more) }).problems.map(({ what }) => what);
		expect(messages('pages: []').join()).toContain('everywhere: true');
		expect(messages('everywhere: true\n  kinds: x').join()).toMatch(/kinds/);
	});
});
