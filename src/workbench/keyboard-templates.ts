/**
 * The engine's templates with what its charts lack for the keyboard: the kind of a chart opens under a mouse only. What the keys do
 * there is in `menu-keys.ts`.
 */
const KIND = 'class="o-select o-input o-type-selector"';

export function withKeyboard(templates: string): string {
  if (!templates.includes(KIND)) throw new Error('the templates have no kind of a chart');
  return templates.replace(KIND, `${KIND} tabindex="0" role="button" aria-haspopup="true"`);
}
