import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { choicesOf } from '../../../../src/charts/score/data.ts';
import { presetLeaders } from '../../../../src/charts/score/leaders.ts';
import { scoreBasis, usualScore, type ScoreBasis } from '../../../../src/charts/score/usual.ts';
import { currentEdition } from '../../../../src/data/editions.ts';
import { loadGoalposts } from '../../../../src/data/goalposts.ts';
import { loadDataset } from '../../../../src/data/load.ts';
import { parseToolData, TOOL_DATA } from '../../../../src/methods/asked/tool-data.ts';
import { calculatedAnswer } from '../../../../src/methods/calculated-answer.ts';
import { presets } from '../../../../src/methods/location-score/presets.ts';
import { decode as decodeScore, presetIn } from '../../../../src/methods/location-score/setting.ts';
import { cityRows } from '../../../../src/methods/working-hours/city-rows.ts';
import { citiesOf } from '../../../../src/methods/working-hours/places.ts';
import { decode as decodeHours } from '../../../../src/methods/working-hours/state.ts';
import { usualPlan } from '../../../../src/methods/working-hours/usual.ts';

const dataset = loadDataset();
const goalposts = loadGoalposts(dataset);
const rows = cityRows(dataset);
const cities = citiesOf(rows);

let basis: ScoreBasis;
let file: unknown;
const read = (path: string) =>
	path === TOOL_DATA ? Promise.resolve(file) : Promise.reject(new Error(path));
const ask = (text: string) => calculatedAnswer(text, read);

beforeAll(() => {
	basis = scoreBasis(dataset, goalposts, currentEdition());
	file = JSON.parse(JSON.stringify({ cities: rows, leaders: presetLeaders(basis) }));
});

describe('working hours', () => {
	it.each([
		[
			'overlap manila london',
			'London',
			['Manila'],
			'/methods/working-hours/?client=london&sites=manila',
		],
		[
			'working hours krakow new york',
			'New York',
			['Kraków'],
			'/methods/working-hours/?sites=krakow',
		],
		['Overlap of working hours between London and Karachi', 'London', ['Karachi'], undefined],
		[
			'shared hours San José, Cebu & San Francisco?',
			'San Francisco',
			['San José', 'Cebu'],
			undefined,
		],
		['overlap client manila sites london cairo', 'Manila', ['London', 'Cairo'], undefined],
		['overlap manila with client in london', 'London', ['Manila'], undefined],
		['overlap london new york', 'London', ['New York'], undefined],
		['office hours manila krakow', 'Manila', ['Kraków'], undefined],
		[
			'how many working hours do manila and manila share with london',
			'London',
			['Manila'],
			undefined,
		],
		['working hours berlin bangalore', 'Berlin', ['Bengaluru'], undefined],
		['hours overlap Cairo and New York City', 'New York', ['Cairo'], undefined],
		[
			'overlap new york manila krakow bogota cairo',
			'New York',
			['Manila', 'Kraków', 'Bogotá', 'Cairo'],
			'/methods/working-hours/',
		],
	])('“%s”', async (text, client, sites, path) => {
		const answer = await ask(text);
		expect(answer?.method).toBe('working-hours');
		expect(answer?.given).toEqual([
			{ label: 'client', text: client },
			...sites.map((site) => ({ label: 'site', text: site })),
		]);
		if (path !== undefined) expect(answer?.path).toBe(path);
		const query = answer?.path.split('?')[1] ?? '';
		const { plan, problems } = decodeHours(query, usualPlan(cities), cities);
		expect(problems).toEqual([]);
		expect(plan.client.place.name).toBe(client);
		expect(plan.sites.map(({ place }) => place.name)).toEqual(sites);
	});

	it('says how many hours each site shares over the year', async () => {
		const answer = await ask('overlap karachi manila london');
		// Nine to five: Karachi is 5 and 4 hours ahead of London, Manila 8 and 7.
		expect(answer?.results.map(({ text }) => text)).toEqual(['3–4\u00A0h', '0–1\u00A0h']);
		expect(answer?.results[0]?.label).toBe(
			'shared by London and Karachi, each at work 09:00–17:00, over 2026',
		);
	});

	it.each([
		'overlap manila',
		'overlap',
		'working hours',
		'overlap manila gotham',
		'overlap philippines london',
		'overlap manila london night shift',
		'overlap manila london 2030',
		'overlap of services manila london',
		'manila london',
		'working hours directive london manila',
		`overlap ${'manila london '.repeat(20)}`,
	])('“%s” is no answer', async (text) => {
		expect(await ask(text)).toBeUndefined();
	});

	it('is no answer with more sites than the page compares', async () => {
		const names = rows.slice(0, 10).map(([name]) => name);
		expect(await ask(`overlap ${names.slice(0, 9).join(' ')}`)).toBeDefined();
		expect(await ask(`overlap ${names.join(' ')}`)).toBeUndefined();
	});

	it('knows every city of the page', async () => {
		for (const { name } of cities.filter(({ id }) => id !== 'london')) {
			expect((await ask(`overlap ${name} client London`))?.given[1]?.text).toBe(name);
		}
	});
});

