import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		globalSetup: ['tests/temporary.ts'],
		setupFiles: ['tests/setup.ts'],
		include: ['tests/unit/**/*.test.ts'],
		exclude: ['tests/fixtures/**'],
		// Files share one world, so that modules and content load once; tests/setup.ts puts it back.
		isolate: false,
		// Property tests share the processor with others; a slow moment is no fault.
		testTimeout: 30_000,
	},
});
