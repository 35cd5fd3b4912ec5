import { editDistance, isFarFrom, STEP } from './edit-distance.ts';
import { foldName } from './fold.ts';

/** A page's title, and behind it its other names. */
export type PageNames = readonly string[];

/** Shortest text for which a name is guessed, in letters. */
const SHORTEST = 4;

/** What a reader may have meant: the name that is near, and the title of its page. */
export interface Guess {
	name: string;
	title: string;
}

/** The edit distance that is forgiven in a text of so many letters. */
export function forgiven(length: number): number {
	if (length < SHORTEST) return 0;
	if (length < 8) return 1;
	return length < 12 ? 2 : 3;
}

/**
 * The name of a page that differs least from a text, and by no more than is forgiven. Among equally near
 * names a title goes before other names.
 */
export function nearestName(text: string, pages: readonly PageNames[]): Guess | undefined {
	const wanted = foldName(text);
	let best: Guess | undefined;
	let smallest = forgiven(wanted.length) + STEP;
	for (const isTitle of [true, false]) {
		for (const [title = '', ...others] of pages) {
			for (const name of isTitle ? [title] : others) {
				const folded = foldedName(name);
				if (isFarFrom(wanted, folded, smallest)) continue;
				// Short names have more neighbors than long ones: what is forgiven goes by the shorter.
				if (forgiven(folded.length) === 0) continue;
				const distance = editDistance(wanted, folded);
				if (distance < smallest) [best, smallest] = [{ name, title }, distance];
			}
		}
	}
	return best;
}

const folded = new Map<string, string>();

/** Remembered, because readers type on and every letter asks again. */
function foldedName(name: string): string {
	const known = folded.get(name) ?? foldName(name);
	folded.set(name, known);
	return known;
}

/** The list of all names, as the build wrote it. The file is parsed: what is odd in it is left out. */
export function pageNames(list: unknown): PageNames[] {
	const isNames = (value: unknown): value is PageNames =>
		Array.isArray(value) && value.every((name) => typeof name === 'string');
	return Array.isArray(list) ? list.filter(isNames) : [];
}
