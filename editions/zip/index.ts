import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from '../../src/teach/export/zip.ts';
import type { Edition } from '../edition.ts';
import { copyFiles } from '../folder/copy-files.ts';
import { diskPolicy } from '../folder/policy.ts';
import { checksumList, sha256 } from '../lib/checksums.ts';
import { sheets } from './sheets.ts';

/** The atlas as a folder of pages that opens by double-click, packed. Needs no tool. */
export const zipEdition: Edition = {
	id: 'zip',
	title: 'Folder of pages that opens by double-click (zip)',
	missing: () => undefined,
	make: async ({ site, out, url, edition, say }) => {
		const files: Record<string, string | Buffer> = sheets({ url, edition });
		for await (const [path, content] of copyFiles({ site, url, policy: diskPolicy })) {
			files[path] = content;
		}
		files.SHA256SUMS = checksumList(
			Object.entries(files).map(([name, content]) => ({ name, sha256: sha256(content) })),
		);
		const name = `bpo-atlas-${edition.id}.zip`;
		const bytes = zip(files);
		writeFileSync(join(out, name), bytes);
		say(`${name}, ${Object.keys(files).length} files, ${(bytes.length / 1e6).toFixed(1)} MB`);
	},
};
