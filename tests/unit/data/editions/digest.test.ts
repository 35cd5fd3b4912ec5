import { describe, expect, it } from 'vitest';
import { changedParts, dataDigest, readDigests } from '../../../../src/data/editions/digest.ts';
import { smallFiles, writeProject } from '../small-dataset.ts';

const observations = smallFiles['observations/exports.csv'] ?? '';
const indicators = smallFiles['indicators.yaml'] ?? '';
const digestsOf = (changes: Record<string, string> = {}) => readDigests(writeProject(changes));
const before = digestsOf();

/** Parts that change when a file is written differently. */
function changes(file: string, right: string | RegExp, wrong: string): string[] {
	const text = smallFiles[file] ?? '';
	const changed = text.replace(right, wrong);
	expect(changed).not.toBe(text);
	return changedParts(before, digestsOf({ [file]: changed }));
}

describe('the digest of the figures', () => {
	it('has a part for each table, and three for each indicator', () => {
		expect([...before.keys()].toSorted()).toEqual([
			'catalogue/exports',
			'cities',
			'countries',
			'notes/exports',
			'values/exports',
		]);
		expect(dataDigest(before)).toMatch(/^[0-9a-f]{64}$/);
	});

	it('does not see the order of rows and keys, spelling of numbers, or line ends', () => {
		const [header = '', ...rows] = observations.trimEnd().split('\n');
		const same = digestsOf({
			'observations/exports.csv': `${[header, ...rows.toReversed()].join('\r\n')}\r\n`.replace(
				'8100000000',
				'8.1e9',
			),
			'indicators.yaml': indicators.replace(/"id":"exports",(.*)\}/, '$1,"id":"exports"}'),
		});
		expect(dataDigest(same)).toBe(dataDigest(before));
	});

	it('tells which part changed', () => {
		const file = 'observations/exports.csv';
		expect(changes(file, '8100000000', '8100000001')).toEqual(['values/exports']);
		expect(changes(file, 'new survey', 'old survey')).toEqual(['notes/exports']);
		expect(changes(file, /USA.*\n/, '')).toEqual(['notes/exports', 'values/exports']);
		expect(changes('indicators.yaml', 'Example office', 'Office')).toEqual(['catalogue/exports']);
		expect(changes('countries.csv', ',Hanoi,', ',Hue,')).toEqual(['countries']);
		expect(changes('cities.csv', '120.98', '121')).toEqual(['cities']);
	});

	it('sees a moved mark of the location score', () => {
		const marks = (low: number) => digestsOf({ 'goalposts.yaml': `- id: pay\n  low: ${low}\n` });
		expect(changedParts(marks(250), marks(251))).toEqual(['goalposts/pay']);
	});

	it('differs as a whole when a part does', () => {
		const changed = digestsOf({
			'observations/exports.csv': observations.replace('8100000000', '8100000001'),
		});
		expect(dataDigest(changed)).not.toBe(dataDigest(before));
	});
});
