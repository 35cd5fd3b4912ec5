import { quizId } from './anchors.ts';
import type { Corpus } from './load.ts';
import { mdxPages } from './pages.ts';
import type { LineOf } from './yaml-lines.ts';

/** What a piece of content can point at by name. */
export type UseKind = 'source' | 'term' | 'case' | 'claim' | 'section' | 'indicator' | 'country';

/** One place that names a source, a term or another piece of content. */
export interface Use {
	kind: UseKind;
	/** The key or id that is named. */
	target: string;
	/** The page where readers meet it, with its title. */
	path: string;
	title: string;
	/** Anchor on that page; undefined for the whole page. */
	anchor: string | undefined;
	file: string;
	line: number;
}

const attributeKinds: Record<string, Record<string, UseKind | undefined> | undefined> = {
	Cite: { source: 'source' },
	Figure: { source: 'source' },
	Term: { id: 'term' },
	CaseBox: { case: 'case' },
	CheckedClaim: { claim: 'claim' },
	Datum: { indicator: 'indicator', country: 'country' },
	RankingChart: { indicator: 'indicator', highlight: 'country' },
	Chart: { measure: 'indicator', across: 'indicator', size: 'indicator', places: 'country' },
};

/** Attributes that name several things, separated by spaces. */
const LISTS = ['Figure source', 'RankingChart highlight', 'Chart places'];

/** Every reference from one piece of content to another, in reading order. */
export function uses(corpus: Corpus): Use[] {
	return [...usesInMdx(corpus), ...usesInFrontmatter(corpus), ...usesInYaml(corpus)];
}

function usesInMdx(corpus: Corpus): Use[] {
	return mdxPages(corpus).flatMap(({ file, path, data, mdx }) =>
		mdx.components.flatMap(({ name, attributes, line, section }) =>
			Object.entries(attributeKinds[name] ?? {}).flatMap(([attribute, kind]) => {
				const value = attributes[attribute] ?? '';
				const targets = LISTS.includes(`${name} ${attribute}`) ? value.split(/\s+/) : [value];
				return targets
					.filter((target) => target !== '' && target !== 'own' && kind !== undefined)
					.map((target) => ({
						kind: kind as UseKind,
						target,
						path,
						title: data.title,
						anchor: section,
						file,
						line,
					}));
			}),
		),
	);
}

function usesInFrontmatter(corpus: Corpus): Use[] {
	const found: Use[] = [];
	const listIn = (page: Listed<{ title: string }>) =>
		lister(found, { ...page, title: page.data.title, anchor: undefined });
	for (const page of corpus.articles) {
		const list = listIn(page);
		list(
			'section',
			page.data.objectives.map(({ section }) => section),
			(index) => ['objectives', index, 'section'],
		);
		list('term', page.data.terms, (index) => ['terms', index]);
		list('source', page.data.furtherReading.map(sourceOf), (index) => [
			'furtherReading',
			index,
			'source',
		]);
	}
	for (const page of corpus.countries) {
		const list = listIn(page);
		list('source', page.data.facts.map(sourceOf), (index) => ['facts', index, 'source']);
		list('country', [page.data.iso3], () => ['iso3']);
	}
	for (const page of corpus.cases) {
		const list = listIn(page);
		list('source', page.data.facts.map(sourceOf), (index) => ['facts', index, 'source']);
		list('term', page.data.terms, (index) => ['terms', index]);
		list('country', page.data.countries, (index) => ['countries', index]);
	}
	return found;
}

function usesInYaml(corpus: Corpus): Use[] {
	const found: Use[] = [];
	for (const entry of corpus.terms) {
		const list = lister(found, { ...entry, title: entry.data.term, anchor: undefined });
		list('term', entry.data.related, (index) => ['related', index]);
		list('source', entry.data.sources, (index) => ['sources', index]);
	}
	for (const entry of corpus.claimTopics) {
		entry.data.claims.forEach(({ id, claim, sources, sections }, place) => {
			const list = lister(found, { ...entry, title: claim, anchor: id });
			list('source', sources, (index) => ['claims', place, 'sources', index]);
			list('section', sections, (index) => ['claims', place, 'sections', index]);
		});
	}
	const { timeline } = corpus;
	const history = placeOfTimeline(corpus);
	if (history) {
		lister(found, { ...timeline, ...history })('source', timeline.data.map(sourceOf), (index) => [
			index,
			'source',
		]);
	}
	for (const { slug, path, data } of corpus.articles) {
		const quiz = corpus.quizzes.get(slug);
		if (!quiz) continue;
		const list = lister(found, { ...quiz, path, title: data.title, anchor: quizId(slug) });
		quiz.data.items.forEach(({ section, source }, place) => {
			list('section', [section], () => ['items', place, 'section']);
			list('source', source === undefined ? [] : [source], () => ['items', place, 'source']);
		});
	}
	return found;
}

/** The section in which readers meet the timeline; undefined when no page shows it. */
function placeOfTimeline(corpus: Corpus): Pick<Use, 'path' | 'title' | 'anchor'> | undefined {
	for (const { path, data, mdx } of mdxPages(corpus)) {
		const shown = mdx.components.find(({ name }) => name === 'Timeline');
		if (shown) return { path, title: data.title, anchor: shown.section };
	}
	return undefined;
}

interface Listed<Data> {
	path: string;
	file: string;
	data: Data;
	lineOf: LineOf;
}

/** Gives a function that adds what one list of a file names, each with the line it stands in. */
function lister(
	found: Use[],
	{
		path,
		file,
		title,
		anchor,
		lineOf,
	}: Pick<Use, 'path' | 'file' | 'title' | 'anchor'> & { lineOf: LineOf },
) {
	return (
		kind: UseKind,
		targets: readonly string[],
		at: (index: number) => (string | number)[],
	) => {
		targets.forEach((target, index) => {
			found.push({ kind, target, path, title, anchor, file, line: lineOf(...at(index)) });
		});
	};
}

function sourceOf({ source }: { source: string }): string {
	return source;
}
