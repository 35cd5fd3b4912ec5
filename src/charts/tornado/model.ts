import { tornadoWords } from '../../strings/tornado.ts';
import { NothingToShow } from '../chart-type.ts';

/** One end of an input's range, as readers see it, and the result there in US dollars. */
export interface TornadoEnd {
	input: string;
	value: number;
}

/** What one input does alone between its lowest and its highest value. */
export interface TornadoBar {
	key: string;
	name: string;
	low: TornadoEnd;
	high: TornadoEnd;
}

/** The result at the likely values in US dollars, and one bar for each input. */
export interface TornadoInput {
	base: number;
	bars: readonly TornadoBar[];
}

export interface SwingingBar extends TornadoBar {
	/** Distance between the results at both ends. */
	swing: number;
}

/** Bars by their swing, the widest first. */
export interface TornadoModel {
	base: number;
	bars: readonly SwingingBar[];
}

/** Sorts the bars; inputs alike in swing keep their order. Throws NothingToShow when none has a range. */
export function tornadoModel({ base, bars }: TornadoInput): TornadoModel {
	const swinging = bars
		.map((bar) => ({ ...bar, swing: Math.abs(bar.high.value - bar.low.value) }))
		.toSorted((a, b) => b.swing - a.swing);
	if (!swinging.some(({ swing }) => swing > 0)) throw new NothingToShow(tornadoWords.nothing);
	return { base, bars: swinging };
}
