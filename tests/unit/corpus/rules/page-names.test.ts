import { describe } from 'vitest';
import { guard } from '../guard.ts';
import { ABOUT, ARTICLE, REGION, swap, VALID } from '../helpers.ts';

/** Another article, which shares nothing with the valid one but the given number. */
function articleLike(number: number): string {
	return VALID[ARTICLE].replace(/\n\nThe lead[^]*$/, '\n\n## Other {#other}\n\nText.\n')
		.replaceAll('section: first-section', 'section: other')
		.replace('number: 1', `number: ${number}`);
}

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
