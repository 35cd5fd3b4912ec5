/** Renames keys and values of older links. Each step is applied once, in order, and never removed. */
export type Migration = (parameters: Map<string, string>) => Map<string, string>;

/**
 * Links live for ever. Whoever renames a measure, a key or a value, or changes a default, adds a
 * step here and a link to `tests/unit/explorer/links.ts`.
 */
const migrations: readonly Migration[] = [];

/** Brings the parameters of an older link to today's names. */
export function migrate(
	parameters: Map<string, string>,
	steps: readonly Migration[] = migrations,
): Map<string, string> {
	return steps.reduce((result, step) => step(result), parameters);
}
