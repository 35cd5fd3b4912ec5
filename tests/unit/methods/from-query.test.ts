import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculationFrom } from '../../../src/methods/from-query.ts';
import { fieldsOf } from '../../../src/methods/inputs.ts';
import { loadMethod } from '../../../src/methods/registry.ts';
import { decode } from '../../../src/methods/state.ts';

const asked = [
	['erlang 180 calls 315 s', '/methods/erlang-c/?calls=180&aht=315'],
	[
		'Erlang C 1,200 calls aht 240 80/20',
		'/methods/erlang-c/?target=80&within=20&calls=1200&aht=240',
	],
	['staffing 90 calls in 30 min', '/methods/erlang-c/?minutes=30&calls=90'],
	[
		'how many agents for 90 calls in 15 minutes, 90% in 10 seconds',
		'/methods/erlang-c/?target=90&minutes=15&within=10&calls=90',
	],
	['staffing 90 calls in 30 minutes, aht 5 min', '/methods/erlang-c/?aht=300&minutes=30&calls=90'],
	['how many agents for 90 calls of 5.5 minutes each', '/methods/erlang-c/?aht=330&calls=90'],
	['erlang 180 calls 5:15', '/methods/erlang-c/?calls=180&aht=315'],
	['erlang 180 calls aht 5:15 min', '/methods/erlang-c/?calls=180&aht=315'],
	[
		'staffing 90 calls in 30 minutes, aht 0:05:15',
		'/methods/erlang-c/?minutes=30&calls=90&aht=315',
	],
	['aht talk 4:00 hold 0:30 wrap 0:45', '/methods/handle-time/?talk=240&hold=30&wrap=45'],
	['staffing 90 calls 9:30 to 10:00', '/methods/erlang-c/?calls=90'],
	['staffing 90 calls at 9:30', '/methods/erlang-c/?calls=90'],
	['staffing 90 calls 9:30 am', '/methods/erlang-c/?calls=90'],
	['staffing 90 calls 5:30 hours', '/methods/erlang-c/?calls=90'],
	['staffing 90 calls, 10 min intervals', '/methods/erlang-c/?minutes=10&calls=90'],
	// No method is named.
	['180 calls 315 seconds 80/20', '/methods/erlang-c/?target=80&within=20&calls=180&aht=315'],
	['180 calls 5:15 80/20', '/methods/erlang-c/?target=80&within=20&calls=180&aht=315'],
	['180 calls 5 minutes 80/20', '/methods/erlang-c/?target=80&aht=300&within=20&calls=180'],
	[
		'180 calls in 15 minutes, 315 s, 80% within 20 seconds',
		'/methods/erlang-c/?minutes=15&within=20&target=80&calls=180&aht=315',
	],
	[
		'service level 80/20 with 180 calls of 315 s',
		'/methods/erlang-c/?target=80&within=20&calls=180&aht=315',
	],
	['sla credits 10% fee 200,000', '/methods/service-credits/?at-risk=10&fee=200000'],
	['aht talk 240 hold 30 wrap 45', '/methods/handle-time/?talk=240&hold=30&wrap=45'],
	['aht 240 talk 30 hold 45 wrap', '/methods/handle-time/?talk=240&hold=30&wrap=45'],
	['aht 240 s talk, 30 s hold', '/methods/handle-time/?talk=240&hold=30'],
	['service credit US$400,000 12%', '/methods/service-credits/?at-risk=12&fee=400000'],
	['shrinkage 37 agents', '/methods/shrinkage/?agents=37'],
	[
		'fcr 12,000 contacts 2,640 repeats',
		'/methods/first-contact-resolution/?repeats=2640&contacts=12000',
	],
	[
		'service level 10000 offered 9400 answered',
		'/methods/service-level/?offered=10000&answered=9400',
	],
	['quality sample 54 of 60', '/methods/quality-sample/?passed=54&checked=60'],
	['attrition 40% 300 agents', '/methods/attrition-cost/?attrition=40&headcount=300'],
	['tco 100 fte', '/methods/total-cost/?fte=100'],
	['break-even 40,000 transactions', '/methods/break-even/?volume=40000'],
	['service credits fee $400,000 12 %', '/methods/service-credits/?at-risk=12&fee=400000'],
	['gainshare 40% 1000000 units', '/methods/gainshare/?share=40&volume=1000000'],
	[
		'plausibility US$35.5 billion 1.7 million workers',
		'/methods/plausibility/?workers=1700000&revenue=35500',
	],
	['is 1.005 bn plausible', '/methods/plausibility/?revenue=1005'],
	[
		'revenue per worker 328 million, 1,000,000 people',
		'/methods/plausibility/?workers=1000000&revenue=328',
	],
] as const;

describe('a search text with numbers', () => {
	it.each(asked)('%s', (text, path) => {
		expect(calculationFrom(text)?.path).toBe(path);
	});

	it.each(asked)('%s: gives numbers that the calculator takes', async (text, path) => {
		const method = calculationFrom(text)?.method;
		if (!method) throw new Error('no method');
		const fields = fieldsOf(await loadMethod(method));
		const query = path.split('?')[1] ?? '';
		const ids = [...new URLSearchParams(query).keys()];
		expect(fields.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
		expect(decode(fields, query).problems).toEqual([]);
	});

	it.each([
		'service level',
		'erlang',
		'Philippines 2023',
		'180 calls',
		'180 calls 315 seconds',
		'180 calls in 30 minutes 80/20',
		'80/20 rule',
		'erlang year 1917',
		'',
	])('“%s” asks for no calculation', (text) => {
		expect(calculationFrom(text)).toBeUndefined();
	});

	it('throws for no text and names only own pages', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => {
				expect(calculationFrom(`erlang ${text}`)?.path ?? '/methods/erlang-c/?').toMatch(
					/^\/methods\/[a-z-]+\/\?[a-z0-9=&.%+-]*$/,
				);
			}),
		);
	});
});
