import { readFileSync } from 'node:fs';
import { sharedHours, utcDay } from './shared-hours.ts';

/** The days for which the data sheets of the regions count shared hours. */
const DAYS = ['2026-01-15', '2026-07-15'];

const CLIENTS = { 'New York': 'America/New_York', London: 'Europe/London' };

/** Rows of the first table of a figure, by column heading. Throws when the figure is missing. */
export function tableOf(file: string, figure: string): Record<string, string>[] {
	const text = readFileSync(`content/${file}`, 'utf8');
	const start = text.indexOf(`<Figure id="${figure}"`);
	if (start < 0) throw new Error(`${file} has no figure ${figure}`);
	const lines = text
		.slice(start, text.indexOf('</Figure>', start))
		.split('\n')
		.filter((line) => line.startsWith('|'))
		.map((line) =>
			line
				.slice(1, -1)
				.split('|')
				.map((cell) => cell.trim()),
		);
	const [heads = [], , ...rows] = lines;
	return rows.map((cells) =>
		Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? ''])),
	);
}

/** Time zones of the atlas's countries by name. */
const zones = new Map(
	readFileSync('content/data/countries.csv', 'utf8')
		.trim()
		.split('\n')
		.slice(1)
		.map((line) => {
			const cells = line.split(',');
			return [cells[4] ?? '', cells.at(-1)?.trim() ?? ''];
		}),
);

/** Shared hours as a sheet prints them: "2.5 / 3.5" for January and July, one number when equal. */
export function printedHours(country: string, client: keyof typeof CLIENTS): string {
	const zone = zones.get(country);
	if (!zone) throw new Error(`no time zone for ${country}`);
	const hours = DAYS.map((day) => sharedHours(utcDay(zone, day), utcDay(CLIENTS[client], day)));
	return [...new Set(hours)].join(' / ');
}
