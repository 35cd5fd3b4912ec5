import type { Problem } from '../corpus/problem.ts';
import type { Indicator } from '../schemas/indicator.ts';

/** What a schema cannot see in one indicator: its countries exist and its range has a width. */
export function checkIndicator(
	file: string,
	{ id, misleading, plausible }: Indicator,
	places: ReadonlyMap<string, unknown>,
): Problem[] {
	const problems: Problem[] = misleading
		.filter(({ country }) => !places.has(country))
		.map(({ country }) => ({
			file,
			line: 1,
			rule: 'country',
			what: `${id} names ${country} as misleading, but the country is not in the atlas.`,
			fix: 'Correct the code, or add the country to content/data/countries.csv.',
		}));
	if (plausible.min >= plausible.max) {
		problems.push({
			file,
			line: 1,
			rule: 'range',
			what: `${id}: plausible.min is not below plausible.max.`,
			fix: 'Give the smallest and the largest value that can be true.',
		});
	}
	return problems;
}
