import type { Check } from './lib/site.ts';

const FILE = 'src/styles/tokens.css';

/** CSS cannot name one block for two conditions, so the dark colors stand twice in the source. */
export const themes: Check = {
	promise: 'The dark colors are the same by system setting and by choice',
	run: ({ tokens }) => {
		const bySystem = declarations(
			tokens,
			/:root:not\(\[data-theme=['"]light['"]\]\)\s*\{([^}]*)\}/,
		);
		const byChoice = declarations(tokens, /:root\[data-theme=['"]dark['"]\]\s*\{([^}]*)\}/);
		if (!bySystem || !byChoice)
			return [{ file: FILE, message: 'lacks one of the two dark blocks' }];
		return [...new Set([...bySystem.keys(), ...byChoice.keys()])]
			.filter((name) => name !== 'color-scheme' && bySystem.get(name) !== byChoice.get(name))
			.map((name) => ({
				file: FILE,
				message: `${name} is ${bySystem.get(name) ?? 'missing'} by system setting, ${byChoice.get(name) ?? 'missing'} by choice`,
			}));
	},
};

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
