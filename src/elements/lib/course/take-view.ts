import { absolute, href } from '../../../site.ts';
import { courseProblems } from '../../../strings/course-problems.ts';
import { builderWords as words, type ExportName } from '../../../strings/course-builder.ts';
import { addressOf } from '../../../teach/course/catalog.ts';
import { encodeCourse } from '../../../teach/course/link.ts';
import { writeCourseFile } from '../../../teach/course/read.ts';
import { summarize } from '../../../teach/course/summary.ts';
import { MOST_ITEMS } from '../../../teach/questions/state.ts';
import { embedCode } from '../../../teach/embed-code.ts';
import { h } from '../../../platform/h.ts';
import { saveFile } from '../../../platform/save-file.ts';
import { copyText } from '../../../platform/clipboard.ts';
import type { Desk } from './desk.ts';
import { fileName, sizeOf } from './file-facts.ts';
import { changesAddress, testAddress } from './elsewhere.ts';

const forLms: readonly ExportName[] = ['cartridge-links', 'cartridge-copy', 'scorm'];
const onPaper: readonly ExportName[] = ['syllabus-html', 'syllabus-markdown', 'epub'];
const lists: readonly ExportName[] = [
	'reading-text',
	'reading-bib',
	'reading-ris',
	'gift',
	'moodle',
	'qti',
	'anki',
];

/** What a trainer does with the finished course. */
export function takeView(
	desk: Desk,
	open: (file: File) => void,
	startNew: () => void,
): HTMLElement {
	const status = h('p', { class: 'cb-said note', role: 'status' });
	const say = (text: string) => {
		status.textContent = text;
	};
	const file = h('input', {
		type: 'file',
		accept: '.json,application/json',
		class: 'vh',
		id: 'cb-file',
		'aria-label': words.openFile,
		tabindex: -1,
	});
	file.addEventListener('change', () => {
		const [chosen] = file.files ?? [];
		if (chosen) open(chosen);
		file.value = '';
	});
	const exportButton = (name: ExportName) =>
		entry(words.exports[name].name, words.exports[name].hint, () => make(desk, name, say), 'btn');
	return h(
		'section',
		{ class: 'cb-take', 'aria-labelledby': 'cb-take-h' },
		h('h2', { id: 'cb-take-h' }, words.take),
		entry(words.copyLink, words.copyLinkHint, () => copyLink(desk, say), 'btn btn-main'),
		entry(words.saveFile, words.saveFileHint, () => {
			const content = writeCourseFile(desk.course);
			saveFile(fileName(desk.course.title, 'course.json'), content, 'application/json');
			say(words.made(words.saveFile, sizeOf(content)));
		}),
		entry(words.openFile, '', () => file.click()),
		file,
		status,
		h('h3', { class: 'label' }, words.forLms),
		...forLms.map(exportButton),
		h('h3', { class: 'label' }, words.onPaper),
		entry(words.print, words.printHint, () => window.print()),
		...onPaper.map(exportButton),
		h(
			'details',
			{ class: 'cb-lists' },
			h('summary', {}, words.lists),
			...lists.map(exportButton),
			entry(words.copyEmbeds, '', () => copyEmbeds(desk, say)),
			entry(words.asTest, words.asTestHint(MOST_ITEMS), () => openTest(desk, say)),
			entry(words.changes, words.changesHint, () => openChanges(desk, say)),
		),
		h('p', { class: 'note' }, h('a', { href: href('/teach/formats/') }, words.formats)),
		entry(words.startNew, '', startNew, 'act'),
	);
}

function entry(name: string, hint: string, act: () => unknown, style = 'btn'): HTMLElement {
	const button = h('button', { type: 'button', class: style }, name);
	button.addEventListener('click', act);
	return h(
		'div',
		{ class: 'cb-entry' },
		button,
		...(hint === '' ? [] : [h('p', { class: 'note' }, hint)]),
	);
}

async function copyLink({ course }: Desk, say: (text: string) => void): Promise<void> {
	const link = encodeCourse(course);
	if (link === undefined) {
		say(courseProblems.tooLong);
		return;
	}
	const address = new URL(`${location.origin}${href('/teach/builder/')}?c=${link}`).href;
	say((await copyText(address)) ? words.linkCopied : words.notCopied);
}

async function copyEmbeds({ course, catalog }: Desk, say: (text: string) => void): Promise<void> {
	const codes = course.sessions
		.flatMap(({ items }) => items)
		.flatMap((item) => {
			const known = catalog.find(item);
			// What can be framed: pages of one section, and views of the explorer on a page of their own.
			const address = addressOf(item).replace(/^\/compare\/\?/, '/compare/embed/?');
			const framed = known && /^\/(?:s|compare\/embed)\//.test(address);
			return framed ? [embedCode(absolute(address), known.title)] : [];
		});
	if (codes.length === 0) {
		say(words.nothing);
		return;
	}
	say((await copyText(codes.join('\n'))) ? words.embedsCopied(codes.length) : words.notCopied);
}

async function openTest({ course, catalog }: Desk, say: (text: string) => void): Promise<void> {
	try {
		const address = await testAddress(course, catalog);
		if (address === undefined) say(words.noQuestions);
		else location.assign(address);
	} catch {
		say(words.notMade(words.asTest));
	}
}

function openChanges({ course, catalog }: Desk, say: (text: string) => void): void {
	const address = changesAddress(course, catalog);
	if (address === undefined) say(words.noCitations);
	else location.assign(address);
}

async function make(desk: Desk, name: ExportName, say: (text: string) => void): Promise<void> {
	const label = words.exports[name].name;
	const { course, catalog } = desk;
	const { items, unknown } = summarize(course, catalog);
	if (items === 0) {
		say(words.nothing);
		return;
	}
	say(words.making(label));
	try {
		const { makeExport } = await import('./exports.ts');
		const { ending, type, content } = await makeExport(name, course, catalog, (done, total) =>
			say(words.progress(label, done, total)),
		);
		saveFile(fileName(course.title, ending), content, type);
		say(words.made(label, sizeOf(content)) + (unknown > 0 ? words.left(unknown) : ''));
	} catch (error) {
		say(
			error instanceof Error && error.name === 'CannotMake' ? error.message : words.notMade(label),
		);
	}
}
