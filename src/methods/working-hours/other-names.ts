/** Names besides its own under which a city is looked for, by its id: earlier ones, short and local ones. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
	bengaluru: ['bangalore'],
	chattogram: ['chittagong'],
	chennai: ['madras'],
	'cluj-napoca': ['cluj'],
	delhi: ['new-delhi'],
	fes: ['fez'],
	'george-town': ['penang'],
	'ho-chi-minh-city': ['saigon', 'ho-chi-minh'],
	kolkata: ['calcutta'],
	krakow: ['cracow'],
	kyiv: ['kiev'],
	mumbai: ['bombay'],
	'new-york': ['new-york-city', 'nyc'],
	prague: ['praha'],
	warsaw: ['warszawa'],
};

/** All names of a city as `plain` writes them, its id first. */
export function namesOf(id: string): readonly string[] {
	return [id, ...(otherNames[id] ?? [])];
}
