/** Microsoft's address for office.js; the policy of the page decides whether it is used at all. */
const officeJs = 'https://appsforoffice.microsoft.com';

interface Rules {
  createHTML(text: string): string | null;
  createScriptURL(address: string): string | null;
}

interface TrustedTypes {
  createPolicy(name: 'default', rules: Rules): unknown;
}

/**
 * The policy of the page lets no text become markup or the address of a script (`require-trusted-types-for`) unless it passes
 * here: scripts come from the page's own server or Microsoft's, and what office.js sets as markup is plain text. Nothing makes a
 * script of text. Browsers that know no trusted types go without.
 */
export function guardSinks(page: {
  readonly location: Location;
  readonly trustedTypes?: TrustedTypes;
}): void {
  page.trustedTypes?.createPolicy('default', {
    createHTML: (text) => (/[<&]/.test(text) ? null : text),
    createScriptURL: (address) => {
      const { origin } = new URL(address, page.location.href);
      return origin === page.location.origin || origin === officeJs ? address : null;
    },
  });
}
