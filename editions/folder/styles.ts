/**
 * A style sheet with its fonts inside. Firefox refuses a page on a disk any font outside the folder of
 * that page.
 *
 * @param read returns a file of the site by its path below the folder
 */
export function stylesInCopy(css: string, base: string, read: (path: string) => Buffer): string {
	return css.replaceAll(/url\((["']?)(\/[^)"']+\.woff2)\1\)/g, (whole, _, address: string) => {
		if (!address.startsWith(base)) return whole;
		const font = read(address.slice(base.length)).toString('base64');
		return `url(data:font/woff2;base64,${font})`;
	});
}
