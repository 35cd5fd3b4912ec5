import type { ExportName } from './course-builder.ts';

/** What is known of a format. */
interface FormatFacts {
	carries: string;
	loses: string;
	checked: string;
	tried: string;
}

/** Facts on each format of the builder; kinds of one family share theirs. */
export const formatFacts: Readonly<
	Record<Exclude<ExportName, 'reading-ris' | 'reading-text' | 'syllabus-markdown'>, FormatFacts>
> = {
	'cartridge-links': {
		carries:
			'One module for each session, your notes as a page, each item as a link to its permanent address.',
		loses:
			'Minutes and notes on single items. Moodle drops the titles of modules and puts the first one into the general part, so the first is “About these materials”.',
		checked:
			'A schema of what we use of Common Cartridge 1.1 and the rules of the standard on resources; every link leads to a page',
		tried:
			'Moodle 4.5.6: links arrive with their addresses. Version 1.3 of the format was refused there, so this is 1.1. The manifest of that first package was valid by the official schema.',
	},
	'cartridge-copy': {
		carries: 'Texts, tables and drawings as pages, quizzes as tests in QTI 1.2, your notes.',
		loses:
			'Calculators, views of the explorer and controls of figures: a link leads to them. Numbers are compared as typed, without tolerance; an ordering question becomes a choice of orders.',
		checked: 'The same schema and rules; QTI as below; well-formed pages',
		tried: 'Moodle 4.5.6: one page and one quiz arrive, the questions are in the bank.',
	},
	scorm: {
		carries:
			'One unit for each session: texts, drawings, your notes, all questions with explanations, score, answers to each question, resume.',
		loses:
			'Calculators, views of the explorer and controls of figures. A session without a quiz reports “completed” and no score. The best score counts.',
		checked: 'The schemas of SCORM 1.2; scorm-again runs a package from start to “passed”',
		tried: 'Moodle 4.5.6: the package is recognized, can be passed, and the grade is stored.',
	},
	epub: {
		carries: 'Texts, tables, drawings, formulas, your notes; questions with answers after them.',
		loses: 'Everything that moves. Old readers may not show formulas.',
		checked: 'Own check of contents and links; well-formed pages',
		tried: 'Untested',
	},
	'syllabus-html': {
		carries: 'Sessions, items with links, minutes and all notes. As HTML and as Markdown.',
		loses: 'The texts themselves.',
		checked: 'Tests of escaping and links',
		tried: 'Chromium',
	},
	'reading-bib': {
		carries:
			'A reference for every section, figure and quiz at its version, for Zotero and others. As BibTeX, as RIS, and as a list in plain text with links.',
		loses:
			'Your notes and minutes; glossary terms and views of the explorer, except in the plain list.',
		checked: 'Stored examples of every citation format; the number of references of a course',
		tried: 'Untested',
	},
	gift: {
		carries: 'All questions of the quizzes in the course with feedback, as plain text for Moodle.',
		loses: 'Ordering questions become matching.',
		checked: 'Every file is read back by gift-pegjs',
		tried: 'Moodle 4.5.6, with a first file of four questions: ids and categories kept.',
	},
	moodle: {
		carries: 'All questions with feedback, ids and categories.',
		loses: 'Ordering questions become matching; several right options earn part of the points.',
		checked: 'The part of the Moodle format that we write, as a schema',
		tried: 'Moodle 4.5.6, with a first file of one question: ids kept.',
	},
	qti: {
		carries: 'All questions as one test in QTI 1.2.',
		loses: 'What the receiving platform does not read of feedback.',
		checked: 'The part of QTI 1.2 that we write, as a schema',
		tried: 'Inside a first Common Cartridge in Moodle 4.5.6; the item bank is untested',
	},
	anki: {
		carries: 'One card for each question, with explanation and a stable id.',
		loses: 'Grading: cards are turned by hand.',
		checked: 'Tests of the format',
		tried: 'Untested',
	},
};
