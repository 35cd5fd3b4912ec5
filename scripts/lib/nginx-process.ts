import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** An nginx of our own on this machine. */
export interface RunningNginx {
	origin: string;
	version: string;
	/** Ends it and removes its folder. */
	stop: () => Promise<void>;
}

const TEMP_FOLDERS = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** The program nginx: NGINX_PATH, else one of the system; undefined where there is none. */
export function findNginx(): string | undefined {
	const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
	const programs = [process.env.NGINX_PATH ?? '', ...folders.map((name) => join(name, 'nginx'))];
	return programs.find((file) => file !== '' && spawnSync(file, ['-v']).status === 0);
}

/** A port of the loopback that is free at the moment. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/**
 * Starts nginx with a site configuration in a folder of its own, apart from the service of the
 * system, and waits until it answers.
 *
 * @param modules files that it loads first
 * @throws with its messages when it does not start
 */
export async function startNginx(
	program: string,
	site: string,
	port: number,
	modules: readonly string[] = [],
): Promise<RunningNginx> {
	const prefix = mkdtempSync(join(tmpdir(), 'atlas-nginx-'));
	for (const name of TEMP_FOLDERS) mkdirSync(join(prefix, name));
	writeFileSync(join(prefix, 'site.conf'), site);
	writeFileSync(join(prefix, 'nginx.conf'), mainConfig(prefix, modules));
	const errors = join(prefix, 'error.log');
	const child = spawn(program, ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', errors], {
		stdio: 'ignore',
	});
	const ended = new Promise((resolve) => child.once('close', resolve));
	const stop = async () => {
		child.kill('SIGQUIT');
		await ended;
		rmSync(prefix, { recursive: true, force: true });
	};
	const origin = `http://127.0.0.1:${port}`;
	for (let turn = 0; turn < 100 && child.exitCode === null; turn += 1) {
		if (await answers(origin)) return { origin, version: versionOf(program), stop };
		await wait(50);
	}
	const said = readFileSync(errors, 'utf8');
	await stop();
	throw new Error(`nginx did not start:\n${said}`);
}

function mainConfig(prefix: string, modules: readonly string[]): string {
	const temp = TEMP_FOLDERS.map((name) => `\t${name}_temp_path ${prefix}/${name};`).join('\n');
	// Started by root, nginx would read files as another user, who may not enter a reader's folder.
	const user = process.getuid?.() === 0 ? `user ${userInfo().username};\n` : '';
	const load = modules.map((file) => `load_module ${file};\n`).join('');
	return `${load}${user}daemon off;
worker_processes auto;
pid ${prefix}/nginx.pid;
events {
	worker_connections 512;
}
http {
	access_log off;
	sendfile on;
	tcp_nopush on;
${temp}
	include ${prefix}/site.conf;
}
`;
}

async function answers(origin: string): Promise<boolean> {
	return fetch(origin, { method: 'HEAD' }).then(
		() => true,
		() => false,
	);
}

function versionOf(program: string): string {
	return spawnSync(program, ['-v'], { encoding: 'utf8' }).stderr.trim().replace(/^.*: /, '');
}
