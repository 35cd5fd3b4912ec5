import type { Corpus } from '../load.ts';
import type { Problem } from '../problem.ts';

/** Every topic of the plan and every section of the texts behind it has an article or another page. */
export function coverageGaps({ coverage, articles }: Corpus): Problem[] {
	const { file, data, lineOf } = coverage;
	const topics = new Set(articles.flatMap((article) => article.data.topics));
	const covered = new Set(articles.flatMap((article) => article.data.covers));
	const gap = (line: number, what: string): Problem => ({
		file,
		line,
		rule: 'coverage',
		what,
		fix: 'Name it in "topics" or "covers" of an article that treats it, or give it a home.',
	});
	const open = [
		...data.topics.flatMap(({ number, title, home }, at) =>
			home !== undefined || topics.has(number)
				? []
				: [gap(lineOf('topics', at, 'number'), `No article treats topic ${number}, "${title}".`)],
		),
		...data.texts.flatMap(({ sections }, text) =>
			sections.flatMap(({ id, title, home }, at) =>
				home !== undefined || covered.has(id)
					? []
					: [
							gap(
								lineOf('texts', text, 'sections', at, 'id'),
								`No article covers ${id}, "${title}".`,
							),
						],
			),
		),
	];
	return [...open, ...unknownParts({ coverage, articles })];
}

function unknownParts({ coverage, articles }: Pick<Corpus, 'coverage' | 'articles'>): Problem[] {
	const numbers = new Set(coverage.data.topics.map(({ number }) => number));
	const sections = new Set(
		coverage.data.texts.flatMap((text) => text.sections.map(({ id }) => id)),
	);
	return articles.flatMap(({ file, lineOf, data }) => {
		const unknown = (key: 'topics' | 'covers', at: number, name: string): Problem => ({
			file,
			line: lineOf(key, at),
			rule: 'coverage',
			what: `There is no ${name} in ${coverage.file}.`,
			fix: 'Correct it, or add it there.',
		});
		return [
			...data.topics.flatMap((number, at) =>
				numbers.has(number) ? [] : [unknown('topics', at, `topic ${number}`)],
			),
			...data.covers.flatMap((id, at) =>
				sections.has(id) ? [] : [unknown('covers', at, `section ${id}`)],
			),
		];
	});
}
