// Astro's development server, in the foreground. It has no search index and no content policy.
import { spawnSync } from 'node:child_process';
import './fonts.mjs';

const { status } = spawnSync(
	process.execPath,
	['node_modules/astro/bin/astro.mjs', 'dev', ...process.argv.slice(2)],
	{
		stdio: 'inherit',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' },
	},
);
process.exitCode = status ?? 1;
