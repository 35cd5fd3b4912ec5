import type { MeasureFacts } from '../shared/measure.ts';

/** Reads the facts that the build wrote beside a figure; anything else counts as none. */
export function parseFacts(text: string | undefined): MeasureFacts[] {
	if (text === undefined) return [];
	const parsed: unknown = JSON.parse(text);
	return Array.isArray(parsed) ? (parsed as MeasureFacts[]) : [];
}
