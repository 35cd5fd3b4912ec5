import { describe, expect, it } from 'vitest';
import { keyFacts, keyIndicators } from '../../../src/data/key-facts.ts';
import type { IndustryFact } from '../../../src/schemas/industry-fact.ts';

const fact = (changes: Partial<IndustryFact>): IndustryFact => ({
	country: 'PHL',
	metric: 'Jobs in BPO',
	kind: 'jobs',
	value: '100',
	scope: 'the whole sector',
	year: 2024,
	source: 'example',
	confidence: 'high',
	issuer: 'An association',
	...changes,
});

describe('the figures at the head of a page', () => {
	it('are one of each kind, jobs first', () => {
		const facts = [
			fact({ kind: 'exports', value: '1' }),
			fact({ kind: 'jobs', value: '2' }),
			fact({ kind: 'jobs', value: '3', year: 2020 }),
			fact({ kind: 'revenue', value: '4' }),
		];
		expect(keyFacts(facts, 3).map(({ value }) => value)).toEqual(['2', '4', '1']);
	});

	it('leave out ranks of others, targets, forecasts and figures of low confidence', () => {
		const facts = [
			fact({ kind: 'rank' }),
			fact({ kind: 'target' }),
			fact({ kind: 'revenue', metric: 'Revenue of BPO, forecast' }),
			fact({ kind: 'exports', metric: 'Exports of contact centers, projected' }),
			fact({ kind: 'jobs', confidence: 'low' }),
		];
		expect(keyFacts(facts, 3)).toEqual([]);
	});

	it('take an older sound figure in place of a newer weak one', () => {
		const facts = [
			fact({ value: '1', confidence: 'low' }),
			fact({ value: '2', year: 2020, confidence: 'medium' }),
		];
		expect(keyFacts(facts, 3).map(({ value }) => value)).toEqual(['2']);
	});
});

describe('the indicators at the head of a page', () => {
	it('are the first that have a value', () => {
		expect(keyIndicators((id) => id !== 'ict-service-exports', 2)).toEqual([
			'average-monthly-earnings',
			'fixed-broadband',
		]);
	});
});
