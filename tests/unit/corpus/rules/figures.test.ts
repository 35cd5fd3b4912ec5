import { describe } from 'vitest';
import { allows, guard } from '../guard.ts';
import { add, REGION } from '../helpers.ts';

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
