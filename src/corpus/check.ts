import type { Corpus } from './load.ts';
import { sortProblems, type Problem } from './problem.ts';
import { citedNumbers } from './rules/cited-numbers.ts';
import { components } from './rules/components.ts';
import { courses } from './rules/courses.ts';
import { coverageGaps } from './rules/coverage.ts';
import { duplicateIds } from './rules/duplicate-ids.ts';
import { figures } from './rules/figures.ts';
import { headingIds } from './rules/heading-ids.ts';
import { idForm } from './rules/id-form.ts';
import { links } from './rules/links.ts';
import { objectives } from './rules/objectives.ts';
import { pageNames } from './rules/page-names.ts';
import { nearDuplicates } from './rules/near-duplicates.ts';
import { quizPatterns } from './rules/quiz-patterns.ts';
import { references, type KnownData } from './rules/references.ts';
import { sourcedEntries } from './rules/sourced-entries.ts';
import { straightQuotes } from './rules/straight-quotes.ts';
import { uncitableNumbers } from './rules/uncitable-numbers.ts';
import { unrenderedSyntax } from './rules/unrendered-syntax.ts';

/**
 * Runs every rule over the corpus. An empty list means the content may be published. Files that
 * cannot be read are told alone: what others miss of them would only follow from it.
 */
export function checkCorpus(corpus: Corpus, data: KnownData): Problem[] {
	if (corpus.problems.length > 0) return sortProblems(corpus.problems);
	return sortProblems([
		...pageNames(corpus),
		...headingIds(corpus),
		...idForm(corpus),
		...duplicateIds(corpus),
		...unrenderedSyntax(corpus),
		...straightQuotes(corpus),
		...figures(corpus),
		...components(corpus),
		...citedNumbers(corpus),
		...uncitableNumbers(corpus),
		...sourcedEntries(corpus),
		...nearDuplicates(corpus),
		...quizPatterns(corpus),
		...objectives(corpus),
		...coverageGaps(corpus),
		...courses(corpus),
		...references(corpus, data),
		...links(corpus, data),
	]);
}
