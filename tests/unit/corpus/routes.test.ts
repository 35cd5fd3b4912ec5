import { describe, expect, it } from 'vitest';
import { routes } from '../../../src/corpus/routes.ts';
import { ARTICLE, project, VALID } from './helpers.ts';

function found(): Set<string> {
	const { corpus } = project({
		'content/articles/foundations/another.mdx': VALID[ARTICLE].replaceAll('first-', 'other-'),
	});
	return routes(corpus, {
		indicators: ['internet-users', 'exports'],
		countries: ['philippines', 'poland'],
	});
}

describe('the addresses of the atlas', () => {
	it('hold the pages that code makes', () => {
		const paths = found();
		for (const path of ['/', '/learn/', '/regions/', '/cases/', '/claims/', '/glossary/']) {
			expect(paths).toContain(path);
		}
		for (const path of [
			'/countries/',
			'/compare/',
			'/offline/',
			'/methods/',
			'/data/',
			'/data/changes/',
			'/sources/',
			'/search/',
			'/teach/',
			'/teach/builder/',
			'/teach/courses/',
			'/teach/formats/',
		])
			expect(paths).toContain(path);
	});

	it('hold a page for every content file, at the address of its kind', () => {
		const paths = found();
		for (const path of [
			'/learn/foundations/what-bpo-is/',
			'/learn/foundations/another/',
			'/regions/asia/',
			'/countries/philippines/',
			'/cases/nhs-england-capita/',
			'/methods/break-even/',
			'/about/',
			'/claims/definitions/',
			'/glossary/outsourcing/',
			'/teach/courses/first-course/',
		]) {
			expect(paths).toContain(path);
		}
	});

	it('hold a page for every country of the data, with and without a written profile', () => {
		expect(found()).toContain('/countries/poland/');
		expect([...found()].filter((path) => path === '/countries/philippines/')).toHaveLength(1);
	});

	it('hold a page for every indicator, and nothing else', () => {
		expect(found()).toContain('/data/internet-users/');
		expect(found()).toContain('/data/exports/');
		expect(found().size).toBe(19 + 10 + 2 + 1);
	});

	it('begin and end with a slash', () => {
		for (const path of found()) expect(path).toMatch(/^\/([a-z0-9-]+\/)*$/);
	});
});
