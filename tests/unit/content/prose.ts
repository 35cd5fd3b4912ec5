import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A content file as running text: no citations, no emphasis marks, single spaces. */
export function prose(file: string): string {
	return readFileSync(`content/${file}`, 'utf8')
		.replaceAll(/<Cite\b[^>]*\/>/g, '')
		.replaceAll('**', '')
		.replaceAll(/\s+/g, ' ');
}

/** A number as the texts print it: "13,371", "84.0". */
export function print(value: number, decimals = 0): string {
	return new Intl.NumberFormat('en-US', {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
	}).format(value);
}

/** A share as the texts print it: "84.0%". */
export function percent(share: number, decimals = 0): string {
	return `${print(share * 100, decimals)}%`;
}

interface NumericItem {
	id: string;
	answer: number;
	tolerance: number;
	prompt: string;
	why: string;
	slips: { value: number; why: string }[];
}

/** A numeric question of a self-check. Throws when the id is not in the file. */
export function numericItem(file: string, id: string): NumericItem {
	const { items } = parse(readFileSync(`content/quizzes/${file}`, 'utf8')) as {
		items: NumericItem[];
	};
	const found = items.find((item) => item.id === id);
	if (!found) throw new Error(`${file} has no item ${id}`);
	return found;
}
