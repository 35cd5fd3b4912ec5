import { rollup, sum } from 'd3';
import { mdxToMdast, type MdastNode } from 'satteri';
import { checkingFeatures } from './features.ts';

/** A node of the parsed text with what its place in the text tells. */
export interface Visit {
	node: MdastNode;
	/** Line in the file, counted from 1. */
	line: number;
	/** Ancestors from the root down, without the node. */
	parents: readonly MdastNode[];
	/** Id of the h2 above, or undefined in the lead. */
	section: string | undefined;
}

export interface Heading {
	id: string | undefined;
	depth: number;
	title: string;
	line: number;
	/** Id of the h2 this h3 stands under. */
	section: string | undefined;
	/** It stands inside a component, list or quotation. */
	nested: boolean;
}

/** A component used in MDX, with its attributes as text. */
export interface ComponentUse {
	name: string;
	attributes: Readonly<Record<string, string>>;
	/** Code in place of text: values in braces and spread attributes. */
	expressions: readonly string[];
	line: number;
	section: string | undefined;
	/** Names of the components around it. */
	within: readonly string[];
}

/** Everything the corpus needs to know of one MDX file. */
export interface ParsedMdx {
	/**
	 * Every node of the text, in reading order. Rules ask for them and pages do not, so the text is parsed
	 * again when they are first asked for: the nodes of a large book fill more memory than all else in it.
	 */
	readonly visits: readonly Visit[];
	headings: readonly Heading[];
	components: readonly ComponentUse[];
	/** Words of running text, frontmatter and attributes left out. */
	words: number;
	/** The same by id of the h2 above; undefined is the lead. */
	sectionWords: ReadonlyMap<string | undefined, number>;
}

/** Parses one MDX text. Throws what the parser throws when the MDX itself is broken. */
export function parseMdx(source: string): ParsedMdx {
	const visits = visitsOf(source);
	const sectionWords = rollup(
		visits,
		(inside) => sum(inside, ({ node }) => (node.type === 'text' ? countWords(node.value) : 0)),
		({ section }) => section,
	);
	let asked: readonly Visit[] | undefined;
	return {
		get visits() {
			return (asked ??= visitsOf(source));
		},
		headings: visits.flatMap(headingOf),
		components: visits.flatMap(componentOf),
		words: sum(sectionWords.values()),
		sectionWords,
	};
}

function visitsOf(source: string): Visit[] {
	const visits: Visit[] = [];
	let section: string | undefined;
	const walk = (node: MdastNode, parents: readonly MdastNode[]): void => {
		if (node.type === 'heading' && node.depth === 2) section = headingId(node);
		visits.push({ node, line: node.position?.start.line ?? 1, parents, section });
		if ('children' in node) for (const child of node.children) walk(child, [...parents, node]);
	};
	walk(mdxToMdast(source, { features: checkingFeatures }), []);
	return visits;
}

function headingOf({ node, line, parents, section }: Visit): Heading[] {
	if (node.type !== 'heading') return [];
	const { depth } = node;
	return [
		{
			id: headingId(node),
			depth,
			title: textOf(node),
			line,
			section: depth > 2 ? section : undefined,
			nested: parents.length > 1,
		},
	];
}

function componentOf({ node, line, parents, section }: Visit): ComponentUse[] {
	if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
	return [
		{
			name: node.name ?? '',
			attributes: attributesOf(node),
			expressions: expressionsOf(node),
			line,
			section,
			within: parents.flatMap((parent) => ('name' in parent && parent.name ? [parent.name] : [])),
		},
	];
}

/** All text below a node, without the markup. */
export function textOf(node: MdastNode): string {
	if ('value' in node && typeof node.value === 'string') return node.value;
	if (!('children' in node)) return '';
	const text = node.children.map((child) => textOf(child as MdastNode)).join('');
	// A colon in "10:30" or "ratio:50%" looks like a directive to the parser; the site prints it as text.
	return node.type === 'textDirective' ? `:${node.name}${text}` : text;
}

function headingId(node: MdastNode): string | undefined {
	const properties = (node.data as { hProperties?: { id?: unknown } } | undefined)?.hProperties;
	return typeof properties?.id === 'string' ? properties.id : undefined;
}

type Jsx = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function attributesOf(node: Jsx): Record<string, string> {
	const attributes: Record<string, string> = {};
	for (const attribute of node.attributes) {
		if (attribute.type !== 'mdxJsxAttribute') continue;
		const { name, value } = attribute;
		attributes[name] = typeof value === 'string' ? value : (value?.value ?? 'true');
	}
	return attributes;
}

function expressionsOf(node: Jsx): string[] {
	return node.attributes.flatMap((attribute) => {
		if (attribute.type !== 'mdxJsxAttribute') return [attribute.value];
		return typeof attribute.value === 'object' && attribute.value ? [attribute.value.value] : [];
	});
}

function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}
