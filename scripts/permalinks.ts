import { writeFileSync } from 'node:fs';
import { loadCorpus } from '../src/corpus/load.ts';
import { dataPages } from '../src/data/data-pages.ts';
import { readDataset } from '../src/data/load.ts';
import { currentAddresses, readLedger } from '../src/permalinks/ledger.ts';
import { extendLedger, formatLedger } from '../src/permalinks/write-ledger.ts';

/** Records every new address in the ledger. Recorded ones are never changed. */
const root = process.cwd();
const recorded = readLedger(root);
const today = new Date().toISOString().slice(0, 10);
const extended = extendLedger(
	recorded,
	currentAddresses(loadCorpus(root), dataPages(readDataset(root)), today),
);
writeFileSync('content/permalinks.json', formatLedger(extended));
console.log(`${extended.length - recorded.length} new addresses, ${extended.length} in all.`);
