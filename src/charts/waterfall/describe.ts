import { percentText } from '../../methods/shared/format-money.ts';
import { waterfallWords as words } from '../../strings/waterfall.ts';
import { amountText, unitOf } from './amount-text.ts';
import type { WaterfallModel } from './model.ts';

/** The drawing in sentences, each computed from the amounts shown. */
export function describeWaterfall(model: WaterfallModel): string[] {
	const { from, to, difference } = model;
	const unit = unitOf(model);
	const text = (value: number) => amountText(value, unit);
	return [
		words.compare(from.name, text(from.value), to.name, text(to.value)),
		...aboutSteps(model, text),
		...(difference.value === 0 || from.value === 0
			? []
			: [
					words.difference(
						difference.name,
						text(difference.value),
						percentText(difference.value / from.value),
						from.name,
					),
				]),
	];
}

function aboutSteps({ steps, to }: WaterfallModel, text: (value: number) => string): string[] {
	const [largest, ...others] = steps
		.filter(({ value }) => value !== 0)
		.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
	if (!largest || to.value <= 0 || others.some(({ value }) => value < 0)) return [];
	const rest = others.reduce((sum, { value }) => sum + value, 0);
	return [
		words.largest(largest.name, text(largest.value), percentText(largest.value / to.value)),
		...(others.length > 0
			? [
					words.others(
						others.map(({ name }) => name),
						text(rest),
					),
				]
			: []),
	];
}

/** Headlines that are true of the amounts shown, without final full stop. */
export function waterfallFindings(model: WaterfallModel): string[] {
	const { difference, from } = model;
	if (difference.value === 0) return [words.even];
	const value = amountText(difference.value, unitOf(model));
	return [words.finding(difference.name, value, from.name)];
}
