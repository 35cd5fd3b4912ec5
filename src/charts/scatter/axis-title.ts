import { scatterWords as words } from '../../strings/scatter.ts';
import type { Axis } from './model.ts';
import { wrapTitle } from './wrap-text.ts';

/** Measure, unit and a log scale, as lines of at most `width` pixels. */
export function axisTitle({ facts, log }: Axis, width: number): string[] {
	return wrapTitle([facts.shortName, facts.unit.name, ...(log ? [words.logScale] : [])], width);
}
