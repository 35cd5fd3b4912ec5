import { describe, expect, it } from 'vitest';
import { firstContactResolutionMethod as method } from '../../../../src/methods/first-contact-resolution/method.ts';
import { resultOf } from '../erlang/usual.ts';

describe('first contact resolution', () => {
	it('gives the worked example: 78%, and 13,371, 12,000 or 11,012 contacts', () => {
		const { text, table } = resultOf(method);
		expect(text('fcr')).toBe('78.0%');
		expect(text('issues')).toBe('9,360');
		const contacts = new Map(table('rates').map((row) => [row[0], row[2]]));
		expect(contacts.get('70.0%')).toBe('13,371');
		expect(contacts.get('78.0%')).toBe('12,000');
		expect(contacts.get('85.0%')).toBe('11,012');
	});

	it('says who earns from poor resolution, and the price per issue that ends it', () => {
		const words = resultOf(method).sentences.join(' ');
		// 9,360 / 0.7 × 4 − 48,000
		expect(words).toContain('bills US$5,486 more at 70% than at 78.0%');
		expect(words).toContain('A price of US$5.13 per issue');
		expect(resultOf(method, { other: 90 }).sentences.join(' ')).toContain('less at 90%');
		expect(resultOf(method, { price: 0 }).sentences).toHaveLength(3);
	});

	it('lists the own rate once and marks it', () => {
		const { tables } = resultOf(method, { contacts: 1000, repeats: 300 });
		const rows = tables[0]!.rows.filter(({ heading }) => heading === '70.0%');
		expect(rows).toHaveLength(1);
		expect(rows[0]!.marked).toBe(true);
	});

	it('warns of chance where contacts are few', () => {
		expect(resultOf(method, { contacts: 100, repeats: 22 }).warnings[0]).toContain('8.1 points');
		expect(resultOf(method).warnings).toEqual([]);
	});

	it('refuses repeats without a first contact', () => {
		expect(() => resultOf(method, { contacts: 10, repeats: 10 })).toThrow(/fewer than 10/);
	});
});
