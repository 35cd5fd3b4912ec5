import { posix } from 'node:path';
import type { Site } from './site.ts';

const STATIC_IMPORT =
	/\bimport\s*(?:[\w*{}$,\s]+?from\s*)?["']([^"']+\.js)["']|\bexport\s*[\w*{}$,\s]+?from\s*["']([^"']+\.js)["']/g;

/** A module and all it needs before it can run, as paths of built files. */
export function withStaticImports(site: Site, entry: string): string[] {
	const found = new Set<string>();
	const follow = (file: string): void => {
		const code = site.files.get(file)?.toString();
		if (code === undefined || found.has(file)) return;
		found.add(file);
		for (const [, imported, exported] of code.matchAll(STATIC_IMPORT)) {
			follow(posix.join(posix.dirname(file), imported ?? exported ?? ''));
		}
	};
	follow(entry);
	return [...found];
}
