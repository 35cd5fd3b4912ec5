import { formatValue } from '../../data/format-value.ts';
import { formatNumber } from '../../strings/english.ts';
import { trendWords as words } from '../../strings/trend.ts';
import type { LineView } from './view.ts';

/** A number of a line as readers see it: a value with its unit, an index, or a signed percentage. */
export function shownText(
	shown: number,
	{ mode, facts }: Pick<LineView, 'mode' | 'facts'>,
): string {
	if (mode === 'value') return formatValue(shown, facts.unit);
	if (mode === 'index') return formatNumber(shown, shown < 10 ? 1 : 0);
	return percent(shown);
}

/** A change in percent with its sign, for example "+5.2%". */
export function percent(change: number): string {
	const text = formatNumber(change, Math.abs(change) < 1000 ? 1 : 0);
	return `${Number(text.replaceAll(',', '')) > 0 ? '+' : ''}${text}%`;
}

/** What the vertical axis counts, in a few words. */
export function axisText(view: LineView): string {
	const { mode, base, facts, log } = view;
	if (mode === 'change') return words.changeAxis;
	if (mode === 'index') return words.indexAxis(base);
	return log ? `${facts.unit.name}, ${words.logScale}` : facts.unit.name;
}
