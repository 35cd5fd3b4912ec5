const SPECIAL: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'&': '\\&',
	'%': '\\%',
	$: '\\$',
	'#': '\\#',
	_: '\\_',
};

/** Escapes the characters that TeX reads as commands. BibTeX counts braces even after a backslash, so braces become commands. */
export function tex(text: string): string {
	return text.replace(/[\\{}~^&%$#_]/g, (character) => SPECIAL[character] ?? character);
}
