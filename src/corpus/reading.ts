import type { Corpus } from './load.ts';
import { mdxPages } from './pages.ts';
import { textBlocks } from './text-blocks.ts';

/** How hard a page is to read. */
export interface Reading {
	file: string;
	words: number;
	/** Mean words of a sentence. */
	perSentence: number;
	/** The longest sentence, in words, and how it begins. */
	longest: { words: number; text: string; line: number };
	/** Years of school in the United States: Flesch–Kincaid grade level (Kincaid and others, 1975). */
	grade: number;
}

/** Measures every page of the corpus that holds running text, the hardest first. */
export function readings(corpus: Corpus): Reading[] {
	return mdxPages(corpus)
		.flatMap(({ file, mdx }) => {
			const sentences = textBlocks(mdx)
				// Cells of tables are no sentences.
				.filter(({ text, calculation }) => !calculation && /[.!?:”]$/.test(text.trim()))
				.flatMap(({ text, line }) => sentencesOf(text).map((sentence) => ({ sentence, line })))
				.map(({ sentence, line }) => ({ text: sentence, line, words: wordsOf(sentence) }))
				.filter(({ words }) => words.length > 0);
			const [first] = sentences;
			if (!first) return [];
			const words = sentences.flatMap((sentence) => sentence.words);
			const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
			const perSentence = words.length / sentences.length;
			const longest = sentences.reduce((most, next) =>
				next.words.length > most.words.length ? next : most,
			);
			return [
				{
					file,
					words: words.length,
					perSentence,
					longest: { ...longest, words: longest.words.length },
					grade: 0.39 * perSentence + 11.8 * (syllables / words.length) - 15.59,
				},
			];
		})
		.toSorted((a, b) => b.grade - a.grade);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentencesOf(text: string): string[] {
	return [...segmenter.segment(text.replaceAll('US$', ''))].map(({ segment }) => segment.trim());
}

function wordsOf(sentence: string): string[] {
	return sentence.toLowerCase().match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];
}

/** Groups of vowels, without a silent e at the end: the usual estimate for English. */
function syllablesOf(word: string): number {
	return Math.max(1, word.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 1);
}
