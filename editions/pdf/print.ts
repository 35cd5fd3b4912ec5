import { chromium } from '@playwright/test';
import { installed } from '../../scripts/lib/browser.mjs';

/** Prints pages with a browser. */
export interface Printer {
	/** The PDF of a page of HTML that needs no other file. */
	print: (html: string) => Promise<Uint8Array>;
	close: () => Promise<void>;
}

/** What is not there for printing, as a sentence; undefined when all is there. */
export function missingBrowser(): string | undefined {
	return installed()
		? undefined
		: 'No Chromium or Chrome was found to print the PDF: install one (on Debian: apt-get install chromium), or name one in BROWSER_PATH.';
}

/** Starts a browser. Rejects when there is none. */
export async function printer(): Promise<Printer> {
	const executablePath = installed();
	if (!executablePath) throw new Error(missingBrowser());
	// As root, as in containers, Chromium runs without its sandbox only; it opens our own text.
	const browser = await chromium.launch({
		executablePath,
		chromiumSandbox: false,
		args: ['--font-render-hinting=none'],
	});
	return {
		print: async (html) => {
			const context = await browser.newContext({ javaScriptEnabled: false });
			const page = await context.newPage();
			await page.setContent(html, { waitUntil: 'load', timeout: 120_000 });
			const pdf = await page.pdf({
				tagged: true,
				preferCSSPageSize: true,
				printBackground: true,
			});
			await context.close();
			return pdf;
		},
		close: () => browser.close(),
	};
}
