import type { Corpus } from '../corpus/load.ts';
import { mdxPages } from '../corpus/pages.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Permalink } from '../schemas/permalinks.ts';
import { changeEntries, entriesOf } from './entries.ts';

/**
 * The list of changes names only what is or once was published, uses no name twice, and tells of
 * every page whose version is no longer the first.
 *
 * @param recorded the ledger of addresses
 * @param current what is published now
 */
export function checkChanges(
	corpus: Corpus,
	recorded: readonly Permalink[],
	current: readonly Permalink[],
): Problem[] {
	return [
		...unknownPlaces(corpus, [...recorded, ...current]),
		...usedTwice(corpus),
		...untoldVersions(corpus, recorded),
	];
}

function unknownPlaces({ changes }: Corpus, known: readonly Permalink[]): Problem[] {
	const pages = new Set(known.flatMap(({ kind, path }) => (kind === 'page' ? [path] : [])));
	const ids = new Set(known.flatMap(({ kind, id }) => (kind === 'page' ? [] : [id])));
	const problem = (index: number, key: 'pages' | 'sections', at: number, name: string) => ({
		file: changes.file,
		line: changes.lineOf(index, key, at),
		rule: 'unknown-change-place',
		what: `There is and was no ${key === 'pages' ? 'page' : 'section'} "${name}".`,
		fix:
			key === 'pages'
				? 'Write the address of a page, with slashes at both ends.'
				: 'Name the permanent id of a section, figure, formula, self-check or claim.',
	});
	return changes.data.flatMap((entry, index) => [
		...entry.pages.flatMap((name, at) =>
			pages.has(name) ? [] : [problem(index, 'pages', at, name)],
		),
		...entry.sections.flatMap((name, at) =>
			ids.has(name) ? [] : [problem(index, 'sections', at, name)],
		),
	]);
}

function usedTwice({ changes }: Corpus): Problem[] {
	const seen = new Set<string>();
	return changes.data.flatMap(({ id }, index) => {
		if (!seen.has(id)) {
			seen.add(id);
			return [];
		}
		return {
			file: changes.file,
			line: changes.lineOf(index, 'id'),
			rule: 'duplicate-id',
			what: `The change "${id}" stands twice in the list.`,
			fix: 'Give each entry a name of its own; feeds know entries by it.',
		};
	});
}

function untoldVersions(corpus: Corpus, recorded: readonly Permalink[]): Problem[] {
	const entries = changeEntries(corpus, recorded);
	return mdxPages(corpus).flatMap(({ file, path, data, lineOf }) => {
		const told = entriesOf(entries, path).some(
			({ everywhere, date }) => !everywhere && date === data.updated,
		);
		if (data.version === '1.0' || told) return [];
		return {
			file,
			line: lineOf('version'),
			rule: 'untold-change',
			what: `No entry of ${corpus.changes.file} tells what changed in version ${data.version} of ${data.updated}.`,
			fix: 'Add an entry of that day that names the page or its sections. A new page begins as version 1.0.',
		};
	});
}