describe('location score', () => {
	it.each([
		['location score finance', 'finance'],
		['Location score for finance and accounting', 'finance'],
		['location ranking accounting', 'finance'],
		['location score voice work', 'voice'],
		['rank locations by software', 'software'],
		['location scoring multilingual nearshore', 'nearshore'],
		['score countries crisis-proof', 'crisis'],
		['best country for voice', 'voice'],
		['What are the best locations for finance and accounting?', 'finance'],
	])('“%s”', async (text, id) => {
		const answer = await ask(text);
		expect(answer?.method).toBe('location-score');
		const choices = choicesOf(basis.data);
		const query = answer?.path.split('?')[1] ?? '';
		expect(presetIn(decodeScore(query, choices), choices.criteria)?.id).toBe(id);
	});

	it('names the places that lead the page', async () => {
		const { assessment } = usualScore(dataset, goalposts, currentEdition());
		const [first] = (await ask('location score voice'))?.results ?? [];
		const names = assessment.ranked.slice(0, 3).map(({ place }) => place.name);
		expect(first?.text).toBe(names.join(', '));
		expect(first?.label).toContain(`come first of ${assessment.ranked.length} ranked places`);
	});

	it('has an answer for every preset', async () => {
		for (const { id } of presets)
			expect((await ask(`location score ${id}`))?.results).toHaveLength(1);
	});

	it.each([
		'location score',
		'location score poland',
		'best country',
		'best country for my voice lessons',
		'location score finance software',
		'location score finance 2024',
		'finance',
		'choosing a location for finance',
	])('“%s” is no answer', async (text) => {
		expect(await ask(text)).toBeUndefined();
	});
});

it('fails for no text and asks for the file only when a method is named', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom('overlap', 'working hours', 'location score', ''),
			fc.string({ unit: 'grapheme' }),
			async (name, text) => {
				const answer = await ask(`${name} ${text}`);
				if (answer) expect(answer.results.length + answer.problems.length).toBeGreaterThan(0);
			},
		),
	);
	const nothing = () => Promise.reject(new Error('asked for a file'));
	expect(await calculatedAnswer('manila london', nothing)).toBeUndefined();
	await expect(calculatedAnswer('overlap manila london', nothing)).rejects.toThrow('a file');
});

it.each([
	null,
	[],
	{},
	{ cities: [['Manila']], leaders: {} },
	{ cities: [[1, 2, 3, 4]], leaders: {} },
	{ cities: [], leaders: { voice: { names: 'Manila', ranked: 1 } } },
	{ cities: [], leaders: { voice: { names: [], ranked: '1' } } },
])('%o is no file of answers', (json) => {
	expect(() => parseToolData(json)).toThrow(TypeError);
});
