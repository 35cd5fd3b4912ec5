import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isArticle, type Site } from '../../checks/lib/site.ts';
import { parts } from '../../src/corpus/parts.ts';
import { searchAttributes } from '../../src/search/attributes.ts';
import { splitWords } from '../../src/search/unknown-words.ts';

const PARAGRAPHS = 30;
/** Articles whose paragraphs make up one: like a real one, it has a few subjects and not all. */
const SUBJECTS = 3;

/** Two ways in which an atlas can grow, and what becomes of a text in each further batch of articles. */
export type Growth = 'same subjects' | 'new subjects';

/**
 * Writes generated articles as pages. Each is made of paragraphs of three built articles, drawn by a
 * fixed rule.
 *
 * With the "same subjects" the words stay: of 3,000 articles about 45 times as many speak of each
 * subject as of 66, which is the most that the entry of a word can grow. With "new subjects" each
 * further batch, as large as the built atlas, has subject words of its own: words that stand in fewer
 * than a tenth of the built articles get other letters, the same in the whole batch, and all other
 * words stay. So common language and the general words of the trade ("service", "cost") grow with
 * every article, and names and terms with the articles that are about them.
 */
export function writeArticles(
	folder: string,
	articles: readonly (readonly string[])[],
	size: number,
	growth: Growth,
): void {
	const draw = drawer();
	const one = <Item>(items: readonly Item[]): Item => {
		const item = items[draw(items.length)];
		if (item === undefined) throw new Error('The built site has no article.');
		return item;
	};
	const isOfSubject = subjectWords(articles);
	for (let number = 0; number < size; number += 1) {
		const subjects = Array.from({ length: SUBJECTS }, () => one(articles));
		const drawn = Array.from({ length: PARAGRAPHS }, () => one(one(subjects)));
		const batch = growth === 'new subjects' ? Math.floor(number / articles.length) : 0;
		const text = drawn.map((paragraph) => inBatch(paragraph, batch, isOfSubject));
		const title = `${one(text).split(' ', 5).join(' ')} ${number}`;
		const part = one(parts);
		writePage(join(folder, String(number)), { title, text, part });
	}
}

/** The paragraphs of each built article, as plain text. */
export function paragraphsOf(site: Site): string[][] {
	return site.pages
		.filter(isArticle)
		.map(({ html }) =>
			Array.from(html.matchAll(/<p>([^]*?)<\/p>/g), ([, text = '']) =>
				text.replace(/<[^>]+>/g, ''),
			),
		)
		.filter((paragraphs) => paragraphs.length > 0);
}

/** Tells words that fewer than a tenth of the articles use. */
function subjectWords(articles: readonly (readonly string[])[]): (word: string) => boolean {
	const uses = new Map<string, number>();
	for (const article of articles) {
		for (const word of new Set(splitWords(article.join(' ')))) {
			uses.set(word, (uses.get(word) ?? 0) + 1);
		}
	}
	return (word) => (uses.get(word) ?? 0) < articles.length / 10;
}

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnpqrstvwxyz';

/** A text of a batch: in each batch but the first its subject words have other letters. */
function inBatch(text: string, batch: number, isOfSubject: (word: string) => boolean): string {
	if (batch === 0) return text;
	return text.replace(/[a-z]+/gi, (word) =>
		isOfSubject(word.toLowerCase())
			? word.toLowerCase().replace(/./g, (letter) => moved(letter, batch))
			: word,
	);
}

/** A vowel for a vowel and a consonant for a consonant, so that made-up words look like words: 105 ways. */
function moved(letter: string, steps: number): string {
	const letters = VOWELS.includes(letter) ? VOWELS : CONSONANTS;
	return letters.charAt((letters.indexOf(letter) + steps) % letters.length);
}

interface GeneratedPage {
	title: string;
	text: readonly string[];
	part: (typeof parts)[number];
}

function writePage(folder: string, { title, text, part }: GeneratedPage): void {
	const attributes = searchAttributes({
		title,
		kind: 'Article',
		path: `Part ${part.roman}, ${part.title}`,
		summary: '',
		part: part.slug,
	});
	const written = Object.entries(attributes).map(
		([name, value]) => `${name}="${value.replaceAll('"', '')}"`,
	);
	mkdirSync(folder, { recursive: true });
	writeFileSync(
		join(folder, 'index.html'),
		`<!doctype html><html lang="en"><body><main ${written.join(' ')}><h1>${title}</h1><p>${text.join('</p><p>')}</p></main></body></html>`,
	);
}

/** Numbers below a bound that are the same in every run (a linear congruential generator). */
function drawer(): (bound: number) => number {
	let state = 1;
	return (bound) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * bound);
	};
}
