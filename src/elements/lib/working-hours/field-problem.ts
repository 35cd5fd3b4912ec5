/** Shows a sentence below a field, or takes it away; what was typed stays. */
export function showFieldProblem(
	field: HTMLElement,
	box: HTMLElement | null,
	problem: string | undefined,
): void {
	if (problem === undefined) field.removeAttribute('aria-invalid');
	else field.setAttribute('aria-invalid', 'true');
	if (!box) return;
	box.textContent = problem ?? '';
	box.hidden = problem === undefined;
}
