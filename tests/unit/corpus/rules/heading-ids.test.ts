import { describe } from 'vitest';
import { guard } from '../guard.ts';
import { add, ARTICLE, CLAIMS, QUIZ, REGION, swap } from '../helpers.ts';

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
		what: 'The id "first-section" is already used at content/articles/foundations/what-bpo-is.mdx:22.',
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
		what: 'The id "first-part" is already used at content/articles/foundations/what-bpo-is.mdx:26.',
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
