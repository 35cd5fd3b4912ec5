import { tornadoWords as words } from '../../strings/tornado.ts';
import { amountText } from '../waterfall/amount-text.ts';
import type { TornadoModel } from './model.ts';
import { unitOf } from './unit.ts';

/** The drawing in sentences: what moves the result most and least, and what crosses zero. */
export function describeTornado(model: TornadoModel): string[] {
	const { base, bars } = model;
	const unit = unitOf(model);
	const text = (value: number) => amountText(value, unit);
	const [widest] = bars;
	const narrowest = bars.at(-1);
	if (!widest || !narrowest) return [];
	const values = [widest.low.value, widest.high.value];
	const crossing = bars.filter(({ low, high }) =>
		[low, high].some(({ value }) => value < 0 !== base < 0),
	);
	return [
		words.widest(widest.name, text(Math.min(...values)), text(Math.max(...values))),
		...(narrowest.swing < widest.swing
			? [words.narrowest(narrowest.name, text(narrowest.swing))]
			: []),
		crossing.length > 0
			? words.crossing(crossing.map(({ name }) => name).join(', '))
			: words.noCrossing(base < 0 ? words.below : words.above),
	];
}

/** Headlines that are true of the results shown, without final full stop. */
export function tornadoFindings({ bars }: TornadoModel): string[] {
	const [widest, second] = bars;
	if (!widest) return [];
	return [widest.swing === second?.swing ? words.tied : words.finding(widest.name)];
}
