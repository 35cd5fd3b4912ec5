import { DAY, timeText } from '../../methods/erlang/clock.ts';
import { formatNumber } from '../../strings/english.ts';
import { dayCurveWords as words } from '../../strings/day-curve.ts';
import type { Form } from '../chart-type.ts';
import { linearScale } from '../shared/scale.ts';
import { FOOT, forms, GAP, HEAD, NAME_BASELINE, TIME_BASELINE } from './forms.ts';
import type { DayCurveModel, DayStep } from './model.ts';

/** One of the two panels. Vertical measures are pixels, places across are shares of the plot. */
export interface Panel {
	name: string;
	nameBaseline: number;
	top: number;
	bottom: number;
	ticks: readonly { y: number; label: string; zero: boolean }[];
	/** The upper edge of each step. */
	tops: readonly number[];
	peak: { at: number; anchor: 'start' | 'middle' | 'end'; baseline: number; text: string };
}

export interface DayCurveLayout {
	height: number;
	/** Left edge of each step, and the right edge of the last. */
	edges: readonly number[];
	calls: Panel;
	agents: Panel;
	/** The upper edge of what is busy, in the panel of agents. */
	busy: readonly number[];
	times: readonly { at: number; label: string }[];
	timeBaseline: number;
}

/** Lengths between two times of the axis, in minutes. */
const timeSteps = [15, 30, 60, 120, 180, 240, 360, 720];

/** Places the steps of both panels, one below the other on the same times. */
export function dayCurveLayout(model: DayCurveModel, form: Form): DayCurveLayout {
	const { steps, minutes, mostCalls, mostAgents } = model;
	const { panel: height } = forms[form];
	const calls = panelOf(model, form, 0, 'calls', mostCalls);
	const agents = panelOf(model, form, HEAD + height + GAP, 'agents', mostAgents);
	const ground = agents.bottom;
	return {
		height: ground + FOOT,
		edges: Array.from({ length: steps.length + 1 }, (_, index) => rounded(index / steps.length)),
		calls,
		agents,
		busy: steps.map(({ load }) => ground - (load / mostAgents.agents) * height),
		times: timesOf(steps[0]?.start ?? 0, steps.length * minutes, forms[form].times),
		timeBaseline: ground + TIME_BASELINE,
	};
}

/** To hundredths of a percent, as markup is written, so that neighbors touch. */
function rounded(share: number): number {
	return Math.round(share * 10_000) / 10_000;
}

function panelOf(
	{ steps, minutes }: DayCurveModel,
	form: Form,
	from: number,
	key: 'calls' | 'agents',
	peak: DayStep,
): Panel {
	const { panel: height, values } = forms[form];
	const top = from + HEAD;
	const bottom = top + height;
	const scale = linearScale(peak[key], values);
	const y = (value: number) => bottom - scale.shareOf(value) * height;
	const at = (steps.indexOf(peak) + 0.5) / steps.length;
	return {
		name: key === 'calls' ? words.calls(formatNumber(minutes, 0)) : words.agents,
		nameBaseline: from + NAME_BASELINE,
		top,
		bottom,
		ticks: scale.ticks.filter(Number.isInteger).map((tick) => ({
			y: y(tick),
			label: formatNumber(tick, 0),
			zero: tick === 0,
		})),
		tops: steps.map((step) => y(step[key])),
		peak: {
			at,
			anchor: at < 0.15 ? 'start' : at > 0.85 ? 'end' : 'middle',
			baseline: top - 6,
			text: `${formatNumber(peak[key], Number.isInteger(peak[key]) ? 0 : 1)} at ${peak.key}`,
		},
	};
}

/** Round times of the day inside the span, at most `most` of them. */
function timesOf(start: number, span: number, most: number): DayCurveLayout['times'] {
	const inside = (step: number) => {
		const first = Math.ceil(start / step) * step;
		const count = Math.floor((start + span - first) / step) + 1;
		return Array.from({ length: Math.max(0, count) }, (_, index) => first + index * step);
	};
	const found = timeSteps.map(inside).find((times) => times.length <= most) ?? inside(DAY);
	const times = found.length > 0 ? found : [start];
	return times.map((time) => ({ at: (time - start) / span, label: timeText(time) }));
}
