import { readLines, type Line } from './delimited.ts';
import { data360 } from './data360.ts';
import { governance } from './governance.ts';
import { ilostat } from './ilostat.ts';
import type { Layout } from './layout.ts';
import { unctad } from './unctad.ts';
import { worldBankJson, worldBankWide } from './world-bank.ts';

/** The forms of download that can be read, each with the columns it is known by. */
export const layouts: readonly Layout[] = [
	worldBankWide,
	worldBankJson,
	unctad,
	data360,
	ilostat,
	governance,
];

/** The layout of a file by its header; undefined when it is none of them. */
export function detectLayout(text: string): { layout: Layout | undefined; lines: Line[] } {
	const lines = readLines(text);
	return { layout: layouts.find((item) => item.matches({ lines, text })), lines };
}
