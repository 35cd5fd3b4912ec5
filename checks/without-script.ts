import { attribute, textOf, wordCount, type Element } from './lib/dom.ts';
import { readingPages, type Check, type Page } from './lib/site.ts';

/** Fewer words than this in a hidden element are a label or a message, not text to read. */
const TEXT_WORDS = 15;

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
	return page.elements.filter(isHidden).flatMap((element) => {
		const text = textOf('content' in element ? element.content : element);
		return wordCount(text) >= TEXT_WORDS
			? [`hides text until a script runs: "${text.trim().replace(/\s+/g, ' ').slice(0, 60)}"`]
			: [];
	});
}

function isHidden(element: Element): boolean {
	return element.tagName === 'template' || attribute(element, 'hidden') !== undefined;
}
