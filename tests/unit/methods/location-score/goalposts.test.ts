import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { usualScore } from '../../../../src/charts/score/usual.ts';
import type { Problem } from '../../../../src/corpus/problem.ts';
import { currentEdition } from '../../../../src/data/editions.ts';
import { loadGoalposts, readGoalposts } from '../../../../src/data/goalposts.ts';
import { loadDataset } from '../../../../src/data/load.ts';
import { presets } from '../../../../src/methods/location-score/presets.ts';
import { goalpostFile } from '../../../../src/schemas/goalposts.ts';

const dataset = loadDataset();
const goalposts = loadGoalposts(dataset);
const usual = usualScore(dataset, goalposts, currentEdition());

describe('the marks of the score', () => {
	it('are 8 to 12, each with an indicator that may be ranked or with shared hours', () => {
		expect(goalposts.length).toBeGreaterThanOrEqual(8);
		expect(goalposts.length).toBeLessThanOrEqual(12);
		const without = goalposts.filter(({ indicator }) => indicator === undefined);
		expect(without.map(({ id }) => id)).toEqual(['hours']);
	});

	it('agree with the catalogue about which end is better', () => {
		for (const { indicator, better } of goalposts) {
			const said = indicator && dataset.indicators.get(indicator)!.indicator.better;
			if (said && said !== 'depends') expect(better).toBe(said);
		}
	});

	it('hold by far most destinations between them', () => {
		for (const [index, { id, low, high }] of goalposts.entries()) {
			const values = usual.places.flatMap((place) => place.values[index]?.value ?? []);
			const inside = values.filter((value) => value >= low && value <= high);
			expect(inside.length / Math.max(1, values.length), id).toBeGreaterThanOrEqual(
				values.length === 0 ? 0 : 0.85,
			);
		}
	});

	it('have values for 65 percent of the destinations each', () => {
		for (const [index, { id, indicator }] of goalposts.entries()) {
			if (indicator === undefined) continue;
			const known = usual.places.filter((place) => place.values[index] !== undefined);
			expect(known.length / usual.places.length, id).toBeGreaterThanOrEqual(0.65);
		}
	});

	it('cover every criterion of the presets', () => {
		const ids = goalposts.map(({ id }) => id);
		for (const { weights } of presets) {
			expect(ids).toEqual(expect.arrayContaining(Object.keys(weights)));
		}
	});

	it.each<[object, string]>([
		[{ low: 5, high: 5 }, 'equal marks'],
		[{ low: 0, high: 5, scale: 'log' }, 'a log scale from zero'],
		[{ reason: 'Because.' }, 'no reason'],
	])('are refused with %o: %s', (fault) => {
		const good = { ...goalposts[0]!, ...fault };
		expect(goalpostFile.safeParse([good, goalposts[1]]).success).toBe(false);
	});

	it('name an indicator that does not exist as a problem', () => {
		const problems: Problem[] = [];
		readGoalposts(process.cwd(), new Map(), problems);
		expect(problems).toHaveLength(goalposts.filter(({ indicator }) => indicator).length);
	});

	it('give their reasons without straight quotes', () => {
		const root = mkdtempSync(join(tmpdir(), 'bpo-atlas-goalposts-'));
		onTestFinished(() => rmSync(root, { recursive: true }));
		const file = 'content/data/goalposts.yaml';
		const text = readFileSync(file, 'utf8');
		mkdirSync(join(root, 'content/data'), { recursive: true });
		writeFileSync(join(root, file), text.replaceAll('’', "'"));
		const problems: Problem[] = [];
		readGoalposts(root, dataset.indicators, problems);
		const line = 1 + text.split('\n').findIndex((words) => words.includes('’'));
		expect(problems[0]).toMatchObject({ file, rule: 'straight-quote', line });
	});
});

describe('the ranking that a reader finds', () => {
	it('is made of destinations only, each in a region', () => {
		expect(usual.places).toHaveLength(
			[...dataset.places.values()].filter(({ role }) => role === 'destination').length,
		);
	});

	it('counts no misleading total', () => {
		const record = goalposts.findIndex(({ id }) => id === 'record');
		const ireland = usual.places.find(({ iso3 }) => iso3 === 'IRL')!;
		expect(ireland.values[record]).toBeUndefined();
	});

	it('is the same at every build', () => {
		const again = usualScore(dataset, goalposts, currentEdition());
		expect(again.study).toEqual(usual.study);
		expect(again.best).toEqual(usual.best);
	});
});
