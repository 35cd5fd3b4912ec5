import type { Corpus } from '../load.ts';
import { mdxPages } from '../pages.ts';
import type { Problem } from '../problem.ts';
import { vocabulary } from '../vocabulary.ts';

/** Only components of the vocabulary are used, with attributes they know. */
export function components(corpus: Corpus): Problem[] {
	return mdxPages(corpus).flatMap(({ file, mdx }) =>
		mdx.components.flatMap(({ name, attributes, line }): Problem[] => {
			const known = vocabulary[name];
			if (!known) {
				return [
					{
						file,
						line,
						rule: 'unknown-component',
						what: `<${name}> is not a component of the atlas.`,
						fix: `Use one of ${Object.keys(vocabulary).join(', ')}.`,
					},
				];
			}
			const unknown = Object.keys(attributes).filter((key) => !known.includes(key));
			return unknown.map((key) => ({
				file,
				line,
				rule: 'unknown-attribute',
				what: `<${name}> takes no attribute "${key}".`,
				fix: known.length > 0 ? `It takes ${known.join(', ')}.` : 'It takes none.',
			}));
		}),
	);
}
