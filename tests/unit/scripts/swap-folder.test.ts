import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { restoreFolder, swapFolder, undisturbed } from '../../../scripts/lib/swap-folder.mjs';

let work: string;
const at = (name: string) => join(work, name);
const places = () => ({ current: at('dist'), next: at('cache/next'), last: at('cache/last') });

function site(folder: string, text: string): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'index.html'), text);
}

const shown = () => readFileSync(at('dist/index.html'), 'utf8');

beforeEach(() => {
	work = mkdtempSync(join(tmpdir(), 'swap-'));
});
afterEach(() => rmSync(work, { recursive: true }));

describe('a finished build', () => {
	it('takes the place of the last one, and of none', () => {
		for (const text of ['first', 'second']) {
			site(places().next, text);
			swapFolder(places());
			expect(shown()).toBe(text);
			expect([existsSync(places().next), existsSync(places().last)]).toEqual([false, false]);
		}
	});

	it('that is not there leaves the last good one where it can be brought back', () => {
		site(places().current, 'good');
		expect(() => swapFolder(places())).toThrow();
		expect(restoreFolder(places())).toBe(true);
		expect(shown()).toBe('good');
	});
});

describe('after an interruption', () => {
	it('between the two moves the last good site is brought back', () => {
		site(places().last, 'good');
		expect(restoreFolder(places())).toBe(true);
		expect(shown()).toBe('good');
	});

	it('at any other moment the site stays as it is', () => {
		site(places().current, 'good');
		site(places().last, 'older');
		expect(restoreFolder(places())).toBe(false);
		expect(shown()).toBe('good');
		expect(restoreFolder({ current: at('no'), last: at('nothing') })).toBe(false);
	});

	it('by Ctrl+C the work is done first', () => {
		const listen = vi.spyOn(process, 'on');
		let heard = 0;
		undisturbed(() => {
			heard = process.listenerCount('SIGINT');
		});
		expect(heard).toBe(process.listenerCount('SIGINT') + 1);
		expect(listen.mock.calls.map(([name]) => name)).toEqual(['SIGINT', 'SIGTERM']);
		listen.mockRestore();
	});
});
