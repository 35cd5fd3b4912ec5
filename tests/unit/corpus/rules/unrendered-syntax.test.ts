import { describe, expect, it } from 'vitest';
import { allows, guard } from '../guard.ts';
import { add, project, REGION } from '../helpers.ts';

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
