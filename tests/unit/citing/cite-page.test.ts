import { describe, expect, it } from 'vitest';
import { citePage } from '../../../src/citing/cite-page.ts';

const page = {
	id: 'what-bpo-is',
	title: 'What BPO is',
	version: '1.0',
	date: '2026-11-22',
	url: 'https://atlas.example/learn/foundations/what-bpo-is/',
};

describe('citing the atlas', () => {
	it('names the atlas, the version, its day and the address', () => {
		expect(citePage(page)).toMatchObject({
			author: [{ literal: 'BPO Atlas' }],
			title: 'What BPO is',
			version: '1.0',
			issued: { 'date-parts': [[2026, 11, 22]] },
			URL: page.url,
		});
	});

	it('puts the article before the section', () => {
		expect(citePage({ ...page, section: 'Who stays responsible' }).title).toBe(
			'What BPO is: Who stays responsible',
		);
	});

	it('makes a key that every reference manager takes', () => {
		expect(citePage(page).id).toBe('bpo_atlas_what_bpo_is');
	});
});
