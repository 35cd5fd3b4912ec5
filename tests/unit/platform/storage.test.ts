import { afterEach, describe, expect, it, vi } from 'vitest';
import { readStored, store } from '../../../src/platform/storage.ts';

afterEach(() => vi.unstubAllGlobals());

describe('storage', () => {
	it('keeps, reads and forgets a text', () => {
		const kept = new Map<string, string>();
		vi.stubGlobal('localStorage', {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, text: string) => kept.set(key, text),
			removeItem: (key: string) => kept.delete(key),
		});
		expect(store('bpo-test', 'text')).toBe(true);
		expect(readStored('bpo-test')).toBe('text');
		expect(store('bpo-test', null)).toBe(true);
		expect(readStored('bpo-test')).toBeNull();
	});

	it('says so instead of failing where the reader blocks site data', () => {
		vi.stubGlobal('localStorage', {
			get getItem(): never {
				throw new DOMException('denied', 'SecurityError');
			},
			get setItem(): never {
				throw new DOMException('denied', 'SecurityError');
			},
		});
		expect(readStored('bpo-test')).toBeNull();
		expect(store('bpo-test', 'text')).toBe(false);
	});
});
