/**
 * The answer to a request that no server answers. Browsers compile a program while it arrives only
 * when its type says that it is one; the types of all other files are read by nobody.
 *
 * @param path where the file stands
 */
export function responseOf(path: string, content: BodyInit | null): Response {
	return new Response(
		content,
		path.endsWith('.wasm') ? { headers: { 'content-type': 'application/wasm' } } : {},
	);
}
