import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/corpus/problem.ts';
import {
	ABOUT,
	add,
	ARTICLE,
	CASE,
	CLAIMS,
	COUNTRY,
	project,
	QUIZ,
	REGION,
	SOURCES,
	swap,
	TERM,
	VALID,
	type Changes,
} from './helpers.ts';

/** A fault and what the editor is told. `at` is text whose line must be named; without it line 1. */
interface Guard extends Pick<Problem, 'rule' | 'what' | 'fix'> {
	name: string;
	changes: Changes;
	file: string;
	at?: string;
}

/**
 * Checks that a fault gives exactly one problem in its file, at its line and in the words meant for
 * the editor. Other files may miss what a file that cannot be read no longer gives.
 */
function guard({ name, changes, file, at, rule, what, fix }: Guard): void {
	it(name, () => {
		const { problems, lineOf } = project(changes);
		const line = at === undefined ? 1 : lineOf(file, at);
		expect(problems.filter((problem) => problem.file === file)).toEqual([
			{ file, line, rule, what, fix },
		]);
	});
}

/** Checks that content passes. */
function allows(name: string, changes: Changes): void {
	it(name, () => {
		expect(project(changes).problems).toEqual([]);
	});
}

const UNKNOWN_KEY =
	'Remove the key or correct its spelling; src/schemas lists the keys of each file.';
const MISSING_KEY = 'Add it; src/schemas says what each key takes.';
const WRONG_VALUE = 'Correct the value; src/schemas says what each key takes.';
const UNCITED =
	'Add <Cite source="key" /> after the statement, use <Datum>, or take the number out.';
const UNPROVEN =
	'Say it in the text or the facts in the same form with its source, or take the number out.';
const MDX_FIX = 'Check that every component is closed and that braces are not used in text.';

const SECOND_SOURCE =
	'{ "id": "smith2020", "type": "book", "title": "Another book", "custom": { "checked": "read", "checkedOn": "2026-11-22" } }';

/** Another article, which shares nothing with the valid one but the given number. */
function articleLike(number: number): string {
	return VALID[ARTICLE].replace(/\n\nThe lead[^]*$/, '\n\nText.\n').replace(
		'number: 1',
		`number: ${number}`,
	);
}

it('finds nothing wrong in the valid project', () => {
	const { problems, corpus } = project();
	expect(problems).toEqual([]);
	expect(corpus.articles).toHaveLength(1);
	expect(corpus.quizzes.size).toBe(1);
});

describe('the keys of each file', () => {
	guard({
		name: 'refuses an unknown key of an article',
		changes: { [ARTICLE]: swap('level: 1\n', 'levle: 1\nlevel: 1\n') },
		file: ARTICLE,
		at: 'levle',
		rule: 'unknown-key',
		what: 'Unknown key "levle" in the file.',
		fix: UNKNOWN_KEY,
	});
	guard({
		name: 'names the line of an unknown key whose value begins below it',
		changes: { [ARTICLE]: swap('level: 1\n', 'goals:\n  - one\nlevel: 1\n') },
		file: ARTICLE,
		at: 'goals:',
		rule: 'unknown-key',
		what: 'Unknown key "goals" in the file.',
		fix: UNKNOWN_KEY,
	});
	guard({
		name: 'refuses an unknown key inside YAML',
		changes: { [CLAIMS]: swap('    verdict: wrong\n', '    verdict: wrong\n    note: x\n') },
		file: CLAIMS,
		at: 'note: x',
		rule: 'unknown-key',
		what: 'Unknown key "note" in claims.0.',
		fix: UNKNOWN_KEY,
	});
	guard({
		name: 'refuses an unknown key of a source',
		changes: { [SOURCES]: swap('"type": "book",', '"type": "book",\n\t\t"pages": "1",') },
		file: SOURCES,
		at: '"pages"',
		rule: 'unknown-key',
		what: 'Unknown key "pages" in 0.',
		fix: UNKNOWN_KEY,
	});
	guard({
		name: 'refuses a missing key',
		changes: { [ABOUT]: swap('title: About\n', '') },
		file: ABOUT,
		at: 'standfirst',
		rule: 'schema',
		what: 'The key title is missing.',
		fix: MISSING_KEY,
	});
	guard({
		name: 'names the entry that misses a key',
		changes: { [COUNTRY]: swap('    year: "2025"\n', '') },
		file: COUNTRY,
		at: 'label: Jobs',
		rule: 'schema',
		what: 'The key facts.0.year is missing.',
		fix: MISSING_KEY,
	});
	guard({
		name: 'refuses a value of the wrong form',
		changes: { [REGION]: swap('version: "1.0"', 'version: "1"') },
		file: REGION,
		at: 'version',
		rule: 'schema',
		what: 'version: write the version as major.minor, for example "1.0".',
		fix: WRONG_VALUE,
	});
	guard({
		name: 'refuses a quiz item with two right answers',
		changes: {
			[QUIZ]: swap(
				'why: The firm does it itself.',
				'why: The firm does it itself.\n        correct: true',
			),
		},
		file: QUIZ,
		at: '- kind: single',
		rule: 'schema',
		what: 'items.0: a single-choice item needs exactly one option with correct: true.',
		fix: WRONG_VALUE,
	});
});

