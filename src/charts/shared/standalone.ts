import { element, escape } from './markup.ts';

interface StandaloneOptions {
	/** Markup of the drawing, its colors resolved. */
	drawing: string;
	width: number;
	height: number;
	/** Space beside the drawing into which its labels reach. */
	margins?: { start: number; end: number };
	title: string;
	subtitle: string;
	/** Source, licence and address. */
	notes: readonly string[];
	ink: string;
	paper: string;
}

const PADDING = 20;

/** A drawing as a file that stands alone: title above, source below, on its own paper. */
export function standaloneSvg(options: StandaloneOptions): string {
	const { drawing, height, title, subtitle, notes, ink, paper } = options;
	const { start, end } = options.margins ?? { start: 0, end: 0 };
	const width = options.width + start + end;
	const lines: string[] = [];
	let y = PADDING;
	const write = (text: string, size: number, family: string, leading: number) => {
		// An average letter is about half as wide as its size.
		for (const line of wrap(text, Math.floor(width / (size * 0.5)))) {
			y += leading;
			lines.push(
				element(
					'text',
					{
						x: PADDING,
						y: y - leading * 0.25,
						'font-size': size,
						'font-family': family,
						fill: ink,
					},
					escape(line),
				),
			);
		}
	};
	const sans = "'Source Sans 3', 'Noto Sans', Arial, sans-serif";
	write(title, 20, 'Newsreader, Georgia, serif', 26);
	write(subtitle, 14, sans, 20);
	y += 12;
	const top = y;
	y += height + 8;
	for (const note of notes) write(note, 12, sans, 17);
	const total = y + PADDING;
	const outer = width + 2 * PADDING;
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: outer,
			height: total,
			viewBox: `0 0 ${Math.round(outer)} ${Math.round(total)}`,
		},
		[
			element('title', {}, escape(title)),
			element('rect', { width: '100%', height: '100%', fill: paper }),
			...lines,
			element(
				'svg',
				{ x: PADDING + start, y: top, width: options.width, height, overflow: 'visible' },
				drawing,
			),
		].join(''),
	);
}

/** Breaks a text into lines of at most `limit` characters, at spaces. */
export function wrap(text: string, limit: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ').filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= limit) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else lines.push(word);
	}
	return lines;
}
