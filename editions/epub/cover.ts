import { PROLOG, text, xml } from '../../src/teach/export/manifest.ts';

/** What a cover says. */
export interface CoverWords {
	name: string;
	/** Title of the part; undefined for the whole book. */
	part: string | undefined;
	subtitle: string;
	edition: string;
}

const INK = '#1a1e23';
const ACCENT = '#96200f';
const PAPER = '#f6f2e8';
const LINE = '#cfc7b5';

/** The cover as a drawing of 600 by 800, for the shelves of reading apps. */
export function coverDrawing({ name, part, subtitle, edition }: CoverWords): string {
	const meridians = [60, 130, 190, 230].map((rx) =>
		xml('ellipse', { cx: '300', cy: '545', rx: String(rx), ry: '230', fill: 'none', stroke: LINE }),
	);
	const parallels = [-150, -75, 0, 75, 150].map((y) => {
		const half = Math.round(Math.sqrt(230 ** 2 - y ** 2));
		const at = String(545 + y);
		return xml('line', {
			x1: String(300 - half),
			x2: String(300 + half),
			y1: at,
			y2: at,
			stroke: LINE,
		});
	});
	return `${PROLOG}${xml(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 600 800', width: '600', height: '800' },
		xml('title', {}, text([name, part].filter(Boolean).join(': '))),
		xml('rect', { width: '600', height: '800', fill: PAPER }),
		...meridians,
		...parallels,
		xml('circle', { cx: '395', cy: '470', r: '13', fill: ACCENT }),
		xml('rect', { x: '40', y: '40', width: '520', height: '4', fill: INK }),
		...lines(name, 16, { x: 40, y: 128, size: 72, fill: INK }),
		...lines(part ?? '', 24, { x: 40, y: 188, size: 38, fill: ACCENT }),
		...lines(subtitle, 46, { x: 40, y: part ? 290 : 190, size: 22, fill: INK }),
		...lines(edition, 60, { x: 40, y: 772, size: 18, fill: INK }),
	)}\n`;
}

/** Lines of at most so many letters, since a drawing does not break them itself. */
function lines(
	words: string,
	letters: number,
	{ x, y, size, fill }: { x: number; y: number; size: number; fill: string },
): string[] {
	const broken: string[] = [];
	for (const word of words.split(' ')) {
		const last = broken.at(-1);
		if (last !== undefined && `${last} ${word}`.length <= letters) {
			broken[broken.length - 1] = `${last} ${word}`;
		} else broken.push(word);
	}
	return broken.map((line, index) =>
		xml(
			'text',
			{
				x: String(x),
				y: String(Math.round(y + index * size * 1.2)),
				'font-family': 'Georgia, serif',
				'font-size': String(size),
				fill,
			},
			text(line),
		),
	);
}
