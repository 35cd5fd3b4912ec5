import { h } from '../../../platform/h.ts';
import { strings } from '../../../strings/quiz.ts';
import { icon } from '../icon.ts';

function moveButton(move: 'up' | 'down', name: string): HTMLButtonElement {
	return h(
		'button',
		{ type: 'button', class: 'iconbtn', 'data-move': move, 'aria-label': name },
		icon(move),
	);
}

/** The controls of one step: two buttons, and a grip for the pointer that the keyboard skips. */
export function stepControls(step: string): HTMLElement {
	return h(
		'span',
		{ class: 'step-controls' },
		moveButton('up', strings.moveUp(step)),
		moveButton('down', strings.moveDown(step)),
		h('span', { class: 'grip' }, icon('grip')),
	);
}

/** The first step cannot go up, the last one not down. */
export function updateStepControls(steps: readonly HTMLElement[]): void {
	steps.forEach((step, index) => {
		const up = step.querySelector<HTMLButtonElement>('[data-move="up"]');
		const down = step.querySelector<HTMLButtonElement>('[data-move="down"]');
		if (up) up.disabled = index === 0;
		if (down) down.disabled = index === steps.length - 1;
	});
}
