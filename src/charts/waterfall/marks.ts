import { percentText } from '../../methods/shared/format-money.ts';
import { waterfallWords as words } from '../../strings/waterfall.ts';
import type { Mark } from '../chart-type.ts';
import { amountText, unitOf } from './amount-text.ts';
import type { WaterfallModel } from './model.ts';

/** One line of marks, from the first total down to the difference. */
export function waterfallMarks(model: WaterfallModel): Mark[][] {
	const { from, rows } = model;
	const unit = unitOf(model);
	return [
		rows.map((row): Mark => {
			const { key, name, kind, value, end } = row;
			const text = amountText(value, unit);
			const sum = amountText(end, unit);
			const share =
				row === from || from.value === 0
					? []
					: [words.shareOf(percentText(value / from.value), from.name)];
			return {
				key,
				name,
				lines: [name, text, ...(kind === 'step' ? [words.sum(sum)] : []), ...share],
				spoken: kind === 'step' ? words.spokenStep(name, text, sum) : words.spokenTotal(name, text),
			};
		}),
	];
}
