import { href } from '../../../site.ts';
import { embedCode } from '../../../teach/embed-code.ts';
import { useWords as words } from '../../../strings/use.ts';
import { copyText } from '../../../platform/clipboard.ts';
import { readCitations } from './citations.ts';
import { questionsAbout } from './questions.ts';
import { quoteIn } from './quote.ts';
import { h } from '../../../platform/h.ts';

/**
 * The menu of one section: what copies, and links for everything else.
 *
 * @param marked what the reader had selected when the menu was asked for
 */
export function sectionMenu(
	host: HTMLElement,
	permalink: string,
	selected: Range | undefined,
): HTMLElement {
	const address = publicAddress(permalink);
	const section = host.closest('section');
	const title = section?.querySelector('h2')?.lastChild?.textContent?.trim() ?? document.title;
	const status = h('p', { class: 'use-said', role: 'status' });
	const say = (...said: (Node | string)[]) => status.replaceChildren(...said);
	const copy = async (text: string, done: string, ...more: (Node | string)[]) => {
		if (await copyText(text)) say(done, ...more);
		else say(words.notCopied(text));
	};
	const id = section?.id ?? '';
	const quote = section ? quoteIn(section, selected) : undefined;
	const copyQuote = async () => {
		if (quote) await copy(publicAddress('') + quote.fragment, words.quoteCopied);
		else say(words.selectFirst);
	};
	const forLms = async () => {
		const formats = h('a', { href: href('/teach/formats/') }, words.formats);
		await copy(address, words.lmsCopied, ' ', formats);
	};
	const add = async () => {
		try {
			const { addToCourse } = await import('../course/add-to-course.ts');
			const builder = h('a', { href: builderAddress(id) }, words.openCourse);
			say(words.courseSaid[addToCourse({ kind: 'section', id })], ' ', builder);
		} catch {
			location.assign(builderAddress(id));
		}
	};
	const cite = async () => {
		try {
			const [first] = await readCitations(permalink);
			await copy(first?.text ?? '', words.citationCopied);
		} catch {
			say(words.failed);
		}
	};
	const questions = questionsAbout(id);
	return h(
		'div',
		{ class: 'menu-pop' },
		h(
			'ul',
			{ class: 'use-list' },
			entry(action(words.copyLink, permalink, () => copy(address, words.linkCopied))),
			entry(
				action(words.copyQuote, quote ? words.quoted(quote.words) : words.selectFirst, copyQuote),
			),
			entry(action(words.copyEmbed, '', () => copy(embedCode(address, title), words.embedCopied))),
			entry(action(words.copyCitation, '', cite)),
			entry(action(words.lms, words.lmsHint, forLms)),
			...(id === '' ? [] : [entry(action(words.addToCourse, words.addToCourseHint, add))]),
			...(questions
				? [entry(leading(questions.address, words.questions(questions.count), words.questionsHint))]
				: []),
			entry(leading(`${permalink}#use`, words.alone, words.aloneHint)),
			entry(h('a', { href: `#${id}` }, words.inPage)),
		),
		status,
	);
}

/** The course builder, asked to add the section if it is not in the course yet. */
function builderAddress(id: string): string {
	return href(`/teach/builder/?add=section:${id}`);
}

function entry(content: HTMLElement): HTMLElement {
	return h('li', {}, content);
}

function leading(address: string, label: string, detail: string): HTMLElement {
	return h('a', { href: address }, label, h('small', {}, detail));
}

function action(label: string, detail: string, act: () => Promise<void>): HTMLElement {
	const button = h('button', { type: 'button' }, h('span', {}, label));
	if (detail !== '') button.append(h('small', {}, detail));
	button.addEventListener('click', () => void act());
	return button;
}

/** The public address of a path, also where the page is a saved copy or a mirror; of this page for none. */
function publicAddress(path: string): string {
	const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
	const page = new URL(path, canonical?.href ?? location.href);
	if (path === '') page.hash = '';
	return page.href;
}
