import { describe } from 'vitest';
import { allows, guard } from './guard.ts';
import { ABOUT, add, swap, TERM } from './helpers.ts';

const MDX_FIX = 'Check that every component is closed and that braces are not used in text.';

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
