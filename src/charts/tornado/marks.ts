import { tornadoWords as words } from '../../strings/tornado.ts';
import type { Mark } from '../chart-type.ts';
import { amountText } from '../waterfall/amount-text.ts';
import type { TornadoModel } from './model.ts';
import { unitOf } from './unit.ts';

/** One line of marks, the widest bar first. */
export function tornadoMarks(model: TornadoModel): Mark[][] {
	const unit = unitOf(model);
	return [
		model.bars.map(({ key, name, low, high, swing }) => {
			const lines = [
				words.at(low.input, amountText(low.value, unit)),
				words.at(high.input, amountText(high.value, unit)),
				words.swing(amountText(swing, unit)),
			];
			return { key, name, lines: [name, ...lines], spoken: `${name}. ${lines.join('. ')}` };
		}),
	];
}
