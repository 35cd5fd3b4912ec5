import { describe, expect, it } from 'vitest';
import {
	addressOf,
	inSite,
	type Place,
	withPublicAddresses,
} from '../../../../src/offline/file-copy/place.ts';

const root = 'file:///home/me/mes%20le%C3%A7ons/';
const place: Place = { root, base: '/atlas/', url: 'https://example.org/atlas/' };
const here = `${root}learn/index.html`;

describe('inSite', () => {
	it('understands addresses as the site writes them', () => {
		expect(inSite('/atlas/search/?q=a#b', here, place)).toEqual({
			path: 'search/',
			rest: '?q=a#b',
		});
		expect(inSite('/atlas/', here, place)).toEqual({ path: '', rest: '' });
	});

	it('understands addresses of files of the copy, also with accents', () => {
		expect(inSite('../caf%C3%A9.html?x#y', here, place)).toEqual({
			path: 'café.html',
			rest: '?x#y',
		});
		expect(inSite('/home/me/mes%20le%C3%A7ons/learn/index.html', here, place)?.path).toBe(
			'learn/index.html',
		);
	});

	it.each([
		'https://example.org/atlas/learn/',
		'//example.org/atlas/',
		'/elsewhere/',
		'http://[',
		'mailto:a@b.c',
	])('leaves %s alone', (address) => {
		expect(inSite(address, here, place)).toBeUndefined();
	});
});

describe('addressOf', () => {
	it('leads to the file of a page', () => {
		expect(addressOf({ path: 'learn/', rest: '?highlight=a#b' }, place)).toBe(
			`${root}learn/index.html?highlight=a#b`,
		);
		expect(addressOf({ path: '', rest: '' }, place)).toBe(`${root}index.html`);
	});

	it('leads to the site where the copy has no such file', () => {
		expect(addressOf({ path: 's/x/', rest: '#use' }, place)).toBe(
			'https://example.org/atlas/s/x/#use',
		);
		expect(addressOf({ path: 'data/v1/a.json', rest: '' }, place)).toBe(
			'https://example.org/atlas/data/v1/a.json',
		);
	});
});

describe('withPublicAddresses', () => {
	it.each([
		[`${root}compare/index.html?view=map#top`],
		['null/home/me/mes%20le%C3%A7ons/compare/index.html?view=map#top'],
	])('makes %s an address that others can open', (copied) => {
		expect(withPublicAddresses(copied, place)).toBe(
			'https://example.org/atlas/compare/?view=map#top',
		);
	});

	it('also inside code to embed, and leaves other text alone', () => {
		expect(withPublicAddresses(`<iframe src="${root}compare/embed/index.html">`, place)).toBe(
			'<iframe src="https://example.org/atlas/compare/embed/">',
		);
		expect(withPublicAddresses('Smith (2020). index.html', place)).toBe('Smith (2020). index.html');
	});
});