describe('files that cannot be read', () => {
	guard({
		name: 'names the line of broken YAML',
		changes: { [TERM]: swap('related: [outsourcing]', 'related: [outsourcing') },
		file: TERM,
		at: 'sources:',
		rule: 'yaml',
		what: 'Flow sequence in block collection must be sufficiently indented and end with a ] at line 4, column 1:',
		fix: 'Mend the YAML. Text with a colon or a quotation mark needs quotes around it.',
	});
	guard({
		name: 'names the line of broken YAML in frontmatter',
		changes: { [ABOUT]: swap('title: About', 'title: About: more') },
		file: ABOUT,
		at: 'title:',
		rule: 'yaml',
		what: 'Nested mappings are not allowed in compact mappings at line 1, column 8:',
		fix: 'Mend the YAML. Text with a colon or a quotation mark needs quotes around it.',
	});
	guard({
		name: 'refuses a key given twice',
		changes: { [TERM]: swap('sources:', 'term: again\nsources:') },
		file: TERM,
		at: 'term: again',
		rule: 'yaml',
		what: 'Map keys must be unique at line 4, column 1:',
		fix: 'Mend the YAML. Text with a colon or a quotation mark needs quotes around it.',
	});
	guard({
		name: 'refuses a page without frontmatter',
		changes: { [ABOUT]: 'The page begins at once.\n' },
		file: ABOUT,
		rule: 'frontmatter',
		what: 'The page has no frontmatter.',
		fix: 'Begin the file with a block between two lines of three hyphens.',
	});
	allows('reads files with the line ends of Windows', {
		[ABOUT]: (text) => text.replaceAll('\n', '\r\n'),
	});
	guard({
		name: 'names the line of a component that is not closed',
		changes: { [ABOUT]: add('<Remark>\n\nText.') },
		file: ABOUT,
		at: '<Remark>',
		rule: 'mdx',
		what: 'The MDX cannot be read: 10:1: Expected a closing tag for `<Remark>` (10:1) (mdx-jsx:unexpected-character).',
		fix: MDX_FIX,
	});
	guard({
		name: 'names the line of a brace that is not closed',
		changes: { [ABOUT]: add('Text with a { in it.') },
		file: ABOUT,
		at: 'Text with',
		rule: 'mdx',
		what: 'The MDX cannot be read: 10:13: Unexpected end of file in expression, expected a corresponding closing brace for `{` (mdx-jsx:unexpected-character).',
		fix: MDX_FIX,
	});
});

describe('pages and their names', () => {
	guard({
		name: 'refuses an article in a folder that is no part',
		changes: { [ARTICLE]: null, 'content/articles/fundations/what-bpo-is.mdx': VALID[ARTICLE] },
		file: 'content/articles/fundations/what-bpo-is.mdx',
		rule: 'part',
		what: 'The folder "fundations" is no part of the book.',
		fix: 'Move the file to a folder named in src/corpus/parts.ts.',
	});
	guard({
		name: 'refuses a file name that is no address',
		changes: { 'content/about/How_To.mdx': VALID[ABOUT] },
		file: 'content/about/How_To.mdx',
		rule: 'page-name',
		what: 'The file name has letters or marks that an address should not have.',
		fix: 'Rename it with lower-case letters, digits and single hyphens.',
	});
	guard({
		name: 'refuses two articles of one name in two parts',
		changes: { 'content/articles/technology/what-bpo-is.mdx': articleLike(2) },
		file: 'content/articles/technology/what-bpo-is.mdx',
		rule: 'page-name',
		what: 'There is already an article "what-bpo-is", content/articles/foundations/what-bpo-is.mdx.',
		fix: 'Rename one file. Quizzes find their article by its name, whatever its part.',
	});
	guard({
		name: 'refuses two articles of one number',
		changes: { 'content/articles/technology/tools.mdx': articleLike(1) },
		file: 'content/articles/technology/tools.mdx',
		at: 'number: 1',
		rule: 'page-number',
		what: 'The number 1 is already that of content/articles/foundations/what-bpo-is.mdx.',
		fix: 'Give each its own number.',
	});
	guard({
		name: 'refuses a region whose file has another name',
		changes: { [REGION]: swap('id: asia', 'id: africa') },
		file: REGION,
		at: 'id: africa',
		rule: 'page-name',
		what: 'The region has the id "africa", but its file is called "asia".',
		fix: 'Give the file the name of the region.',
	});
});

