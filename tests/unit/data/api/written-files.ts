import { expect } from 'vitest';
import { apiFiles } from '../../../../src/data/api/files.ts';
import type { EditionChanges } from '../../../../src/data/editions.ts';
import { readDataset } from '../../../../src/data/load.ts';
import { smallFiles, writeProject } from '../small-dataset.ts';

/** An edition for tests; give only what matters. */
export function editionOf(changes: Partial<EditionChanges['edition']> = {}): EditionChanges {
	return {
		edition: {
			id: '2026-11',
			date: '2026-11-22',
			digest: 'a'.repeat(64),
			summary: 'The first figures of the tests.',
			added: [],
			removed: [],
			edited: [],
			...changes,
		},
		changes: [],
	};
}

/** The small data with an error of the publisher in them. */
export const withError = {
	'observations/exports.csv': `${smallFiles['observations/exports.csv'] ?? ''}VNM,2024,9e12,example,,\n`,
};

/** The small data under terms that forbid a table. */
export const closed = {
	'indicators.yaml': (smallFiles['indicators.yaml'] ?? '').replace(
		'"redistribute":true',
		'"redistribute":false',
	),
};

/** Figures of an industry: two rows that differ in their scope only. */
export const withFacts = {
	'industry-facts.csv': `country,metric,kind,value,scope,year,period,source,confidence,issuer
PHL,Jobs in BPO,jobs,"about 1,000",call centers only,2024,,example,high,Example association
PHL,Jobs in BPO,jobs,"about 2,000",the whole sector,,undated,example,low,Example association
`,
};

/** The data API of the small data, by file name. */
export function writtenFiles(
	changes: Record<string, string> = {},
	editions: readonly EditionChanges[] = [editionOf()],
) {
	const dataset = readDataset(writeProject(changes));
	expect(dataset.problems).toEqual([]);
	const files = new Map(apiFiles(dataset, editions).map(({ name, body }) => [name, body]));
	const text = (name: string) => files.get(name) ?? expect.fail(`no file ${name}`);
	return { dataset, files, text, json: (name: string): unknown => JSON.parse(text(name)) };
}
