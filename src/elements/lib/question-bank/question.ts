import type { Row } from '../../../teach/questions/state.ts';

/** A question of the bank as it stands in the page. */
export interface Question {
	element: HTMLElement;
	/** Ticked while the question is chosen. */
	box: HTMLInputElement;
	id: string;
	/** What filters look at. */
	row: Row;
	/** Address of the file with the question and its answers. */
	source: string;
	/** Link to the section that teaches the answer. */
	section: HTMLAnchorElement;
}

/** All questions below an element, in the order of the page; markup that is not complete is left out. */
export function questionsIn(bank: HTMLElement): Question[] {
	return [...bank.querySelectorAll<HTMLElement>('[data-id]')].flatMap(questionOf);
}

function questionOf(element: HTMLElement): Question[] {
	const box = element.querySelector('input');
	const article = element.closest<HTMLElement>('[data-article]');
	const part = element.closest<HTMLElement>('[data-part]');
	const section = element.querySelector('a');
	if (!box || !article || !part || !section) return [];
	const { id = '', kind = '', bloom = '' } = element.dataset;
	const row = {
		text: `${element.textContent} ${article.querySelector('h3')?.textContent ?? ''}`.toLowerCase(),
		part: part.dataset.part ?? '',
		article: article.dataset.article ?? '',
		kind,
		bloom,
		section: section.hash.slice(1),
	};
	return [{ element, box, id, row, source: part.dataset.source ?? '', section }];
}
