import { describe, expect, it } from 'vitest';
import { gatherSheets } from '../../../src/layouts/gather-sheets.ts';

const link = (name: string) => `<link rel="stylesheet" href="/_assets/${name}.css">`;
const page = (head: string, body: string) =>
	`<html><head>${head}</head><body>${body}</body></html>`;

describe('style sheets of a page', () => {
	it('stand once, where the first of the text stood, in their order', () => {
		const two = `<p></p>${link('a')}${link('b')}<i></i>${link('a')}${link('c')}<b></b>`;
		expect(gatherSheets(page('', two))).toBe(
			page('', `<p></p>${link('a')}${link('b')}${link('c')}<i></i><b></b>`),
		);
	});

	it('are not repeated where the head has them', () => {
		expect(gatherSheets(page(link('a'), `<p></p>${link('a')}${link('b')}`))).toBe(
			page(link('a'), `<p></p>${link('b')}`),
		);
	});

	it('stay as they are in the head and on a page without any', () => {
		expect(gatherSheets(page(link('a') + link('b'), '<p></p>'))).toBe(
			page(link('a') + link('b'), '<p></p>'),
		);
	});
});
