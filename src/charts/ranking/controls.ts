import { words } from '../../strings/charts.ts';
import type { FigureNodes } from './dom.ts';
import type { RankingState } from './state.ts';
import { viewText } from './view-text.ts';

interface Controlled {
	state: () => RankingState;
	/** The figure as first shown. */
	defaults: RankingState;
	change: (changes: Partial<RankingState>) => void;
	signal: AbortSignal;
}

/** Shows the controls of a figure and follows them: regions, scale and length, year, the way back. */
export function bindControls(nodes: FigureNodes, controlled: Controlled): void {
	const { defaults, change, signal } = controlled;
	bindRegions(nodes, controlled);
	for (const box of nodes.tools.querySelectorAll('input')) {
		box.addEventListener(
			'change',
			() =>
				change(
					box.name === 'log'
						? { log: box.checked }
						: { limit: box.checked ? null : defaults.limit },
				),
			{ signal },
		);
	}
	nodes.tools.hidden = nodes.tools.querySelector('input') === null;
	const reset = () => {
		change(defaults);
		nodes.plot.focus();
	};
	nodes.state.querySelector('button')?.addEventListener('click', reset, { signal });
	const slider = nodes.year?.querySelector('input');
	if (!nodes.year || !slider) return;
	const follow = () =>
		change({ year: slider.value === slider.max ? 'latest' : Number(slider.value) });
	slider.addEventListener('input', follow, { signal });
	nodes.year.hidden = false;
}

function bindRegions({ key, regions }: FigureNodes, { state, change, signal }: Controlled): void {
	for (const choice of regions.querySelectorAll('button')) {
		const toggle = () => {
			const region = choice.value as RankingState['regions'][number];
			const shown = state().regions;
			const without = shown.filter((item) => item !== region);
			change({ regions: shown.includes(region) ? without : [...shown, region] });
		};
		choice.addEventListener('click', toggle, { signal });
	}
	key.hidden = true;
	regions.hidden = false;
}

/** Sets every control of a figure to a state, and says what differs from the figure as first shown. */
export function showState(nodes: FigureNodes, state: RankingState, defaults: RankingState): void {
	for (const choice of nodes.regions.querySelectorAll('button')) {
		choice.ariaPressed = String(state.regions.some((region) => region === choice.value));
	}
	for (const box of nodes.tools.querySelectorAll('input')) {
		box.checked = box.name === 'log' ? state.log : state.limit === null;
	}
	const slider = nodes.year?.querySelector('input');
	const output = nodes.year?.querySelector('output');
	if (slider && output) {
		const latest = state.year === 'latest';
		slider.value = latest ? slider.max : String(state.year);
		slider.setAttribute('aria-valuetext', latest ? words.latestOfEach : slider.value);
		output.textContent = latest ? words.latest : slider.value;
	}
	const change = viewText(state, defaults);
	nodes.state.hidden = change === '';
	const text = nodes.state.querySelector('span');
	if (text) text.textContent = change === '' ? '' : `${change}.`;
}

/** Puts a sentence and a way back in the place of a drawing that has no region left. */
export function showEmpty(plot: HTMLElement, empty: boolean, restore: () => void): void {
	plot.querySelector('.fig-empty')?.remove();
	if (!empty) return;
	const note = document.createElement('p');
	note.className = 'fig-empty';
	const way = document.createElement('button');
	way.type = 'button';
	way.className = 'act';
	way.textContent = words.showRegions;
	way.addEventListener('click', restore);
	note.append(words.noRegion, ' ', way);
	plot.append(note);
}
