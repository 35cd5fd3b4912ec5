import { attribute, hasClass, type Element } from './dom.ts';

/** A font file of a style sheet, and what it is for. */
interface Face {
	file: string;
	family: string;
	isItalic: boolean;
	ranges: readonly (readonly [first: number, last: number])[];
}

type Node = Element['childNodes'][number];

/** Elements and classes whose text is set in the typeface of the interface, not in that of the text. */
const SANS_TAGS = new Set(['button', 'figcaption', 'footer', 'label', 'nav', 'svg', 'table']);
const SANS_CLASSES = [
	...['chip', 'crumb', 'fig-foot', 'fig-head', 'fig-sub', 'fig-words', 'joined', 'label', 'legend'],
	...['mast', 'meta', 'note', 'quiz-answer', 'sn', 'srcs', 'toc-mobile', 'ui', 'why', 'formula'],
];

/** The faces of a style sheet whose files the site ships. */
export function facesOf(css: string): Face[] {
	return (css.match(/@font-face\s*\{[^}]*\}/g) ?? []).flatMap((rule) => {
		const value = (name: string) => new RegExp(`${name}:\\s*([^;}]+)`).exec(rule)?.[1] ?? '';
		const file = /url\(['"]?([^'")]+)/.exec(value('src'))?.[1];
		if (file === undefined) return [];
		return {
			file,
			family: value('font-family').replaceAll(/['"]/g, ''),
			isItalic: value('font-style') === 'italic',
			ranges: value('unicode-range').split(',').map(rangeOf),
		};
	});
}

function rangeOf(written: string): [number, number] {
	const [first = '0', last = first] = written.trim().replace(/^U\+/i, '').split('-');
	return [
		Number.parseInt(first.replaceAll('?', '0'), 16),
		Number.parseInt(last.replaceAll('?', 'F'), 16),
	];
}

/**
 * Addresses of the font files that a browser fetches for the text a page shows at first. Which typeface an
 * element has is told by its name and class, as the style sheets of articles have it.
 */
export function fontsFor(body: Element, faces: readonly Face[]): string[] {
	const needed = new Set<string>();
	const visit = (node: Node, isSans: boolean, isItalic: boolean): void => {
		if (node.nodeName === '#text' && 'value' in node) {
			for (const character of node.value.replaceAll(/\s/g, '')) {
				const code = character.codePointAt(0) ?? 0;
				// Where two faces claim a character the later one has it.
				const face = faces.findLast(
					(candidate) =>
						candidate.family.includes('Sans') === isSans &&
						candidate.isItalic === (isItalic && !isSans) &&
						candidate.ranges.some(([first, last]) => code >= first && code <= last),
				);
				if (face) needed.add(face.file);
			}
		}
		if (!('tagName' in node) || isUnseen(node)) return;
		const sans =
			isSans || SANS_TAGS.has(node.tagName) || SANS_CLASSES.some((name) => hasClass(node, name));
		for (const child of shownOf(node)) visit(child, sans, isItalic || node.tagName === 'em');
	};
	visit(body, false, false);
	return [...needed];
}

function isUnseen(element: Element): boolean {
	return (
		['math', 'script', 'style', 'template'].includes(element.tagName) ||
		attribute(element, 'hidden') !== undefined
	);
}

/** What is closed shows its first line only. */
function shownOf(element: Element): readonly Node[] {
	const isClosed = element.tagName === 'details' && attribute(element, 'open') === undefined;
	return isClosed
		? element.childNodes.filter(({ nodeName }) => nodeName === 'summary')
		: element.childNodes;
}
