import { loadCorpus } from '../src/corpus/load.ts';
import { readings } from '../src/corpus/reading.ts';

/** Pages with sentences over this many words are worth a second look. */
const LONG = 35;

/** Prints how hard each page is to read: npm run report. It names what to look at and fails nothing. */
const all = readings(loadCorpus(process.cwd()));
console.table(
	all.map(({ file, words, perSentence, longest, grade }) => ({
		page: file.replace(/^content\//, ''),
		words,
		'words a sentence': Math.round(perSentence * 10) / 10,
		'longest sentence': longest.words,
		'school grade': Math.round(grade * 10) / 10,
	})),
);
for (const { file, longest } of all.filter(({ longest: { words } }) => words > LONG)) {
	console.log(`${file}:${longest.line}  ${longest.words} words: ${longest.text.slice(0, 90)} …`);
}
const mean = all.reduce((sum, { grade }) => sum + grade, 0) / all.length;
console.log(`\n${all.length} pages, mean school grade ${mean.toFixed(1)}.`);
