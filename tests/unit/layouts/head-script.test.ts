import { describe, expect, it } from 'vitest';
import { runHeadScript } from './run-head-script.ts';

describe('the script in the head', () => {
	it.each([{}, { saveData: false }])('asks for the two main fonts at once: %j', (reader) => {
		const { root, preloaded } = runHeadScript(reader);
		expect(preloaded).toEqual(['/a.woff2', '/b.woff2']);
		expect(root.saves).toBeUndefined();
	});

	it.each([{ saveData: true }, { reducedData: true }])('asks for none with %j', (reader) => {
		const { root, preloaded } = runHeadScript(reader);
		expect(preloaded).toEqual([]);
		expect(root.saves).toBe('');
	});
});
