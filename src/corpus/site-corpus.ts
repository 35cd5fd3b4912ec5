import { group } from 'd3';
import { anchors, type Anchor } from './anchors.ts';
import { loadCorpus, type Corpus } from './load.ts';
import { uses, type Use, type UseKind } from './uses.ts';

/** In development content changes under our feet: read it again after this many milliseconds. */
const FRESH_MS = import.meta.env?.DEV ? 1000 : Infinity;

interface Cached {
	corpus: Corpus;
	uses: Map<string, Use[]>;
	anchors: Map<string, Anchor>;
	read: number;
}

/**
 * The build runs this module twice in one process, with the configuration and among the bundled pages.
 * Both share one corpus: in a large book a second one would not fit in memory.
 */
const shared = globalThis as { bpoAtlasCorpus?: Cached };

function current(): Cached {
	let cached = shared.bpoAtlasCorpus;
	if (!cached || Date.now() - cached.read > FRESH_MS) {
		const corpus = loadCorpus(process.cwd());
		cached = shared.bpoAtlasCorpus = {
			corpus,
			uses: group(uses(corpus), ({ kind, target }) => `${kind} ${target}`),
			anchors: new Map(anchors(corpus).map((anchor) => [anchor.id, anchor])),
			read: Date.now(),
		};
	}
	return cached;
}

/** The corpus of the project the build runs in. */
export function siteCorpus(): Corpus {
	return current().corpus;
}

/** The anchor with an id; undefined when no page has it. */
export function siteAnchor(id: string): Anchor | undefined {
	return current().anchors.get(id);
}

/** The places that name a source, a term or another piece of content, one for each page section. */
export function usesOf(kind: UseKind, target: string): Use[] {
	const seen = new Set<string>();
	return (current().uses.get(`${kind} ${target}`) ?? []).filter((use) => {
		const key = `${use.path}#${use.anchor ?? ''}`;
		return !seen.has(key) && seen.add(key);
	});
}
