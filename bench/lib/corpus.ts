import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteEnv, siteSteps } from '../../scripts/lib/site-steps.mjs';

const ARTICLES = 'content/articles';
/** Beyond the numbers of the real articles. */
const FIRST_NUMBER = 1000;
const COPIED = [
	...['astro.config.mjs', 'package.json', 'tsconfig.json'],
	...['content', 'public', 'scripts', 'src'],
];

/** An article, by its path below `content/articles`. */
export interface Article {
	path: string;
	text: string;
}

/** The articles of the project, in a fixed order. */
export function realArticles(root: string): Article[] {
	return globSync('**/*.mdx', { cwd: join(root, ARTICLES) })
		.toSorted()
		.map((path) => ({ path, text: readFileSync(join(root, ARTICLES, path), 'utf8') }));
}

/**
 * As many articles as asked for: the real ones first, then copies with ids of their own.
 *
 * @throws when there are none to copy
 */
export function multiplied(articles: readonly Article[], count: number): Article[] {
	return Array.from({ length: count }, (_, index) => {
		const article = articles[index % articles.length];
		if (!article) throw new Error('there are no articles to copy');
		return index < articles.length ? article : copyOf(article, index);
	});
}

function copyOf({ path, text }: Article, index: number): Article {
	return {
		path: path.replace(/\.mdx$/, `-${index}.mdx`),
		text: text
			.replace(/^number: .*$/m, `number: ${FIRST_NUMBER + index}`)
			.replace(/^title: (["']?)(.*)\1$/m, `title: $1$2 (${index})$1`)
			.replace(/^(\s+section: )([\w-]+)$/gm, `$1$2-${index}`)
			.replace(/\{#([\w-]+)\}/g, `{#$1-${index}}`)
			// The id of a term names an entry of the glossary, which is not copied.
			.replace(/(<(?!Term\b)[A-Z]\w*\b[^>]*?\bid=")([\w-]+)"/g, `$1$2-${index}"`),
	};
}

/** A copy of the project in another folder, with these articles instead of its own. */
export function copyProject(root: string, target: string, articles: readonly Article[]): void {
	rmSync(target, { recursive: true, force: true });
	mkdirSync(target, { recursive: true });
	for (const name of COPIED) cpSync(join(root, name), join(target, name), { recursive: true });
	for (const { path, text } of articles) write(join(target, ARTICLES, path), text);
}

/** How a project is built into its own `dist`: programs for a Node that starts in its folder, and their environment. */
export interface Build {
	programs: string[][];
	env: NodeJS.ProcessEnv;
}

/** How a copy of this project is built, with the packages of the project itself. */
export function siteBuild(root: string): Build {
	const programs = siteSteps.map(({ args: [module = '', ...rest] }) => [
		module.startsWith('node_modules/') ? join(root, module) : module,
		...rest,
	]);
	return { programs, env: { ...siteEnv, OUT_DIR: './dist' } };
}

/** Writes a file and the folders above it. */
export function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
