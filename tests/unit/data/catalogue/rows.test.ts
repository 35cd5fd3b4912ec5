import { describe, expect, it } from 'vitest';
import { catalogueRows, publisherName } from '../../../../src/data/catalogue/rows.ts';
import { readDataset } from '../../../../src/data/load.ts';
import { smallIndicator, writeProject } from '../small-dataset.ts';

const data = smallIndicator(readDataset(writeProject()));
const other = { ...data, indicator: { ...data.indicator, id: 'pay', group: 'people-and-pay' } };

describe('the rows of the catalogue', () => {
	it('come by group and tell coverage, years and terms', () => {
		const indicators = new Map([
			['exports', data],
			['pay', other as typeof data],
		]);
		const rows = catalogueRows({ indicators });
		expect(rows.map(({ indicator }) => indicator.id)).toEqual(['pay', 'exports']);
		expect(rows[1]).toMatchObject({
			span: [2021, 2024],
			newest: 2024,
			places: 3,
			values: 4,
			terms: 'open',
		});
		expect(rows[1]?.text).toContain('x.1 example office');
	});

	it('include every indicator of this edition', () => {
		const dataset = readDataset(process.cwd());
		expect(catalogueRows(dataset)).toHaveLength(dataset.indicators.size);
	});

	it('name the publisher without the way its data took', () => {
		expect(publisherName('World Bank, from estimates of the ILO')).toBe('World Bank');
		expect(publisherName('Transparency International')).toBe('Transparency International');
	});
});
