import { runInNewContext } from 'node:vm';
import { headScript } from '../../../src/layouts/head-script.ts';

interface Reader {
	/** What the browser's storage holds. */
	stored?: Record<string, string | null>;
	/** Save-Data in the browser's settings; undefined where the browser does not say. */
	saveData?: boolean;
	reducedData?: boolean;
}

/** Runs the script that stands in the head of every page, and tells what it did. */
export function runHeadScript({ stored = {}, saveData, reducedData = false }: Reader) {
	const root: { theme?: string; saves?: string } = {};
	const preloaded: string[] = [];
	runInNewContext(headScript, {
		localStorage: { getItem: (key: string) => stored[key] ?? null },
		navigator: saveData === undefined ? {} : { connection: { saveData } },
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
