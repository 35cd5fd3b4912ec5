import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHtml } from '../../../../src/teach/export/parse-html.ts';
import type { ExportCourse } from '../../../../src/teach/export/export-course.ts';
import { fullCourse } from '../../../../src/teach/export/full-course.ts';
import { outline } from '../../../../src/teach/export/outline.ts';
import type { Library } from '../../../../src/teach/export/library.ts';
import { compileRuntime } from '../../../../src/teach/scorm/compile.ts';
import type { Course } from '../../../../src/teach/course/model.ts';
import type { BankItem } from '../../../../src/teach/questions/bank-item.ts';
import { catalog } from '../course/fixtures.ts';

const root = join(import.meta.dirname, '../../../../src/teach');

/** The script of a SCO, compiled as the site does it. */
export const script = compileRuntime(
	[
		'quiz/grade.ts',
		'quiz/parse-number.ts',
		'scorm/api.ts',
		'scorm/state.ts',
		'scorm/grade.ts',
		'scorm/form.ts',
		'scorm/report.ts',
		'scorm/runtime.ts',
	].map((file) => readFileSync(join(root, file), 'utf8')),
);

const about = {
	article: { slug: 'first', title: 'What it is' },
	part: { slug: 'a', roman: 'I', title: 'Foundations' },
	section: { id: 'what-is', title: 'What is it?', url: 'https://atlas.example/s/what-is/' },
};
const why = 'A reason that explains it.';

/** One question of every kind, with signs that markup would misread. */
export const questions: readonly BankItem[] = [
	{
		...about,
		item: {
			kind: 'single',
			id: 'q-first-one',
			section: 'what-is',
			bloom: 'apply',
			prompt: 'Which one is < & "right"?',
			options: [
				{ text: 'This </script> one', correct: true, why },
				{ text: 'Not this', correct: false, why },
				{ text: 'Nor this', correct: false, why },
			],
		},
	},
	{
		...about,
		item: {
			kind: 'multiple',
			id: 'q-first-some',
			section: 'what-is',
			bloom: 'apply',
			prompt: 'Which of these fit the text?',
			options: [
				{ text: 'Fits', correct: true, why },
				{ text: 'Fits too', correct: true, why },
				{ text: 'Does not', correct: false, why },
			],
		},
	},
	{
		...about,
		item: {
			kind: 'numeric',
			id: 'q-first-number',
			section: 'what-is',
			bloom: 'apply',
			prompt: 'How many hours are there in it?',
			answer: 7.5,
			tolerance: 0.1,
			unit: 'hours',
			why,
			slips: [{ value: 75, tolerance: 0, why: 'The decimal point is missing.' }],
		},
	},
	{
		...about,
		item: {
			kind: 'ordering',
			id: 'q-first-order',
			section: 'what-is',
			bloom: 'apply',
			prompt: 'Put these in the right order.',
			steps: [
				{ text: 'First', why },
				{ text: 'Second', why },
				{ text: 'Third', why },
			],
		},
	},
];

/** A page of the atlas that holds everything that must not come along, and everything that must. */
const sectionPage = (id: string) => `<!doctype html><html><body><main>
<header><a href="/">BPO Atlas</a></header><h1 class="vh">Title</h1>
<div class="body"><section id="${id}" aria-labelledby="${id}-h missing" data-section="">
<div class="sec-head"><h2 id="${id}-h"><span class="no" data-pagefind-ignore="">3</span> A &amp; B</h2>
<bpo-section-menu><a class="use" href="/s/${id}/#use">Use</a></bpo-section-menu></div>
<p onclick="x()" style="color:red">C &amp; D <bpo-term><a class="term" href="/glossary/x/">term</a><span hidden="">preview</span></bpo-term>
fact.<bpo-note><a class="snref" href="#src-key">1</a><span class="sn"><span class="no">1</span>Long reference</span></bpo-note>
Aside<bpo-note><a class="snref" href="#aside-n1">n1</a><span class="sn" id="aside-n1"><span class="no">n1</span>by the way</span></bpo-note>.
<a href="#${id}">here</a> <a href="#elsewhere">there</a> <a href="https://example.org/">out</a><br></p>
<svg viewBox="0 0 1 1" aria-labelledby="${id}-h"><clipPath id="clip"><path d="M0 0"></path></clipPath><g clip-path="url(#clip)"></g></svg>
<button type="button">Press</button><script>alert(1)</script></section>
<section class="cut-sources"><ol><li id="src-key">Author (2020)</li></ol></section></div>
<footer>Foot</footer></main></body></html>`;

const termPage = `<main><div class="wrap"><div class="term-page"><div class="page-top"><h1>Outsourcing</h1>
<p class="standfirst">Having work done by others.</p></div><p>More of it.</p><p class="note">Also called</p></div></div></main>`;

export const library: Library = {
	absolute: (path) => `https://atlas.example${path}`,
	page: (path) =>
		Promise.resolve(
			parseHtml(path.startsWith('/glossary/') ? termPage : sectionPage(path.split('/')[2] ?? '')),
		),
	questions: () => Promise.resolve(questions),
};

/** A course of everything, with signs that every format must escape, and an entry nobody knows. */
export const sample: Course = {
	title: 'Title <b>&"quoted"</b> ]]>',
	author: 'A. Trainer & friends',
	sessions: [
		{
			title: 'First <i>',
			minutes: 45,
			notes: 'Welcome & hello.\n\nSecond </script> paragraph.',
			items: [
				{ kind: 'section', id: 'what-is', note: 'Read <this> first.' },
				{ kind: 'quiz', id: 'check-first' },
				{ kind: 'term', id: 'outsourcing' },
			],
		},
		{
			title: '',
			notes: '',
			items: [
				{ kind: 'section', id: 'what-is-near' },
				{ kind: 'figure', id: 'fig-hours' },
				{ kind: 'method', id: 'erlang-c' },
				{ kind: 'case', id: 'a-case' },
				{ kind: 'film', id: 'no-such <film>' },
			],
		},
	],
};

/** A style sheet for pages of a package. */
export const style = 'p{margin:0}';

/** The course of everything, named by the words of the catalogue, without its texts. */
export const plan = (): ExportCourse => outline(sample, catalog, library.absolute);

export const ready = (course: Course = sample): Promise<ExportCourse> =>
	fullCourse(course, catalog, library);
