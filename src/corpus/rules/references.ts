import { anchors } from '../anchors.ts';
import type { Corpus } from '../load.ts';
import type { Problem } from '../problem.ts';
import { uses, type UseKind } from '../uses.ts';

/** What the data part of the atlas knows; given from outside so that the corpus can be read alone. */
export interface KnownData {
	indicators: ReadonlySet<string>;
	/** Names in addresses, by ISO code. */
	countries: ReadonlyMap<string, string>;
}

const homes: Record<UseKind, string> = {
	source: 'Add the source to content/sources, or correct the key.',
	term: 'Add content/glossary/<id>.yaml, or correct the id.',
	case: 'Add content/cases/<slug>.mdx, or correct the name.',
	claim: 'Add the claim to a file of content/claims, or correct the id.',
	section: 'Name the id of a section heading.',
	indicator: 'Name an indicator of content/data/indicators.yaml.',
	country: 'Name the three-letter code of a country in content/data/countries.csv.',
};

/** Whatever content names exists: sources, terms, cases, claims, sections, indicators, countries. */
export function references(corpus: Corpus, data: KnownData): Problem[] {
	const known: Record<UseKind, ReadonlySet<string>> = {
		source: new Set(corpus.sources.keys()),
		term: new Set(corpus.terms.map(({ slug }) => slug)),
		case: new Set(corpus.cases.map(({ slug }) => slug)),
		claim: new Set(corpus.claimTopics.flatMap((topic) => topic.data.claims.map(({ id }) => id))),
		section: new Set(
			anchors(corpus).flatMap(({ id, kind }) =>
				kind === 'section' || kind === 'part' ? [id] : [],
			),
		),
		indicator: data.indicators,
		country: new Set(data.countries.keys()),
	};
	const missing = uses(corpus)
		.filter(({ kind, target }) => !known[kind].has(target))
		.map(({ kind, target, file, line }) => ({
			file,
			line,
			rule: `unknown-${kind}`,
			what: `There is no ${kind} "${target}".`,
			fix: homes[kind],
		}));
	return [...missing, ...quizzesWithoutArticle(corpus)];
}

function quizzesWithoutArticle(corpus: Corpus): Problem[] {
	const articles = new Set(corpus.articles.map(({ slug }) => slug));
	return [...corpus.quizzes.values()]
		.filter(({ slug }) => !articles.has(slug))
		.map(({ slug, file }) => ({
			file,
			line: 1,
			rule: 'quiz-without-article',
			what: `There is no article "${slug}" for this quiz.`,
			fix: 'Name the quiz file like the article it belongs to.',
		}));
}
