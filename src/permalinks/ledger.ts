import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchors, type Anchor } from '../corpus/anchors.ts';
import type { Corpus } from '../corpus/load.ts';
import { routes, type DataPages } from '../corpus/routes.ts';
import { ledger, type Permalink } from '../schemas/permalinks.ts';

const FILE = 'content/permalinks.json';

/** Reads the ledger of published addresses. Throws when the file is missing or malformed. */
export function readLedger(root: string): Permalink[] {
	const parsed = ledger.safeParse(JSON.parse(readFileSync(join(root, FILE), 'utf8')));
	if (parsed.success) return parsed.data.addresses;
	const issue = parsed.error.issues[0];
	throw new Error(`${FILE}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unreadable'}`);
}

/** Kinds of anchors as the ledger names them; a question of a quiz is no address of its own. */
const ledgerKinds: Record<Exclude<Anchor['kind'], 'question'>, Permalink['kind']> = {
	section: 'section',
	part: 'part',
	figure: 'figure',
	example: 'figure',
	formula: 'formula',
	quiz: 'quiz',
	claim: 'claim',
};

/** What also stands alone at `/s/<id>/`: whole sections, figures, examples and quizzes. */
const STANDALONE: readonly Anchor['kind'][] = ['section', 'figure', 'example', 'quiz'];

/** The anchors that have a page of their own at `/s/<id>/`. */
export function standaloneAnchors(corpus: Corpus): Anchor[] {
	return anchors(corpus).filter(({ kind }) => STANDALONE.includes(kind));
}

/** Every address the atlas publishes now, in a fixed order. `since` is the given day. */
export function currentAddresses(corpus: Corpus, data: DataPages, since: string): Permalink[] {
	const pages = [...routes(corpus, data)].map((path) => ({
		kind: 'page' as const,
		id: path,
		path,
		since,
	}));
	const places = anchors(corpus).flatMap(({ id, kind, path }) =>
		kind === 'question' ? [] : [{ kind: ledgerKinds[kind], id, path: `${path}#${id}`, since }],
	);
	return [...pages, ...places].toSorted((a, b) => keyOf(a).localeCompare(keyOf(b), 'en'));
}

/** The name under which an address is recorded for ever. */
export function keyOf({ kind, path }: Pick<Permalink, 'kind' | 'path'>): string {
	return `${kind} ${path}`;
}
