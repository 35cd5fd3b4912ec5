import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tints = readFileSync('src/styles/chart-map.css', 'utf8');
const ground = readFileSync('src/styles/map.css', 'utf8');
const blocks = {
	light: /:root \{([^}]*)\}/,
	system: /:root:not\(\[data-theme='light'\]\) \{([^}]*)\}/,
	choice: /:root\[data-theme='dark'\] \{([^}]*)\}/,
};

function colors(css: string, block: RegExp): Map<string, string> {
	const body = block.exec(css)?.[1] ?? '';
	return new Map(
		[...body.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
	);
}

/** Contrast of two colors by WCAG 2. */
function contrast(a = '', b = ''): number {
	const light = (hex: string) => {
		const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
			const part = parseInt(hex.slice(at, at + 2), 16) / 255;
			return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
	};
	const [dark = 1, bright = 1] = [light(a), light(b)].toSorted((x, y) => x - y);
	return bright / dark;
}

describe('the tints', () => {
	it.each(['light', 'system', 'choice'] as const)('stay apart in gray (%s)', (theme) => {
		const own = colors(tints, blocks[theme]);
		const land = colors(ground, blocks[theme]).get('land');
		expect(contrast(land, own.get('tint-1'))).toBeGreaterThan(1.2);
		for (const number of [1, 2, 3, 4]) {
			expect(contrast(own.get(`tint-${number}`), own.get(`tint-${number + 1}`))).toBeGreaterThan(
				1.4,
			);
		}
		for (const number of [1, 2]) {
			expect(contrast(own.get(`tint-b${number}`), own.get(`tint-b${number + 1}`))).toBeGreaterThan(
				1.4,
			);
		}
	});

	it('are the same dark by system setting and by choice', () => {
		expect(colors(tints, blocks.choice)).toEqual(colors(tints, blocks.system));
	});
});
