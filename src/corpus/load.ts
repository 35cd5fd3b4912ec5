import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { about, type About } from '../schemas/about.ts';
import { article, type Article } from '../schemas/article.ts';
import { caseStudy, type CaseStudy } from '../schemas/case.ts';
import { changeFile, type Change } from '../schemas/change.ts';
import { claimTopic, type ClaimTopic } from '../schemas/claims.ts';
import { coverage, type Coverage } from '../schemas/coverage.ts';
import {
	conformance,
	conformanceResults,
	type ConformanceResults,
	type Criterion,
} from '../schemas/conformance.ts';
import { country, type Country } from '../schemas/country.ts';
import { readyCourse, type ReadyCourse } from '../schemas/course.ts';
import { methodPage, type MethodPage } from '../schemas/method-page.ts';
import { quiz, type Quiz } from '../schemas/quiz.ts';
import { region, type Region } from '../schemas/region.ts';
import { sourceFile, type Source } from '../schemas/source.ts';
import { timelineFile, type TimelineEvent } from '../schemas/timeline.ts';
import { term, type Term } from '../schemas/term.ts';
import { readFiles } from './files.ts';
import { partBySlug, type Part } from './parts.ts';
import type { Problem } from './problem.ts';
import { readPage, type Page } from './read-page.ts';
import { readYaml } from './read-yaml.ts';
import { yamlLines, type LineOf } from './yaml-lines.ts';

export type ArticlePage = Page<Article> & { part: Part };

/** A YAML file with its address and place. */
export interface Entry<Data> {
	slug: string;
	path: string;
	file: string;
	data: Data;
	/** Line of a value in the file. */
	lineOf: LineOf;
}

/** A file that stands alone in `content/`, with the lines of its values. */
export type OneFile<Data> = Pick<Entry<Data>, 'file' | 'data' | 'lineOf'>;

/** All that editors wrote, read and checked key by key. Cross-references are checked by the rules. */
export interface Corpus {
	articles: readonly ArticlePage[];
	regions: readonly Page<Region>[];
	countries: readonly Page<Country>[];
	cases: readonly Page<CaseStudy>[];
	methods: readonly Page<MethodPage>[];
	about: readonly Page<About>[];
	claimTopics: readonly Entry<ClaimTopic>[];
	terms: readonly Entry<Term>[];
	/** Courses that can be taught as they stand. */
	courses: readonly Entry<ReadyCourse>[];
	/** What the book promises to treat. */
	coverage: OneFile<Coverage>;
	/** The events of `content/timeline.yaml`. */
	timeline: OneFile<readonly TimelineEvent[]>;
	/** What changed for readers, of `content/changes.yaml`. */
	changes: OneFile<readonly Change[]>;
	/** How far the atlas meets each success criterion of WCAG 2.2, levels A and AA. */
	conformance: OneFile<readonly Criterion[]>;
	/** What a program found on the pages; undefined before its first run. */
	conformanceResults: OneFile<ConformanceResults | undefined>;
	/** By article slug. */
	quizzes: ReadonlyMap<string, Entry<Quiz>>;
	/** By key. */
	sources: ReadonlyMap<string, Source & { file: string }>;
	problems: readonly Problem[];
}

