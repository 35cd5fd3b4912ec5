// Starts nginx on this machine with the configuration of the project and asks it for everything:
// every address of the site, every header rule, every redirect, every file in every encoding, packed
// by nginx and packed ahead, without and with the modules of Brotli. npm run test:deploy
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basePath } from './lib/base-path.mjs';
import { BROTLI_PACKAGES, brotliModules } from './lib/brotli-modules.ts';
import type { TriedSite } from './lib/compression-checks.ts';
import { deployChecks } from './lib/deploy-checks.ts';
import { nginxConfig } from './lib/nginx-config.ts';
import { findNginx, freePort, startNginx } from './lib/nginx-process.ts';
import { packAhead } from './lib/pack-ahead.ts';
import { promiseReport } from './lib/promise-report.mjs';
import { siteRules } from './lib/site-rules.ts';
import { triedFolder } from './lib/tried-folder.ts';

/** Problems of one promise that are printed; the rest is counted. */
const SHOWN = 10;
/** Of every kind that may move, also those that have not yet. */
const INVENTED = [
	{ from: '/an-old-address/', to: '/about/', status: 301 },
	{ from: '/s/an-old-section/', to: '/about/#main', status: 301 },
];
/** The best takes a minute. Other levels than those of nginx tell its own work from files packed ahead. */
const QUICK = { gzip: 1, brotli: 4 };

const built = fileURLToPath(new URL('../dist', import.meta.url));
const program = findNginx();
if (!program || !existsSync(built)) {
	console.error(
		program
			? 'There is no built site in dist/. Run "npm run build" first.'
			: 'nginx is not installed: on Debian "apt-get install nginx-light", or name it in NGINX_PATH.',
	);
	process.exit(1);
}
const rules = siteRules(fileURLToPath(new URL('..', import.meta.url)));
const modules = brotliModules(program);
const report = promiseReport(SHOWN);
const { folder, remove } = triedFolder(built);
try {
	for (const ahead of [false, true]) {
		if (ahead) await packAhead(folder, QUICK);
		for (const base of bases()) {
			for (const brotli of modules ? [false, true] : [false]) {
				await tryAll(program, {
					...{ folder, base, ahead, brotli, names: '_', rules: rules.rules },
					...{ listen: `127.0.0.1:${await freePort()}` },
					redirects: [...rules.redirects, ...INVENTED],
				});
			}
		}
	}
} finally {
	remove();
}
if (!modules)
	console.log(
		`\nNot tried: Brotli. This nginx lacks its modules: apt-get install ${BROTLI_PACKAGES}`,
	);
process.exitCode = report.close();

async function tryAll(nginxProgram: string, site: TriedSite): Promise<void> {
	const port = Number(site.listen.split(':')[1]);
	const loaded = site.brotli ? modules : [];
	const nginx = await startNginx(nginxProgram, nginxConfig(site), port, loaded);
	const encodings = site.brotli ? 'gzip and Brotli' : 'gzip';
	const way = `${encodings} ${site.ahead ? 'packed ahead' : 'on the fly'}`;
	console.log(`${nginx.version}, the site at ${site.base}, ${way}`);
	try {
		for (const { promise, isAsked, run } of deployChecks) {
			if (isAsked && !isAsked(site)) continue;
			const { asked, problems } = await run(nginx.origin, site);
			const nothing = asked === 0 ? ['there was nothing to ask for'] : [];
			report.tell(`${promise} (${asked} asked)`, [...nothing, ...problems]);
		}
	} finally {
		await nginx.stop();
	}
}

/** The path the site was built for; one built for the root is tried below a path as well. */
function bases(): string[] {
	const base = basePath(process.env.BASE_PATH);
	return base === '/' ? [base, '/atlas/'] : [base];
}
