import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { readingPages, type Check } from './lib/site.ts';

const rules: ConfigData = {
	root: true,
	extends: ['html-validate:standard'],
	elements: [
		'html5',
		{
			// Custom elements wrap markup that is complete without them.
			'*': {},
		},
	],
	rules: {
		// Both forms are right; the generator's choice.
		'void-style': 'off',
		'doctype-style': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		// The build adds its own.
		'no-trailing-whitespace': 'off',
		'long-title': 'off',
		// Permanent ids may begin with a digit and may be long.
		'valid-id': ['error', { relaxed: true }],
		// Astro's module scripts and styles are covered by the content policy.
		'require-sri': 'off',
		'no-inline-style': 'error',
	},
};

/** The loaders of the library read all rules again for every page. */
class OneConfig extends StaticConfigLoader {
	readonly #config = super.getConfigFor('');

	override getConfigFor() {
		return this.#config;
	}
}

const validator = new HtmlValidate(new OneConfig(rules));

/** The markup is HTML as the standard has it, so that every browser builds the same page. */
export const htmlValidity: Check = {
	promise: 'Every page is valid HTML',
	run: (site) =>
		readingPages(site).flatMap(({ file, html }) =>
			validator
				.validateStringSync(html)
				.results.flatMap(({ messages }) => messages)
				.filter(({ severity }) => severity === 2)
				.map(({ message, ruleId, line, column }) => ({
					file: `${file}:${line}:${column}`,
					message: `${message} (${ruleId})`,
				})),
		),
};
