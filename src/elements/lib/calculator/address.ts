/** Writes what was calculated into the address of the page, without a step in the history. */
export function keepInAddress(query: string): void {
	const address = location.pathname + (query && `?${query}`) + location.hash;
	const here = location.pathname + location.search + location.hash;
	if (address !== here) history.replaceState(history.state, '', address);
}

/** The public address of the page with a query, also where the page is a saved copy. */
export function publicAddress(query: string): string {
	const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
	return (page ?? location.origin + location.pathname) + (query && `?${query}`);
}
