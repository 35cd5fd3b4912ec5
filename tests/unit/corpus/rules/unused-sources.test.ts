import { describe, expect, it } from 'vitest';
import { unusedSources } from '../../../../src/corpus/rules/unused-sources.ts';
import { project, SOURCES } from '../helpers.ts';

const more = (text: string) =>
	JSON.stringify([
		...(JSON.parse(text) as { id: string }[]),
		{ ...(JSON.parse(text) as { id: string }[])[0], id: 'nobody1999' },
	]);

describe('sources that nothing uses', () => {
	const corpusWith = () => project({ [SOURCES]: more }).corpus;

	it('are named', () => {
		const found = unusedSources(corpusWith(), new Set());
		expect(found.map(({ what }) => what).join()).toContain('nobody1999');
		expect(found.every(({ file }) => file === SOURCES)).toBe(true);
	});

	it('may be used by figures alone', () => {
		const found = unusedSources(corpusWith(), new Set(['nobody1999']));
		expect(found.map(({ what }) => what).join()).not.toContain('nobody1999');
	});
});
