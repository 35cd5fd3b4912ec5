import { defineConfig } from '@playwright/test';
import pages from './playwright.config.ts';

/**
 * Tests of everything that works without a connection, on the built site with its editions in
 * `dist/`. Each test starts the servers it needs.
 */
export default defineConfig({
	...pages,
	testDir: 'tests/editions',
	// Saving a whole site, or crawling a zip, is more than one page.
	timeout: 240_000,
	reporter: [['list'], ['json', { outputFile: '.cache/playwright-editions.json' }]],
	outputDir: 'test-results/editions',
	use: { ...pages.use, actionTimeout: 30_000 },
	webServer: [],
});
