import { lineOfText, type Corpus } from './load.ts';
import { mdxPages } from './pages.ts';
import { quizId } from './anchors.ts';

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
};

/** Every reference from one piece of content to another, in reading order. */
export function uses(corpus: Corpus): Use[] {
	return [...usesInMdx(corpus), ...usesInFrontmatter(corpus), ...usesInYaml(corpus)];
}

function usesInMdx(corpus: Corpus): Use[] {
	return mdxPages(corpus).flatMap(({ file, path, data, mdx }) =>
		mdx.components.flatMap(({ name, attributes, line, section }) =>
			Object.entries(attributeKinds[name] ?? {}).flatMap(([attribute, kind]) =>
				(attributes[attribute] ?? '')
					.split(/\s+/)
					.filter((target) => target !== '' && target !== 'own' && kind !== undefined)
					.map((target) => ({
						kind: kind as UseKind,
						target,
						path,
						title: data.title,
						anchor: section,
						file,
						line,
					})),
			),
		),
	);
}

function usesInFrontmatter(corpus: Corpus): Use[] {
	const found: Use[] = [];
	const add = (page: Page, kind: UseKind, targets: readonly string[]) => {
		for (const target of targets) {
			const { path, file, data } = page;
			found.push({ kind, target, path, title: data.title, anchor: undefined, file, line: 1 });
		}
	};
	for (const page of corpus.articles) {
		add(page, 'term', page.data.terms);
		add(page, 'source', page.data.furtherReading.map(({ source }) => source));
	}
	for (const page of corpus.countries) {
		add(page, 'source', page.data.facts.map(({ source }) => source));
		add(page, 'country', [page.data.iso3]);
	}
	for (const page of corpus.cases) {
		add(page, 'source', page.data.facts.map(({ source }) => source));
		add(page, 'term', page.data.terms);
		add(page, 'country', page.data.countries);
	}
	return found;
}

type Page = { path: string; file: string; data: { title: string } };

function usesInYaml(corpus: Corpus): Use[] {
	const found: Use[] = [];
	for (const { path, file, text, data } of corpus.terms) {
		const at = { path, title: data.term, anchor: undefined, file };
		for (const target of data.related) {
			found.push({ ...at, kind: 'term', target, line: lineOfText(text, target) });
		}
		for (const target of data.sources) {
			found.push({ ...at, kind: 'source', target, line: lineOfText(text, target) });
		}
	}
	for (const { path, file, text, data } of corpus.claimTopics) {
		for (const claim of data.claims) {
			const at = { path, title: claim.claim, anchor: claim.id, file };
			for (const target of claim.sources) {
				found.push({ ...at, kind: 'source', target, line: lineOfText(text, target) });
			}
			for (const target of claim.sections) {
				found.push({ ...at, kind: 'section', target, line: lineOfText(text, target) });
			}
		}
	}
	for (const article of corpus.articles) {
		const quiz = corpus.quizzes.get(article.slug);
		for (const item of quiz?.data.items ?? []) {
			const line = lineOfText(quiz?.text ?? '', item.id);
			const at = { path: article.path, title: article.data.title, file: quiz?.file ?? '', line };
			const anchor = quizId(article.slug);
			found.push({ ...at, anchor, kind: 'section', target: item.section });
			if (item.source) found.push({ ...at, anchor, kind: 'source', target: item.source });
		}
	}
	return found;
}
