import type { Corpus } from '../load.ts';
import { mdxPages } from '../pages.ts';
import type { Problem } from '../problem.ts';
import { textBlocks } from '../text-blocks.ts';

/** Words in a row that two paragraphs are compared by. */
const RUN = 4;
/** Shorter paragraphs repeat each other by chance. */
const LEAST_WORDS = 25;
/** Share of common runs, of the shorter paragraph, from which two paragraphs count as the same. */
const LIMIT = 0.45;

interface Paragraph {
	file: string;
	line: number;
	runs: ReadonlySet<string>;
}

/** No paragraph is told twice on two pages: a text is written once and linked. */
export function nearDuplicates(corpus: Corpus): Problem[] {
	const paragraphs = mdxPages(corpus).flatMap(({ file, mdx }) =>
		textBlocks(mdx).flatMap(({ text, line }) => {
			const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
			return words.length < LEAST_WORDS ? [] : [{ file, line, runs: runsOf(words) }];
		}),
	);
	const holders = new Map<string, Paragraph[]>();
	for (const paragraph of paragraphs) {
		for (const run of paragraph.runs) {
			holders.set(run, [...(holders.get(run) ?? []), paragraph]);
		}
	}
	return paragraphs.flatMap((paragraph) => {
		const twin = twinOf(paragraph, holders);
		if (!twin) return [];
		return [
			{
				file: paragraph.file,
				line: paragraph.line,
				rule: 'near-duplicate',
				what: `The paragraph says nearly what ${twin.file}:${twin.line} says.`,
				fix: 'Keep it in one place and link to it from the other.',
			},
		];
	});
}

function runsOf(words: readonly string[]): Set<string> {
	return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
}

/** The first paragraph of an earlier file that shares too many runs. */
function twinOf(
	{ file, runs }: Paragraph,
	holders: ReadonlyMap<string, readonly Paragraph[]>,
): Paragraph | undefined {
	const shared = new Map<Paragraph, number>();
	for (const run of runs) {
		for (const other of holders.get(run) ?? []) {
			if (other.file < file) shared.set(other, (shared.get(other) ?? 0) + 1);
		}
	}
	return [...shared].find(
		([other, count]) => count / Math.min(runs.size, other.runs.size) >= LIMIT,
	)?.[0];
}
