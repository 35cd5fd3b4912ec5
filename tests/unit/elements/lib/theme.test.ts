import { describe, expect, it } from 'vitest';
import { nextTheme, parseTheme, THEME_KEY } from '../../../../src/elements/lib/theme.ts';
import { runHeadScript } from '../../layouts/run-head-script.ts';

const themeAtFirstPaint = (stored: string | null) =>
	runHeadScript({ stored: { [THEME_KEY]: stored } }).root.theme;

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
