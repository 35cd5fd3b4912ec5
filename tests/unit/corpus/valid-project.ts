export const ARTICLE = 'content/articles/foundations/what-bpo-is.mdx';
export const REGION = 'content/regions/asia.mdx';
export const COUNTRY = 'content/countries/philippines.mdx';
export const CASE = 'content/cases/nhs-england-capita.mdx';
export const METHOD = 'content/methods/break-even.mdx';
export const ABOUT = 'content/about/about.mdx';
export const CLAIMS = 'content/claims/definitions.yaml';
export const TERM = 'content/glossary/outsourcing.yaml';
export const QUIZ = 'content/quizzes/what-bpo-is.yaml';
export const COURSE = 'content/courses/first-course.yaml';
export const SOURCES = 'content/sources/literature.json';

const pageFields = `standfirst: One plain sentence on what the page is about.
updated: 2026-11-22
version: "1.0"`;

/** The smallest project in which every kind of content stands once and nothing is wrong. */
export const VALID = {
	[COURSE]: `number: 1
title: A first course
standfirst: One plain sentence on what the course is about.
audience: People who know nothing about it yet.
rhythm: One meeting of an hour.
version: "1.0"
updated: 2026-11-22
objectives: [say what outsourcing is, tell it from offshoring, name one case of it]
sessions:
  - title: What it is
    minutes: 60
    objectives: [say what outsourcing is]
    readings: ['section:first-section', 'quiz:check-what-bpo-is', 'term:outsourcing']
    activities:
      - { title: Sorting, minutes: 20, form: pairs, steps: [Sort the cards on the table.] }
    seminar:
      - { question: Why do firms do it?, answer: There are several reasons. }
      - { question: Why do others not?, answer: There are several reasons. }
    slides: [{ title: One, points: [a] }, { title: Two, points: [b] }, { title: Three, points: [c] }]
assessment:
  task: [Write a page about one case.]
  rubric:
    - { name: Facts, weight: 40, levels: [All are right., Most are right., Few are right.] }
    - { name: Words, weight: 30, levels: [All are right., Most are right., Few are right.] }
    - { name: Sources, weight: 30, levels: [All are named., Most are named., Few are named.] }
  answer: [It names the case and its outcome.]
limits: It leaves out nearly everything.
`,
	'content/coverage.yaml': '{"topics": [{"number": 1, "title": "What it is"}], "texts": []}',
	[ARTICLE]: `---
title: What BPO is
${pageFields}
number: 1
level: 1
topics: [1]
objectives:
  - text: say what outsourcing is
    section: first-section
  - text: tell it from offshoring
    section: first-section
terms: [outsourcing]
furtherReading:
  - source: smith2020
    why: A clear overview.
---

The lead names a <Term id="outsourcing">term</Term> and a [region](/regions/asia/).

## First section {#first-section}

Of all firms, 56% outsource. <Cite source="smith2020" note="One survey." />

### A part of it {#first-part}

<Figure id="fig-first" title="Two kinds" source="smith2020">

| Kind | Share |
| --- | --- |
| One | 30% |

</Figure>

<RankingChart id="fig-ranking" indicator="internet-users" title="One leads" highlight="PHL POL" />

## Second section {#second-section}

<WorkedExample id="we-one" title="A saving" data="invented">

A bill of US$2,000 falls by 10%.

</WorkedExample>

<Formula id="f-one" label="Load">A = 10,000 / 5</Formula>

<Remark>Read this. <Note>An aside.</Note></Remark>

<CaseBox case="nhs-england-capita" />

<CheckedClaim claim="bpo-is-offshoring" />

Use is <Datum country="PHL" indicator="internet-users" />; see [above](#first-section).
`,
	[REGION]: `---
title: Asia
${pageFields}
id: asia
---

The lead.

## Asia in short {#asia-in-short}

Text.
`,
	[COUNTRY]: `---
title: Philippines
${pageFields}
iso3: PHL
facts:
  - label: Jobs
    value: 1.9 million
    scope: The whole industry
    year: "2025"
    source: smith2020
    grade: C
---

The lead.

## Work there {#philippines-work}

Text.
`,
	[CASE]: `---
title: NHS England and Capita
${pageFields}
number: 10
years: 2015 to 2018
client: NHS England
provider: Capita
countries: [GBR]
work: public back office
outcome: failure with savings
grade: A
record: audit
summary: The buyer had no data before signing and could not stop what followed.
lesson: Data come before the contract.
limits: One contract in one country, read in extracts.
facts:
  - value: £60 million
    label: Saved
    source: smith2020
questions:
  - What should the buyer have measured?
  - Who could have stopped the change?
terms: [outsourcing]
---

The lead.

## What happened {#nhs-what-happened}

Text.
`,
	[METHOD]: `---
title: Break-even
${pageFields}
group: money
number: 1
question: From which volume on is it dearer?
---

## The formula {#break-even-formula}

<Formula id="f-break-even" label="Volume" tex="Q = \\frac{F}{p - v}">Q = F / (p − v)</Formula>
`,
	[ABOUT]: `---
title: About
${pageFields}
---

The atlas has 67 articles and 12,000 lines. No source is asked for here.
`,
	[CLAIMS]: `title: Definitions
standfirst: Statements about what the words mean.
updated: 2026-11-22
claims:
  - id: bpo-is-offshoring
    claim: BPO means offshoring.
    verdict: wrong
    short: Who does the work and where are two questions.
    reason: A provider next door is still a provider, and a captive abroad is none.
    sources: [smith2020]
    sections: [first-section]
`,
	[TERM]: `term: outsourcing
definition: Paying an outside firm to do work that was or could be done inside.
related: [outsourcing]
sources: [smith2020]
`,
	[QUIZ]: `items:
${[1, 2, 3, 4].map(quizItem).join('')}`,
	[SOURCES]: `[
	{
		"id": "smith2020",
		"type": "book",
		"title": "Outsourcing",
		"author": [{ "family": "Smith", "given": "A." }],
		"custom": { "checked": "read", "checkedOn": "2026-11-22" }
	}
]
`,
} as const satisfies Readonly<Record<string, string>>;

function quizItem(number: number): string {
	const options: [text: string, correct: boolean, why: string][] = [
		['A provider next door', true, 'Another firm does the work.'],
		['A captive center abroad', false, 'The firm does it itself.'],
		['A new machine', false, 'Nobody else is paid.'],
	];
	const turned = [...options.slice(number % 3), ...options.slice(0, number % 3)];
	return `  - kind: single
    id: q-what-bpo-is-${number}
    section: first-section
    bloom: understand
    prompt: Which of these is outsourcing?
    options:
${turned.map(([text, correct, why]) => `      - text: ${text}\n${correct ? '        correct: true\n' : ''}        why: ${why}\n`).join('')}`;
}
