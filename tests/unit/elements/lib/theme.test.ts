import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { nextTheme, parseTheme, THEME_KEY } from '../../../../src/elements/lib/theme.ts';
import { themeScript } from '../../../../src/layouts/theme-script.ts';

/** Runs the line that stands in the head of every page, over what storage holds. */
function themeAtFirstPaint(stored: string | null): string | undefined {
	const root = { dataset: {} as { theme?: string } };
	const storage = { getItem: (key: string) => (key === THEME_KEY ? stored : null) };
	runInNewContext(themeScript, { localStorage: storage, document: { documentElement: root } });
	return root.dataset.theme;
}

describe('theme', () => {
	it('goes round: system, light, dark, system', () => {
		expect(nextTheme('system')).toBe('light');
		expect(nextTheme('light')).toBe('dark');
		expect(nextTheme('dark')).toBe('system');
	});

	it.each([null, '', 'DARK', 'system', '"dark"'])('takes %j from storage as system', (stored) => {
		expect(parseTheme(stored)).toBe('system');
	});

	it.each([null, 'light', 'dark', 'system', 'x'])(
		'is the same before the first paint and in the button for stored %j',
		(stored) => {
			expect(themeAtFirstPaint(stored) ?? 'system').toBe(parseTheme(stored));
		},
	);
});
