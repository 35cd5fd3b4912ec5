import { erlangWords as words } from '../../strings/erlang.ts';
import { InputProblem, type Inputs } from '../method.ts';
import { MOST_LOAD } from './limits.ts';
import { offeredLoad, type Demand, type Goal } from './load.ts';
import type { Shrinkage } from './scheduled.ts';
import { givenPercent, numberIn, plain } from './values.ts';

/** What a reader asks of the calculator. */
export interface Question {
	demand: Demand;
	/** Erlangs. */
	load: number;
	goal: Goal;
	/** Average seconds before a caller hangs up. */
	patience: number;
	shrinkage: Shrinkage;
	/** A number to check; undefined asks for the smallest one. */
	given: number | undefined;
	queues: number;
}

/** Reads the fields. Throws InputProblem when they do not fit together. */
export function questionOf(inputs: Inputs): Question {
	const value = (id: string) => numberIn(inputs, id);
	const demand = { calls: value('calls'), minutes: value('minutes'), aht: value('aht') };
	const load = offeredLoad(demand);
	if (load > MOST_LOAD) {
		throw new InputProblem('calls', words.tooMuch(plain(load, 0), plain(MOST_LOAD)));
	}
	const shrinkage = { all: value('shrinkage') / 100, away: value('away') / 100 };
	if (shrinkage.away > shrinkage.all) {
		throw new InputProblem('away', words.away(givenPercent(value('shrinkage'))));
	}
	return {
		demand,
		load,
		goal: { target: value('target') / 100, within: value('within') },
		patience: value('patience'),
		shrinkage,
		given: value('agents') || undefined,
		queues: value('queues'),
	};
}
