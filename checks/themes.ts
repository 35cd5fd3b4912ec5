import type { Check, Problem } from './lib/site.ts';

/** CSS cannot name one block for two conditions, so the dark colors stand twice in the source. */
export const themes: Check = {
	promise: 'The dark colors are the same by system setting and by choice',
	run: ({ colors }) => Object.entries(colors).flatMap(([file, css]) => differences(file, css)),
};

function differences(file: string, css: string): Problem[] {
	const bySystem = declarations(css, /:root:not\(\[data-theme=['"]light['"]\]\)\s*\{([^}]*)\}/);
	const byChoice = declarations(css, /:root\[data-theme=['"]dark['"]\]\s*\{([^}]*)\}/);
	if (!bySystem || !byChoice) return [{ file, message: 'lacks one of the two dark blocks' }];
	return [...new Set([...bySystem.keys(), ...byChoice.keys()])]
		.filter((name) => name !== 'color-scheme' && bySystem.get(name) !== byChoice.get(name))
		.map((name) => ({
			file,
			message: `${name} is ${bySystem.get(name) ?? 'missing'} by system setting, ${byChoice.get(name) ?? 'missing'} by choice`,
		}));
}

function declarations(css: string, block: RegExp): Map<string, string> | undefined {
	const body = block.exec(css.replace(/\/\*[\s\S]*?\*\//g, ''))?.[1];
	if (body === undefined) return undefined;
	return new Map(
		body
			.split(';')
			.filter((line) => line.includes(':'))
			.map((line) => {
				const [name = '', ...value] = line.split(':');
				return [name.trim(), value.join(':').replace(/\s+/g, ' ').trim()];
			}),
	);
}
