import { textWidth } from '../shared/text-width.ts';
import { trendWords as words } from '../../strings/trend.ts';
import { labelSize } from './end-label.ts';
import type { Line } from './line.ts';
import { axisText } from './shown-text.ts';
import { linearValueScale, logValueScale, tickTexts } from './value-scale.ts';
import type { LineView } from './view.ts';

/** A ruled vertical axis for one or many plots. */
export interface ValueAxis {
	label: string;
	/** Share of the plot's height from its top, text, and whether it is the line to compare with. */
	ticks: readonly { down: number; text: string; main: boolean }[];
	/** The plot needs a line at its foot, because no tick lies there. */
	open: boolean;
	/** Of the widest text, in pixels. */
	width: number;
	/** Share of the plot's height from its top. */
	downOf(shown: number): number;
}

/** The vertical axis that holds all the lines, ruled at most `most` times. */
export function valueAxis(view: LineView, lines: readonly Line[], most: number): ValueAxis {
	const values = lines.flatMap(({ points }) => points.map(({ shown }) => shown));
	const main = mainValue(view);
	const scale = view.log
		? logValueScale(values, most)
		: linearValueScale(main === undefined ? values : [...values, main], most);
	const texts = tickTexts(scale.ticks, view.mode === 'value' ? view.facts.unit.divisor : 1);
	const downOf = (shown: number) => 1 - scale.shareOf(shown);
	const cut = !view.log && view.mode === 'value' && scale.start > 0;
	return {
		label: cut ? `${axisText(view)}, ${words.axisFrom(texts[0] ?? '')}` : axisText(view),
		ticks: scale.ticks.map((value, index) => ({
			down: downOf(value),
			text: texts[index] ?? '',
			main: value === (main ?? 0),
		})),
		open: view.log,
		width: Math.max(...texts.map((text) => textWidth(text, labelSize))),
		downOf,
	};
}

/** The number that an index or a change is compared with. */
function mainValue({ mode }: LineView): number | undefined {
	return { value: undefined, index: 100, change: 0 }[mode];
}
