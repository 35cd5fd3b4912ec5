import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteCorpus } from '../../corpus/site-corpus.ts';
import type { Catalog } from '../course/catalog.ts';
import type { Library } from '../export/library.ts';
import { parseHtml } from '../export/parse-html.ts';
import type { BankItem } from '../questions/bank-item.ts';
import { courseFileName, coursePackages, fileMark } from './packages.ts';
import { toCourse } from './to-course.ts';

/**
 * Makes the packages of the ready courses when all pages are written, from the same pages and by
 * the same code as the course builder, and writes their sizes and checksums into the pages.
 *
 * @param site address of the site; `base` the path below it, with slashes around
 */
export function readyCourses({ site, base }: { site: string; base: string }): AstroIntegration {
	return {
		name: 'ready-courses',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const { courses } = siteCorpus();
				const read = (path: string) => readFile(join(dist, path), 'utf8');
				const library: Library = {
					page: async (path) => parseHtml(await read(`${path}index.html`)),
					questions: async (id) =>
						JSON.parse(await read(`teach/builder/questions/${id}.json`)) as BankItem[],
					absolute: (path) => `${site.replace(/\/$/, '')}${base.replace(/\/$/, '')}${path}`,
				};
				const parts = {
					style: await read('teach/package/style.css'),
					script: await read('teach/package/sco.js'),
				};
				const catalog = JSON.parse(await read('teach/builder/catalog.json')) as Catalog;
				let bytes = 0;
				for (const { slug, path, data } of courses) {
					const page = join(dist, path, 'index.html');
					if (!existsSync(page)) continue;
					let html = await readFile(page, 'utf8');
					for (const file of await coursePackages(toCourse(data), catalog, library, parts)) {
						const { ending, content, sha256 } = file;
						await writeFile(join(dist, path, courseFileName(slug, ending)), content);
						bytes += content.length;
						html = html
							.replaceAll(fileMark('size', ending), `${Math.ceil(content.length / 1000)} kB`)
							.replaceAll(fileMark('sha256', ending), sha256);
					}
					await writeFile(page, html);
				}
				logger.info(`${courses.length} courses, ${Math.round(bytes / 1000)} kB`);
			},
		},
	};
}
