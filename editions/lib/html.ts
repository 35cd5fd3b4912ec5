const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** A text as it must stand in markup, also inside a quoted attribute. */
export function escapeHtml(text: string): string {
	return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
