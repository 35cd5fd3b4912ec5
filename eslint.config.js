import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
	globalIgnores([
		'.astro/',
		'.cache/',
		'dist/',
		'node_modules/',
		'playwright-report/',
		'public/',
		'test-results/',
		'tests/fixtures/',
	]),
	tseslint.configs.strictTypeChecked,
	tseslint.configs.stylisticTypeChecked,
	astro.configs.recommended,
	{
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
					message: 'Build nodes; text from outside must not become markup.',
				},
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/consistent-type-definitions': 'off',
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			// It would ask for "!", which the next rule forbids.
			'@typescript-eslint/non-nullable-type-assertion-style': 'off',
		},
	},
	{
		// Vite fills import.meta.env; under plain Node it is not there.
		files: ['src/site.ts', 'src/corpus/site-corpus.ts'],
		rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
	},
	{
		// What an .astro file exports is known to `astro check` only.
		files: ['src/components/**/*.ts'],
		rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
	},
	{
		// Only "var" declares a property of globalThis.
		files: ['**/*.d.ts'],
		rules: { 'no-var': 'off' },
	},
	{
		// A test that finds nothing where it expects something fails all the same.
		files: ['tests/**/*.ts'],
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/unbound-method': 'off',
		},
	},
	{
		// The parser of .astro files gives the type checker only a part of what it needs.
		files: ['**/*.astro', '**/*.astro/*.{js,ts}'],
		extends: [tseslint.configs.disableTypeChecked],
	},
	{
		// Programs: plain JavaScript with JSDoc types; what JSON.parse returns is not typed.
		files: ['**/*.{js,mjs}'],
		extends: [tseslint.configs.disableTypeChecked],
	},
);
