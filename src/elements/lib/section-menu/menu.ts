import { href } from '../../../site.ts';
import { embedCode } from '../../../teach/embed-code.ts';
import { useWords as words } from '../../../strings/use.ts';
import { copyText } from '../hand-over.ts';
import { readCitations } from './citations.ts';
import { h } from '../../../platform/h.ts';

/** The menu of one section: what copies, and links for everything else. */
export function sectionMenu(host: HTMLElement, permalink: string): HTMLElement {
	const address = publicAddress(permalink);
	const section = host.closest('section');
	const title = section?.querySelector('h2')?.lastChild?.textContent?.trim() ?? document.title;
	const status = h('p', { class: 'use-said', role: 'status' });
	const copy = async (text: string, done: string) => {
		status.textContent = (await copyText(text)) ? done : words.notCopied(text);
	};
	const id = section?.id ?? '';
	const add = async () => {
		try {
			const { addToCourse } = await import('../course/add-to-course.ts');
			const builder = h('a', { href: builderAddress(id) }, words.openCourse);
			status.replaceChildren(words.courseSaid[addToCourse({ kind: 'section', id })], ' ', builder);
		} catch {
			location.assign(builderAddress(id));
		}
	};
	const cite = async () => {
		try {
			const [first] = await readCitations(permalink);
			await copy(first?.text ?? '', words.citationCopied);
		} catch {
			status.textContent = words.failed;
		}
	};
	return h(
		'div',
		{ class: 'menu-pop' },
		h(
			'ul',
			{ class: 'use-list' },
			entry(action(words.copyLink, permalink, () => copy(address, words.linkCopied))),
			entry(action(words.copyEmbed, '', () => copy(embedCode(address, title), words.embedCopied))),
			entry(action(words.copyCitation, '', cite)),
			...(id === '' ? [] : [entry(action(words.addToCourse, words.addToCourseHint, add))]),
			entry(h('a', { href: `${permalink}#use` }, words.alone, h('small', {}, words.aloneHint))),
			entry(h('a', { href: `#${section?.id ?? ''}` }, words.inPage)),
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

function action(label: string, detail: string, act: () => Promise<void>): HTMLElement {
	const button = h('button', { type: 'button' }, h('span', {}, label));
	if (detail !== '') button.append(h('small', {}, detail));
	button.addEventListener('click', () => void act());
	return button;
}

/** The public address of a path, also where the page is a saved copy or a mirror. */
function publicAddress(path: string): string {
	const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
	return new URL(path, canonical?.href ?? location.href).href;
}
