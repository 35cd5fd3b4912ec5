/**
 * The path below which a site stands, with one slash at each end: "/" or "/atlas/".
 *
 * @param {string | undefined} base as somebody wrote it, such as "atlas" or "/atlas"
 */
export function basePath(base = '') {
	return `/${base}/`.replace(/\/+/g, '/');
}
