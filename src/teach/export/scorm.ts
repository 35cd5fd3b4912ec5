import { exportWords as words } from '../../strings/course-export.ts';
import type { ExportCourse, ExportSession } from './export-course.ts';
import { htmlPage } from './html.ts';
import { PROLOG, text, two, xml } from './manifest.ts';
import { itemHead, sessionNotes } from './parts.ts';
import { questionData, questionForm } from './sco-questions.ts';
import { t } from './tree.ts';
import { zip, type Files } from './zip.ts';

/** Percent of the questions that must be right for "passed". */
const PASS_PERCENT = 60;

/** What every SCO carries inside: style sheet and script of the runtime. */
export interface ScoParts {
	style: string;
	script: string;
}

/** A SCORM 1.2 package: one SCO for each session, each one file that needs no other. */
export function scorm(course: ExportCourse, parts: ScoParts): Uint8Array<ArrayBuffer> {
	return zip(scormFiles(course, parts));
}

/** The files of a SCORM package before they are packed. */
export function scormFiles(course: ExportCourse, parts: ScoParts): Files {
	return {
		'imsmanifest.xml': manifest(course),
		...Object.fromEntries(
			course.sessions.map((session, index) => [fileOf(index), sco(course, session, parts)]),
		),
	};
}

function sco(course: ExportCourse, session: ExportSession, { style, script }: ScoParts): string {
	const questions = session.items.flatMap((item) => item.questions);
	const body = [
		t('p', { class: 'from' }, course.title),
		t('h1', {}, session.title),
		t('p', { class: 'sco-host', role: 'status' }),
		...sessionNotes(session),
		...session.items
			.filter((item) => item.questions.length === 0)
			.map((item) => t('section', {}, t('h2', {}, item.title), ...itemHead(item), ...item.text)),
		questions.length > 0
			? questionForm(questions, PASS_PERCENT)
			: t(
					'form',
					{ class: 'sco-form' },
					t('p', {}, words.noQuiz),
					t('button', { type: 'submit' }, words.haveRead),
					t('p', { class: 'sco-result', role: 'status' }),
				),
		t('p', { class: 'from' }, words.aboutText(course.title)),
	];
	const data = {
		pass: PASS_PERCENT,
		questions: questions.map(({ item }) => questionData(item)),
		words: {
			right: words.right,
			wrong: words.wrong,
			unanswered: words.unanswered,
			score: words.score,
			of: words.of,
			passed: words.passed,
			notPassed: words.notPassed,
			finished: words.finished,
			noLms: words.noLms,
			kept: words.kept,
			lost: words.lost,
		},
	};
	return htmlPage({ title: session.title, body, style, data, script });
}

function manifest(course: ExportCourse): string {
	const items = course.sessions.map((session, index) =>
		xml(
			'item',
			{ identifier: `i-${two(index + 1)}`, identifierref: `r-${two(index + 1)}` },
			xml('title', {}, titleText(session.title)),
			...(session.items.some(({ questions }) => questions.length > 0)
				? [xml('adlcp:masteryscore', {}, String(PASS_PERCENT))]
				: []),
		),
	);
	const resources = course.sessions.map((_, index) =>
		xml(
			'resource',
			{
				identifier: `r-${two(index + 1)}`,
				type: 'webcontent',
				'adlcp:scormtype': 'sco',
				href: fileOf(index),
			},
			xml('file', { href: fileOf(index) }),
		),
	);
	return `${PROLOG}${xml(
		'manifest',
		{
			xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
			'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
			identifier: 'bpo-atlas-course',
			version: '1.0',
		},
		xml('metadata', {}, xml('schema', {}, 'ADL SCORM'), xml('schemaversion', {}, '1.2')),
		xml(
			'organizations',
			{ default: 'o-course' },
			xml(
				'organization',
				{ identifier: 'o-course' },
				xml('title', {}, titleText(course.title)),
				...items,
			),
		),
		xml('resources', {}, ...resources),
	)}\n`;
}

/** SCORM 1.2 takes titles of at most 200 characters; the page itself shows the whole. */
function titleText(title: string): string {
	return text(title.length > 200 ? `${[...title].slice(0, 199).join('').slice(0, 199)}…` : title);
}

function fileOf(index: number): string {
	return `session-${two(index + 1)}.html`;
}
