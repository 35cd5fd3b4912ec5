import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The built site. */
export const SITE = 'dist';
/** Where its books lie. */
export const SHELF = join(SITE, 'offline/editions');
const run = promisify(execFile);

/** The books of a kind, by the end of their names. */
export const shelf = (ending: string) =>
	readdirSync(SHELF)
		.filter((name) => name.endsWith(ending))
		.map((name) => join(SHELF, name));
/** The book of the whole atlas. */
export const whole = (ending: string) => join(SHELF, `bpo-atlas${ending}`);
/** The books of its parts. */
export const parts = (ending: string) => shelf(ending).filter((name) => name.includes('-part-'));
/** The size of a file. */
export const bytes = (file: string) => statSync(file).size;

const today = Math.floor(Date.now() / 86_400_000) % 4;
/** Three parts a day, so that each is checked within four days. */
export const ofToday = (ending: string) => parts(ending).slice(today * 3, today * 3 + 3);

/** The answer of a program; fails with a sentence when it is not installed. */
export async function ask(program: string, ...words: string[]): Promise<string> {
	try {
		const { stdout, stderr } = await run(program, words, { maxBuffer: 1e8 });
		return stdout + stderr;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
			throw new Error(
				`${program} is not installed: apt-get install poppler-utils qpdf default-jre-headless epubcheck`,
				{ cause: error },
			);
		}
		throw error;
	}
}
