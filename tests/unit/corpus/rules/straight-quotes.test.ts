import { describe } from 'vitest';
import { allows, guard } from '../guard.ts';
import { ARTICLE, CASE, CLAIMS, METHOD, QUIZ, SOURCES, swap, TERM } from '../helpers.ts';

const fault = (word: string) => ({
	rule: 'straight-quote',
	what: `A straight apostrophe or quotation mark stands in the text: ${word}`,
	fix: 'Write ’ for an apostrophe and “ ” around words that are quoted.',
});

describe('quotation marks beside the running text', () => {
	guard({
		name: 'refuses a straight apostrophe in a claim',
		changes: { [CLAIMS]: swap('the work and where', "the client's work and where") },
		file: CLAIMS,
		at: "client's",
		...fault("client's"),
	});
	guard({
		name: 'refuses straight quotation marks in a term, whichever quotes YAML has around them',
		changes: { [TERM]: swap('Paying an outside firm', '>-\n  Paying an "outside" firm') },
		file: TERM,
		at: 'definition:',
		...fault('"outside"'),
	});
	guard({
		name: 'refuses an escaped quotation mark in a question',
		changes: { [QUIZ]: swap('Which of these is outsourcing?', '"Which is \\"outsourcing\\"?"') },
		file: QUIZ,
		at: 'Which is',
		...fault('"outsourcing"?'),
	});
	guard({
		name: 'refuses it in the frontmatter of a page, in the list where it stands',
		changes: { [CASE]: swap('Who could have stopped', "Who on the firms' side stopped") },
		file: CASE,
		at: "firms'",
		...fault("firms'"),
	});
	guard({
		name: 'refuses it in an attribute of a component',
		changes: { [ARTICLE]: swap('note="One survey."', 'note="One firm\'s survey."') },
		file: ARTICLE,
		at: 'Of all firms',
		...fault("firm's"),
	});
	allows('takes the quotes of YAML itself, and the marks that are set', {
		[CLAIMS]: swap('BPO means offshoring.', "'“BPO” means one’s own offshoring: always.'"),
	});
	allows('takes the prime of a formula', { [METHOD]: swap('tex="Q =', 'tex="Q\' =') });
	allows('leaves the title of a source as its publisher prints it', {
		[SOURCES]: swap('"title": "Outsourcing"', '"title": "Who\'s outsourcing?"'),
	});
});
