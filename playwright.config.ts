import { defineConfig, devices } from '@playwright/test';
import { disabledFeatures } from './scripts/lib/browser-features.mjs';
import { findBrowser } from './scripts/lib/browser.mjs';

// Test workers read this file too; the path found by the first process saves them the search.
const executablePath = process.env.BROWSER_PATH ?? findBrowser();
if (executablePath) process.env.BROWSER_PATH = executablePath;

const port = 4390;
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
	testDir: 'tests/e2e',
	globalSetup: './tests/temporary.ts',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	// A second try where nobody watches; "npm test" names at its end what needed one.
	retries: process.env.CI ? 1 : 0,
	// Three workers keep two cores busy while pages wait; a slow moment is no fault.
	timeout: 60_000,
	expect: { timeout: 15_000 },
	workers: 3,
	reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
	outputDir: 'test-results',
	use: {
		...devices['Desktop Chrome'],
		baseURL: `http://127.0.0.1:${port}${base}`,
		// Recording slows every test down. To look into a failure: npx playwright test --trace on
		trace: 'off',
		launchOptions: {
			...(executablePath && { executablePath }),
			args: [
				// Chromium refuses its sandbox to root.
				...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
				'--disable-background-networking',
				'--disable-component-update',
				`--disable-features=${disabledFeatures.join()}`,
				'--disable-quic',
				'--disable-sync',
				'--no-first-run',
				// A process for each page would cost a tenth more time.
				'--renderer-process-limit=1',
			],
		},
	},
	webServer: {
		command: 'node scripts/preflight.mjs scripts/serve.mjs --strict',
		env: { PORT: String(port), HOST: '127.0.0.1', BASE_PATH: base },
		url: `http://127.0.0.1:${port}${base}`,
		reuseExistingServer: false,
	},
});
