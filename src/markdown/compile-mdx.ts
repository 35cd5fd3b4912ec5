import { evaluate, type EvaluateOptions } from 'satteri';
import { features } from '../corpus/features.ts';
import { numbering } from './numbering.ts';
import { sections } from './sections.ts';

/** The functions that a compiled text makes its nodes with. */
export type JsxRuntime = Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>;

/** A compiled text: returns its nodes, made with the components handed over by name. */
export type CompiledMdx = (props: { components: Readonly<Record<string, unknown>> }) => unknown;

/**
 * Compiles the MDX of one page and runs the result, with its headings gathered into sections and its
 * citations, notes and figures numbered.
 *
 * The text does not pass through the bundler: modules stay in memory until a build ends, and a book
 * of some thousand articles would not fit.
 *
 * @param source the file, with or without frontmatter
 * @param sourceOfIndicator key of the source that a number of the data catalogue cites
 * @throws what the parser throws when the MDX is broken, which `checkCorpus` has said before
 */
export function compileMdx(
	source: string,
	runtime: JsxRuntime,
	sourceOfIndicator: (indicator: string) => string | undefined,
): CompiledMdx {
	const module = evaluate(source, {
		...runtime,
		features,
		mdastPlugins: [numbering(sourceOfIndicator)],
		hastPlugins: [sections],
		elementAttributeNameCase: 'html',
	});
	return (module as { default: CompiledMdx }).default;
}
