import { describe, expect, it } from 'vitest';
import { shortReference } from '../../../src/citing/short.ts';
import { report } from './report.ts';

const person = (family: string) => ({ family });

describe('short references', () => {
	it.each([
		['one author', [person('Jensen')], 'Jensen (2020)'],
		['two authors', [person('Lacity'), person('Khan')], 'Lacity and Khan (2020)'],
		['three authors', [person('Gans'), person('Koole'), person('Shen')], 'Gans et al. (2020)'],
		['unnamed further authors', [person('Sasse'), { literal: 'others' }], 'Sasse et al. (2020)'],
		['an organization', [{ literal: 'National Audit Office' }], 'National Audit Office (2020)'],
	])('%s', (_, author, expected) => {
		expect(shortReference(report({ author }))).toBe(expected);
	});

	it('says n.d. for an undated work', () => {
		expect(shortReference(report({ issued: undefined }))).toBe('Okafor (n.d.)');
	});

	it('names the editors of a collection', () => {
		const editor = [person('Messenger'), person('Ghosheh')];
		expect(shortReference(report({ author: undefined, editor }))).toBe(
			'Messenger and Ghosheh (2020)',
		);
	});

	it('names the title of a work without author', () => {
		expect(shortReference(report({ author: undefined }))).toBe('A made-up report (2020)');
	});
});
