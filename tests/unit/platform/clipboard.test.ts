import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '../../../src/platform/clipboard.ts';

afterEach(() => vi.unstubAllGlobals());

test('a text goes on the clipboard', async () => {
	const writeText = vi.fn(() => Promise.resolve());
	vi.stubGlobal('navigator', { clipboard: { writeText } });
	expect(await copyText('Small steps')).toBe(true);
	expect(writeText).toHaveBeenCalledWith('Small steps');
});

test('a browser that refuses is told apart', async () => {
	vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
	expect(await copyText('Small steps')).toBe(false);
});

test('so is one that has no clipboard, as on plain http', async () => {
	vi.stubGlobal('navigator', {});
	expect(await copyText('Small steps')).toBe(false);
});
