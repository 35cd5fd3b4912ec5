import { arrayOf, itemsOf, numberItem, numberOf, signedOf } from './cbor.ts';

/** Weight of a word before any mark of another weight (Pagefind's, 24 for a weight of 1). */
const USUAL_WEIGHT = 25;

/** A page that holds a word. */
export interface WordPage {
	/** Number of the page. */
	page: number;
	/** Places of the word in the text of the page. */
	places: number;
	/** Their weights together, 24 for a place of weight 1. */
	weight: number;
	/** Numbers of the fields of metadata in which the word stands. */
	fields: ReadonlySet<number>;
	/** Its items as they stand in the index: distance to the page before, places, places in metadata. */
	items: readonly Buffer[];
}

/** The pages in an entry of the index of words. Throws when they are written in another way. */
export function pagesOf(entry: Buffer): WordPage[] {
	const [, pages] = itemsOf(entry);
	if (!pages) throw new Error('The search index holds a word without pages.');
	let page = 0;
	return itemsOf(pages).map((item) => {
		const items = itemsOf(item);
		const [distance, places, metadata] = items;
		if (!distance || !places) throw new Error('The search index holds a page without places.');
		page += numberOf(distance);
		const weights = weightsOf(itemsOf(places).map(signedOf));
		const weight = weights.reduce((sum, one) => sum + one, 0);
		const fields = fieldsOf(metadata ? itemsOf(metadata).map(signedOf) : []);
		return { page, places: weights.length, weight, fields, items };
	});
}

/** The same entry with other pages. */
export function withPages(entry: Buffer, pages: readonly Buffer[]): Buffer {
	return arrayOf(itemsOf(entry).with(1, arrayOf(pages)));
}

/** A page that holds the word at places that are not told. What is told of metadata stays. */
export function withoutPlaces({ items: [distance = numberItem(0), , ...rest] }: WordPage): Buffer {
	return arrayOf([distance, arrayOf([]), ...rest]);
}

/** The weight of each place: a number below zero says the weight of all that follow. */
function weightsOf(places: readonly number[]): number[] {
	let weight = USUAL_WEIGHT;
	return places.flatMap((place) => {
		if (place >= 0) return [weight];
		weight = -place - 1;
		return [];
	});
}

/** A number below zero says in which field all that follow stand. */
function fieldsOf(places: readonly number[]): Set<number> {
	return new Set(places.filter((place) => place < 0).map((place) => -place - 1));
}
