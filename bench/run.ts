// Measures and prints tables: npm run bench, or only some parts: npm run bench -- search lighthouse
import { fileURLToPath } from 'node:url';
import { parts } from './lib/parts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);
const names = parts.map(({ name }) => name);
const unknown = wanted.filter((name) => !names.includes(name));

if (unknown.length > 0) {
	console.error(`There is no part ${unknown.join(', ')}. Parts are ${names.join(', ')}.`);
	process.exitCode = 1;
} else {
	console.log(`Measuring on Node ${process.versions.node}.`);
	for (const part of parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
		console.log(`\n${part.name}: ${part.about}`);
		const rows = await part.rows(root);
		if (typeof rows === 'string') console.log(rows);
		else console.table(Object.fromEntries(rows));
	}
}
