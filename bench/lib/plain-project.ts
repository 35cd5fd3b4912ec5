import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { vocabulary } from '../../src/corpus/vocabulary.ts';
import { write, type Article } from './corpus.ts';

/**
 * The usual way to publish such articles: Astro, MDX, one layout, and Pagefind after the build. The components
 * that articles name print their content and nothing else.
 */
export function writePlainProject(target: string, articles: readonly Article[]): void {
	rmSync(target, { recursive: true, force: true });
	for (const [file, text] of Object.entries(FILES)) write(join(target, file), text);
	for (const { path, text } of articles) write(join(target, 'content', path), text);
}

const FILES: Readonly<Record<string, string>> = {
	'package.json': '{ "name": "plain", "private": true, "type": "module" }\n',
	'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
export default {
	integrations: [mdx()],
	markdown: { processor: satteri({ features: { headingAttributes: true } }) },
};
`,
	'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
	articles: defineCollection({ loader: glob({ base: './content', pattern: '**/*.mdx' }) }),
};
`,
	'src/components/Plain.astro': '<slot />\n',
	'src/pages/learn/[...slug].astro': `---
import { getCollection, render } from 'astro:content';
import Plain from '../../components/Plain.astro';
export async function getStaticPaths() {
	const articles = await getCollection('articles');
	return articles.map((article) => ({ params: { slug: article.id }, props: { article } }));
}
const { article } = Astro.props;
const { Content } = await render(article);
const components = { ${Object.keys(vocabulary)
		.map((name) => `${name}: Plain`)
		.join(', ')} };
---
<html lang="en">
	<head><meta charset="utf-8" /><title>{article.data.title}</title></head>
	<body><main data-pagefind-body><h1>{article.data.title}</h1><Content components={components} /></main></body>
</html>
`,
};
