import { readdirSync, readFileSync } from 'node:fs';

/**
 * Resident memory of a process and of all it started, at this moment, in megabytes.
 *
 * @returns undefined where the system has no `/proc`
 */
export function treeMemory(pid: number): number | undefined {
	const parents = parentsOfProcesses();
	if (!parents.has(pid)) return undefined;
	const tree = new Set([pid]);
	// A child has started after its parent, so it is found within as many rounds as there are generations.
	for (let size = 0; size < tree.size;) {
		size = tree.size;
		for (const [child, parent] of parents) if (tree.has(parent)) tree.add(child);
	}
	return [...tree].reduce((sum, member) => sum + residentMemory(member), 0);
}

function parentsOfProcesses(): Map<number, number> {
	const numbers = (read('/proc') ?? []).map(Number).filter(Number.isInteger);
	return new Map(
		numbers.flatMap((pid): [number, number][] => {
			// The name of the program stands in parentheses before the state and the parent.
			const [, parent] = /^.*\) \S (\d+)/s.exec(readText(`/proc/${pid}/stat`)) ?? [];
			return parent === undefined ? [] : [[pid, Number(parent)]];
		}),
	);
}

function residentMemory(pid: number): number {
	const [, kilobytes = 0] = /^VmRSS:\s+(\d+)/m.exec(readText(`/proc/${pid}/status`)) ?? [];
	return Number(kilobytes) / 1000;
}

function read(folder: string): string[] | undefined {
	try {
		return readdirSync(folder);
	} catch {
		return undefined;
	}
}

/** A process may end while it is looked at: then there is nothing to read. */
function readText(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}
