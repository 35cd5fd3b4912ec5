import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/data/load.ts';
import { newestTable } from '../../../src/data/newest-table.ts';
import { smallFiles, smallIndicator, writeProject } from './small-dataset.ts';

function table(extra = '') {
	const text = `${smallFiles['observations/exports.csv'] ?? ''}${extra}`;
	const dataset = readDataset(writeProject({ 'observations/exports.csv': text }));
	return newestTable(dataset, smallIndicator(dataset));
}

describe('the table of newest values', () => {
	it('lists every place by region, also those without a value', () => {
		expect(table().map(({ region, rows }) => [region, rows.map(({ country }) => country)])).toEqual(
			[
				['asia', ['PHL', 'VNM']],
				['western-europe', ['IRL']],
				['client', ['USA']],
			],
		);
		const vietnam = table()[0]?.rows[1];
		expect(vietnam).not.toHaveProperty('text');
		expect(vietnam).toMatchObject({ years: '', strip: '' });
	});

	it('gives value, year, note, and the years from the first of the indicator on', () => {
		expect(table()[0]?.rows[0]).toEqual({
			country: 'PHL',
			name: 'Philippines',
			text: 'US$8.1 bn',
			year: 2024,
			note: 'new survey',
			misleading: false,
			years: '2023 to 2024',
			gaps: false,
			strip: 'M2 0h2v1H2z',
		});
	});

	it('marks another quality, a misleading total, and a newer value that is held back', () => {
		const [asia, europe, client] = table('VNM,2022,5e9,example,,\nVNM,2024,9e12,example,,\n');
		expect(client?.rows[0]).toMatchObject({ quality: 'estimate' });
		expect(asia?.rows[0]).not.toHaveProperty('quality');
		expect(europe?.rows[0]).toMatchObject({ misleading: true });
		expect(asia?.rows[1]).toMatchObject({ year: 2022, heldBack: 2024, years: '2022' });
	});
});
