/** Letters of which Arabic and Persian keyboards write more than one form; marks are gone already. */
const FORMS: readonly (readonly [RegExp, string])[] = [
	[/ـ/g, ''],
	[/ٱ/g, 'ا'],
	[/[ىی]/g, 'ي'],
	[/ک/g, 'ك'],
	[/ة/g, 'ه'],
	// "the", alone and joined to "and", "in", "as", "so" and "to", before a word of three letters or more.
	[/^(?:[وبكف]?ال|لل)(?=\p{L}{3})/u, ''],
];

/** Whether a text holds Arabic letters. */
export function isArabic(text: string): boolean {
	return /\p{Script=Arabic}/u.test(text);
}

/** A word of Arabic in one spelling: without marks, hamza, final forms and the article. */
export function foldArabic(word: string): string {
	const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
	return FORMS.reduce((text, [form, ours]) => text.replace(form, ours), plain);
}
