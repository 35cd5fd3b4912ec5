import { assess } from '../../../../src/methods/location-score/assess.ts';
import { bestRanks } from '../../../../src/methods/location-score/best-rank.ts';
import { finish } from '../../../../src/methods/location-score/draws.ts';
import { study } from '../../../../src/methods/location-score/study.ts';
import type { Setting } from '../../../../src/methods/location-score/setting.ts';
import { scoreView, studiedOf } from '../../../../src/charts/score/view.ts';
import { criterion, place, setting } from '../../methods/location-score/invented.ts';

export const criteria = [
	criterion('pay', { better: 'lower', name: 'Pay level' }),
	criterion('english', { name: 'English', open: false }),
	criterion('power', { name: 'Power' }),
];

/** Places in all kinds: with gaps, old pay, from Western Europe, too few values, a name with markup. */
export const places = [
	place('KEN', [10, 80, 40], {
		name: 'Kenya',
		region: 'africa',
		values: [
			{ value: 10, year: 2019 },
			{ value: 80, year: 2024 },
			{ value: 40, year: 2024 },
		],
	}),
	place('PHL', [30, 75, 60], { name: 'Philippines' }),
	place('ZAF', [40, 90, 20], { name: 'South Africa', region: 'africa' }),
	place('ESP', [80, 60, 95], { name: 'Spain', region: 'western-europe' }),
	place('TTO', [null, 85, 50], { name: 'A <b>&</b> "Tobago"', region: 'africa' }),
	place('ALB', [null, null, 70], { name: 'Albania' }),
];

/** The figure of a ranking with its ranges. */
export function viewOf(
	weights: readonly number[],
	more: Partial<Setting> = {},
	all: typeof places = places,
) {
	const assessment = assess(criteria, all, setting(weights, more));
	const studied = finish(study(assessment));
	const best = finish(bestRanks(assessment.terms));
	return {
		assessment,
		study: studied,
		...scoreView(assessment, studiedOf(assessment, studied, best)),
	};
}

/** So many places that not all are drawn. */
export const manyPlaces = Array.from({ length: 40 }, (_, index) =>
	place(
		`A${String.fromCharCode(65 + Math.floor(index / 26))}${String.fromCharCode(65 + (index % 26))}`,
		[(index * 37) % 100, (index * 53 + 11) % 100, (index * 29 + 5) % 100],
	),
);