/** Reads `content/` below a project folder. Files that cannot be read are left out and named in `problems`. */
export function loadCorpus(root: string): Corpus {
	const problems: Problem[] = [];

	const pages = <Schema extends Parameters<typeof readPage>[3]>(
		folder: string,
		kind: Page['kind'],
		schema: Schema,
		pathOf: (slug: string, folder: string) => string,
	) =>
		readFiles(root, `content/${folder}`, '.mdx').flatMap((file) => {
			const page = readPage(file, kind, pathOf(file.slug, file.folder), schema, problems);
			return page ? [page] : [];
		});

	const entries = <Schema extends Parameters<typeof readYaml>[1]>(folder: string, schema: Schema) =>
		readFiles(root, `content/${folder}`, '.yaml').flatMap((file) => {
			const data = readYaml(file, schema, problems);
			const path = `/${folder}/${file.slug}/`;
			const lineOf = yamlLines(file.text);
			return data === undefined ? [] : [{ slug: file.slug, path, file: file.file, data, lineOf }];
		});

	const articles = pages('articles', 'article', article, (slug, part) => `/learn/${part}/${slug}/`);
	return {
		articles: withParts(articles, problems),
		regions: pages('regions', 'region', region, (slug) => `/regions/${slug}/`),
		countries: pages('countries', 'country', country, (slug) => `/countries/${slug}/`),
		cases: pages('cases', 'case', caseStudy, (slug) => `/cases/${slug}/`).toSorted(
			(a, b) => a.data.number - b.data.number,
		),
		methods: pages('methods', 'method', methodPage, (slug) => `/methods/${slug}/`).toSorted(
			(a, b) => a.data.number - b.data.number,
		),
		about: pages('about', 'about', about, (slug) =>
			slug === 'about' ? '/about/' : `/about/${slug}/`,
		),
		claimTopics: entries('claims', claimTopic),
		terms: entries('glossary', term).toSorted((a, b) =>
			a.data.term.localeCompare(b.data.term, 'en'),
		),
		courses: entries('courses', readyCourse)
			.map((course) => ({ ...course, path: `/teach${course.path}` }))
			.toSorted((a, b) => a.data.number - b.data.number),
		coverage: readOne(root, 'coverage', coverage, { topics: [], texts: [] }, problems),
		timeline: readOne(root, 'timeline', timelineFile, [], problems),
		changes: readOne(root, 'changes', changeFile, [], problems),
		conformance: readOne(root, 'conformance', conformance, [], problems),
		conformanceResults: readOne(
			root,
			'conformance-results',
			conformanceResults.optional(),
			undefined,
			problems,
		),
		quizzes: new Map(entries('quizzes', quiz).map((entry) => [entry.slug, entry])),
		sources: readSources(root, problems),
		problems,
	};
}

function withParts(articles: readonly Page<Article>[], problems: Problem[]): ArticlePage[] {
	return articles
		.flatMap((page) => {
			const folder = page.path.split('/')[2] ?? '';
			const part = partBySlug(folder);
			if (part) return [{ ...page, part }];
			problems.push({
				file: page.file,
				line: 1,
				rule: 'part',
				what: `The folder "${folder}" is no part of the book.`,
				fix: 'Move the file to a folder named in src/corpus/parts.ts.',
			});
			return [];
		})
		.toSorted((a, b) => a.data.number - b.data.number);
}

/** Reads one YAML file of `content/`; a file that is not there is empty. */
function readOne<Schema extends Parameters<typeof readYaml>[1]>(
	root: string,
	name: string,
	schema: Schema,
	empty: z.output<Schema>,
	problems: Problem[],
): OneFile<z.output<Schema>> {
	const file = `content/${name}.yaml`;
	const path = join(root, file);
	const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
	const data = text === '' ? undefined : readYaml({ file, text }, schema, problems);
	return { file, data: data ?? empty, lineOf: yamlLines(text) };
}

/** The bibliography alone, by key. Its problems are those of the check of the content. */
export function siteSources(root: string): ReadonlyMap<string, Source> {
	return readSources(root, []);
}

function readSources(root: string, problems: Problem[]): Map<string, Source & { file: string }> {
	const sources = new Map<string, Source & { file: string }>();
	for (const file of readFiles(root, 'content/sources', '.json')) {
		// JSON is YAML, so one reader gives both kinds of file their line numbers.
		const lineOf = yamlLines(file.text);
		(readYaml(file, sourceFile, problems) ?? []).forEach((source, index) => {
			const first = sources.get(source.id);
			if (first) {
				problems.push({
					file: file.file,
					line: lineOf(index, 'id'),
					rule: 'duplicate-id',
					what: `The source "${source.id}" is already defined in ${first.file}.`,
					fix: 'Keep one of the two entries.',
				});
			} else sources.set(source.id, { ...source, file: file.file });
		});
	}
	return sources;
}
