import { escapeXml } from './tree.ts';

/** One XML element: attributes without a value are left out; a text is escaped. */
export function xml(
	name: string,
	attributes: Readonly<Record<string, string | undefined>>,
	...children: string[]
): string {
	const written = Object.entries(attributes)
		.map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(value)}"`))
		.join('');
	return children.length === 0
		? `<${name}${written}/>`
		: `<${name}${written}>${children.join('')}</${name}>`;
}

/** The text of an XML element. */
export const text = escapeXml;

/** The first line of an XML file. */
export const PROLOG = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Two digits, and more where needed, so that names sort in their order. */
export function two(number: number): string {
	return String(number).padStart(2, '0');
}
