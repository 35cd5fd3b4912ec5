import type { NamedRow } from './delimited.ts';
import type { Fault } from './layout.ts';

/** What publishers write for the whole of a country: both sexes, all ages, the whole territory. */
const TOTALS =
	/^(_T|_Z|SEX_T|GEO_COV_NAT|AGE_YTHADULT_YGE15|CUR_TYPE_PPP|\w+_TOTAL|Total|All|BOTHSEX)$/;

/**
 * Leaves one slice of a file that breaks its values down: of each column what `where` asks for,
 * else the only value, else the total. A column with several values and no total is a fault, since
 * nobody said which of them is meant.
 */
export function narrow(
	rows: readonly NamedRow[],
	columns: readonly string[],
	where: ReadonlyMap<string, string>,
	faults: Fault[],
): readonly NamedRow[] {
	let left = rows;
	for (const column of columns) {
		const values = [...new Set(left.map(({ cell }) => cell[column] ?? ''))];
		const asked = where.get(column);
		const chosen = asked ?? (values.length <= 1 ? values[0] : values.find((v) => TOTALS.test(v)));
		const kept = left.filter(({ cell }) => (cell[column] ?? '') === chosen);
		if (left.length > 0 && kept.length === 0) {
			faults.push({
				line: left[0]?.line ?? 1,
				what:
					asked === undefined
						? `The column ${column} holds ${values.slice(0, 6).join(', ')}, and none of them is the total.`
						: `The column ${column} holds no ${asked}, but ${values.slice(0, 6).join(', ')}.`,
				fix: `Choose one: --where "${column}=${values[0] ?? ''}".`,
			});
			return [];
		}
		left = kept;
	}
	return left;
}
