import type { QuizItem } from '../../schemas/quiz.ts';
import { exportWords as words } from '../../strings/course-export.ts';
import type { BankItem } from '../questions/bank-item.ts';
import { shownOptions, shownSteps } from '../questions/shown-order.ts';
import type { ExportCourse, ExportItem, ExportSession } from './export-course.ts';
import { t, type Nodes, type Tree } from './tree.ts';

/** Title, place in the book, note and link of an item, as the head of its text. */
export function itemHead(item: ExportItem): Nodes {
	return [
		t(
			'p',
			{ class: 'from' },
			`${item.from}${item.minutes > 0 ? `, ${words.minutes(item.minutes)}` : ''}. `,
			...(item.url ? [t('a', { href: item.url }, words.readInAtlas)] : []),
		),
		...(item.note === ''
			? []
			: [
					t(
						'div',
						{ class: 'teacher' },
						t('p', { class: 'label' }, words.note),
						t('p', {}, item.note),
					),
				]),
	];
}

/** The notes of a session, one paragraph each. */
export function sessionNotes({ notes }: ExportSession): Nodes {
	return notes.map((note) => t('p', { class: 'session-note' }, note));
}

/** Who made the materials, and under which terms they may be used. */
export function aboutMaterials(course: ExportCourse, how: string): Nodes {
	return [
		t('h1', {}, words.about),
		...(course.author === '' ? [] : [t('p', {}, words.by(course.author))]),
		t('p', {}, words.aboutText(course.title)),
		t('p', {}, how),
		t('p', {}, t('a', { href: course.home }, course.home)),
	];
}

/** The questions of a quiz on paper, and their answers after them. */
export function questionsOnPaper(questions: readonly BankItem[]): Nodes {
	return [
		t('ol', { class: 'questions' }, ...questions.map(({ item }) => t('li', {}, ...asked(item)))),
		t('h3', {}, words.answers),
		t('ol', { class: 'answers' }, ...questions.map(({ item }) => t('li', {}, ...answered(item)))),
	];
}

function asked(item: QuizItem): Tree[] {
	const list = (texts: readonly string[]) => t('ul', {}, ...texts.map((text) => t('li', {}, text)));
	switch (item.kind) {
		case 'numeric':
			return [t('p', {}, item.unit === '' ? item.prompt : `${item.prompt} (${item.unit})`)];
		case 'ordering':
			return [t('p', {}, item.prompt), list(shownSteps(item).map(({ text }) => text))];
		default:
			return [t('p', {}, item.prompt), list(shownOptions(item).map(({ text }) => text))];
	}
}

function answered(item: QuizItem): Tree[] {
	switch (item.kind) {
		case 'numeric':
			return [t('p', {}, t('strong', {}, `${item.answer} ${item.unit}`.trim()), `. ${item.why}`)];
		case 'ordering':
			return [t('ol', {}, ...item.steps.map(({ text, why }) => t('li', {}, `${text}. ${why}`)))];
		default:
			return item.options
				.filter(({ correct }) => correct)
				.map(({ text, why }) => t('p', {}, t('strong', {}, text), ` ${why}`));
	}
}
