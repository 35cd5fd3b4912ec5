/** What was asked for on the command line. */
export interface UpdateArguments {
	indicator: string;
	file: string;
	write: boolean;
	from?: number;
	where: ReadonlyMap<string, string>;
}

/** How the command is called. */
export const usage = `npm run data:update -- <indicator> <file> [--write] [--from 2005] [--where "column=value"]

  Reads a publisher's file and prints what it would change. Only --write changes
  content/data/observations/<indicator>.csv.
  --from   the first year to take; otherwise the first year the atlas holds
  --where  the slice of a file that breaks its values down; may be given several times`;

/** Reads the arguments; a text is the reason why they cannot be read. */
export function parseArguments(words: readonly string[]): UpdateArguments | string {
	const names: string[] = [];
	const where = new Map<string, string>();
	let write = false;
	let from: number | undefined;
	for (let index = 0; index < words.length; index++) {
		const word = words[index] ?? '';
		if (word === '--write') write = true;
		else if (word === '--from') {
			const year = words[++index] ?? '';
			if (!/^\d{4}$/.test(year)) return `--from needs a year, not "${year}".`;
			from = Number(year);
		} else if (word === '--where') {
			const [, column, value] = /^([^=]+)=(.*)$/.exec(words[++index] ?? '') ?? [];
			if (column === undefined || value === undefined) {
				return `--where needs column=value, not "${words[index] ?? ''}".`;
			}
			where.set(column, value);
		} else if (word.startsWith('--')) return `There is no option ${word}.`;
		else names.push(word);
	}
	const [indicator, file, ...more] = names;
	if (indicator === undefined || file === undefined || more.length > 0) {
		return 'Give the id of one indicator and one file.';
	}
	return { indicator, file, write, ...(from !== undefined && { from }), where };
}
