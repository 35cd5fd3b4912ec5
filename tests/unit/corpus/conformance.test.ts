import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { pageTypes, standaloneTypes } from '../../e2e/page-types.ts';

const { conformance, conformanceResults } = loadCorpus(process.cwd());

describe('the report on accessibility', () => {
	test('names every success criterion of WCAG 2.2 at levels A and AA', () => {
		const levels = Map.groupBy(conformance.data, ({ level }) => level);
		// Without 4.1.1, which version 2.2 took out.
		expect(levels.get('A')).toHaveLength(31);
		expect(levels.get('AA')).toHaveLength(24);
	});

	test('rests on a run of the program over every page type', () => {
		const read = conformanceResults.data?.pages.map(({ type }) => type);
		expect(read).toEqual(Object.keys({ ...pageTypes, ...standaloneTypes }));
	});

	test('claims the program for no criterion that none of its rules looked at', () => {
		const claimed = conformance.data.filter(({ examined }) => examined.includes('axe'));
		const rules = conformanceResults.data?.rules ?? {};
		expect(claimed.filter(({ number }) => !rules[number]).map(({ number }) => number)).toEqual([]);
	});

	test('is of a run without faults', () => {
		expect(conformanceResults.data?.pages.flatMap(({ faults }) => faults)).toEqual([]);
	});
});
