import { describe } from 'vitest';
import { guard } from '../guard.ts';
import { add, REGION } from '../helpers.ts';

describe('components', () => {
	guard({
		name: 'refuses a component that the atlas does not have',
		changes: { [REGION]: add('<Warning>\n\nText.\n\n</Warning>') },
		file: REGION,
		at: '<Warning',
		rule: 'unknown-component',
		what: '<Warning> is not a component of the atlas.',
		fix: 'Use one of CaseBox, Chart, CheckedClaim, Cite, Datum, Figure, Formula, Note, RankingChart, Remark, Term, Timeline, WorkedExample.',
	});
	guard({
		name: 'refuses raw HTML',
		changes: { [REGION]: add('Some <b>bold</b> text.') },
		file: REGION,
		at: '<b>',
		rule: 'unknown-component',
		what: '<b> is not a component of the atlas.',
		fix: 'Use one of CaseBox, Chart, CheckedClaim, Cite, Datum, Figure, Formula, Note, RankingChart, Remark, Term, Timeline, WorkedExample.',
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
		changes: { [REGION]: add('Text. <Cite source="smith2020" note={"x"} />') },
		file: REGION,
		at: '<Cite',
		rule: 'expression',
		what: '<Cite> has the expression {"x"}.',
		fix: 'Write the attribute as text in quotation marks.',
	});
});
