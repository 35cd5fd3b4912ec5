import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { about } from '../../../src/schemas/about.ts';
import { article } from '../../../src/schemas/article.ts';
import { claim } from '../../../src/schemas/claims.ts';
import { country } from '../../../src/schemas/country.ts';
import { observation } from '../../../src/schemas/indicator.ts';
import { permalink } from '../../../src/schemas/permalinks.ts';
import { source } from '../../../src/schemas/source.ts';

const page = {
	title: 'A page',
	standfirst: 'One plain sentence on the page.',
	updated: '2026-11-22',
	version: '1.0',
};
const written = {
	article: {
		...page,
		number: 1,
		level: 1,
		topics: [1],
		objectives: [
			{ text: 'say what it is', section: 'first' },
			{ text: 'tell it from others', section: 'second' },
		],
		terms: ['outsourcing'],
	},
	claim: {
		id: 'a-claim',
		claim: 'A claim is made here.',
		verdict: 'wrong',
		short: 'One sentence stands alone.',
		reason: 'The reasoning of the check in plain text, at length.',
		sources: ['smith2020'],
	},
	source: {
		id: 'smith2020',
		type: 'book',
		title: 'X',
		author: [{ family: 'Smith' }, { literal: 'World Bank' }],
		issued: { 'date-parts': [[2020, 5]] },
		custom: { checked: 'read', checkedOn: '2026-11-22' },
	},
	permalink: { kind: 'page', id: '/a/', path: '/a/', since: '2026-11-22' },
	observation: { country: 'PHL', year: '2024', value: '8.1', source: 'wb' },
	fact: {
		label: 'Jobs',
		value: '1.9 million',
		scope: 'All',
		year: '2025',
		source: 'a',
		grade: 'C',
	},
};

const refuses = (schema: z.ZodType, value: object) =>
	expect(schema.safeParse(value).success).toBe(false);

describe('what editors write', () => {
	it('may leave out lists that are empty', () => {
		expect(about.parse(page).aliases).toEqual([]);
		expect(article.parse(written.article).furtherReading).toEqual([]);
		expect(country.parse({ ...page, iso3: 'PHL' }).facts).toEqual([]);
		expect(claim.parse(written.claim).sections).toEqual([]);
	});

	it('has no key that the schema does not name', () => {
		for (const [schema, value] of [
			[about, page],
			[article, written.article],
			[claim, written.claim],
			[source, written.source],
			[permalink, written.permalink],
			[observation, written.observation],
		] as const) {
			expect(schema.safeParse(value).success).toBe(true);
			refuses(schema, { ...value, extra: 'x' });
		}
	});

	it('gives an article a level, a topic and two objectives', () => {
		refuses(article, { ...written.article, level: 4 });
		refuses(article, { ...written.article, topics: [] });
		refuses(article, {
			...written.article,
			objectives: [{ text: 'say what it is', section: 'first' }],
		});
	});

	it('gives a claim a source', () => {
		refuses(claim, { ...written.claim, sources: [] });
	});

	it('shows at most three facts of a country, each with its source and grade', () => {
		const facts = (count: number) => ({
			...page,
			iso3: 'PHL',
			facts: Array.from({ length: count }, () => written.fact),
		});
		expect(country.safeParse(facts(3)).success).toBe(true);
		refuses(country, facts(4));
		const { source: _, ...bare } = written.fact;
		refuses(country, { ...page, iso3: 'PHL', facts: [bare] });
	});

	it('says of each source how far it was checked', () => {
		const { custom: _, ...unchecked } = written.source;
		refuses(source, unchecked);
		refuses(source, { ...written.source, custom: { checked: 'yes', checkedOn: '2026-11-22' } });
	});

	it('has a source for each observation', () => {
		expect(observation.parse(written.observation)).toMatchObject({ year: 2024, value: 8.1 });
		const { source: _, ...bare } = written.observation;
		refuses(observation, bare);
		refuses(observation, { ...written.observation, value: 'n/a' });
	});

	it('records addresses inside the site only', () => {
		refuses(permalink, { ...written.permalink, path: 'https://example.org/' });
		refuses(permalink, { ...written.permalink, movedTo: 'b' });
	});
});