describe('headings and ids', () => {
	guard({
		name: 'refuses a section without an id',
		changes: { [REGION]: swap(' {#asia-in-short}', '') },
		file: REGION,
		at: '## Asia',
		rule: 'missing-id',
		what: 'The heading "Asia in short" has no id.',
		fix: 'Add one that will never change: ## Title {#short-permanent-id}',
	});
	guard({
		name: 'refuses a part of a section without an id',
		changes: { [REGION]: add('### More') },
		file: REGION,
		at: '### More',
		rule: 'missing-id',
		what: 'The heading "More" has no id.',
		fix: 'Add one that will never change: ### Title {#short-permanent-id}',
	});
	guard({
		name: 'refuses a heading of level 1',
		changes: { [REGION]: add('# Deep {#deep}') },
		file: REGION,
		at: '# Deep',
		rule: 'heading-depth',
		what: 'The heading "Deep" has level 1.',
		fix: 'Use ## for sections and ### inside them; the page title is in the frontmatter.',
	});
	guard({
		name: 'refuses a heading of level 4',
		changes: { [REGION]: add('#### Deep {#deep}') },
		file: REGION,
		at: '#### Deep',
		rule: 'heading-depth',
		what: 'The heading "Deep" has level 4.',
		fix: 'Use ## for sections and ### inside them; the page title is in the frontmatter.',
	});
	guard({
		name: 'refuses a part of a section in the lead',
		changes: { [REGION]: swap('The lead.', '### Early {#early}') },
		file: REGION,
		at: '### Early',
		rule: 'heading-depth',
		what: 'The heading "Early" has level 3, and no heading of level 2 stands above it.',
		fix: 'Use ## for it, or give it a section to stand in.',
	});
	guard({
		name: 'refuses a heading inside a component',
		changes: { [REGION]: add('<Remark>\n\n## Inside {#inside}\n\n</Remark>') },
		file: REGION,
		at: '## Inside',
		rule: 'nested-heading',
		what: 'The heading "Inside" stands inside a component, list or quotation.',
		fix: 'Close what is open before the heading. The title of a component is an attribute of it.',
	});
	guard({
		name: 'refuses an id that stands in another file',
		changes: { [REGION]: swap('{#asia-in-short}', '{#first-section}') },
		file: REGION,
		at: '## Asia',
		rule: 'duplicate-id',
		what: 'The id "first-section" is already used at content/articles/foundations/what-bpo-is.mdx:20.',
		fix: 'Give this one another id. Never change the one that is already published.',
	});
	guard({
		name: 'refuses a figure with the id of a section',
		changes: {
			[REGION]: add('<Figure id="asia-in-short" title="Two" source="own">\n\nText.\n\n</Figure>'),
		},
		file: REGION,
		at: '<Figure',
		rule: 'duplicate-id',
		what: 'The id "asia-in-short" is already used at content/regions/asia.mdx:11.',
		fix: 'Give this one another id. Never change the one that is already published.',
	});
	guard({
		name: 'refuses two questions with one id',
		changes: { [QUIZ]: swap('q-what-bpo-is-3', 'q-what-bpo-is-1 # again') },
		file: QUIZ,
		at: '# again',
		rule: 'duplicate-id',
		what: 'The id "q-what-bpo-is-1" is already used at content/quizzes/what-bpo-is.yaml:3.',
		fix: 'Give this one another id. Never change the one that is already published.',
	});
	guard({
		name: 'refuses a claim with the id of a section',
		changes: {
			[CLAIMS]: swap('id: bpo-is-offshoring', 'id: first-part'),
			[ARTICLE]: swap('claim="bpo-is-offshoring"', 'claim="first-part"'),
		},
		file: CLAIMS,
		at: 'id: first-part',
		rule: 'duplicate-id',
		what: 'The id "first-part" is already used at content/articles/foundations/what-bpo-is.mdx:24.',
		fix: 'Give this one another id. Never change the one that is already published.',
	});
	guard({
		name: 'refuses an id that is no slug',
		changes: { [REGION]: swap('{#asia-in-short}', '{#Asia_in_short}') },
		file: REGION,
		at: '## Asia',
		rule: 'id-form',
		what: 'The id "Asia_in_short" has letters or marks that an address should not have.',
		fix: 'Use lower-case letters, digits and single hyphens.',
	});
	guard({
		name: 'refuses an id that pages make themselves',
		changes: { [REGION]: swap('{#asia-in-short}', '{#key-terms}') },
		file: REGION,
		at: '## Asia',
		rule: 'id-form',
		what: 'The id "key-terms" is one that pages make by themselves.',
		fix: 'Give this one an id that names its own subject.',
	});
	guard({
		name: 'refuses an id that looks like one of a source',
		changes: { [REGION]: swap('{#asia-in-short}', '{#src-smith2020}') },
		file: REGION,
		at: '## Asia',
		rule: 'id-form',
		what: 'The id "src-smith2020" is one that pages make by themselves.',
		fix: 'Give this one an id that names its own subject.',
	});
});

describe('syntax that readers would see raw or never see', () => {
	guard({
		name: 'refuses a directive around text',
		changes: { [REGION]: add(':::note\nText.\n:::') },
		file: REGION,
		at: ':::note',
		rule: 'directive',
		what: 'A ::: directive is used, which nothing on this site claims.',
		fix: 'Use a component such as <Remark> or <WorkedExample> instead.',
	});
	guard({
		name: 'refuses a directive on a line of its own',
		changes: { [REGION]: add('::chart[Two]{x=y}') },
		file: REGION,
		at: '::chart',
		rule: 'directive',
		what: 'A :: directive is used, which nothing on this site claims.',
		fix: 'Use a component such as <Figure> or <RankingChart> instead.',
	});
	guard({
		name: 'refuses a directive in text',
		changes: { [REGION]: add('Some :red[words] here.') },
		file: REGION,
		at: ':red',
		rule: 'directive',
		what: 'A : directive with brackets or braces is used, which nothing on this site claims.',
		fix: 'Write the words alone, or use a component such as <Term>.',
	});
	allows('takes a colon in text for what it is', {
		[REGION]: add('At 10:30, in the ratio 4:1, the note:this.'),
	});
	it('refuses a footnote, where it is used and where it is written', () => {
		const { problems, lineOf } = project({ [REGION]: add('Used.[^1]\n\n[^1]: Written.') });
		const fix = 'Use <Cite source="key" /> for a source or <Note>text</Note> for an aside.';
		expect(problems).toEqual([
			{
				file: REGION,
				line: lineOf(REGION, 'Used.'),
				rule: 'footnote',
				what: 'Footnote syntax is used.',
				fix,
			},
			{
				file: REGION,
				line: lineOf(REGION, '[^1]: W'),
				rule: 'footnote',
				what: 'A footnote is defined.',
				fix,
			},
		]);
	});
	guard({
		name: 'refuses code',
		changes: { [REGION]: add("import x from './x.ts'") },
		file: REGION,
		at: 'import',
		rule: 'import',
		what: 'The page imports or exports code.',
		fix: 'Remove the line; components are supplied by the page.',
	});
	guard({
		name: 'refuses an expression in text',
		changes: { [REGION]: add('Two is {1 + 1}.') },
		file: REGION,
		at: 'Two is',
		rule: 'expression',
		what: 'Braces are used, which MDX runs as code.',
		fix: 'Take the braces out. Only comments may stand in them: {/* note */}.',
	});
	guard({
		name: 'refuses an expression on its own line',
		changes: { [REGION]: add('{1 + 1}') },
		file: REGION,
		at: '{1 + 1}',
		rule: 'expression',
		what: 'Braces are used, which MDX runs as code.',
		fix: 'Take the braces out. Only comments may stand in them: {/* note */}.',
	});
	guard({
		name: 'refuses an expression hidden between comments',
		changes: { [REGION]: add('{/* a */ 1 /* b */}') },
		file: REGION,
		at: '{/* a',
		rule: 'expression',
		what: 'Braces are used, which MDX runs as code.',
		fix: 'Take the braces out. Only comments may stand in them: {/* note */}.',
	});
	allows('takes a comment', { [REGION]: add('Text. {/* for editors */}') });
	guard({
		name: 'refuses struck text',
		changes: { [REGION]: add('Some ~~old~~ text.') },
		file: REGION,
		at: 'Some ~',
		rule: 'strikethrough',
		what: 'Text between two tildes is struck through.',
		fix: 'Write "about" instead of a tilde, and take out what no longer holds.',
	});
});

