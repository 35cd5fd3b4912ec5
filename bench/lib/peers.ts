import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { write, type Article } from './corpus.ts';
import { measure, type Run } from './measure.ts';

/** Another way to publish the same texts. */
export interface Peer {
	name: string;
	/** What npm installs, for this measurement alone. */
	packages: readonly string[];
	/** Where its articles stand, and its settings as files. */
	docs: string;
	files: Readonly<Record<string, string>>;
	/** The program that builds, below the folder of the project, and its arguments. */
	build: readonly string[];
	/** Below the folder of the project. */
	output: string;
}

/** Three makers of documentation sites, with the search that each brings along. */
export const peers: readonly Peer[] = [
	{
		name: 'Starlight',
		packages: ['@astrojs/starlight@0.42.4', 'astro@7.3.5'],
		docs: 'src/content/docs',
		files: {
			'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Peer', sidebar: [{ label: 'Learn', items: [{ autogenerate: { directory: 'learn' } }] }] })] };
`,
			'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
		},
		build: ['node_modules/astro/bin/astro.mjs', 'build'],
		output: 'dist',
	},
	{
		name: 'Docusaurus (no search of its own)',
		packages: [
			'@docusaurus/core@3.10.2',
			'@docusaurus/preset-classic@3.10.2',
			'react@19',
			'react-dom@19',
		],
		docs: 'docs',
		files: {
			'docusaurus.config.js': `export default {
	title: 'Peer', url: 'https://peer.example', baseUrl: '/', onBrokenLinks: 'ignore',
	markdown: { format: 'md' },
	presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
};
`,
		},
		build: ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'],
		output: 'build',
	},
	{
		name: 'VitePress, local search',
		packages: ['vitepress@1.6.4'],
		docs: '.',
		files: {
			'.vitepress/config.mjs': `export default { title: 'Peer', ignoreDeadLinks: true, themeConfig: { search: { provider: 'local' } } };
`,
		},
		build: ['node_modules/vitepress/bin/vitepress.js', 'build'],
		output: '.vitepress/dist',
	},
];

/** Builds the articles as plain Markdown with a peer. Throws when it cannot be installed or fails. */
export async function buildPeer(
	peer: Peer,
	folder: string,
	articles: readonly Article[],
): Promise<Run & { dist: string }> {
	install(peer, folder);
	rmSync(join(folder, peer.docs, 'learn'), { recursive: true, force: true });
	for (const [file, text] of Object.entries(peer.files)) write(join(folder, file), text);
	for (const { path, text } of articles) {
		write(join(folder, peer.docs, 'learn', path.replace(/\.mdx$/, '.md')), plainMarkdown(text));
	}
	const run = await measure(folder, peer.build, { NODE_OPTIONS: '--max-old-space-size=4096' });
	return { ...run, dist: join(folder, peer.output) };
}

function install({ packages }: Peer, folder: string): void {
	const isThere = packages.every((name) =>
		existsSync(join(folder, 'node_modules', name.replace(/(.)@.*$/, '$1'))),
	);
	if (isThere) return;
	mkdirSync(folder, { recursive: true });
	write(join(folder, 'package.json'), `{ "name": "${basename(folder)}", "private": true }\n`);
	const args = ['install', '--no-audit', '--no-fund', ...packages];
	const made = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
	if (made.status !== 0) throw new Error(`${packages.join(', ')}: ${made.stderr.slice(-2000)}`);
}

/** The title and the text of an article, without components and ids of headings. */
export function plainMarkdown(mdx: string): string {
	const [, head = '', text = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? [];
	const title = /^title: (.*)$/m.exec(head)?.[1] ?? 'Untitled';
	const body = text
		.replace(/ \{#[\w-]+\}$/gm, '')
		.replace(/<\/?[A-Z][^>]*>/g, '')
		.replace(/\]\(\/[^)]*\)/g, '](#)');
	return `---\ntitle: ${title}\n---\n${body}`;
}
