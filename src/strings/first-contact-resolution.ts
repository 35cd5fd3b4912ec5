/** Fields and results of first contact resolution. */
export const resolutionWords = {
	groups: { contacts: 'Contacts of one month', price: 'Price' },
	fields: {
		contacts: { label: 'All contacts', unit: 'contacts' },
		repeats: {
			label: 'Repeats on the same issue',
			unit: 'contacts',
			hint: 'Within the window you agreed, for example seven days.',
		},
		price: { label: 'Price of a contact', unit: 'US$' },
		other: { label: 'Compare with a resolution of', unit: '%' },
	},
	outputs: {
		fcr: 'First contact resolution',
		issues: 'Issues',
		perIssue: 'Contacts for one issue',
		bill: 'Bill at a price per contact',
		issuePrice: 'Price per issue with the same bill',
		difference: 'Bill at the other resolution',
	},
	table: (issues: string) => `The same ${issues} issues at other rates of resolution`,
	columns: {
		fcr: 'Resolution',
		perIssue: 'Contacts for one issue',
		contacts: 'Contacts',
		bill: 'Bill by contact',
		issueBill: 'Bill by issue',
	},
	repeats: (contacts: string) =>
		`Repeats are a part of all contacts and someone called first. Give fewer than ${contacts}.`,
} as const;
