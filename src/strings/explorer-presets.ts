import { formatNumber } from './english.ts';

/** Names and rules of the choices of places that the build computes. */
export const presetWords = {
	near: {
		germany: { name: 'Nearshore to Germany', rule: '' },
		'united-states': { name: 'Nearshore to the United States', rule: '' },
		france: { name: 'Nearshore to France', rule: '' },
		gulf: {
			name: 'Nearshore to the Gulf',
			rule: ' The Gulf states themselves are left out.',
		},
	},
	nearRule: (capital: string, hours: number, km: number) =>
		`Destinations whose clocks differ by at most ${hours} hours from those of ${capital} in winter, and whose capitals are at most ${formatNumber(km, 0)} km away in a straight line.`,
	english: {
		name: 'English an official language',
		rule: 'Destinations that list English among their official languages. It says nothing about how well people speak it.',
	},
	largest: {
		name: 'Largest exporters',
		rule: (count: number, measure: string) =>
			`The ${count} destinations with the highest newest value of “${measure}”. Totals that mislead are left out.`,
	},
} as const;