describe('pictures, figures and tables', () => {
	guard({
		name: 'refuses a picture without alternative text',
		changes: { [REGION]: add('![](map.png)') },
		file: REGION,
		at: '![]',
		rule: 'missing-alt',
		what: 'The image map.png has no alternative text.',
		fix: 'Say in the square brackets what the picture shows: ![What it shows](file.png)',
	});
	allows('takes a picture with alternative text', { [REGION]: add('![A map](map.png)') });
	guard({
		name: 'refuses a figure without a source',
		changes: { [REGION]: add('<Figure id="fig-x" title="Two">\n\nText.\n\n</Figure>') },
		file: REGION,
		at: '<Figure',
		rule: 'figure-without-source',
		what: '<Figure> has no source.',
		fix: 'Add source="key" with keys of content/sources, or source="own" for a scheme without outside facts.',
	});
	guard({
		name: 'refuses a figure with an empty source',
		changes: { [REGION]: add('<Figure id="fig-x" title="Two" source=" ">\n\nText.\n\n</Figure>') },
		file: REGION,
		at: '<Figure',
		rule: 'figure-without-source',
		what: '<Figure> has no source.',
		fix: 'Add source="key" with keys of content/sources, or source="own" for a scheme without outside facts.',
	});
	guard({
		name: 'refuses a table that aligns a column',
		changes: { [REGION]: add('| a | b |\n| --- | ---: |\n| 1 | 2 |') },
		file: REGION,
		at: '| a |',
		rule: 'table-alignment',
		what: 'A table sets the alignment of a column, which the content policy of the site blocks.',
		fix: 'Remove the colons from the line under the table head.',
	});
});

describe('components', () => {
	guard({
		name: 'refuses a component that the atlas does not have',
		changes: { [REGION]: add('<Warning>\n\nText.\n\n</Warning>') },
		file: REGION,
		at: '<Warning',
		rule: 'unknown-component',
		what: '<Warning> is not a component of the atlas.',
		fix: 'Use one of CaseBox, CheckedClaim, Cite, Datum, Figure, Formula, Note, RankingChart, Remark, Term, WorkedExample.',
	});
	guard({
		name: 'refuses raw HTML',
		changes: { [REGION]: add('Some <b>bold</b> text.') },
		file: REGION,
		at: '<b>',
		rule: 'unknown-component',
		what: '<b> is not a component of the atlas.',
		fix: 'Use one of CaseBox, CheckedClaim, Cite, Datum, Figure, Formula, Note, RankingChart, Remark, Term, WorkedExample.',
	});
	guard({
		name: 'refuses an attribute that a component does not take',
		changes: { [REGION]: add('Text. <Cite source="smith2020" page="3" />') },
		file: REGION,
		at: '<Cite',
		rule: 'unknown-attribute',
		what: '<Cite> takes no attribute "page".',
		fix: 'It takes source, note.',
	});
	guard({
		name: 'refuses any attribute of a component that takes none',
		changes: { [REGION]: add('<Remark id="x">\n\nText.\n\n</Remark>') },
		file: REGION,
		at: '<Remark',
		rule: 'unknown-attribute',
		what: '<Remark> takes no attribute "id".',
		fix: 'It takes none.',
	});
	guard({
		name: 'refuses a citation without a source',
		changes: { [REGION]: add('Text. <Cite />') },
		file: REGION,
		at: 'Text. <',
		rule: 'missing-attribute',
		what: '<Cite> has no source.',
		fix: 'Add source="…".',
	});
	guard({
		name: 'refuses a term without an id',
		changes: { [REGION]: add('Text. <Term>x</Term>') },
		file: REGION,
		at: 'Text. <',
		rule: 'missing-attribute',
		what: '<Term> has no id.',
		fix: 'Add id="…".',
	});
	guard({
		name: 'refuses a datum without a country',
		changes: { [REGION]: add('Text. <Datum indicator="internet-users" />') },
		file: REGION,
		at: 'Text. <',
		rule: 'missing-attribute',
		what: '<Datum> has no country.',
		fix: 'Add country="…".',
	});
	guard({
		name: 'refuses an example without a title',
		changes: { [REGION]: add('Text. <WorkedExample id="we-x" />') },
		file: REGION,
		at: 'Text. <',
		rule: 'missing-attribute',
		what: '<WorkedExample> has no title.',
		fix: 'Add title="…".',
	});
	guard({
		name: 'refuses a ranking without a title',
		changes: { [REGION]: add('Text. <RankingChart id="fig-x" indicator="internet-users" />') },
		file: REGION,
		at: 'Text. <',
		rule: 'missing-attribute',
		what: '<RankingChart> has no title.',
		fix: 'Add title="…".',
	});
	guard({
		name: 'refuses a figure without an id',
		changes: { [REGION]: add('Text. <Figure title="Two" source="own" />') },
		file: REGION,
		at: 'Text. <',
		rule: 'missing-attribute',
		what: '<Figure> has no id.',
		fix: 'Add id="…".',
	});
	guard({
		name: 'refuses a kind of data that an example does not have',
		changes: { [REGION]: add('<WorkedExample id="we-x" title="X" data="real" />') },
		file: REGION,
		at: '<Worked',
		rule: 'attribute-value',
		what: '<WorkedExample> has data="real".',
		fix: 'Use data="invented" or data="sourced".',
	});
	guard({
		name: 'refuses code in an attribute',
		changes: { [REGION]: add('Text. <Cite source={"smith2020"} />') },
		file: REGION,
		at: '<Cite',
		rule: 'expression',
		what: '<Cite> has the expression {"smith2020"}.',
		fix: 'Write the attribute as text in quotation marks.',
	});
});

