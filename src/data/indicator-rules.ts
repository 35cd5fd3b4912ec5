import type { Problem } from '../corpus/problem.ts';
import type { Indicator, Observation } from '../schemas/indicator.ts';

/** What a schema cannot see in one indicator: its countries exist, its range and rules make sense. */
export function checkIndicator(
	file: string,
	{ id, misleading, plausible }: Indicator,
	places: ReadonlyMap<string, unknown>,
): Problem[] {
	const fault = (rule: string, what: string, fix: string) => ({ file, line: 1, rule, what, fix });
	const problems = misleading
		.filter(({ country }) => !places.has(country))
		.map(({ country }) =>
			fault(
				'country',
				`${id} names ${country} as misleading, but the country is not in the atlas.`,
				'Correct the code, or add the country to content/data/countries.csv.',
			),
		);
	if (plausible.min >= plausible.max) {
		problems.push(
			fault(
				'range',
				`${id}: plausible.min is not below plausible.max.`,
				'Give the smallest and the largest value that can be true.',
			),
		);
	}
	if (plausible.maxStep !== undefined && plausible.min < 0) {
		problems.push(
			fault(
				'step',
				`${id} has a maxStep, a ratio, but its values may be negative.`,
				'Use maxChange, a difference, or raise plausible.min to zero.',
			),
		);
	}
	return problems;
}

/** A log axis has no place for zero or less: values that cannot stand on the indicator's own scale. */
export function checkScale(
	file: string,
	{ id, scale }: Indicator,
	kept: readonly Observation[],
): Problem[] {
	const low = kept.find(({ value }) => value <= 0);
	if (scale !== 'log' || low === undefined) return [];
	return [
		{
			file,
			line: 1,
			rule: 'scale',
			what: `${id} has scale: log, but ${low.country} has ${low.value} in ${low.year}.`,
			fix: 'Use scale: linear. A log axis shows values above zero only.',
		},
	];
}
