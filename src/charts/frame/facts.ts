import type { MeasureFacts, SaidFacts } from '../shared/measure.ts';

/** The facts that a finished figure needs, as its page carries them. */
export function writeFacts(measures: readonly MeasureFacts[]): string {
	const said = measures.map(({ id, name, unit, quality, source, licence, caveat }): SaidFacts => ({
		id,
		name,
		unit,
		quality,
		source,
		licence,
		caveat,
	}));
	return JSON.stringify(said);
}

/** Reads the facts that the build wrote beside a figure; anything else counts as none. */
export function parseFacts(text: string | undefined): SaidFacts[] {
	if (text === undefined) return [];
	const parsed: unknown = JSON.parse(text);
	return Array.isArray(parsed) ? (parsed as SaidFacts[]) : [];
}