describe('links', () => {
	guard({
		name: 'refuses a link to a page that does not exist',
		changes: { [REGION]: add('[x](/regions/africa/)') },
		file: REGION,
		at: '[x]',
		rule: 'broken-link',
		what: 'The link "/regions/africa/" leads to no page.',
		fix: 'Correct the address. Addresses of pages end with a slash.',
	});
	guard({
		name: 'refuses an address without its slash',
		changes: { [REGION]: add('[x](/regions/asia)') },
		file: REGION,
		at: '[x]',
		rule: 'broken-link',
		what: 'The link "/regions/asia" leads to no page.',
		fix: 'Correct the address. Addresses of pages end with a slash.',
	});
	guard({
		name: 'refuses a link whose address stands apart',
		changes: { [REGION]: add('[x][far]\n\n[far]: /regions/africa/') },
		file: REGION,
		at: '[far]: ',
		rule: 'broken-link',
		what: 'The link "/regions/africa/" leads to no page.',
		fix: 'Correct the address. Addresses of pages end with a slash.',
	});
	guard({
		name: 'refuses an anchor that a page does not have',
		changes: { [REGION]: add('[x](/learn/foundations/what-bpo-is/#third-section)') },
		file: REGION,
		at: '[x]',
		rule: 'broken-link',
		what: 'The page /learn/foundations/what-bpo-is/ has no place "#third-section".',
		fix: 'Correct the part after #, or link the page alone.',
	});
	guard({
		name: 'refuses an anchor of another page on this one',
		changes: { [REGION]: add('[x](#first-section)') },
		file: REGION,
		at: '[x]',
		rule: 'broken-link',
		what: 'The page /regions/asia/ has no place "#first-section".',
		fix: 'Correct the part after #, or link the page alone.',
	});
	guard({
		name: 'refuses a relative link',
		changes: { [REGION]: add('[x](../egypt/)') },
		file: REGION,
		at: '[x]',
		rule: 'broken-link',
		what: 'The link "../egypt/" is neither inside the atlas nor a secure address.',
		fix: 'Begin it with / for a page of the atlas or with https:// for another site.',
	});
	guard({
		name: 'refuses a link without encryption',
		changes: { [REGION]: add('[x](http://example.org)') },
		file: REGION,
		at: '[x]',
		rule: 'broken-link',
		what: 'The link "http://example.org" is neither inside the atlas nor a secure address.',
		fix: 'Begin it with / for a page of the atlas or with https:// for another site.',
	});
	guard({
		name: 'refuses a script',
		changes: { [REGION]: add('[x](javascript:alert(1))') },
		file: REGION,
		at: '[x]',
		rule: 'broken-link',
		what: 'The link "javascript:alert(1)" is neither inside the atlas nor a secure address.',
		fix: 'Begin it with / for a page of the atlas or with https:// for another site.',
	});
	allows('takes /', { [REGION]: add('[x](/)') });
	allows('takes /learn/foundations/what-bpo-is/#first-part', {
		[REGION]: add('[x](/learn/foundations/what-bpo-is/#first-part)'),
	});
	allows('takes /learn/foundations/what-bpo-is/#fig-first', {
		[REGION]: add('[x](/learn/foundations/what-bpo-is/#fig-first)'),
	});
	allows('takes /learn/foundations/what-bpo-is/#key-terms', {
		[REGION]: add('[x](/learn/foundations/what-bpo-is/#key-terms)'),
	});
	allows('takes /learn/foundations/what-bpo-is/#check-what-bpo-is', {
		[REGION]: add('[x](/learn/foundations/what-bpo-is/#check-what-bpo-is)'),
	});
	allows('takes /claims/definitions/#bpo-is-offshoring', {
		[REGION]: add('[x](/claims/definitions/#bpo-is-offshoring)'),
	});
	allows('takes /glossary/outsourcing/', { [REGION]: add('[x](/glossary/outsourcing/)') });
	allows('takes /data/internet-users/', { [REGION]: add('[x](/data/internet-users/)') });
	allows('takes /sources/#smith2020', { [REGION]: add('[x](/sources/#smith2020)') });
	allows('takes /search/?q=india', { [REGION]: add('[x](/search/?q=india)') });
	allows('takes #asia-in-short', { [REGION]: add('[x](#asia-in-short)') });
	allows('takes https://example.org/x', { [REGION]: add('[x](https://example.org/x)') });
	allows('takes mailto:a@example.org', { [REGION]: add('[x](mailto:a@example.org)') });
});

