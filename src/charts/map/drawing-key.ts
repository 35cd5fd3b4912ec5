import { mapWords } from '../../strings/map.ts';
import { areaScale } from './circles.ts';
import { classKey } from './class-key.ts';
import type { KeyRemark, MapKey } from './key.ts';
import { isCompared, isMisleading, type MapModel } from './model.ts';
import type { DrawingPlan, TierPlan } from './plans.ts';
import { bandKey, boxedKey } from './size-key.ts';

/** The key of a drawing in one range of widths: classes for tints, sizes for circles. */
export function drawingKey(
	{ size, key: place }: TierPlan,
	model: MapModel,
	plan: DrawingPlan,
): MapKey {
	const { marks, facts, classes } = model;
	const remarks = plan.remarks ? remarksOf(model) : [];
	const title = facts.unit.name;
	if (classes && 'width' in place) {
		const counts = Map.groupBy(marks.filter(isCompared), ({ value }) => classes.of(value).number);
		return classKey(
			{
				title,
				classes: classes.list.map((item) => ({
					...item,
					count: counts.get(item.number)?.length ?? 0,
				})),
				nameOf: plan.form === 'wide' ? mapWords.classCount : mapWords.shortClassCount,
				size,
				remarks,
			},
			place,
		);
	}
	const values = marks.filter(isCompared).map(({ value }) => value);
	const request = {
		title,
		top: Math.max(0, ...values),
		divisor: facts.unit.divisor,
		radius: areaScale(model, plan.radius),
		size,
		remarks,
	};
	return 'width' in place ? bandKey(request, place) : boxedKey(request, place);
}

/** How many places have no value or a total that misleads, each with the way it is drawn. */
function remarksOf({ marks, kind }: MapModel): KeyRemark[] {
	const missing = marks.filter(({ value }) => value === undefined).length;
	const misleading = marks.filter(isMisleading).length;
	const remarks = [
		{ fill: kind === 'tints' ? 'missing' : 'd-miss', what: mapWords.noValue, count: missing },
		{
			fill: kind === 'tints' ? 'misleading' : 'd-ring',
			what: mapWords.misleading,
			count: misleading,
		},
	];
	return remarks
		.filter(({ count }) => count > 0)
		.map(({ fill, what, count }) => ({ fill, text: mapWords.counted(what, count) }));
}
