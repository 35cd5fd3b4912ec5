import { expect, it } from 'vitest';
import { industryFacts } from '../../../src/data/industry-facts.ts';
import type { FactKind, IndustryFact } from '../../../src/schemas/industry-fact.ts';

function fact(value: string, year: number | undefined, kind: FactKind = 'jobs'): IndustryFact {
	return {
		country: 'PHL',
		metric: 'Jobs in BPO',
		kind,
		value,
		scope: 'the whole sector',
		...(year === undefined ? { period: 'the page bears no date' } : { year }),
		source: 'example',
		confidence: 'high',
		issuer: 'An association',
	};
}

const dataset = {
	industryFacts: [
		fact('3 undated', undefined),
		fact('2 of 2022', 2022),
		fact('5 by 2030', 2030, 'target'),
		fact('1 of 2024', 2024),
		{ ...fact('9 elsewhere', 2026), country: 'POL' },
	],
};

it('gives the figures of one country, newest first, undated ones after them and targets last', () => {
	expect(industryFacts(dataset, 'PHL').map(({ value }) => value)).toEqual([
		'1 of 2024',
		'2 of 2022',
		'3 undated',
		'5 by 2030',
	]);
});

it('has nothing for a country without figures', () => {
	expect(industryFacts(dataset, 'EST')).toEqual([]);
});
