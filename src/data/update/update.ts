import type { Indicator, Observation } from '../../schemas/indicator.ts';
import type { Place } from '../../schemas/place.ts';
import { quarantine, type Quarantined } from '../quarantine.ts';
import { carryOver, compare, type Difference } from './compare.ts';
import { countryCodes } from './country-codes.ts';
import { detectLayout, layouts } from './detect.ts';
import type { Fault } from './layout.ts';
import { toObservations } from './to-observations.ts';

/** A publisher's file and what it is for. */
export interface UpdateRequest {
	text: string;
	indicator: Indicator;
	places: ReadonlyMap<string, Place>;
	/** What the atlas holds now, also values in quarantine. */
	before: readonly Observation[];
	/** Slices of the file to read, by column. */
	where: ReadonlyMap<string, string>;
	/** Years before this one are left out; without it, those before the first the atlas holds. */
	from?: number | undefined;
}

/** What the file would change. Nothing is written while there are faults. */
export interface Update {
	/** Name of the layout; left out when no layout fits. */
	layout?: string;
	faults: Fault[];
	/** All rows to store, sorted. */
	observations: Observation[];
	differences: Difference[];
	/** Values of the file that the rules of quarantine hold back. */
	held: Quarantined[];
	/** Places of the atlas that the file does not give a value for. */
	without: Place[];
	/** Codes of the file that are no place of the atlas. */
	otherCodes: string[];
	/** Changed values whose note was carried over and may no longer hold. */
	keptNotes: number;
}

/** Reads a publisher's file and compares it with what the atlas holds. */
export function readUpdate(request: UpdateRequest): Update {
	const { text, indicator, places, before, where } = request;
	const faults: Fault[] = [];
	const nothing = {
		faults,
		observations: [],
		differences: [],
		held: [],
		without: [],
		otherCodes: [],
		keptNotes: 0,
	};
	const { layout, lines } = detectLayout(text);
	if (!layout) {
		const found = lines[0]?.cells.slice(0, 6).join(', ') ?? 'nothing';
		faults.push({
			line: 1,
			what: `The layout is unknown. The file begins with: ${found}.`,
			fix: `Use one of these files:\n${layouts.map(({ name, expects }) => `      ${name}: ${expects}`).join('\n')}`,
		});
		return nothing;
	}
	const raw = layout.read({ lines, text, indicator, where, faults });
	const read = toObservations(raw, indicator, countryCodes(places.values()), faults);
	const first = request.from ?? Math.min(...before.map(({ year }) => year));
	const after = read.observations.filter(({ year }) => before.length === 0 || year >= first);
	if (faults.length === 0 && after.length === 0) {
		faults.push({
			line: lines[0]?.number ?? 1,
			what: 'The file holds no value of a place of the atlas.',
			fix: 'Look whether it is the right file, and whether its codes are ISO 3166.',
		});
	}
	if (faults.length > 0) return { ...nothing, layout: layout.name };
	const observations = carryOver(before, after);
	const given = new Set(after.map(({ country }) => country));
	const differences = compare(before, after);
	return {
		layout: layout.name,
		faults,
		observations,
		differences,
		held: quarantine(observations, indicator).held,
		without: [...places.values()].filter(({ iso3 }) => !given.has(iso3)),
		otherCodes: read.otherCodes,
		keptNotes: keptNotes(observations, after, differences),
	};
}

function keptNotes(
	stored: readonly Observation[],
	file: readonly Observation[],
	differences: readonly Difference[],
): number {
	const changed = new Set(
		differences.filter(({ kind }) => kind === 'changed').map((d) => `${d.country} ${d.year}`),
	);
	return stored.filter(
		(item, index) =>
			changed.has(`${item.country} ${item.year}`) &&
			item.note !== undefined &&
			file[index]?.note === undefined,
	).length;
}
