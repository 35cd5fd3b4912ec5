/** The colors a reader can ask for; `system` means no own choice. */
export type Theme = 'system' | 'light' | 'dark';

/** Where the choice is stored. Nothing stored means `system`. */
export const THEME_KEY = 'bpo-theme';

const ORDER: readonly Theme[] = ['system', 'light', 'dark'];

/** Reads a stored choice; any other text counts as `system`. */
export function parseTheme(text: string | null): Theme {
	return text === 'light' || text === 'dark' ? text : 'system';
}

/** The choice that the next press of the button makes. */
export function nextTheme(theme: Theme): Theme {
	return ORDER[(ORDER.indexOf(theme) + 1) % ORDER.length] ?? 'system';
}
