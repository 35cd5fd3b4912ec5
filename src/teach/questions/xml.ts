import { escape } from '../../charts/shared/markup.ts';

/** The first line of every XML file. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with elements inside; they are markup already. Undefined attributes are left out. */
export function element(
	name: string,
	attributes: Attributes,
	...children: readonly string[]
): string {
	const written = Object.entries(attributes)
		.flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escape(value)}"`))
		.join('');
	return children.length === 0
		? `<${name}${written}/>`
		: `<${name}${written}>${children.join('')}</${name}>`;
}

/** An element that holds a text; markup in the text stays text. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
	return element(name, attributes, escape(text));
}