describe('numbers in running text', () => {
	guard({
		name: 'refuses a percentage',
		changes: { [REGION]: add('Of all, 56% left.') },
		file: REGION,
		at: 'Of all, 56% left.',
		rule: 'uncited-number',
		what: '"56%" has no source in its paragraph.',
		fix: UNCITED,
	});
	guard({
		name: 'refuses a percentage in words',
		changes: { [REGION]: add('Of all, 5.5 per cent left.') },
		file: REGION,
		at: 'Of all, 5.5 per cent left.',
		rule: 'uncited-number',
		what: '"5.5 per cent" has no source in its paragraph.',
		fix: UNCITED,
	});
	guard({
		name: 'refuses a percentage with a space',
		changes: { [REGION]: add('Of all, 56 % left.') },
		file: REGION,
		at: 'Of all, 56 % left.',
		rule: 'uncited-number',
		what: '"56 %" has no source in its paragraph.',
		fix: UNCITED,
	});
	guard({
		name: 'refuses percentage points',
		changes: { [REGION]: add('It fell by 5 percentage points.') },
		file: REGION,
		at: 'It fell by 5 percentage points.',
		rule: 'uncited-number',
		what: '"5 percentage points" has no source in its paragraph.',
		fix: UNCITED,
	});
	guard({
		name: 'refuses an amount in dollars',
		changes: { [REGION]: add('It cost US$8.1 bn.') },
		file: REGION,
		at: 'It cost US$8.1 bn.',
		rule: 'uncited-number',
		what: '"US$8.1 bn" has no source in its paragraph.',
		fix: UNCITED,
	});
	guard({
		name: 'refuses an amount in pounds',
		changes: { [REGION]: add('It cost £14 million.') },
		file: REGION,
		at: 'It cost £14 million.',
		rule: 'uncited-number',
		what: '"£14 million" has no source in its paragraph.',
		fix: UNCITED,
	});
	guard({
		name: 'refuses an amount in another order',
		changes: { [REGION]: add('It cost EUR 20.') },
		file: REGION,
		at: 'It cost EUR 20.',
		rule: 'uncited-number',
		what: '"EUR 20" has no source in its paragraph.',
		fix: UNCITED,
	});
	guard({
		name: 'refuses a count in millions',
		changes: { [REGION]: add('The country has 1.9 million jobs.') },
		file: REGION,
		at: 'The country has 1.9 million jobs.',
		rule: 'uncited-number',
		what: '"1.9 million" has no source in its paragraph.',
		fix: UNCITED,
	});
	guard({
		name: 'refuses a count with a comma',
		changes: { [REGION]: add('There are 1,700 centers.') },
		file: REGION,
		at: 'There are 1,700 centers.',
		rule: 'uncited-number',
		what: '"1,700" has no source in its paragraph.',
		fix: UNCITED,
	});
	guard({
		name: 'refuses a long count without one',
		changes: { [REGION]: add('There are 25000 jobs.') },
		file: REGION,
		at: 'There are 25000 jobs.',
		rule: 'uncited-number',
		what: '"25000" has no source in its paragraph.',
		fix: UNCITED,
	});
	guard({
		name: 'refuses a percentage after a colon',
		changes: { [REGION]: add('The rate:50% of all.') },
		file: REGION,
		at: 'The rate:50% of all.',
		rule: 'uncited-number',
		what: '"50%" has no source in its paragraph.',
		fix: UNCITED,
	});
	guard({
		name: 'does not take a citation in another paragraph',
		changes: { [REGION]: add('Of all, 56% left.\n\nOthers stayed. <Cite source="smith2020" />') },
		file: REGION,
		at: 'Of all',
		rule: 'uncited-number',
		what: '"56%" has no source in its paragraph.',
		fix: UNCITED,
	});
	guard({
		name: 'looks into list items one by one',
		changes: { [REGION]: add('- One. <Cite source="smith2020" />\n- Of all, 56% left.') },
		file: REGION,
		at: '- Of all',
		rule: 'uncited-number',
		what: '"56%" has no source in its paragraph.',
		fix: UNCITED,
	});
	guard({
		name: 'looks into a table outside of a figure',
		changes: { [REGION]: add('| a |\n| --- |\n| 56% |') },
		file: REGION,
		at: '| 56%',
		rule: 'uncited-number',
		what: '"56%" has no source in its paragraph.',
		fix: UNCITED,
	});
	guard({
		name: 'looks into a figure of our own',
		changes: {
			[REGION]: add(
				'<Figure id="fig-x" title="Two" source="own">\n\nOf all, 56% left.\n\n</Figure>',
			),
		},
		file: REGION,
		at: 'Of all',
		rule: 'uncited-number',
		what: '"56%" has no source in its paragraph.',
		fix: UNCITED,
	});
	guard({
		name: 'looks into a component on one line',
		changes: { [REGION]: add('<Remark>Of all, 56% left.</Remark>') },
		file: REGION,
		at: '<Remark',
		rule: 'uncited-number',
		what: '"56%" has no source in its paragraph.',
		fix: UNCITED,
	});
	allows('takes a citation in the same paragraph', {
		[REGION]: add('Of all, **56%** left. <Cite source="smith2020" />'),
	});
	allows('takes a citation in the same table row', {
		[REGION]: add('| a | b |\n| --- | --- |\n| 56% | one <Cite source="smith2020" /> |'),
	});
	allows('takes a figure with a source', {
		[REGION]: add('<Figure id="fig-x" title="Two" source="smith2020">\n\n- 56% left\n\n</Figure>'),
	});
	allows('takes a citation inside a component on one line', {
		[REGION]: add('<Remark>Of all, 56% left. <Cite source="smith2020" /></Remark>'),
	});
	allows('takes a worked example', {
		[REGION]: add(
			'<WorkedExample id="we-x" title="X">\n\n1. Of US$2,000, 10% are saved.\n\n</WorkedExample>',
		),
	});
	allows('takes a formula', {
		[REGION]: add('<Formula id="f-x" label="X">A = 10,000 / 5</Formula>'),
	});
	allows('takes a datum', {
		[REGION]: add(
			'In the Philippines <Datum country="PHL" indicator="internet-users" year="2020" /> are.',
		),
	});
	allows('takes years and small numbers', {
		[REGION]: add('From 1999 to 2026, 15 of 24 clients left within 48 hours.'),
	});
	allows('takes the number of a standard', {
		[REGION]: add('The center follows ISO 27001 and ISO/IEC 20000.'),
	});
});

