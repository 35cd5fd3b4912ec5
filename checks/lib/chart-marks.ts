import { attribute, elements, hasClass, textOf, type Element } from './dom.ts';

/** One place as a drawing shows it. */
export interface Mark {
	country: string;
	/** Value and year as drawn; undefined for a place without a value. */
	label: string | undefined;
	/** Place along the value axis, in percent of the width and pixels. */
	at: number;
}

/** One place as the table lists it. */
export interface Row {
	country: string;
	/** As stored; undefined where there is no value. */
	value: number | undefined;
	year: number | undefined;
	/** Value and year as read. */
	label: string | undefined;
}

/** The marks of each drawing in a figure. */
export function drawingsOf(figure: Element): Mark[][] {
	return [...elements(figure)]
		.filter((element) => element.tagName === 'svg' && hasClass(element, 'chart'))
		.map((svg) =>
			[...elements(svg)].flatMap((group) => {
				const country = attribute(group, 'data-k');
				return country === undefined ? [] : [markOf(country, [...elements(group)])];
			}),
		);
}

function markOf(country: string, parts: readonly Element[]): Mark {
	const label = parts.find((part) => hasClass(part, 't-v'));
	const circle = parts.find((part) => part.tagName === 'circle');
	return {
		country,
		label: label && plain(textOf(label)),
		at: Number.parseFloat((circle && attribute(circle, 'cx')) ?? ''),
	};
}

/** The rows of the figure's data table. */
export function rowsOf(figure: Element): Row[] {
	return [...elements(figure)]
		.filter((element) => element.tagName === 'tr' && attribute(element, 'data-k') !== undefined)
		.map((row) => {
			const stored = attribute(row, 'data-v');
			const cells = [...elements(row)].filter(({ tagName }) => tagName === 'td').map(textOf);
			const [, , text = '', year = ''] = cells;
			return {
				country: attribute(row, 'data-k') ?? '',
				value: stored === undefined ? undefined : Number(stored),
				year: year === '' ? undefined : Number(year),
				label: stored === undefined ? undefined : plain(text + year),
			};
		});
}

/** Text without spaces, which drawing and table set differently between value and year. */
function plain(text: string): string {
	return text.replace(/\s+/g, '');
}
