import { describe } from 'vitest';
import { guard } from '../guard.ts';
import {
	add,
	ARTICLE,
	CASE,
	CLAIMS,
	COUNTRY,
	QUIZ,
	REGION,
	SOURCES,
	swap,
	TERM,
	VALID,
} from '../helpers.ts';

const SECOND_SOURCE =
	'{ "id": "smith2020", "type": "book", "title": "Another book", "custom": { "checked": "read", "checkedOn": "2026-11-22" } }';

describe('what content names', () => {
	guard({
		name: 'refuses a source in a citation that is not there',
		changes: { [REGION]: add('Text. <Cite source="jones2021" />') },
		file: REGION,
		at: 'Text. <',
		rule: 'unknown-source',
		what: 'There is no source "jones2021".',
		fix: 'Add the source to content/sources, or correct the key.',
	});
	guard({
		name: 'refuses one of several sources of a figure that is not there',
		changes: {
			[ARTICLE]: swap(
				'title="Two kinds" source="smith2020"',
				'title="Two kinds" source="smith2020 jones2021"',
			),
		},
		file: ARTICLE,
		at: '<Figure',
		rule: 'unknown-source',
		what: 'There is no source "jones2021".',
		fix: 'Add the source to content/sources, or correct the key.',
	});
	guard({
		name: 'refuses two sources in one citation',
		changes: { [REGION]: add('Text. <Cite source="smith2020 smith2020" />') },
		file: REGION,
		at: 'Text. <',
		rule: 'unknown-source',
		what: 'There is no source "smith2020 smith2020".',
		fix: 'Add the source to content/sources, or correct the key.',
	});
	guard({
		name: 'refuses a source of further reading that is not there',
		changes: { [ARTICLE]: swap('- source: smith2020', '- source: jones2021') },
		file: ARTICLE,
		at: '- source: jones',
		rule: 'unknown-source',
		what: 'There is no source "jones2021".',
		fix: 'Add the source to content/sources, or correct the key.',
	});
	guard({
		name: 'refuses a source of a fact that is not there',
		changes: { [COUNTRY]: swap('source: smith2020', 'source: jones2021') },
		file: COUNTRY,
		at: 'source: jones',
		rule: 'unknown-source',
		what: 'There is no source "jones2021".',
		fix: 'Add the source to content/sources, or correct the key.',
	});
	guard({
		name: 'refuses a source of a claim that is not there',
		changes: { [CLAIMS]: swap('[smith2020]', '[smith2020, jones2021]') },
		file: CLAIMS,
		at: 'sources:',
		rule: 'unknown-source',
		what: 'There is no source "jones2021".',
		fix: 'Add the source to content/sources, or correct the key.',
	});
	guard({
		name: 'refuses a source of a term that is not there',
		changes: { [TERM]: swap('[smith2020]', '[jones2021]') },
		file: TERM,
		at: 'sources:',
		rule: 'unknown-source',
		what: 'There is no source "jones2021".',
		fix: 'Add the source to content/sources, or correct the key.',
	});
	guard({
		name: 'refuses a source of a question that is not there',
		changes: { [QUIZ]: swap('    bloom', '    source: jones2021\n    bloom') },
		file: QUIZ,
		at: 'source: jones',
		rule: 'unknown-source',
		what: 'There is no source "jones2021".',
		fix: 'Add the source to content/sources, or correct the key.',
	});
	guard({
		name: 'refuses a term in text that is not there',
		changes: { [REGION]: add('A <Term id="insourcing">term</Term>.') },
		file: REGION,
		at: 'A <Term',
		rule: 'unknown-term',
		what: 'There is no term "insourcing".',
		fix: 'Add content/glossary/<id>.yaml, or correct the id.',
	});
	guard({
		name: 'refuses a key term that is not there',
		changes: { [ARTICLE]: swap('terms: [outsourcing]', 'terms: [outsourcing, insourcing]') },
		file: ARTICLE,
		at: 'terms:',
		rule: 'unknown-term',
		what: 'There is no term "insourcing".',
		fix: 'Add content/glossary/<id>.yaml, or correct the id.',
	});
	guard({
		name: 'refuses a related term that is not there',
		changes: {
			[TERM]: (text) =>
				text
					.replace('definition:', 'more: Not insourcing.\ndefinition:')
					.replace('related: [outsourcing]', 'related: [insourcing]'),
		},
		file: TERM,
		at: 'related:',
		rule: 'unknown-term',
		what: 'There is no term "insourcing".',
		fix: 'Add content/glossary/<id>.yaml, or correct the id.',
	});
	guard({
		name: 'refuses a case that is not there',
		changes: { [REGION]: add('<CaseBox case="none" />') },
		file: REGION,
		at: '<CaseBox',
		rule: 'unknown-case',
		what: 'There is no case "none".',
		fix: 'Add content/cases/<slug>.mdx, or correct the name.',
	});
	guard({
		name: 'refuses a claim that is not there',
		changes: { [REGION]: add('<CheckedClaim claim="none" />') },
		file: REGION,
		at: '<CheckedClaim',
		rule: 'unknown-claim',
		what: 'There is no claim "none".',
		fix: 'Add the claim to a file of content/claims, or correct the id.',
	});
	guard({
		name: 'refuses a section of a question that is not there',
		changes: { [QUIZ]: swap('section: first-section', 'section: none') },
		file: QUIZ,
		at: 'section: none',
		rule: 'unknown-section',
		what: 'There is no section "none".',
		fix: 'Name the id of a section heading.',
	});
	guard({
		name: 'refuses a section of a claim that is not there',
		changes: { [CLAIMS]: swap('[first-section]', '[none]') },
		file: CLAIMS,
		at: 'sections:',
		rule: 'unknown-section',
		what: 'There is no section "none".',
		fix: 'Name the id of a section heading.',
	});
	guard({
		name: 'refuses a figure as a section',
		changes: { [QUIZ]: swap('section: first-section', 'section: fig-first') },
		file: QUIZ,
		at: 'section: fig',
		rule: 'unknown-section',
		what: 'There is no section "fig-first".',
		fix: 'Name the id of a section heading.',
	});
	guard({
		name: 'refuses an indicator that is not there',
		changes: { [REGION]: add('<Datum country="PHL" indicator="none" />') },
		file: REGION,
		at: '<Datum',
		rule: 'unknown-indicator',
		what: 'There is no indicator "none".',
		fix: 'Name an indicator of content/data/indicators.yaml.',
	});
	guard({
		name: 'refuses an indicator of a ranking that is not there',
		changes: { [REGION]: add('<RankingChart id="fig-x" title="X" indicator="none" />') },
		file: REGION,
		at: '<Ranking',
		rule: 'unknown-indicator',
		what: 'There is no indicator "none".',
		fix: 'Name an indicator of content/data/indicators.yaml.',
	});
	guard({
		name: 'refuses a country that is not there',
		changes: { [REGION]: add('<Datum country="XXX" indicator="internet-users" />') },
		file: REGION,
		at: '<Datum',
		rule: 'unknown-country',
		what: 'There is no country "XXX".',
		fix: 'Name the three-letter code of a country in content/data/countries.csv.',
	});
	guard({
		name: 'refuses one of several countries of a ranking that is not there',
		changes: { [ARTICLE]: swap('highlight="PHL POL"', 'highlight="PHL XXX"') },
		file: ARTICLE,
		at: '<Ranking',
		rule: 'unknown-country',
		what: 'There is no country "XXX".',
		fix: 'Name the three-letter code of a country in content/data/countries.csv.',
	});
	guard({
		name: 'refuses the country of a case that is not there',
		changes: { [CASE]: swap('[GBR]', '[GBR, XXX]') },
		file: CASE,
		at: 'countries:',
		rule: 'unknown-country',
		what: 'There is no country "XXX".',
		fix: 'Name the three-letter code of a country in content/data/countries.csv.',
	});
	guard({
		name: 'refuses the country of its own page that is not there',
		changes: { [COUNTRY]: swap('iso3: PHL', 'iso3: XXX') },
		file: COUNTRY,
		at: 'iso3:',
		rule: 'unknown-country',
		what: 'There is no country "XXX".',
		fix: 'Name the three-letter code of a country in content/data/countries.csv.',
	});
	guard({
		name: 'refuses a quiz without an article',
		changes: { 'content/quizzes/other.yaml': VALID[QUIZ] },
		file: 'content/quizzes/other.yaml',
		rule: 'quiz-without-article',
		what: 'There is no article "other" for this quiz.',
		fix: 'Name the quiz file like the article it belongs to.',
	});
	guard({
		name: 'refuses a second source with the same key, at the second',
		changes: { [SOURCES]: swap('\n]', `,\n${SECOND_SOURCE}\n]`) },
		file: SOURCES,
		at: 'Another book',
		rule: 'duplicate-id',
		what: 'The source "smith2020" is already defined in content/sources/literature.json.',
		fix: 'Keep one of the two entries.',
	});
	guard({
		name: 'refuses a source that another file has',
		changes: { 'content/sources/more.json': VALID[SOURCES] },
		file: 'content/sources/more.json',
		at: '"smith2020"',
		rule: 'duplicate-id',
		what: 'The source "smith2020" is already defined in content/sources/literature.json.',
		fix: 'Keep one of the two entries.',
	});
});
