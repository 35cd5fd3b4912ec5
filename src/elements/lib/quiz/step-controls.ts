import { icon } from '../icon.ts';
import { strings } from '../../../strings/quiz.ts';

function moveButton(move: 'up' | 'down', name: string): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'iconbtn';
	button.dataset.move = move;
	button.setAttribute('aria-label', name);
	button.append(icon(move));
	return button;
}

/** The controls of one step: two buttons, and a grip for the pointer that the keyboard skips. */
export function stepControls(step: string): HTMLElement {
	const controls = document.createElement('span');
	controls.className = 'step-controls';
	const grip = document.createElement('span');
	grip.className = 'grip';
	grip.append(icon('grip'));
	controls.append(
		moveButton('up', strings.moveUp(step)),
		moveButton('down', strings.moveDown(step)),
		grip,
	);
	return controls;
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
