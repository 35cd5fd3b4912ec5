/** Folders of the site whose files stay on the web: too large together, or of use only with a server. */
const LEFT_OUT = [
	's/',
	'feeds/',
	'fonts/',
	'icons/',
	'teach/package/',
	'teach/builder/questions/',
	'offline/not-saved/',
];

/** Single files that speak to servers, machines or installed apps. */
const FOR_MACHINES = [
	'404.html',
	'_headers',
	'robots.txt',
	'sitemap.xml',
	'llms.txt',
	'oer.json',
	'sw.js',
	'manifest.webmanifest',
	'pagefind/pagefind-worker.js',
	'teach/builder/catalog.json',
];

/** Files that `/teach/` offers ready to download; the pages link to them on the site. */
const READY = /^teach\/.+\.(zip|imscc|epub|md|txt|tsv|xml|gift|course\.json)$/;

const FEED = /(^|\/)feed\.(xml|json)$/;
const ARTICLE_CITED = /^learn\/[^/]+\/[^/]+\/cite[./]/;
const WORKER = /^_assets\/worker-[^/]+\.js$/;

/**
 * Whether a file of the site is part of the copy that opens by double-click. Everything else is
 * linked at its public address.
 *
 * @param path below the site's folder, without a slash at the start: `learn/index.html`
 */
export function isCarried(path: string): boolean {
	return !(
		LEFT_OUT.some((folder) => path.startsWith(folder)) ||
		FOR_MACHINES.includes(path) ||
		(path.startsWith('offline/') && !path.endsWith('.html')) ||
		READY.test(path) ||
		FEED.test(path) ||
		ARTICLE_CITED.test(path) ||
		WORKER.test(path)
	);
}

/** Files that scripts of the site read; the copy hands them over as scripts of their own. */
const READ = /^(pagefind\/.+\.(json|pf_[a-z]+|wasm)|.+\.json)$/;

/** Whether scripts of the site may read a file of the copy. */
export function isHandedOver(path: string): boolean {
	return isCarried(path) && READ.test(path);
}

/**
 * Whether the copy has the file itself, so that a link may lead to it. What scripts read is there in
 * another form only; twice would cost half a megabyte.
 */
export function isLinked(path: string): boolean {
	return isCarried(path) && !READ.test(path);
}

/** Whether a file handed over is text; anything else travels as base64. */
export function isText(path: string): boolean {
	return path.endsWith('.json');
}

/** Elements that cannot work in the copy. Without their code they stay the plain markup they are. */
export const UNDEFINED_ELEMENTS: readonly string[] = [
	'bpo-section-menu',
	'bpo-course-builder',
	'bpo-offline',
];
