import { words } from '../../strings/charts.ts';
import type { FigureNodes } from './dom.ts';
import type { RankingState } from './state.ts';
import { viewText } from './view-text.ts';

/** Sets every control of a figure to a state, and says what differs from the figure as first shown. */
export function showState(nodes: FigureNodes, state: RankingState, defaults: RankingState): void {
	for (const button of nodes.regions.querySelectorAll('button')) {
		button.ariaPressed = String(state.regions.some((region) => region === button.value));
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
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'act';
	button.textContent = words.showRegions;
	button.addEventListener('click', restore);
	note.append(words.noRegion, ' ', button);
	plot.append(note);
}
