import { formatNumber } from './english.ts';

/** Words about the column a reader brings along. */
export const ownWords = {
	name: 'Your column',
	unit: 'as in your file',
	source: 'Your own column, in this browser only',
	licence: 'Not part of the atlas',
	caveat: 'The atlas has not checked these numbers.',
	yearNotGiven: 'no year given in the file',
	empty: 'The file holds no lines of values',
	tooLarge: 'The file is larger than 2 MB. Nothing was read',
	tooMany: 'The file has more than 50,000 lines. Nothing was read',
	unknownPlace: (text: string) =>
		text === '' ? 'no place given' : `${quoted(text)} is no place of the atlas`,
	noSize: (text: string) => `${quoted(text)} is too large or too small for a chart`,
	noNumber: (text: string) => (text === '' ? 'no number given' : `${quoted(text)} is no number`),
	twoWays: (text: string) =>
		`${quoted(text)} can be read in two ways, as thousands or as a fraction; leave the sign out or add a digit after it`,
	noYear: (text: string) => `${quoted(text)} is no year from 1900 to 2100`,
	twice: (text: string, year: number | undefined) =>
		`${quoted(text)}${year === undefined ? '' : ` for ${year}`} is there already; the first value stands`,
	line: (line: number | undefined, reason: string) =>
		line === undefined ? `${reason}.` : `Line ${line}: ${reason}.`,
	more: (count: number) => `${formatNumber(count, 0)} more lines could not be used.`,
	read: (values: number, places: number) =>
		values === 0
			? 'No value could be used.'
			: `${formatNumber(values, 0)} ${values === 1 ? 'value' : 'values'} for ${places} ${places === 1 ? 'place' : 'places'} read. The file stays on this device.`,
	removed: 'Your column is gone from this browser.',
	kept: 'Your column is kept in this browser.',
	notKept: 'This browser does not keep data of sites. Your column lasts until you leave the page.',
	unreadable: 'The file could not be opened.',
} as const;

function quoted(text: string): string {
	return `‘${text.length > 40 ? `${text.slice(0, 40)}…` : text}’`;
}
