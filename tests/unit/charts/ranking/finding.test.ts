import { describe, expect, it } from 'vitest';
import { rankingFinding } from '../../../../src/charts/ranking/finding.ts';
import { readDataset } from '../../../../src/data/load.ts';
import { smallFiles, smallIndicator, writeProject } from '../../data/small-dataset.ts';

function finding(observations?: string): string {
	const dataset = readDataset(
		writeProject(observations === undefined ? {} : { 'observations/exports.csv': observations }),
	);
	return rankingFinding(smallIndicator(dataset), dataset);
}

const head = (smallFiles['observations/exports.csv'] ?? '').split('\n')[0] ?? '';

describe('the headline of a ranking', () => {
	it('names the highest destination and the one in the middle', () => {
		expect(finding(`${head}\nPHL,2024,2000000000,example,,\nVNM,2024,5000000000,example,,\n`)).toBe(
			'Vietnam is highest with US$5.0 bn; the destination in the middle, the Philippines, has US$2.0 bn',
		);
	});

	it('compares newest values, not highest ones', () => {
		const values = ['PHL,2020,9000000000', 'PHL,2024,2000000000', 'VNM,2024,5000000000'];
		expect(finding([head, ...values.map((row) => `${row},example,,`)].join('\n'))).toMatch(
			/^Vietnam is highest/,
		);
	});

	it('passes over client countries and totals that mislead, which are the highest here', () => {
		expect(finding()).toBe('The Philippines has US$8.1 bn');
	});

	it('says when no destination has a value', () => {
		expect(finding(`${head}\nUSA,2021,90000000000,example,,\n`)).toBe(
			'Exports of services: no destination has a value',
		);
	});
});
