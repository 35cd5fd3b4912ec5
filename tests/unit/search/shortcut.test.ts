import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setSlashOpensSearch, slashOpensSearch } from '../../../src/search/shortcut.ts';

const kept = new Map<string, string>();

beforeEach(() => {
	kept.clear();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, text: string) => kept.set(key, text),
		removeItem: (key: string) => kept.delete(key),
	});
});
afterEach(() => vi.unstubAllGlobals());

describe('the key "/"', () => {
	it('opens the search until the reader turns it off, and again after', () => {
		expect(slashOpensSearch()).toBe(true);
		setSlashOpensSearch(false);
		expect(slashOpensSearch()).toBe(false);
		setSlashOpensSearch(true);
		expect(slashOpensSearch()).toBe(true);
	});

	it('leaves nothing stored when it is on', () => {
		setSlashOpensSearch(false);
		setSlashOpensSearch(true);
		expect(kept.size).toBe(0);
	});

	it('opens the search where nothing can be stored, or something else was', () => {
		kept.set('bpo-slash', 'nonsense');
		expect(slashOpensSearch()).toBe(true);
		vi.stubGlobal('localStorage', undefined);
		expect(slashOpensSearch()).toBe(true);
	});
});
