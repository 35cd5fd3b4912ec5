import type { Corpus } from './load.ts';
import { mdxPages } from './pages.ts';

/** A place inside a page that can be linked for ever. */
export interface Anchor {
	id: string;
	kind: 'section' | 'part' | 'figure' | 'example' | 'formula' | 'quiz' | 'claim' | 'question';
	/** Address of the page it stands on. */
	path: string;
	title: string;
	file: string;
	line: number;
}

const componentKinds: Record<string, Anchor['kind'] | undefined> = {
	Figure: 'figure',
	Chart: 'figure',
	RankingChart: 'figure',
	Timeline: 'figure',
	WorkedExample: 'example',
	Formula: 'formula',
};

/** Every anchor of the atlas, in reading order. */
export function anchors(corpus: Corpus): Anchor[] {
	const found: Anchor[] = [];
	for (const { file, path, mdx } of mdxPages(corpus)) {
		for (const { id, depth, title, line } of mdx.headings) {
			if (id) found.push({ id, kind: depth === 2 ? 'section' : 'part', path, title, file, line });
		}
		for (const { name, attributes, line } of mdx.components) {
			const kind = componentKinds[name];
			const id = attributes.id;
			const title = attributes.title ?? attributes.label ?? '';
			if (kind && id) found.push({ id, kind, path, title, file, line });
		}
	}
	for (const page of corpus.articles) {
		const quiz = corpus.quizzes.get(page.slug);
		if (!quiz) continue;
		const { file, lineOf } = quiz;
		found.push({
			id: quizId(page.slug),
			kind: 'quiz',
			path: page.path,
			title: page.data.title,
			file,
			line: 1,
		});
		quiz.data.items.forEach(({ id, prompt }, index) => {
			const line = lineOf('items', index, 'id');
			found.push({ id, kind: 'question', path: page.path, title: prompt, file, line });
		});
	}
	for (const { file, path, lineOf, data } of corpus.claimTopics) {
		data.claims.forEach(({ id, claim }, index) => {
			const line = lineOf('claims', index, 'id');
			found.push({ id, kind: 'claim', path, title: claim, file, line });
		});
	}
	return found;
}

/** The permanent id of an article's self-check. */
export function quizId(article: string): string {
	return `check-${article}`;
}
