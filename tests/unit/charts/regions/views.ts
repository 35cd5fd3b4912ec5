import fc from 'fast-check';
import type { ChartInput } from '../../../../src/charts/chart-type.ts';
import { regionsModel, type RegionsModel } from '../../../../src/charts/regions/model.ts';
import type { Measure } from '../../../../src/charts/shared/measure.ts';
import type { ViewState } from '../../../../src/charts/view-state.ts';
import { regionGroups, type RegionGroup } from '../../../../src/corpus/regions.ts';
import { anyMeasure, factsOf, inputOf } from '../measures.ts';

/** A measure from values in billions: `{ asia: { India: 9, Nepal: null } }`. */
export function measureOf(
	regions: Partial<Record<RegionGroup, Record<string, number | null>>>,
	misleading: readonly string[] = [],
): Measure {
	return {
		facts: factsOf(),
		series: Object.entries(regions).flatMap(([region, places]) =>
			Object.entries(places).map(([name, value]) => ({
				country: name.slice(0, 3).toUpperCase(),
				name,
				region: region as RegionGroup,
				points:
					value === null ? [] : [{ year: 2024, value: value * 1e9, quality: 'official' as const }],
				...(misleading.includes(name) && { misleading: 'The total misleads.' }),
			})),
		),
	};
}

export function modelOf(measure: Measure, state: Partial<ViewState> = {}): RegionsModel {
	return regionsModel(inputOf(measure, state));
}

/** Any view of any measure that shows at least one value. */
export function anyView(min = -1e12): fc.Arbitrary<ChartInput> {
	return fc
		.constantFrom(min, 0)
		.chain(anyMeasure)
		.chain((measure) =>
			fc
				.record({
					regions: fc.subarray(Object.keys(regionGroups) as RegionGroup[], { minLength: 1 }),
					places: fc.subarray(measure.series.map(({ country }) => country)),
					year: fc.oneof(fc.constant('latest' as const), fc.integer({ min: 2005, max: 2025 })),
					scale: fc.constantFrom('auto' as const, 'linear' as const, 'log' as const),
				})
				.map((state) => inputOf(measure, state)),
		)
		.filter(({ measure, state }) =>
			measure.series.some(
				({ region, points }) =>
					state.regions.includes(region) &&
					points.some(({ year }) => state.year === 'latest' || year === state.year),
			),
		);
}
