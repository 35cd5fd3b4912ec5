import type { RegionGroup } from '../../../corpus/regions.ts';
import { means } from '../../../methods/location-score/grid.ts';
import { presetOf, weightsOf } from '../../../methods/location-score/presets.ts';
import type { Setting } from '../../../methods/location-score/setting.ts';
import { scoreWords as words } from '../../../strings/location-score.ts';
import { scorePage as page } from '../../../strings/location-score-page.ts';
import { find, findInputs } from '../find.ts';

interface Target {
	host: HTMLElement;
	/** Ids of the criteria. */
	criteria: readonly string[];
	change: (changes: Partial<Setting>) => void;
	signal: AbortSignal;
}

/** Presets, mean, client and regions. */
export class ChoiceFields {
	readonly #target: Target;

	constructor(target: Target) {
		this.#target = target;
		const { host, signal } = target;
		for (const button of host.querySelectorAll<HTMLElement>('[data-preset]')) {
			button.addEventListener('click', () => this.#preset(button.dataset.preset ?? ''), { signal });
		}
		for (const radio of findInputs(host, 'input[name="mean"]')) {
			const mean = means.find((name) => name === radio.value);
			radio.addEventListener('change', () => target.change(mean ? { mean } : {}), { signal });
		}
		const client = find(host, '[data-client]', HTMLSelectElement);
		client.addEventListener('change', () => target.change({ client: client.value }), { signal });
		for (const box of this.#regions()) {
			box.addEventListener('change', () => this.#region(box), { signal });
		}
	}

	/** Shows a setting, and the preset whose weights it has. */
	show({ mean, client, regions }: Setting, preset: string | undefined): void {
		const { host } = this.#target;
		for (const button of host.querySelectorAll<HTMLElement>('[data-preset]')) {
			button.ariaPressed = String(button.dataset.preset === preset);
		}
		const known = preset === undefined ? words.own : words.presets[preset];
		find(host, '[data-reason]').textContent = known?.reason ?? '';
		for (const radio of findInputs(host, 'input[name="mean"]'))
			radio.checked = radio.value === mean;
		find(host, '[data-client]', HTMLSelectElement).value = client;
		for (const box of this.#regions()) {
			box.checked = regions.some((region) => region === box.value);
		}
	}

	#preset(id: string): void {
		const preset = presetOf(id);
		if (!preset) return;
		const { criteria, change } = this.#target;
		change({ weights: weightsOf(preset, criteria), client: preset.client });
	}

	#region(changed: HTMLInputElement): void {
		const { host, change } = this.#target;
		const chosen = this.#regions().filter(({ checked }) => checked);
		if (chosen.length === 0) {
			changed.checked = true;
			find(host, '[data-status]').textContent = page.noRegion;
			return;
		}
		change({ regions: chosen.map(({ value }) => value as RegionGroup) });
	}

	#regions(): HTMLInputElement[] {
		return findInputs(this.#target.host, 'input[name="region"]');
	}
}
