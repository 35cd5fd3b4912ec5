import type { Corpus } from '../load.ts';
import { mdxPages } from '../pages.ts';
import type { ComponentUse } from '../parse-mdx.ts';
import type { Problem } from '../problem.ts';
import { vocabulary } from '../vocabulary.ts';

type Fault = Pick<Problem, 'rule' | 'what' | 'fix'>;

/** Only components of the vocabulary are used, with the attributes they need and know, as plain text. */
export function components(corpus: Corpus): Problem[] {
	return mdxPages(corpus).flatMap(({ file, mdx }) =>
		mdx.components.flatMap((use) =>
			faults(use).map((fault) => ({ file, line: use.line, ...fault })),
		),
	);
}

function faults({ name, attributes, expressions }: ComponentUse): Fault[] {
	const component = vocabulary[name];
	if (!component) {
		return [
			{
				rule: 'unknown-component',
				what: `<${name}> is not a component of the atlas.`,
				fix: `Use one of ${Object.keys(vocabulary).join(', ')}.`,
			},
		];
	}
	const { needs, takes = [], choices = {} } = component;
	const known = [...needs, ...takes];
	return [
		...Object.keys(attributes)
			.filter((key) => !known.includes(key))
			.map((key) => ({
				rule: 'unknown-attribute',
				what: `<${name}> takes no attribute "${key}".`,
				fix: known.length > 0 ? `It takes ${known.join(', ')}.` : 'It takes none.',
			})),
		...needs
			.filter((key) => !attributes[key]?.trim())
			.map((key) => ({
				rule: 'missing-attribute',
				what: `<${name}> has no ${key}.`,
				fix: `Add ${key}="…".`,
			})),
		...Object.entries(choices)
			.filter(([key, values]) => attributes[key] !== undefined && !values.includes(attributes[key]))
			.map(([key, values]) => ({
				rule: 'attribute-value',
				what: `<${name}> has ${key}="${attributes[key] ?? ''}".`,
				fix: `Use ${values.map((value) => `${key}="${value}"`).join(' or ')}.`,
			})),
		...expressions.map((text) => ({
			rule: 'expression',
			what: `<${name}> has the expression {${text}}.`,
			fix: 'Write the attribute as text in quotation marks.',
		})),
	];
}
