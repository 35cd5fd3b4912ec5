import { describe, expect, it } from 'vitest';
import { add, ARTICLE, COUNTRY, project, REGION } from '../helpers.ts';

const told =
	'A provider in another town answers the calls of three clinics at night, and each clinic pays for the calls that its own patients made, with a minimum that nobody has ever reached in summer.';
const retold =
	'A provider in another town answers the calls of three clinics at night, and every clinic pays for the calls that its own patients made, with a minimum that few have ever reached in summer.';
const other =
	'Wages in the port rose faster than in the capital, so the second site opened inland, where two universities teach accounting and the evening bus still runs when the late shift ends its work.';

function duplicates(changes: Parameters<typeof project>[0]) {
	return project(changes).problems.filter(({ rule }) => rule === 'near-duplicate');
}

describe('near duplicates', () => {
	it('are refused on two pages, and both places are named', () => {
		const found = duplicates({ [REGION]: add(told), [COUNTRY]: add(retold) });
		expect(found).toHaveLength(1);
		expect(found[0]?.file).toBe(REGION);
		expect(found[0]?.what).toContain(`${COUNTRY}:`);
	});

	it('are no matter of short sentences or of other words', () => {
		const short = 'Figures of the government and of the industry differ.';
		expect(duplicates({ [REGION]: add(short), [COUNTRY]: add(short) })).toEqual([]);
		expect(duplicates({ [REGION]: add(told), [COUNTRY]: add(other) })).toEqual([]);
	});

	it('may stand on one page, where an author repeats on purpose', () => {
		expect(duplicates({ [ARTICLE]: add(`${told}\n\n${retold}`) })).toEqual([]);
	});
});
