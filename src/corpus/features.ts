import type { Features } from 'satteri';

/** Markdown features of all content, for the site's rendering and for the corpus alike. */
export const features = {
	headingAttributes: true,
	smartPunctuation: true,
	gfm: { footnotes: false },
} as const satisfies Features;

/**
 * What the corpus parses with: forms the site does not render (directives, footnotes) are
 * recognized here so that they can be reported instead of reaching readers as raw marks.
 */
export const checkingFeatures = {
	...features,
	gfm: true,
	directive: true,
} as const satisfies Features;
