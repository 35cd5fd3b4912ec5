import { button, h } from '../../../platform/h.ts';
import { bankWords as words } from '../../../strings/question-bank.ts';

/** Names the section that the list is narrowed to, with a button that shows all again. */
export function sectionNote(link: HTMLAnchorElement, showAll: () => void): Node[] {
	const section = h('a', { href: link.href }, link.textContent.trim());
	return [
		h('p', {}, `${words.onlySection} “`, section, '”.'),
		button(words.allSections, 'act', showAll),
	];
}
