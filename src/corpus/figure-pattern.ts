const PERCENTAGE = /\d[\d.,]*\s?(?:%|per ?cent\b|percentage points?\b)/;
const MONEY =
	/(?:US\$|\b(?:USD|EUR|GBP)|[$€£₹¥])\s?\d[\d.,]*(?:\s?(?:thousand|million|billion|trillion|mn|bn)\b)?/;
const LARGE = /\d[\d.,]*\s(?:thousand|million|billion|trillion|mn|bn)\b/;
const GROUPED = /\b\d{1,3}(?:,\d{3})+\b/;
/** Five digits and more; the number of a standard, as in ISO 27001, counts nothing. */
const LONG = /(?<!\b[A-Z]{2,}[\s/-])\b\d{5,}\b/;

const FIGURE = new RegExp(
	[PERCENTAGE, MONEY, LARGE, GROUPED, LONG].map(({ source }) => source).join('|'),
	'g',
);

/**
 * The percentages, amounts of money and counts in a text: the forms a reader takes for facts about
 * the world. Years and small plain numbers are none.
 */
export function worldFigures(text: string): string[] {
	return [...text.matchAll(FIGURE)].map(([figure]) => figure.replace(/[.,]+$/, ''));
}

/** One spelling for figures that say the same, so that they can be compared. */
export function sameFigure(figure: string): string {
	return figure
		.toLowerCase()
		.replace(/\s*(?:%|per ?cent)/, '%')
		.replace(/\s?(?:million|mn)$/, ' mn')
		.replace(/\s?(?:billion|bn)$/, ' bn')
		.replaceAll(/\s/g, ' ');
}
