const answers = new Map<string, Promise<unknown>>();

/**
 * Loads a JSON file of the site, once per address. Rejects with a sentence a reader understands;
 * a failed load is tried again on the next call. The result is unchecked: parse it before use.
 */
export function loadJson(url: string): Promise<unknown> {
	const known = answers.get(url);
	if (known) return known;
	const answer = request(url).catch((cause: unknown) => {
		answers.delete(url);
		throw new Error('The data could not be loaded. Check the connection and try again.', { cause });
	});
	answers.set(url, answer);
	return answer;
}

async function request(url: string): Promise<unknown> {
	return JSON.parse(await loadText(url));
}

/** Loads a text file of the site. Rejects when it does not arrive. */
export async function loadText(url: string): Promise<string> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${response.status}`);
	return response.text();
}

const sheets = new Map<string, Promise<void>>();

/**
 * Adds a style sheet to the page and waits until it applies. A second call for the same address
 * waits for the first one. A sheet that does not arrive is no error: what needs it is then shown plainly.
 */
export function loadStyles(address: string): Promise<void> {
	const known = sheets.get(address);
	if (known) return known;
	const applied = addSheet(address);
	sheets.set(address, applied);
	return applied;
}

/** Whether the page has a style sheet already. */
export function hasStyles(address: string): boolean {
	return [...document.styleSheets].some(({ href }) => href?.endsWith(address));
}

function addSheet(address: string): Promise<void> {
	if (hasStyles(address)) return Promise.resolve();
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = address;
	return new Promise((resolve) => {
		link.addEventListener('load', () => resolve());
		link.addEventListener('error', () => resolve());
		document.head.append(link);
	});
}
