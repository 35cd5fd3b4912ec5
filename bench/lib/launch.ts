import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../scripts/lib/browser.mjs';

/** Starts the browser of the tests; for root, as in containers, without the sandbox that it is refused. */
export function launchBrowser(): Promise<Browser> {
	const executablePath = findBrowser();
	return chromium.launch({
		...(executablePath && { executablePath }),
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
	});
}
