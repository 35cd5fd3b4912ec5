import { deflateSync, inflateSync } from 'node:zlib';
import type { PdfObjects } from './objects.ts';
import { fontWidths, joinedRuns, type Widths } from './text-runs.ts';

/** The same PDF with its lines of text joined and its streams compressed as far as they go. */
export function lighter(pdf: PdfObjects): PdfObjects {
	const known = new Map<number, Widths | undefined>();
	const widthsOf = (font: number) => {
		if (!known.has(font)) known.set(font, fontWidths(pdf, font));
		return known.get(font);
	};
	const objects = [...pdf.objects].map(([number, text]): [number, string] => {
		const parts = /^<<([\s\S]*?)>>\s*stream\n([\s\S]*)\nendstream$/.exec(text);
		const [, dictionary = '', packed = ''] = parts ?? [];
		if (!parts) return [number, plainElement(text)];
		if (dictionary.includes('/DecodeParms') || dictionary.includes('/Subtype /Image')) {
			return [number, text];
		}
		const flate = dictionary.includes('/Filter /FlateDecode');
		if (!flate && dictionary.includes('/Filter')) return [number, text];
		const bytes = Buffer.from(packed, 'latin1');
		const content = (flate ? inflateSync(bytes) : bytes).toString('latin1');
		const drawn = isDrawing(content) ? shortNumbers(joinedRuns(content, widthsOf)) : content;
		const smaller = deflateSync(Buffer.from(drawn, 'latin1'), { level: 9 });
		const entries = dictionary
			.replace(/\/Filter \/FlateDecode\s*/, '')
			.replace(/\/Length \d+/, `/Length ${smaller.length}`);
		const written = `<</Filter /FlateDecode ${entries.trim()}>>\nstream\n${smaller.toString('latin1')}\nendstream`;
		return [number, written.length < text.length ? written : text];
	});
	return { ...pdf, objects: new Map(objects) };
}

/** An element of the structure without what holds anyway: its type, and cells of one row and column. */
function plainElement(text: string): string {
	if (!text.startsWith('<</Type /StructElem')) return text;
	return text
		.replace('/Type /StructElem\n', '')
		.replace(/<<\/O \/Table\s+\/(?:Row|Col)Span 1>>\s*/g, '')
		.replace(/\/A \[\s*\]\s*/, '');
}

function isDrawing(content: string): boolean {
	return content.includes(' cm\n') && content.includes(' re\n');
}

/** Points of lines to a hundredth of a pixel; matrices keep all their digits. */
function shortNumbers(content: string): string {
	return content.replace(/^[-\d. ]+ (?:m|l|c|v|y|re)$/gm, (line) =>
		line.replace(/-?\d*\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100)),
	);
}
