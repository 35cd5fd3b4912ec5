import { shrinkageWords as words } from '../../strings/shrinkage.ts';
import { InputProblem } from '../method.ts';

/** A kind of paid time without contacts. */
export interface ShrinkageItem {
	name: string;
	/** Of paid time, 0 to below 1. */
	share: number;
}

const MOST_ITEMS = 30;

/**
 * Reads a list, a line each with a name and a percentage: "Holiday 8", "Holiday, 8%", "Holiday	8".
 * Empty lines count for nothing. Throws InputProblem at `field` with the number of the line.
 */
export function readItems(text: string, field: string): ShrinkageItem[] {
	const lines = text
		.split(/\r?\n/)
		.map((content, index) => ({ content: content.trim(), line: index + 1 }))
		.filter(({ content }) => content !== '');
	if (lines.length > MOST_ITEMS) throw new InputProblem(field, words.tooMany);
	return lines.map(({ content, line }) => {
		const found = /^(.*[^\s,;:=\d.−-])[\s,;:=]+([−-]?[\d.]+)\s*%?$/.exec(content);
		if (!found) throw new InputProblem(field, words.noItem(line, content));
		const [, name = '', number = ''] = found;
		const percent = /^(\d+\.?\d*|\.\d+)$/.test(number) ? Number(number) : NaN;
		if (!(percent < 100)) throw new InputProblem(field, words.noShare(line, number));
		return { name, share: percent / 100 };
	});
}
