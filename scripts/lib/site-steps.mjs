/**
 * The programs that make the site, one after the other, each a module and its arguments below the project.
 * They read OUT_DIR, BASE_PATH and SITE_URL, and the heap of each is bounded: a large book fits in this,
 * and without a bound Node lets memory grow before it cleans up.
 */
export const siteSteps = [
	{ title: 'Building pages', args: ['node_modules/astro/bin/astro.mjs', 'build'] },
	{ title: 'Making the search index', args: ['scripts/finish-site.ts'] },
];

/** What the programs of `siteSteps` are started with besides the variables of this process. */
export const siteEnv = {
	ASTRO_TELEMETRY_DISABLED: '1',
	NODE_ENV: 'production',
	NODE_OPTIONS: '--max-old-space-size=1500',
};
