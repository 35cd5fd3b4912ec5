/**
 * The file that an address asks for, by its path below the scope: `learn/` is `learn/index.html`.
 * The query and the fragment say nothing about the file.
 *
 * @returns undefined for an address outside the scope
 */
export function fileOf(address: string, scope: string): string | undefined {
	const { origin, pathname } = new URL(address);
	const below = origin + pathname;
	if (!below.startsWith(scope)) return undefined;
	const path = decoded(below.slice(scope.length));
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The address of a file. Some hosts send a request for `index.html` on to its folder, so this asks for the folder. */
export function addressOf(file: string, scope: string): string {
	const path = file.replace(/(^|\/)index\.html$/, '$1');
	return scope + path.split('/').map(encodeURIComponent).join('/');
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
