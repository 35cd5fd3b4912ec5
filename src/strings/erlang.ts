/** What is wrong with the pasted table of a day. */
export const dayWords = {
	header: (line: number) =>
		`Line ${line} starts with no time, so it is read as names of columns, but it does not name start, calls and handle time. Write for example: start, calls, AHT.`,
	noTime: (line: number, text: string) =>
		`Line ${line}: “${text}” is no time of day. Start each line with a time such as 09:00.`,
	missing: (line: number, time: string, what: 'calls' | 'aht') =>
		`Line ${line} (${time}) has no ${what === 'calls' ? 'number of calls' : 'handle time'}. Each line needs a start, calls and a handle time in seconds, for example 09:00 120 300.`,
	tooManyCells: (line: number, cells: number) =>
		`Line ${line} has ${cells} entries instead of three. Keep start, calls and handle time, or name the columns in a first line.`,
	noCalls: (line: number, text: string) =>
		`Line ${line}: “${text}” is no number of calls. Write a number from 0 to 100,000.`,
	noSeconds: (line: number, text: string) =>
		`Line ${line}: “${text}” is no handle time. Write seconds from 1 to 7,200, for example 315.`,
	twice: (line: number, time: string, twin: number) =>
		`Line ${line} repeats ${time}, which line ${twin} already has. Keep one of them.`,
	order: (line: number, time: string, before: string) =>
		`Line ${line}: ${time} stands after ${before}. Put the lines in the order of time.`,
	gap: (line: number, missing: string, time: string) =>
		`Line ${line}: the interval at ${missing} is missing before ${time}. Add it, with 0 calls if nobody calls.`,
	uneven: (line: number, before: string, time: string, minutes: number) =>
		`Line ${line}: from ${before} to ${time} is no multiple of the other intervals, which last ${minutes} minutes. Use one length for the whole day.`,
	length: (line: number, minutes: number) =>
		`Line ${line} starts ${minutes} minutes after the line before. Intervals may last 5 to 60 minutes; longer ones hide the peaks.`,
	tooMany: (lines: number) =>
		`The table has ${lines} intervals. A day has 96 at most, one every 15 minutes.`,
	tooMuch: (line: number, load: string, most: string) =>
		`Line ${line} means ${load} erlangs. This page computes up to ${most}; give the calls of one queue.`,
	more: (count: number) =>
		`There ${count === 1 ? 'is 1 more problem' : `are ${count} more problems`} of this kind.`,
	empty: 'The table holds no call. Give at least one interval with calls, or empty the field.',
} as const;

/** Fields and results of the calculator of agents. */
export const erlangWords = {
	groups: { demand: 'Calls', goal: 'Service you promise', staff: 'People', day: 'A whole day' },
	fields: {
		calls: { label: 'Calls in the interval', unit: 'calls' },
		minutes: { label: 'Length of the interval', unit: 'min', hint: 'Usually 15, 30 or 60.' },
		aht: {
			label: 'Average handle time',
			unit: 's',
			hint: 'Talk, hold and work after the call.',
		},
		target: { label: 'Share answered in time', unit: '%' },
		within: { label: 'Answered within', unit: 's' },
		patience: {
			label: 'Average patience',
			unit: 's',
			hint: 'How long callers wait before they hang up, on average. Used by Erlang A only.',
		},
		shrinkage: {
			label: 'Shrinkage, all together',
			unit: '% of paid time',
			hint: 'Paid time that is not available for calls.',
		},
		away: {
			label: 'Of this, whole days away',
			unit: '% of paid time',
			hint: 'Holiday and sickness. The rest is lost during days at work.',
		},
		agents: {
			label: 'Check this number of agents',
			unit: 'agents',
			hint: '0 finds the smallest number that keeps the promise.',
		},
		queues: {
			label: 'Separate queues to compare',
			unit: 'queues',
			hint: 'The same calls, split evenly between teams that cannot help each other.',
		},
		day: {
			label: 'Interval table',
			hint: 'One line for each interval: start, calls, handle time in seconds. Paste from a spreadsheet, or write 09:00 120 300. At most 96 lines; empty for no day.',
		},
	},
	outputs: {
		agents: 'Agents on the phones',
		level: 'Answered in time',
		asa: 'Average speed of answer',
		wait: 'Calls that wait',
		occupancy: 'Occupancy',
		load: 'Offered load',
		additive: 'Scheduled staff, shares added',
		compounded: 'Scheduled staff, shares compounded',
		patient: 'Agents if callers hang up (Erlang A)',
		patientLevel: 'Answered in time if callers hang up (Erlang A)',
		abandoned: 'Calls that hang up (Erlang A)',
		separate: 'Agents in separate queues',
	},
	notes: {
		additive: 'All shares are of paid time.',
		compounded: 'Shares lost at work apply to people present only.',
		patientLevel: 'Of all calls offered.',
	},
	tables: {
		around: 'Erlang C around this number of agents',
		models: (agents: string) => `Two models of the same ${agents}`,
		pooling: 'One queue or several',
		day: (minutes: string) => `Agents for each interval of ${minutes} minutes`,
		daySums: 'The day in numbers',
	},
	columns: {
		agents: 'Agents',
		wait: 'Wait',
		level: (within: string) => `In ${within} s`,
		asa: 'Average wait',
		occupancy: 'Occupancy',
		measure: 'Measure',
		erlangC: 'Erlang C',
		erlangA: 'Erlang A',
		team: 'Teams',
		each: 'Agents each',
		all: 'Agents together',
		start: 'Start',
		calls: 'Calls',
		aht: 'Handle time',
		load: 'Erlangs',
		scheduled: 'Scheduled',
		value: 'Value',
	},
	rows: {
		line: 'Callers in line, on average',
		abandoned: 'Calls that hang up',
		oneQueue: 'One queue',
		queues: (count: string) => `${count} queues`,
		calls: 'Calls',
		hours: 'Hours on the phones',
		peak: 'Most agents at once',
		occupancy: 'Occupancy of the day',
		level: 'Answered in time, all calls of the day',
		additive: 'Scheduled hours, shares added',
		compounded: 'Scheduled hours, shares compounded',
	},
	none: 'none',
	endless: 'without end',
	away: (all: string) =>
		`Whole days away are a part of the shrinkage. Give at most ${all}, or raise the shrinkage.`,
	tooMuch: (load: string, most: string) =>
		`These values mean ${load} erlangs. This page computes up to ${most}; give the calls of one queue in one interval.`,
} as const;
