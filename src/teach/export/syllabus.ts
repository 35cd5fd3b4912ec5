import { exportWords as words } from '../../strings/course-export.ts';
import { htmlPage } from './html.ts';
import type { ExportCourse, ExportItem } from './export-course.ts';
import { t, type Nodes } from './tree.ts';

/** The page has its styles inside and needs nothing else: whatever a course says, nothing runs or loads. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The plan of a course as a page that prints well. */
export function syllabusHtml(course: ExportCourse, style: string): string {
	const minutes = course.sessions.reduce((sum, session) => sum + session.minutes, 0);
	const body: Nodes = [
		t('h1', {}, course.title),
		...(course.author === '' ? [] : [t('p', {}, words.by(course.author))]),
		t('p', { class: 'from' }, words.total(course.sessions.length, minutes)),
		...course.sessions.map((session) =>
			t(
				'section',
				{},
				t('h2', {}, `${session.title} (${words.minutes(session.minutes)})`),
				...session.notes.map((note) => t('p', { class: 'session-note' }, note)),
				t('ol', {}, ...session.items.map((item) => t('li', {}, ...entry(item)))),
			),
		),
		t('p', { class: 'from' }, words.aboutText(course.title)),
	];
	return htmlPage({ title: `${course.title}: ${words.syllabus}`, body, style, policy: POLICY });
}

function entry(item: ExportItem): Nodes {
	const title = item.url ? t('a', { href: item.url }, item.title) : t('span', {}, item.title);
	const facts = `${item.from}${item.minutes > 0 ? `, ${words.minutes(item.minutes)}` : ''}`;
	return [
		title,
		t('span', { class: 'from' }, ` ${facts}`),
		...(item.url ? [t('span', { class: 'address' }, item.url)] : []),
		...(item.note === '' ? [] : [t('p', { class: 'teacher' }, item.note)]),
	];
}

/** The plan of a course as Markdown. */
export function syllabusMarkdown(course: ExportCourse): string {
	const minutes = course.sessions.reduce((sum, session) => sum + session.minutes, 0);
	const lines = [
		`# ${escaped(course.title)}`,
		...(course.author === '' ? [] : [escaped(words.by(course.author))]),
		words.total(course.sessions.length, minutes),
		...course.sessions.flatMap((session) => [
			`## ${escaped(session.title)} (${words.minutes(session.minutes)})`,
			...session.notes.map(escaped),
			session.items.map(markdownEntry).join('\n'),
		]),
		words.aboutText(escaped(course.title)),
	];
	return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}

function markdownEntry({ title, url, from, minutes, note }: ExportItem, index: number): string {
	const name = url ? `[${escaped(title)}](${url})` : escaped(title);
	const facts = minutes > 0 ? `${from}, ${words.minutes(minutes)}` : from;
	const told = note === '' ? '' : `\n   ${escaped(note)}`;
	return `${index + 1}. ${name}. ${escaped(facts)}${told}`;
}

/** A text in one line whose signs Markdown shows instead of obeying. */
function escaped(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
		.replace(/^(\d+)([.)])/, '$1\\$2')
		.replace(/^([-+=])/, '\\$1');
}
