import type { APIRoute } from 'astro';
import { sitemapPages } from '../corpus/sitemap.ts';
import { siteCorpus } from '../corpus/site-corpus.ts';
import { dataPages } from '../data/data-pages.ts';
import { loadDataset } from '../data/load.ts';
import { absolute } from '../site.ts';

/** All pages for search engines. Section pages stay out: they repeat parts of articles. */
export const GET: APIRoute = () => {
	const urls = sitemapPages(siteCorpus(), dataPages(loadDataset())).map(({ path, updated }) => {
		const day = updated ? `<lastmod>${updated}</lastmod>` : '';
		return `<url><loc>${absolute(path)}</loc>${day}</url>`;
	});
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
		{ headers: { 'Content-Type': 'application/xml' } },
	);
};
