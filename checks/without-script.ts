import {
	attribute,
	contentOf,
	elements,
	textOf,
	textWithout,
	wordCount,
	type Element,
} from './lib/dom.ts';
import { readingPages, type Check, type Page } from './lib/site.ts';

/** Fewer words than this in a hidden element are a label or a message, not text to read. */
const TEXT_WORDS = 15;

/** Controls need a script to do anything, so they may wait for it. */
const CONTROLS = ['button', 'label', 'select', 'textarea'];

/** Tells the keys of a drawing to screen readers, once a script answers to them. */
const KEYS_HELP = '-help';

/** Every page can be read with script switched off, or before it arrives. */
export const withoutScript: Check = {
	promise: 'Every page can be read without script',
	run: (site) =>
		readingPages(site).flatMap((page) =>
			problemsOf(page).map((message) => ({ file: page.file, message })),
		),
};

function problemsOf(page: Page): string[] {
	const main = page.elements.find((element) => element.tagName === 'main');
	if (!main) return ['has no main element'];
	if (wordCount(textOf(main)) === 0) return ['has no text in its main element'];
	const previews = new Set(page.elements.filter(isTerm).flatMap((term) => [...elements(term)]));
	return page.elements
		.filter((element) => isHidden(element) && !previews.has(element) && !isKeysHelp(element))
		.flatMap((element) => {
			const text = textWithout(CONTROLS, contentOf(element));
			return wordCount(text) >= TEXT_WORDS
				? [`hides text until a script runs: "${text.trim().replace(/\s+/g, ' ').slice(0, 60)}"`]
				: [];
		});
}

function isHidden(element: Element): boolean {
	return element.tagName === 'template' || attribute(element, 'hidden') !== undefined;
}

function isKeysHelp(element: Element): boolean {
	return element.tagName === 'p' && (attribute(element, 'id') ?? '').endsWith(KEYS_HELP);
}

/** A term with its link; what it hides is a preview of the page that the link leads to. */
function isTerm(element: Element): boolean {
	return (
		element.tagName === 'bpo-term' &&
		[...elements(element)].some((part) => attribute(part, 'href') !== undefined)
	);
}
