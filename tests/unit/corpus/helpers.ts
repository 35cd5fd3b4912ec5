import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkCorpus } from '../../../src/corpus/check.ts';
import { loadCorpus, type Corpus } from '../../../src/corpus/load.ts';
import type { Problem } from '../../../src/corpus/problem.ts';
import type { KnownData } from '../../../src/corpus/rules/references.ts';
import { VALID } from './valid-project.ts';

export * from './valid-project.ts';

/** What the data hold, as far as a page can name it. */
export const DATA: KnownData = {
	indicators: new Set(['internet-users']),
	countries: new Map([
		['GBR', 'united-kingdom'],
		['PHL', 'philippines'],
		['POL', 'poland'],
	]),
};

/** Text to write in place of a file, a change of its text, or null to leave it out. */
export type Changes = Readonly<Record<string, string | null | ((text: string) => string)>>;

export interface Project {
	root: string;
	corpus: Corpus;
	/** The text of a file as it stands in the project. */
	text: (file: string) => string;
	/** Line of the first place where a text stands in a file, from 1. Throws when it does not. */
	lineOf: (file: string, part: string) => number;
	problems: Problem[];
}

/** Writes the valid project with the given changes into a temporary folder, reads and checks it. */
export function project(changes: Changes = {}): Project {
	const files = new Map<string, string>(Object.entries(VALID));
	for (const [file, change] of Object.entries(changes)) {
		if (change === null) files.delete(file);
		else files.set(file, typeof change === 'string' ? change : change(files.get(file) ?? ''));
	}
	const root = mkdtempSync(join(tmpdir(), 'bpo-atlas-corpus-'));
	onTestFinished(() => rmSync(root, { recursive: true }));
	for (const [file, text] of files) {
		mkdirSync(join(root, dirname(file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
	const corpus = loadCorpus(root);
	const text = (file: string) => files.get(file) ?? '';
	return {
		root,
		corpus,
		text,
		lineOf: (file, part) => {
			const index = text(file).indexOf(part);
			if (index < 0) throw new Error(`${file} does not hold ${part}`);
			return text(file).slice(0, index).split('\n').length;
		},
		problems: checkCorpus(corpus, DATA),
	};
}

/** A change that puts one text in place of another. Throws when the text to replace is not there. */
export function swap(part: string, replacement: string): (text: string) => string {
	return (text) => {
		if (!text.includes(part)) throw new Error(`The file does not hold ${part}`);
		return text.replace(part, () => replacement);
	};
}

/** A change that adds paragraphs at the end. */
export function add(more: string): (text: string) => string {
	return (text) => `${text}\n${more}\n`;
}
