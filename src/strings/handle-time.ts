/** Fields and results of handle time, load and occupancy. */
export const handleTimeWords = {
	groups: { call: 'One contact, on average', demand: 'Contacts and agents' },
	fields: {
		talk: { label: 'Talk', unit: 's' },
		hold: { label: 'Hold', unit: 's' },
		wrap: { label: 'Work after the contact', unit: 's' },
		calls: { label: 'Contacts in the interval', unit: 'contacts' },
		minutes: { label: 'Length of the interval', unit: 'min' },
		agents: { label: 'Agents', unit: 'agents' },
	},
	outputs: {
		aht: 'Average handle time',
		load: 'Offered load',
		occupancy: 'Occupancy',
		wrapShare: 'Share of work after the contact',
	},
	table: 'Occupancy by number of agents',
	columns: { agents: 'Agents', occupancy: 'Occupancy', idle: 'Free time in an hour' },
	noTime: 'A contact takes some time. Give at least one second of talk, hold or work after it.',
} as const;
