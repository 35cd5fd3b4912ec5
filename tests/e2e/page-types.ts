/** One page of every type, as its address below the base path. */
export const pageTypes = {
	home: '',
	contents: 'learn/',
	article: 'learn/foundations/what-bpo-is/',
	'article cited': 'learn/foundations/what-bpo-is/cite/',
	'list of regions': 'regions/',
	region: 'regions/asia/',
	country: 'countries/philippines/',
	'country without a text': 'countries/bosnia-and-herzegovina/',
	'list of countries': 'countries/',
	explorer: 'compare/',
	'list of methods': 'methods/',
	method: 'methods/erlang-c/',
	'method with drawings': 'methods/total-cost/',
	'working hours': 'methods/working-hours/',
	'location score': 'methods/location-score/',
	'list of cases': 'cases/',
	case: 'cases/nhs-england-capita/',
	'list of claims': 'claims/',
	'claims of a topic': 'claims/costs-and-benefits/',
	glossary: 'glossary/',
	term: 'glossary/service-level-agreement/',
	'data catalogue': 'data/',
	indicator: 'data/average-monthly-earnings/',
	'data editions': 'data/changes/',
	sources: 'sources/',
	search: 'search/',
	teaching: 'teach/',
	'course builder': 'teach/builder/',
	'list of courses': 'teach/courses/',
	'ready course': 'teach/courses/introduction-for-students/',
	formats: 'teach/formats/',
	'question bank': 'teach/questions/',
	about: 'about/method/',
	changes: 'about/changes/',
	permanence: 'about/permanence/',
	'saving for offline': 'offline/',
	'page that is not saved': 'offline/not-saved/',
	'page that is not there': 'no-such-page/',
} as const;

/** One page of every kind that stands alone: no masthead, made to be framed. */
export const standaloneTypes = {
	'section alone': 's/what-bpo-is-not/',
	'table alone': 's/fig-who-and-where/',
	'chart alone': 's/fig-asia-ict-exports/',
	'worked example alone': 's/we-two-offers-one-payroll/',
	'explorer in a frame': 'compare/embed/',
	'self-check alone': 's/check-what-bpo-is/',
} as const;

/** Every page in the sitemap, as addresses below the base path. */
export function addressesIn(sitemap: string, base: string): string[] {
	return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
		new URL(address).pathname.replace(base, ''),
	);
}
