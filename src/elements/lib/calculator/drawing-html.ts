import { element, escape } from '../../../charts/shared/markup.ts';
import { calculatorWords as words } from '../../../strings/methods.ts';
import { drawingIds, type MethodDrawing } from './drawings.ts';

/** Drawings with their titles and sentences as markup; empty for none. */
export function drawingsHtml(drawings: readonly MethodDrawing[]): string {
	return drawings.map(drawingHtml).join('');
}

function drawingHtml({ id, title, wide, narrow, sentences }: MethodDrawing): string {
	const { labelledBy, describedBy } = drawingIds(id);
	const items = sentences.map((sentence) => element('li', {}, escape(sentence))).join('');
	const text = element('ul', { class: 'note', id: describedBy }, items);
	return element(
		'figure',
		{ class: 'fig fig-data', 'aria-labelledby': labelledBy },
		element('p', { class: 'fig-title', id: labelledBy }, escape(title)) +
			element('div', { class: 'plot', 'data-drawing': id }, wide + narrow) +
			element('details', { class: 'fig-fold' }, element('summary', {}, words.drawingWords) + text),
	);
}
