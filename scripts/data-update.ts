import { runUpdate } from './lib/data-update/run.ts';

/** Reads a publisher's own file into an indicator; see `npm run data:update` without arguments. */
process.exitCode = runUpdate(process.cwd(), process.argv.slice(2), {
	print: (text) => console.log(text),
	complain: (text) => console.error(text),
});
