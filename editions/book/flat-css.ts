/** What of a style sheet comes along. */
export interface Kept {
	/** Whether an at-rule with this prelude, such as "@media print", stays. */
	atRule: (prelude: string) => boolean;
	/** Whether a selector stays; a rule without any goes. */
	selector: (selector: string) => boolean;
}

/**
 * Writes a style sheet in the CSS of ten years ago: no rules inside rules, no `:is()`. Reading apps and
 * their checkers know no more. Knows only what the sheets of the site use: no comments, no braces in
 * strings.
 */
export function flatCss(sheet: string, kept: Kept): string {
	return rulesOf(sheet, [''], kept);
}

function rulesOf(text: string, parents: readonly string[], kept: Kept): string {
	let written = '';
	let declarations = '';
	let at = 0;
	for (;;) {
		const open = text.indexOf('{', at);
		const end = open === -1 ? text.length : text.lastIndexOf(';', open) + 1;
		declarations += text.slice(at, Math.max(at, end));
		if (open === -1) break;
		const prelude = text.slice(Math.max(at, end), open).trim();
		const close = closing(text, open + 1);
		written += block(prelude, text.slice(open + 1, close), parents, kept);
		at = close + 1;
	}
	return rule(parents, declarations.trim().replace(/;$/, '')) + written;
}

function block(prelude: string, inside: string, parents: readonly string[], kept: Kept): string {
	if (prelude.startsWith('@font-face') || prelude.startsWith('@page')) {
		return `${prelude}{${inside}}`;
	}
	if (prelude.startsWith('@')) {
		const rules = kept.atRule(prelude) ? rulesOf(inside, parents, kept) : '';
		return rules === '' ? '' : `${prelude}{${rules}}`;
	}
	const selectors = topLevel(prelude).flatMap((selector) =>
		parents.flatMap((parent) => spelledOut(nested(selector.trim(), parent))),
	);
	return rulesOf(inside, selectors.filter(kept.selector), kept);
}

function rule(selectors: readonly string[], declarations: string): string {
	if (declarations === '' || selectors.length === 0 || selectors[0] === '') return '';
	return `${selectors.join(',')}{${declarations}}`;
}

function nested(selector: string, parent: string): string {
	if (selector.includes('&')) return selector.replaceAll('&', parent);
	return parent === '' ? selector : `${parent} ${selector}`;
}

/** One selector without `:is()` for each of its choices. */
function spelledOut(selector: string): string[] {
	const start = selector.indexOf(':is(');
	if (start === -1) return [selector];
	const inside = start + ':is('.length;
	const end = closing(selector, inside, '(', ')');
	const before = selector.slice(0, start);
	const after = selector.slice(end + 1);
	return topLevel(selector.slice(inside, end)).flatMap((choice) => {
		const name = choice.trim();
		// A tag name has to come before classes: "x:is(y)" is never written for two tags.
		return spelledOut(before + name + after);
	});
}

/** Splits a list at commas that stand in no brackets. */
function topLevel(list: string): string[] {
	const found: string[] = [''];
	let depth = 0;
	for (const letter of list) {
		if (letter === '(' || letter === '[') depth += 1;
		if (letter === ')' || letter === ']') depth -= 1;
		if (letter === ',' && depth === 0) found.push('');
		else found.push((found.pop() ?? '') + letter);
	}
	return found;
}

function closing(text: string, from: number, open = '{', close = '}'): number {
	let depth = 1;
	for (let at = from; at < text.length; at += 1) {
		if (text[at] === open) depth += 1;
		if (text[at] === close) depth -= 1;
		if (depth === 0) return at;
	}
	return text.length;
}
