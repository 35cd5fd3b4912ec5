import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { strFromU8, unzipSync } from 'fflate';
import { test as base, expect, type Frame, type Page } from '@playwright/test';

/** Questions of a session with their right answers, as the page of the session holds them. */
interface Question {
	kind: string;
	right?: string[];
	answer?: number;
}

interface Platform {
	files: Record<string, string>;
	address: string;
}

/** A learning platform of one page: scorm-again around a session in a frame. */
const test = base.extend<{ platform: Platform }>({
	platform: async ({ request }, use) => {
		const course = 'teach/courses/introduction-for-students/introduction-for-students.scorm.zip';
		const zip = unzipSync(await (await request.get(course)).body());
		const files = Object.fromEntries(
			Object.entries(zip).map(([name, content]) => [name, strFromU8(content)]),
		);
		const again = await readFile('node_modules/scorm-again/dist/scorm12.min.js', 'utf8');
		const host = `<!doctype html><title>Platform</title><script>${again.replaceAll('</script', '<\\/script')}</script>
<script>window.API = new Scorm12API({ autocommit: false });
const kept = sessionStorage.getItem('cmi'); if (kept) API.loadFromJSON(JSON.parse(kept).cmi ?? JSON.parse(kept), 'cmi');
API.on('LMSCommit', () => sessionStorage.setItem('cmi', JSON.stringify(API.renderCMIToJSONObject())));
</script><iframe name="sco" width="900" height="700"></iframe>`;
		const server: Server = createServer(({ url = '/' }, response) => {
			const body = url === '/' ? host : files[url.slice(1)];
			response.writeHead(body === undefined ? 404 : 200, {
				'Content-Type': 'text/html; charset=utf-8',
			});
			response.end(body);
		});
		await once(server.listen(0, '127.0.0.1'), 'listening');
		const { port } = server.address() as AddressInfo;
		await use({ files, address: `http://127.0.0.1:${port}/` });
		server.close();
	},
});

async function launch(page: Page, address: string, name: string): Promise<Frame> {
	await page.goto(address);
	await page.evaluate((file) => {
		(document.querySelector('iframe') as HTMLIFrameElement).src = file;
	}, name);
	await expect(page.frameLocator('iframe').locator('.sco-host')).not.toBeEmpty();
	const frame = page.frame('sco');
	if (!frame) throw new Error('The session did not open.');
	return frame;
}

const value = (page: Page, name: string) =>
	page.evaluate((key) => {
		const { API } = window as unknown as { API: { LMSGetValue: (key: string) => string } };
		return API.LMSGetValue(key);
	}, name);

async function answer(frame: Frame, right: boolean): Promise<number> {
	const text = await frame.locator('#course-data').textContent();
	const { questions } = JSON.parse(text ?? '') as { questions: Question[] };
	for (const [i, question] of questions.entries()) {
		if (question.kind === 'numeric') {
			await frame.locator(`[name=q${i}]`).fill(String(right ? question.answer : -1));
		} else if (question.kind === 'ordering') {
			for (const [place, letter] of (question.right ?? []).entries()) {
				const total = question.right?.length ?? 0;
				const chosen = right ? place + 1 : total - place;
				await frame.locator(`[name=q${i}-${letter}]`).selectOption(String(chosen));
			}
		} else {
			const boxes = await frame.locator(`[name=q${i}]`).all();
			for (const box of boxes) {
				const fits = question.right?.includes(await box.inputValue()) ?? false;
				if (fits === right) await box.check();
				if (question.kind === 'single' && fits === right) break;
			}
		}
	}
	return questions.length;
}

test('every session of a SCORM package runs from start to passed', async ({ page, platform }) => {
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(message));
	const sessions = Object.keys(platform.files).filter((name) => name.endsWith('.html'));
	expect(sessions).toHaveLength(6);
	for (const name of sessions) {
		await page.goto(platform.address);
		await page.evaluate(() => sessionStorage.clear());
		const frame = await launch(page, platform.address, name);
		expect(await value(page, 'cmi.core.lesson_status'), name).toBe('incomplete');
		const count = await answer(frame, true);
		await frame.getByRole('button', { name: 'Check answers' }).click();
		await expect(frame.locator('.sco-result')).toContainText('Passed.');
		expect(await value(page, 'cmi.core.lesson_status'), name).toBe('passed');
		expect(await value(page, 'cmi.core.score.raw')).toBe('100');
		expect(await value(page, 'cmi.interactions._count')).toBe(String(count));
		const errors = await page.evaluate(() =>
			(window as unknown as { API: { LMSGetLastError: () => string } }).API.LMSGetLastError(),
		);
		expect(errors, name).toBe('0');
	}
	expect(faults).toEqual([]);
});

test('a session resumes with its answers, can be failed and answered again', async ({
	page,
	platform,
}) => {
	const first = await launch(page, platform.address, 'session-01.html');
	await answer(first, false);
	await page.evaluate(() => {
		(document.querySelector('iframe') as HTMLIFrameElement).src = 'about:blank';
	});
	const second = await launch(page, platform.address, 'session-01.html');
	expect(await second.locator('input:checked').count()).toBeGreaterThan(0);
	await second.getByRole('button', { name: 'Check answers' }).click();
	await expect(second.locator('.sco-result')).toContainText('Not passed yet.');
	expect(await value(page, 'cmi.core.lesson_status')).toBe('failed');
	await expect(second.locator('.sco-why').first()).toBeVisible();
	await second.getByRole('button', { name: 'Answer again' }).click();
	await expect(second.locator('.sco-why').first()).toBeHidden();
	await answer(second, true);
	await second.getByRole('button', { name: 'Check answers' }).click();
	expect(await value(page, 'cmi.core.lesson_status')).toBe('passed');
});

test('a session opened without a platform says so and still answers', async ({
	page,
	platform,
}) => {
	await page.goto(`${platform.address}session-01.html`);
	await expect(page.getByText('No learning platform was found.')).toBeVisible();
	await answer(page.mainFrame(), true);
	await page.getByRole('button', { name: 'Check answers' }).click();
	await expect(page.locator('.sco-result')).toContainText('Passed.');
});
