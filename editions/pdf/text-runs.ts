import type { PdfObjects } from './objects.ts';

/** Width of a glyph by its code, in thousandths of the size of the font. */
export type Widths = (glyph: number) => number;

/**
 * Writes lines of text as one operator each. Chromium places every glyph by itself, which makes a page
 * twice as large. No glyph moves by more than half a thousandth of its size.
 * @param content drawing operators of a page
 * @param widthsOf widths of a font by its number; undefined for fonts that keep their glyphs apart
 */
export function joinedRuns(
	content: string,
	widthsOf: (font: number) => Widths | undefined,
): string {
	return content.replace(
		/\/F(\d+) ([\d.]+) Tf\n([^\n]+ Tm)\n((?:(?:-?[\d.]+ 0 Td )?<[0-9A-F]+> Tj\n)+)(?=ET)/g,
		(whole, font: string, size: string, matrix: string, glyphs: string) => {
			const widths = widthsOf(Number(font));
			if (!widths) return whole;
			return `/F${font} ${size} Tf\n${matrix}\n${oneRun(glyphs, Number(size), widths)}\n`;
		},
	);
}

function oneRun(glyphs: string, size: number, widths: Widths): string {
	const written: string[] = [];
	let wanted = 0;
	let reached = 0;
	let open = '';
	for (const [, step, codes = ''] of glyphs.matchAll(/(?:(-?[\d.]+) 0 Td )?<([0-9A-F]+)> Tj/g)) {
		wanted += Number(step ?? 0);
		const back = Math.round(((reached - wanted) / size) * 1000);
		if (back !== 0) {
			written.push(`<${open}>`, String(back));
			reached -= (back * size) / 1000;
			open = '';
		}
		open += codes;
		for (let at = 0; at < codes.length; at += 4) {
			reached += (widths(parseInt(codes.slice(at, at + 4), 16)) * size) / 1000;
		}
	}
	const run = [...written, `<${open}>`].filter((part) => part !== '<>');
	return run.length === 1 ? `${run[0] ?? ''} Tj` : `[${run.join('')}] TJ`;
}

/** Widths of the glyphs of a composite font; undefined for any other font. */
export function fontWidths(pdf: PdfObjects, font: number): Widths | undefined {
	const dictionary = pdf.objects.get(font) ?? '';
	if (!dictionary.includes('/Subtype /Type0')) return undefined;
	const descendant = /\/DescendantFonts \[(\d+) 0 R\]/.exec(dictionary)?.[1];
	const inner = descendant === undefined ? dictionary : (pdf.objects.get(Number(descendant)) ?? '');
	const usual = Number(/\/DW (-?[\d.]+)/.exec(inner)?.[1] ?? 1000);
	const start = inner.indexOf('/W [');
	const list = start === -1 ? '' : inner.slice(start + 4, inner.lastIndexOf(']'));
	const widths = new Map<number, number>();
	for (const [, first = '', several, last, same] of list.matchAll(
		/(\d+)\s+(?:\[([^\]]*)\]|(\d+)\s+(-?[\d.]+))/g,
	)) {
		if (several !== undefined) {
			several
				.trim()
				.split(/\s+/)
				.forEach((width, step) => widths.set(Number(first) + step, Number(width)));
		} else {
			for (let code = Number(first); code <= Number(last); code += 1) {
				widths.set(code, Number(same));
			}
		}
	}
	return (glyph) => widths.get(glyph) ?? usual;
}
