import type { Corpus } from '../corpus/load.ts';
import { absolute, site } from '../site.ts';
import { llmsWords as words } from '../strings/llms.ts';
import { partsWithArticles } from '../corpus/catalogue.ts';

/** One line of a list: a page and what it is about. */
interface Line {
	title: string;
	path: string;
	about?: string;
}

/**
 * The atlas in one Markdown file for language models, in the form of llmstxt.org: title, summary,
 * how to use and cite it, and lists of pages. What can be left out stands under "Optional".
 */
export function llmsText(corpus: Corpus): string {
	const pageLine = ({
		path,
		data,
	}: {
		path: string;
		data: { title: string; standfirst: string };
	}) => ({
		title: data.title,
		path,
		about: data.standfirst,
	});
	const lists: [heading: string, lines: readonly Line[]][] = [
		...partsWithArticles(corpus).map(({ roman, title, articles }): [string, Line[]] => [
			words.part(roman, title),
			articles.map(pageLine),
		]),
		[words.regions, [...corpus.regions, ...corpus.countries].map(pageLine)],
		[words.cases, corpus.cases.map(pageLine)],
		[words.methods, corpus.methods.map(pageLine)],
		[words.claims, corpus.claimTopics.map(pageLine)],
		[words.courses, corpus.courses.map(pageLine)],
		[words.data, words.dataPages],
		[words.about, corpus.about.map(pageLine)],
		[words.optional, words.optionalPages],
	];
	return [
		`# ${site.name}`,
		`> ${site.tagline}.`,
		words.use(site.licence.name, site.edition, site.editionDate, absolute('/s/')),
		...lists
			.filter(([, lines]) => lines.length > 0)
			.map(([heading, lines]) => `## ${heading}\n\n${lines.map(lineText).join('\n')}`),
	]
		.join('\n\n')
		.concat('\n');
}

function lineText({ title, path, about }: Line): string {
	const link = `- [${oneLine(title).replace(/[[\]\\]/g, '\\$&')}](${absolute(path)})`;
	return about ? `${link}: ${oneLine(about)}` : link;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
