import { offeredLoad } from '../erlang/load.ts';

/** The parts of one contact, averages in seconds. */
export interface HandleTime {
	talk: number;
	hold: number;
	wrap: number;
}

/** Average handle time in seconds: talk + hold + work after the contact (common usage). */
export function averageHandleTime({ talk, hold, wrap }: HandleTime): number {
	return talk + hold + wrap;
}

/** Occupancy ρ = A / N of `agents`, above 1 when they cannot keep up (Gans, Koole and Mandelbaum 2003). */
export function occupancyOf(
	demand: { calls: number; minutes: number; aht: number },
	agents: number,
): number {
	return offeredLoad(demand) / agents;
}
