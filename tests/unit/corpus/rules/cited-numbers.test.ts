import { describe } from 'vitest';
import { allows, guard } from '../guard.ts';
import { add, REGION } from '../helpers.ts';

const UNCITED =
	'Add <Cite source="key" /> after the statement, use <Datum>, or take the number out.';

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
