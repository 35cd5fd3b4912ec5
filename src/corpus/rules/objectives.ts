import type { Corpus } from '../load.ts';
import type { Problem } from '../problem.ts';

/** Every objective of an article is reached in a section of that article. */
export function objectives({ articles }: Pick<Corpus, 'articles'>): Problem[] {
	return articles.flatMap(({ file, data, sections, lineOf }) => {
		const own = new Set(sections.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]));
		return data.objectives.flatMap(({ text, section }, index) =>
			own.has(section)
				? []
				: [
						{
							file,
							line: lineOf('objectives', index, 'section'),
							rule: 'objective-without-section',
							what: `The objective "${text}" names #${section}, which is no section of the article.`,
							fix: 'Name the section that teaches it, or write that section.',
						},
					],
		);
	});
}
