/** Facts about the site itself. */
export const site = {
	name: 'BPO Atlas',
	tagline: 'An open textbook and data atlas of business process outsourcing',
	/** Version of the whole edition. */
	edition: '0.1',
	editionDate: '2026-11-22',
	licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	language: 'en',
} as const;

/** The part of the address before the atlas, without a slash at the end. */
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** A link inside the site, with the base path the site is served under. */
export function href(path: string): string {
	return path.startsWith('/') ? `${base}${path}` : path;
}

/** The full address of a page, as it is cited and linked from outside. */
export function absolute(path: string): string {
	const origin = (import.meta.env?.SITE ?? 'https://bpo-atlas.example').replace(/\/$/, '');
	return `${origin}${href(path)}`;
}
