import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';

/** What stands in a file that the page hands to its reader. */
export async function bytesOf(file: Download): Promise<Buffer> {
	return readFile(await file.path());
}

/** The same as text. */
export async function textOf(file: Download): Promise<string> {
	return readFile(await file.path(), 'utf8');
}
