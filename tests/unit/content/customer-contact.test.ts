import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/the-services/customer-contact.mdx');

describe('we-contact-chat-or-phone', () => {
	const issues = 1000;
	const phone = issues * 6;
	const chat = (issues * 12) / 3;
	const mixed = chat + 0.3 * issues * 6;

	it('counts transfers before it claims a saving', () => {
		expect(text).toContain(`1,000 × 6 = ${print(phone)} minutes`);
		expect(text).toContain(
			`1,000 × 12 / 3 = ${print(chat)} minutes, a saving of ${percent(1 - chat / phone)}`,
		);
		expect(text).toContain(
			`4,000 + 300 × 6 = ${print(mixed)} minutes, a saving of ${percent(1 - mixed / phone)}`,
		);
	});

	it('breaks even at one transfer in three', () => {
		expect((6 - 12 / 3) / 6).toBeCloseTo(1 / 3);
		expect(text).toContain('so the share is one third');
	});
});

describe('one queue or two', () => {
	/** Service level of Erlang C by the Erlang B recursion (Erlang 1917). */
	const level = (calls: number, agents: number) => {
		const load = (calls * 315) / 1800;
		let blocked = 1;
		for (let k = 1; k <= agents; k++) blocked = (load * blocked) / (k + load * blocked);
		const waits = blocked / (1 - (load / agents) * (1 - blocked));
		return 1 - waits * Math.exp((-(agents - load) * 20) / 315);
	};
	const needed = (calls: number) => {
		let agents = Math.ceil((calls * 315) / 1800) + 1;
		while (level(calls, agents) < 0.8) agents++;
		return agents;
	};

	it('needs three more people when languages cannot share', () => {
		expect(text).toContain(`${needed(180)} agents keep a promise of 80% within 20 seconds`);
		expect(text).toContain(`two queues of 90, and each needs ${needed(90)} agents`);
		expect(2 * needed(90) - needed(180)).toBe(3);
	});
});

it('q-customer-contact-chat', () => {
	const item = numericItem('customer-contact.yaml', 'q-customer-contact-chat');
	expect(item.answer).toBe(10 / 2 + 8 / 4);
	expect(item.slips.map(({ value }) => value)).toEqual([10 / 2, 10 + 8 / 4, 10 / 2 + 8]);
});
