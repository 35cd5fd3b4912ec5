import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

/**
 * The pages Astro renders. Their frontmatter is read and checked by the corpus, which knows
 * file and line; here they are only MDX to render, found by the slug of the corpus.
 */
const pages = (folder: string) =>
	defineCollection({
		loader: glob({
			base: './content',
			pattern: `${folder}/**/*.mdx`,
			generateId: ({ entry }) => entry.replace(/^.*\//, '').replace(/\.mdx$/, ''),
		}),
	});

export const collections = {
	article: pages('articles'),
	region: pages('regions'),
	country: pages('countries'),
	case: pages('cases'),
	method: pages('methods'),
	about: pages('about'),
};
