import { describe, expect, it } from 'vitest';
import { routes } from '../../../src/corpus/routes.ts';
import { sitemapPages } from '../../../src/corpus/sitemap.ts';
import { project } from './helpers.ts';

const data = { indicators: ['internet-users'], countries: ['philippines', 'poland'] };

describe('the sitemap', () => {
	it('has every route, in order', () => {
		const { corpus } = project();
		const paths = sitemapPages(corpus, data).map(({ path }) => path);
		expect(new Set(paths)).toEqual(routes(corpus, data));
		expect(paths).toEqual(paths.toSorted());
	});

	it('says when a written page changed, and nothing where no day is stated', () => {
		const pages = sitemapPages(project().corpus, data);
		const of = (wanted: string) => pages.find(({ path }) => path === wanted);
		expect(of('/cases/nhs-england-capita/')?.updated).toBe('2026-11-22');
		expect(of('/claims/definitions/')?.updated).toBe('2026-11-22');
		expect(of('/data/internet-users/')).toEqual({ path: '/data/internet-users/' });
	});
});
