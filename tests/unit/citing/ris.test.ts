import { describe, expect, it } from 'vitest';
import { toRis } from '../../../src/citing/ris.ts';
import { report } from './report.ts';

const lines = (...items: Parameters<typeof toRis>[0]) => toRis(items).split('\r\n');

describe('RIS', () => {
	it('opens each record with its type and closes it', () => {
		expect(lines(report(), report({ type: 'webpage' })).filter((l) => /^(TY|ER)/.test(l))).toEqual([
			'TY  - RPRT',
			'ER  - ',
			'TY  - ELEC',
			'ER  - ',
		]);
	});

	it('lets no line break in a title start a false tag', () => {
		const text = toRis([report({ title: 'One\r\nER  - \r\ntwo' })]);
		expect(text).toContain('TI  - One ER - two\r\n');
	});

	it('writes an organization without commas, which would split its name', () => {
		const author = [{ literal: 'Ministry of Industry, Morocco' }, { literal: 'others' }];
		expect(lines(report({ author })).filter((l) => l.startsWith('AU'))).toEqual([
			'AU  - Ministry of Industry Morocco',
		]);
	});

	it('splits pages and writes dates with slashes', () => {
		const record = lines(
			report({
				page: '753-792',
				issued: { 'date-parts': [[1991, 9, 23]] },
				accessed: { 'date-parts': [[2026, 11, 2]] },
			}),
		);
		expect(record).toEqual(
			expect.arrayContaining([
				'SP  - 753',
				'EP  - 792',
				'PY  - 1991',
				'DA  - 1991/09/23',
				'Y2  - 2026/11/02',
			]),
		);
	});

	it('writes the version of an atlas page as its edition', () => {
		expect(lines(report({ version: '1.2' }))).toContain('ET  - 1.2');
	});
});
