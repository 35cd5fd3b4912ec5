import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../../src/corpus/load.ts';
import { standalones } from '../../../../src/permalinks/standalone.ts';
import { isAddress, itemsAt, wishedItem } from '../../../../src/teach/course/address.ts';
import { buildCatalog } from '../../../../src/teach/course/build-catalog.ts';
import { addressOf, indexCatalog } from '../../../../src/teach/course/catalog.ts';
import { decodeCourse, encodeCourse } from '../../../../src/teach/course/link.ts';
import { courseOf, smallCatalog } from './fixtures.ts';

const HOMES = ['https://host.example/atlas/', 'https://bpo.example/'];
const catalog = indexCatalog({
	...smallCatalog,
	pages: [
		...smallCatalog.pages,
		{
			path: '/compare/',
			title: 'Compare',
			kind: 'explorer',
			label: 'Explorer',
			minutes: 10,
			terms: [],
		},
	],
	explorer: { views: { scatter: 'Scatter' }, measures: { pay: 'Monthly pay', ict: 'ICT exports' } },
});
const keys = (address: string) =>
	itemsAt(address, catalog, HOMES).map(({ kind, id }) => `${kind}:${id}`);

describe('an address', () => {
	it('is told from words to find', () => {
		expect(['https://x/', 'HTTP://x', '/compare/?a=b'].map(isAddress)).toEqual([true, true, true]);
		expect(['what is', '/ or', 'and/or', ''].map(isAddress)).toEqual([false, false, false, false]);
	});

	it('stands for the place it names, alone or on its page, with or without a quote', () => {
		expect(keys('https://bpo.example/s/what-is/')).toEqual(['section:what-is']);
		expect(keys('https://host.example/atlas/learn/a/first/#what-is')).toEqual(['section:what-is']);
		expect(keys('https://bpo.example/learn/a/first/#what-is:~:text=a')).toEqual([
			'section:what-is',
		]);
		expect(keys('/atlas/s/check-first/#use')).toEqual(['quiz:check-first']);
	});

	it('of a page stands for its parts, of a calculator, case or term for the whole', () => {
		expect(keys('/atlas/learn/a/first/')).toEqual(
			catalog
				.itemsOf(catalog.pages[0]!)
				.flatMap(({ kind, id }) =>
					kind === 'section' || kind === 'quiz' ? [`${kind}:${id}`] : [],
				),
		);
		expect(keys('/atlas/methods/erlang-c/')).toEqual(['method:erlang-c']);
		expect(keys('/atlas/cases/a-case/')).toEqual(['case:a-case']);
		expect(keys('/atlas/glossary/outsourcing/')).toEqual(['term:outsourcing']);
	});

	it('with choices in it stands for a view with these choices', () => {
		expect(keys('https://bpo.example/compare/?view=scatter&y=pay&x=ict')).toEqual([
			'view:/compare/?view=scatter&y=pay&x=ict',
		]);
		expect(keys('/atlas/methods/erlang-c/?calls=180&aht=315')).toEqual([
			'view:/methods/erlang-c/?calls=180&aht=315',
		]);
	});

	it.each([
		'https://elsewhere.example/s/what-is/',
		'https://host.example/other/s/what-is/',
		'https://bpo.example/s/long-gone/',
		'https://bpo.example/methods/no-such/?a=b',
		'https://bpo.example/about/?a=b',
		'https://bpo.example/s/%00/',
		'http://[',
		`/atlas/compare/?y=${'x'.repeat(3000)}`,
		'javascript:alert(1)',
	])('%s stands for nothing', (address) => {
		expect(keys(address)).toEqual([]);
	});

	it('of any kind is read without failing', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true })),
				(text) => {
					itemsAt(text, catalog, HOMES);
					wishedItem(text, catalog);
				},
			),
		);
	});
});

describe('a view', () => {
	const scatter = catalog.find({ kind: 'view', id: '/compare/?view=scatter&y=pay&x=ict' });

	it('is named by its chart and measures, a calculator by its title', () => {
		expect(scatter?.title).toBe('Scatter: Monthly pay, ICT exports');
		const filled = catalog.find({ kind: 'view', id: '/methods/erlang-c/?calls=180' });
		expect(filled?.title).toBe('Erlang C, filled in');
		expect(filled && catalog.pageOf(filled)?.label).toBe('Calculator');
		const other = catalog.find({ kind: 'view', id: '/compare/?view=constructor&y=toString' });
		expect(other?.title).toBe('A view of the explorer');
	});

	it('leads to the page with its choices, and survives the link of a course', () => {
		expect(scatter && addressOf(scatter)).toBe('/compare/?view=scatter&y=pay&x=ict');
		const course = courseOf(['view:/compare/?view=scatter&y=pay&x=ict']);
		expect(decodeCourse(encodeCourse(course) ?? '').course).toEqual(course);
	});

	it('is none for what no page of the atlas writes', () => {
		for (const id of [
			'/compare/?',
			'//evil/?a=b',
			'/compare/?a=b#c',
			'https://x/?a',
			'/s/what-is/?a=b',
		]) {
			expect(catalog.find({ kind: 'view', id })).toBeUndefined();
		}
	});
});

describe('what a link asks to add', () => {
	it('is found when this edition has it', () => {
		expect(wishedItem('section:what-is', catalog)?.title).toBe('What is it?');
		expect(wishedItem('view:/compare/?y=a,b', catalog)?.id).toBe('/compare/?y=a%2Cb');
	});

	it('is nothing when it does not, or cannot be read', () => {
		for (const wish of ['section:gone', 'film:what-is', 'what-is', '', ':', 'section:', '<b>']) {
			expect(wishedItem(wish, catalog)).toBeUndefined();
		}
	});
});

describe('every page of one section', () => {
	it('can be added to a course by its link', () => {
		const corpus = loadCorpus(process.cwd());
		const whole = indexCatalog(buildCatalog(corpus));
		const missing = standalones(corpus).flatMap(({ anchor: { kind, id } }) =>
			wishedItem(`${kind === 'example' ? 'figure' : kind}:${id}`, whole) ? [] : [`${kind}:${id}`],
		);
		expect(missing).toEqual([]);
	});
});