describe('numbers where no citation can stand', () => {
	guard({
		name: 'refuses one in a standfirst',
		changes: { [REGION]: swap('One plain sentence on', 'Of all, 56% is') },
		file: REGION,
		at: 'standfirst',
		rule: 'uncited-number',
		what: '"56%" is nowhere given with its source on this page.',
		fix: UNPROVEN,
	});
	guard({
		name: 'refuses one in a heading',
		changes: { [REGION]: swap('## Asia in short', '## Asia has 56%') },
		file: REGION,
		at: '## Asia',
		rule: 'uncited-number',
		what: '"56%" is nowhere given with its source on this page.',
		fix: UNPROVEN,
	});
	guard({
		name: 'refuses one in an objective',
		changes: { [ARTICLE]: swap('  - tell it from', '  - recall that 57% tell it from') },
		file: ARTICLE,
		at: '- recall',
		rule: 'uncited-number',
		what: '"57%" is nowhere given with its source on this page.',
		fix: UNPROVEN,
	});
	guard({
		name: 'refuses one in the summary of a case',
		changes: { [CASE]: swap('The buyer had no data', 'The buyer lost 56% and had no data') },
		file: CASE,
		at: 'summary',
		rule: 'uncited-number',
		what: '"56%" is nowhere given with its source on this page.',
		fix: UNPROVEN,
	});
	guard({
		name: 'refuses one in the question of a case',
		changes: { [CASE]: swap('What should', 'Why did 56% leave, and what should') },
		file: CASE,
		at: '- Why',
		rule: 'uncited-number',
		what: '"56%" is nowhere given with its source on this page.',
		fix: UNPROVEN,
	});
	allows('takes one that a cited paragraph repeats', {
		[REGION]: (text) =>
			add('Of all, 56 percent left. <Cite source="smith2020" />')(
				swap('One plain sentence on', 'Of all, 56% is')(text),
			),
	});
	allows('takes one that a sourced fact repeats', {
		[CASE]: swap('The buyer had', 'The buyer saved £60 million, had'),
		[COUNTRY]: swap('One plain sentence on', 'Some 1.9 million jobs are'),
	});
	guard({
		name: 'does not take one that only an uncited example repeats',
		changes: { [ARTICLE]: swap('One plain sentence on', 'Of all, 10% is') },
		file: ARTICLE,
		at: 'standfirst',
		rule: 'uncited-number',
		what: '"10%" is nowhere given with its source on this page.',
		fix: UNPROVEN,
	});
	guard({
		name: 'refuses one in a glossary entry without sources',
		changes: {
			[TERM]: (text) => text.replace('sources: [smith2020]', 'more: Of all firms, 56% do it.'),
		},
		file: TERM,
		at: 'more:',
		rule: 'uncited-number',
		what: '"56%" stands in an entry without sources.',
		fix: 'Add "sources" with a key of content/sources, or take the number out.',
	});
	allows('takes one in a glossary entry with sources', {
		[TERM]: add('more: Of all firms, 56% do it.'),
	});
	guard({
		name: 'refuses one in a question without a source',
		changes: {
			[QUIZ]: swap('why: Nobody else is paid.', 'why: Nobody else is paid, in 56% of cases.'),
		},
		file: QUIZ,
		at: 'id: q-what-bpo-is-1',
		rule: 'uncited-number',
		what: '"56%" stands in the question q-what-bpo-is-1, which names no source.',
		fix: 'Add "source" with a key of content/sources, or say in the prompt that the data are invented.',
	});
	allows('takes one in a question with a source', {
		[QUIZ]: swap('prompt: Which of these', 'source: smith2020\n    prompt: Of 56%, which of these'),
	});
	allows('takes one in a question with invented data', {
		[QUIZ]: swap(
			'prompt: Which of these',
			'prompt: In an invented firm with 56% growth, which of these',
		),
	});
});

