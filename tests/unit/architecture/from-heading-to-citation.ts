import { pageReferences } from '../../../src/citing/page-citation.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { headingIds } from '../../../src/corpus/rules/heading-ids.ts';
import { identityOf } from '../../../src/layouts/page-identity.ts';
import { checkLedger } from '../../../src/permalinks/check.ts';
import { keyOf, readLedger } from '../../../src/permalinks/ledger.ts';
import { absolute } from '../../../src/site.ts';
import { all, render, type Rendered } from '../markdown/render.ts';
import { root, sourceOf, type Follower } from './follow.ts';

/** What each step gives for one heading, as text to look words up in. */
export function fromHeadingToCitation(heading: string, file: string): Follower[] {
	const id = /\{#(.+)\}/.exec(heading)?.[1] ?? '';
	const corpus = loadCorpus(root);
	const page = corpus.articles.find((article) => article.file === file);
	const section = page?.sections.find((candidate) => candidate.id === id);
	if (!page || !section) throw new Error(`${file} has no section ${id}.`);
	const line = sourceOf(file).split('\n').indexOf(heading) + 1;
	if (section.line !== line) throw new Error(`${id} is read at line ${section.line}, not ${line}.`);

	const withoutId = page.mdx.headings.map((each) =>
		each.id === id ? { ...each, id: undefined } : each,
	);
	const nameless = { ...page, mdx: { ...page.mdx, headings: withoutId } };
	const ids = headingIds({ ...corpus, articles: [nameless], regions: [], countries: [] });

	const recorded = readLedger(root).filter((entry) => entry.path === `${page.path}#${id}`);
	const rendered = render(sourceOf(file).replace(/^---\n[\s\S]*?\n---\n/, ''));
	const drawn = all('Section', rendered).filter(({ attributes }) => attributes.id === id);
	const cited = page.mdx.components.filter((use) => use.section === id && use.name === 'Cite');
	const identity = identityOf(page);
	const references = pageReferences({
		id,
		title: identity.title,
		section: section.title,
		version: identity.version,
		date: identity.updated,
		url: absolute(`/s/${id}/`),
	});

	return [
		{ step: 'Read', gives: JSON.stringify(section) },
		{
			step: 'Check',
			gives: [
				heading,
				...ids.map(({ what }) => what),
				...recorded.map(keyOf),
				...checkLedger([], recorded).map(({ what }) => what),
			].join('\n'),
		},
		{
			step: 'Route',
			gives: JSON.stringify(identity) + sourceOf('src/pages/learn/[part]/[article].astro'),
		},
		{ step: 'Transform', gives: [...drawn, ...all('Cite', drawn)].map(tagOf).join('\n') },
		{ step: 'Draw', gives: sourceOf('src/components/prose/Section.astro') },
		{ step: 'Cut', gives: cited.map(({ attributes }) => attributes.source).join('\n') },
		{ step: 'Cite', gives: references.map(({ text }) => text).join('\n') },
		{ step: 'Index', gives: sourceOf('astro.config.mjs') },
		{ step: 'Behave', gives: sourceOf('src/elements/index.ts') },
	];
}

function tagOf({ name, attributes }: Rendered): string {
	const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${String(value)}"`);
	return `<${name}${written.join('')}>`;
}
