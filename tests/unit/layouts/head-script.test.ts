import { describe, expect, it } from 'vitest';
import { runHeadScript } from './run-head-script.ts';

describe('the script in the head', () => {
	it.each([{}, { saveData: false }])('asks for the two main fonts at once: %j', (reader) => {
		const { root, preloaded } = runHeadScript(reader);
		expect(preloaded).toEqual(['/a.woff2', '/b.woff2']);
		expect(root.saves).toBeUndefined();
	});

	it('lets a page that begins at its top be laid out part by part', () => {
		expect(runHeadScript({}).root.unfolds).toBe('');
	});

	it.each([
		{ arrival: 'reload' as const },
		{ arrival: 'back_forward' as const },
		{ arrival: 'unknown' as const },
		{ address: 'https://atlas.invalid/learn/#sources' },
		{ address: 'https://atlas.invalid/compare/?view=table' },
		{ framed: true },
	])('wants it whole with %j', (reader) => {
		const { root, preloaded } = runHeadScript(reader);
		expect(root.unfolds).toBeUndefined();
		expect(preloaded).toHaveLength(2);
	});

	it.each([{ saveData: true }, { reducedData: true }])('asks for none with %j', (reader) => {
		const { root, preloaded } = runHeadScript(reader);
		expect(preloaded).toEqual([]);
		expect(root.saves).toBe('');
	});
});
