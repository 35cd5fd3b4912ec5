const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for markup, in content and in quoted attributes. */
export function escape(text: string): string {
	return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** A coordinate with at most two decimals, so that two builds write the same bytes. */
export function coordinate(value: number): string {
	return String(Math.round(value * 100) / 100 + 0);
}

type Attributes = Record<string, string | number | undefined>;

/** One element as markup. Attributes that are undefined are left out; `content` is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => {
			const text = typeof value === 'number' ? coordinate(value) : (value ?? '');
			return ` ${key}="${escape(text)}"`;
		})
		.join('');
	return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
