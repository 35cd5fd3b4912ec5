import { runInNewContext } from 'node:vm';
import { headScript } from '../../../src/layouts/head-script.ts';

interface Reader {
	/** What the browser's storage holds. */
	stored?: Record<string, string | null>;
	/** Save-Data in the browser's settings; undefined where the browser does not say. */
	saveData?: boolean;
	reducedData?: boolean;
	/** How the page was reached: a link, a reload, the browser's back button. */
	arrival?: 'navigate' | 'reload' | 'back_forward' | 'unknown';
	address?: string;
	framed?: boolean;
}

/** Runs the script that stands in the head of every page, and tells what it did. */
export function runHeadScript({
	stored = {},
	saveData,
	reducedData = false,
	arrival = 'navigate',
	address = 'https://atlas.invalid/learn/',
	framed = false,
}: Reader) {
	const root: { theme?: string; saves?: string; unfolds?: string } = {};
	const self = {};
	const preloaded: string[] = [];
	runInNewContext(headScript, {
		localStorage: { getItem: (key: string) => stored[key] ?? null },
		navigator: saveData === undefined ? {} : { connection: { saveData } },
		performance: {
			getEntriesByType: () => (arrival === 'unknown' ? [] : [{ type: arrival }]),
		},
		location: new URL(address),
		self,
		top: framed ? {} : self,
		matchMedia: () => ({ matches: reducedData }),
		document: {
			documentElement: { dataset: root },
			currentScript: { dataset: { fonts: '/a.woff2 /b.woff2' } },
			createElement: () => ({}),
			head: { append: (link: { href: string }) => preloaded.push(link.href) },
		},
	});
	return { root, preloaded };
}
