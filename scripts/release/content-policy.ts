/** Where Microsoft serves office.js. Excel for the desktop and on the web want it from here. */
export const officeJsOrigin = 'https://appsforoffice.microsoft.com';

/** By this name webpack fetches the parts of the pane and its worker. */
export const partsPolicy = 'banenafspraak-parts';

type Policy = Readonly<Record<string, readonly string[]>>;

function written(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/**
 * What the page of the pane may do. It stands in the page itself, so that it holds wherever the files are served from.
 *
 * - `connect-src 'self'`: the page can send nothing by a request but back to where it came from, which serves files only. What
 *   office.js tells the page of Excel around it, by a message, is no request and is not stopped (docs/privacy.md).
 * - No inline script and no `eval`, and no text that becomes markup or the address of a script unless the page lets it
 *   (`src/taskpane/start`). Inline style is needed: Fluent UI and office.js make style elements.
 * - No frames: office.js asks for one to send usage data through, and works without it.
 *
 * What no policy stops: going to another page, opening a window, and a connection from browser to browser (WebRTC). The product
 * does none of them; a test reads its source for that.
 *
 * @param officeJs where office.js is loaded from: Microsoft, the add-in's own folder, or nowhere (in the workbench)
 */
export function panePolicy(officeJs: 'microsoft' | 'own' | 'none'): string {
  return written(policyOf(officeJs));
}

function policyOf(officeJs: 'microsoft' | 'own' | 'none'): Policy {
  return {
    'default-src': ["'none'"],
    'script-src': officeJs === 'microsoft' ? ["'self'", officeJsOrigin] : ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'frame-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default', partsPolicy],
  };
}

/**
 * Pages in which Microsoft shows Excel on the web, and Excel the add-in: every page around the add-in has to be in this list, the
 * outermost too. Excel on the desktop needs none of them.
 * @see https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges
 */
export const framingPages: readonly string[] = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.office.net',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://teams.live.com',
  'https://outlook.live.com',
  'https://onedrive.live.com',
  'https://*.onedrive.live.com',
];

/**
 * What a server adds to every file. The policy of the page is in it again, since a worker takes its policy from the header of
 * its own file, and with it who may frame the page, which can only be said in a header.
 * Everything is fetched anew after a release: the names of the files carry no version, since the manifest names them.
 */
export function servedHeaders(officeJs: 'microsoft' | 'own'): Headers {
  return {
    'Content-Security-Policy': written({ ...policyOf(officeJs), 'frame-ancestors': framingPages }),
    ...headersOfAnySite,
    'Cross-Origin-Resource-Policy': 'cross-origin',
    // Excel reads functions.json from another origin than the page's.
    'Access-Control-Allow-Origin': '*',
  };
}

type Headers = Readonly<Record<string, string>>;

const headersOfAnySite: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'Cache-Control': 'no-cache',
};

/**
 * What the page of the workbench may do. Its engine compiles its own templates, which takes eval; the pane in its frame keeps
 * the policy of the pane.
 */
export const workbenchPolicy = written({
  'default-src': ["'self'"],
  'script-src': ["'self'", "'unsafe-eval'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'frame-ancestors': ["'none'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
});

/** Fixed files on a server: what is added to each, and to some in place of that. */
export interface Site {
  readonly headers: Headers;
  /** Headers of single files, by their path from the root. */
  readonly pages: Readonly<Record<string, Headers>>;
  /** Where one goes who asks for the root. */
  readonly start: string;
}

export function addInSite(officeJs: 'microsoft' | 'own'): Site {
  return { headers: servedHeaders(officeJs), pages: {}, start: '/manifest.xml' };
}

/** The workbench, for people without Excel. A site of its own: the page of the add-in never shares an origin with eval. */
export function workbenchSite(): Site {
  const common: Headers = { ...headersOfAnySite, 'Cross-Origin-Resource-Policy': 'same-origin' };
  const ofPane = written({ ...policyOf('none'), 'frame-ancestors': ["'self'"] });
  return {
    headers: { 'Content-Security-Policy': ofPane, ...common },
    pages: { '/workbench/index.html': { 'Content-Security-Policy': workbenchPolicy, ...common } },
    start: '/workbench/index.html',
  };
}
