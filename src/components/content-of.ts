import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import type { Page } from '../corpus/read-page.ts';
import { loadDataset } from '../data/load.ts';
import { compileMdx, type CompiledMdx, type JsxRuntime } from '../markdown/compile-mdx.ts';

/** What Astro knows a component by that returns nodes of its own JSX runtime. */
const MARKS = {
	[Symbol.for('astro:renderer')]: 'astro:jsx',
	[Symbol.for('mdx-component')]: true,
};

/** The text of a page of the corpus, a component to be placed with `components`. */
export function contentOf({ file }: Pick<Page, 'file'>): CompiledMdx {
	const { indicators } = loadDataset();
	const compiled = compileMdx(
		readFileSync(join(process.cwd(), file), 'utf8'),
		{ Fragment, jsx, jsxs } as JsxRuntime,
		(id) => indicators.get(id)?.indicator.source,
	);
	const Content: CompiledMdx = ({ components }) =>
		compiled({ components: { Fragment, ...components } });
	return Object.assign(Content, MARKS);
}
