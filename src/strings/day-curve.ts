/** Words of the drawing of a day. */
export const dayCurveWords = {
	calls: (minutes: string) => `Calls in ${minutes} minutes`,
	agents: 'Agents needed (line) and busy (filled)',
	caption: (minutes: string) => `Calls and agents for each interval of ${minutes} minutes.`,
	columns: {
		interval: 'Interval',
		calls: 'Calls',
		load: 'Busy agents (erlangs)',
		agents: 'Agents needed',
		occupancy: 'Occupancy',
		level: 'Answered in time',
	},
	noCalls: 'no calls',
} as const;