describe('what content names', () => {
	guard({
		name: 'refuses a source in a citation that is not there',
		changes: { [REGION]: add('Text. <Cite source="jones2021" />') },
		file: REGION,
		at: 'Text. <',
		rule: 'unknown-source',
		what: 'There is no source "jones2021".',
		fix: 'Add the source to content/sources, or correct the key.',
	});
	guard({
		name: 'refuses one of several sources of a figure that is not there',
		changes: {
			[ARTICLE]: swap(
				'title="Two kinds" source="smith2020"',
				'title="Two kinds" source="smith2020 jones2021"',
			),
		},
		file: ARTICLE,
		at: '<Figure',
		rule: 'unknown-source',
		what: 'There is no source "jones2021".',
		fix: 'Add the source to content/sources, or correct the key.',
	});
	guard({
		name: 'refuses two sources in one citation',
		changes: { [REGION]: add('Text. <Cite source="smith2020 smith2020" />') },
		file: REGION,
		at: 'Text. <',
		rule: 'unknown-source',
		what: 'There is no source "smith2020 smith2020".',
		fix: 'Add the source to content/sources, or correct the key.',
	});
	guard({
		name: 'refuses a source of further reading that is not there',
		changes: { [ARTICLE]: swap('- source: smith2020', '- source: jones2021') },
		file: ARTICLE,
		at: '- source: jones',
		rule: 'unknown-source',
		what: 'There is no source "jones2021".',
		fix: 'Add the source to content/sources, or correct the key.',
	});
	guard({
		name: 'refuses a source of a fact that is not there',
		changes: { [COUNTRY]: swap('source: smith2020', 'source: jones2021') },
		file: COUNTRY,
		at: 'source: jones',
		rule: 'unknown-source',
		what: 'There is no source "jones2021".',
		fix: 'Add the source to content/sources, or correct the key.',
	});
	guard({
		name: 'refuses a source of a claim that is not there',
		changes: { [CLAIMS]: swap('[smith2020]', '[smith2020, jones2021]') },
		file: CLAIMS,
		at: 'sources:',
		rule: 'unknown-source',
		what: 'There is no source "jones2021".',
		fix: 'Add the source to content/sources, or correct the key.',
	});
	guard({
		name: 'refuses a source of a term that is not there',
		changes: { [TERM]: swap('[smith2020]', '[jones2021]') },
		file: TERM,
		at: 'sources:',
		rule: 'unknown-source',
		what: 'There is no source "jones2021".',
		fix: 'Add the source to content/sources, or correct the key.',
	});
	guard({
		name: 'refuses a source of a question that is not there',
		changes: { [QUIZ]: swap('    bloom', '    source: jones2021\n    bloom') },
		file: QUIZ,
		at: 'source: jones',
		rule: 'unknown-source',
		what: 'There is no source "jones2021".',
		fix: 'Add the source to content/sources, or correct the key.',
	});
	guard({
		name: 'refuses a term in text that is not there',
		changes: { [REGION]: add('A <Term id="insourcing">term</Term>.') },
		file: REGION,
		at: 'A <Term',
		rule: 'unknown-term',
		what: 'There is no term "insourcing".',
		fix: 'Add content/glossary/<id>.yaml, or correct the id.',
	});
	guard({
		name: 'refuses a key term that is not there',
		changes: { [ARTICLE]: swap('terms: [outsourcing]', 'terms: [outsourcing, insourcing]') },
		file: ARTICLE,
		at: 'terms:',
		rule: 'unknown-term',
		what: 'There is no term "insourcing".',
		fix: 'Add content/glossary/<id>.yaml, or correct the id.',
	});
	guard({
		name: 'refuses a related term that is not there',
		changes: {
			[TERM]: (text) =>
				text
					.replace('definition:', 'more: Not insourcing.\ndefinition:')
					.replace('related: [outsourcing]', 'related: [insourcing]'),
		},
		file: TERM,
		at: 'related:',
		rule: 'unknown-term',
		what: 'There is no term "insourcing".',
		fix: 'Add content/glossary/<id>.yaml, or correct the id.',
	});
	guard({
		name: 'refuses a case that is not there',
		changes: { [REGION]: add('<CaseBox case="none" />') },
		file: REGION,
		at: '<CaseBox',
		rule: 'unknown-case',
		what: 'There is no case "none".',
		fix: 'Add content/cases/<slug>.mdx, or correct the name.',
	});
	guard({
		name: 'refuses a claim that is not there',
		changes: { [REGION]: add('<CheckedClaim claim="none" />') },
		file: REGION,
		at: '<CheckedClaim',
		rule: 'unknown-claim',
		what: 'There is no claim "none".',
		fix: 'Add the claim to a file of content/claims, or correct the id.',
	});
	guard({
		name: 'refuses a section of a question that is not there',
		changes: { [QUIZ]: swap('section: first-section', 'section: none') },
		file: QUIZ,
		at: 'section: none',
		rule: 'unknown-section',
		what: 'There is no section "none".',
		fix: 'Name the id of a section heading.',
	});
	guard({
		name: 'refuses a section of a claim that is not there',
		changes: { [CLAIMS]: swap('[first-section]', '[none]') },
		file: CLAIMS,
		at: 'sections:',
		rule: 'unknown-section',
		what: 'There is no section "none".',
		fix: 'Name the id of a section heading.',
	});
	guard({
		name: 'refuses a figure as a section',
		changes: { [QUIZ]: swap('section: first-section', 'section: fig-first') },
		file: QUIZ,
		at: 'section: fig',
		rule: 'unknown-section',
		what: 'There is no section "fig-first".',
		fix: 'Name the id of a section heading.',
	});
	guard({
		name: 'refuses an indicator that is not there',
		changes: { [REGION]: add('<Datum country="PHL" indicator="none" />') },
		file: REGION,
		at: '<Datum',
		rule: 'unknown-indicator',
		what: 'There is no indicator "none".',
		fix: 'Name an indicator of content/data/indicators.yaml.',
	});
	guard({
		name: 'refuses an indicator of a ranking that is not there',
		changes: { [REGION]: add('<RankingChart id="fig-x" title="X" indicator="none" />') },
		file: REGION,
		at: '<Ranking',
		rule: 'unknown-indicator',
		what: 'There is no indicator "none".',
		fix: 'Name an indicator of content/data/indicators.yaml.',
	});
	guard({
		name: 'refuses a country that is not there',
		changes: { [REGION]: add('<Datum country="XXX" indicator="internet-users" />') },
		file: REGION,
		at: '<Datum',
		rule: 'unknown-country',
		what: 'There is no country "XXX".',
		fix: 'Name the three-letter code of a country in content/data/countries.csv.',
	});
	guard({
		name: 'refuses one of several countries of a ranking that is not there',
		changes: { [ARTICLE]: swap('highlight="PHL POL"', 'highlight="PHL XXX"') },
		file: ARTICLE,
		at: '<Ranking',
		rule: 'unknown-country',
		what: 'There is no country "XXX".',
		fix: 'Name the three-letter code of a country in content/data/countries.csv.',
	});
	guard({
		name: 'refuses the country of a case that is not there',
		changes: { [CASE]: swap('[GBR]', '[GBR, XXX]') },
		file: CASE,
		at: 'countries:',
		rule: 'unknown-country',
		what: 'There is no country "XXX".',
		fix: 'Name the three-letter code of a country in content/data/countries.csv.',
	});
	guard({
		name: 'refuses the country of its own page that is not there',
		changes: { [COUNTRY]: swap('iso3: PHL', 'iso3: XXX') },
		file: COUNTRY,
		at: 'iso3:',
		rule: 'unknown-country',
		what: 'There is no country "XXX".',
		fix: 'Name the three-letter code of a country in content/data/countries.csv.',
	});
	guard({
		name: 'refuses a quiz without an article',
		changes: { 'content/quizzes/other.yaml': VALID[QUIZ] },
		file: 'content/quizzes/other.yaml',
		rule: 'quiz-without-article',
		what: 'There is no article "other" for this quiz.',
		fix: 'Name the quiz file like the article it belongs to.',
	});
	guard({
		name: 'refuses a second source with the same key, at the second',
		changes: { [SOURCES]: swap('\n]', `,\n${SECOND_SOURCE}\n]`) },
		file: SOURCES,
		at: 'Another book',
		rule: 'duplicate-id',
		what: 'The source "smith2020" is already defined in content/sources/literature.json.',
		fix: 'Keep one of the two entries.',
	});
	guard({
		name: 'refuses a source that another file has',
		changes: { 'content/sources/more.json': VALID[SOURCES] },
		file: 'content/sources/more.json',
		at: '"smith2020"',
		rule: 'duplicate-id',
		what: 'The source "smith2020" is already defined in content/sources/literature.json.',
		fix: 'Keep one of the two entries.',
	});
});
