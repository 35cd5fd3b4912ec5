import { describe, expect, it } from 'vitest';
import {
	leadingBelow,
	movedAnchors,
	pageRedirects,
	sectionRedirects,
} from '../../../src/permalinks/redirects.ts';
import { page, section } from './helpers.ts';

const recorded = [
	page('/a/'),
	page('/old/', '/a/'),
	section('/a/', 'stays'),
	section('/a/', 'gone', '/b/#new'),
	section('/b/', 'elsewhere', '/a/#elsewhere'),
];

describe('redirects', () => {
	it('lead old pages to the address that answers, and leave sections out', () => {
		expect(pageRedirects(recorded)).toEqual({ '/old/': '/a/' });
	});

	it('lead the page that cites an old article to the one that cites the new', () => {
		const moved = [page('/learn/a/old/', '/learn/b/new/'), page('/learn/a/gone/', '/learn/#b')];
		expect(pageRedirects(moved)).toEqual({
			'/learn/a/old/': '/learn/b/new/',
			'/learn/a/old/cite/': '/learn/b/new/cite/',
			'/learn/a/gone/': '/learn/#b',
			'/learn/a/gone/cite/': '/learn/#b',
		});
	});

	it('lead the page of a section that is gone to what replaced it', () => {
		expect(sectionRedirects(recorded, new Set(['stays']))).toEqual({
			'/s/gone/': '/b/#new',
			'/s/elsewhere/': '/a/#elsewhere',
		});
	});

	it('leave alone the page of a section whose id lives on another page', () => {
		expect(sectionRedirects(recorded, new Set(['stays', 'elsewhere']))).toEqual({
			'/s/gone/': '/b/#new',
		});
	});

	it('lead to addresses below the path of the site', () => {
		const redirects = { '/old/': '/a/', '/s/gone/': '/b/#new' };
		expect(leadingBelow('/', redirects)).toEqual(redirects);
		expect(leadingBelow('/atlas/', redirects)).toEqual({
			'/old/': '/atlas/a/',
			'/s/gone/': '/atlas/b/#new',
		});
	});

	it('keep an empty place on the old page for each anchor that moved away', () => {
		expect(movedAnchors(recorded, '/a/')).toEqual([{ id: 'gone', movedTo: '/b/#new' }]);
		expect(movedAnchors(recorded, '/b/')).toEqual([{ id: 'elsewhere', movedTo: '/a/#elsewhere' }]);
		expect(movedAnchors(recorded, '/')).toEqual([]);
	});
});
