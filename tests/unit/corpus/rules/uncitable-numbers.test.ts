import { describe } from 'vitest';
import { allows, guard } from '../guard.ts';
import { add, ARTICLE, CASE, COUNTRY, QUIZ, REGION, swap, TERM } from '../helpers.ts';

const UNPROVEN =
	'Say it in the text or the facts in the same form with its source, or take the number out.';

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
		changes: { [ARTICLE]: swap('text: tell it from', 'text: recall that 57% tell it from') },
		file: ARTICLE,
		at: '- text: recall',
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
