const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for markup, in content and in quoted attributes. */
export function escape(text: string): string {
	return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** A coordinate with at most two decimals, so that two builds write the same bytes. */
export function coordinate(value: number): string {
	return String(Math.round(value * 100) / 100 + 0);
}

/** A length in pixels. A tenth is finer than a screen shows, and more digits compress badly. */
function pixels(value: number): string {
	return String(Math.round(value * 10) / 10 + 0);
}

export type Attributes = Record<string, string | number | undefined>;

/**
 * One element as markup. Attributes that are undefined are left out, numbers are pixels; `content` is
 * markup already.
 */
export function element(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => {
			const text = typeof value === 'number' ? pixels(value) : (value ?? '');
			return ` ${key}="${escape(text)}"`;
		})
		.join('');
	return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A share (0 to 1) of the width, as a drawing that follows its container writes it. */
export function percent(share: number): string {
	return `${coordinate(share * 100)}%`;
}

/** A line of text; the content is escaped. */
export function text(attributes: Attributes, content: string): string {
	return element('text', attributes, escape(content));
}

/** A line from top to bottom at a share of the width. */
export function upright(
	name: string,
	at: number,
	top: number,
	bottom: number,
	more: Attributes = {},
): string {
	const x = percent(at);
	return element('line', { class: name, x1: x, x2: x, y1: top, y2: bottom, ...more });
}
