import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import {
  addInSite,
  panePolicy,
  servedHeaders,
  workbenchPolicy,
  workbenchSite,
} from '../../scripts/release/content-policy';
import { lockedPackages, readAudit } from '../../scripts/release/advisories';
import { differences, sourceOf, writeRecord, type Integrity } from '../../scripts/release/integrity';
import {
  mayShip,
  notices,
  ownLicence,
  productionPackages,
  workbenchNotices,
} from '../../scripts/release/licences';
import { withoutNpm } from '../../scripts/release/seal';
import {
  azureConfiguration,
  containerFile,
  iisConfiguration,
  nginxConfiguration,
} from '../../scripts/release/servers';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const product = JSON.parse(read('package.json')) as {
  license: string;
  dependencies: Record<string, string>;
};

describe('what ships is licensed to ship', () => {
  test('every package needed to run has a licence that asks for a notice only', async () => {
    const packages = await productionPackages(root);
    expect(packages.length).toBeGreaterThan(50);
    const refused = packages.filter(({ name, licence }) => name !== ownLicence && !mayShip(licence));
    expect(refused.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  }, 60_000);

  test.each(['GPL-3.0', 'AGPL-3.0-only', 'LGPL-3.0-or-later', 'MPL-2.0', 'UNKNOWN', '(MIT AND GPL-2.0)', ''])(
    '%j may not ship',
    (licence) => {
      expect(mayShip(licence)).toBe(false);
    },
  );

  test.each(['MIT', '(MIT OR GPL-2.0)', 'Apache-2.0', 'MIT AND ISC'])('%j may ship', (licence) => {
    expect(mayShip(licence)).toBe(true);
  });

  test('the notices name every package and give each text once', () => {
    const text = 'Permission is granted.';
    const given = notices([
      { name: 'a', version: '1.0.0', licence: 'MIT', text },
      { name: 'b', version: '2.0.0', licence: 'MIT', text },
    ]);
    expect(given).toContain('a 1.0.0\nb 2.0.0\nLicence: MIT');
    expect(given.split(text)).toHaveLength(2);
  });

  test('the bill of materials does not name the version of npm, which differs between machines', () => {
    const tools = { components: [{ name: 'npm', version: '11' }, { name: 'cyclonedx-npm' }] };
    const bill = { bomFormat: 'CycloneDX', metadata: { tools, timestamp: '' } };
    expect(withoutNpm(bill)).toEqual({
      bomFormat: 'CycloneDX',
      metadata: { tools: { components: [{ name: 'cyclonedx-npm' }] }, timestamp: '' },
    });
  });

  test('direct dependencies are pinned, locked, and each has its recorded reason', () => {
    const lock = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { version?: string; resolved?: string; integrity?: string; link?: boolean }>;
    };
    const decisions = readdirSync(join(root, 'docs/decisions'))
      .map((file) => read(`docs/decisions/${file}`))
      .join('\n');
    for (const [name, version] of Object.entries(product.dependencies)) {
      const locked = lock.packages[`node_modules/${name}`];
      // A package of this repository is as it stands there.
      if (version.startsWith('file:')) expect([name, locked?.resolved]).toEqual([name, version.slice(5)]);
      else {
        expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
        expect([name, locked?.version]).toEqual([name, version]);
      }
      expect([name, decisions.includes(`\`${name}\``)]).toEqual([name, true]);
    }
    const unhashed = Object.entries(lock.packages)
      // What stands in this repository has no hash: it is what it is.
      .filter(([path]) => path.includes('node_modules/'))
      .filter(([, { integrity, link }]) => integrity === undefined && link !== true)
      .map(([path]) => path);
    expect(unhashed).toEqual([]);
  });

  test('the product itself carries the licence it names', () => {
    expect(product.license).toBe('EUPL-1.2');
    expect(read('LICENSE')).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
  });
});

describe('the policy of the pages', () => {
  test.each(['microsoft', 'own', 'none'] as const)(
    'with office.js from %s nothing can be sent elsewhere',
    (officeJs) => {
      const policy = new Map(
        panePolicy(officeJs)
          .split('; ')
          .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)] as const),
      );
      expect(policy.get('default-src')).toEqual(["'none'"]);
      expect(policy.get('connect-src')).toEqual(["'self'"]);
      expect(policy.get('form-action')).toEqual(["'none'"]);
      expect(policy.get('frame-src')).toEqual(["'none'"]);
      expect(policy.get('script-src')).toEqual(
        officeJs === 'microsoft' ? ["'self'", 'https://appsforoffice.microsoft.com'] : ["'self'"],
      );
      expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
      expect(policy.get('trusted-types')).not.toContain("'allow-duplicates'");
      expect(panePolicy(officeJs)).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
    },
  );

  test('the page carries it before anything is loaded, and has no script of its own', () => {
    const page = read('src/taskpane/taskpane.html');
    const policy = page.indexOf('http-equiv="Content-Security-Policy" content="<%= policy %>"');
    expect(policy).toBeGreaterThan(0);
    expect(page.indexOf('<script')).toBeGreaterThan(policy);
    expect(page).not.toMatch(/<script>|\son\w+=/);
  });
});

describe.each(['microsoft', 'own'] as const)(
  'the headers for servers, with office.js from %s',
  (officeJs) => {
    test('a worker is bound to the same policy as the page, and only Excel on the web may frame the page', () => {
      const policy = servedHeaders(officeJs)['Content-Security-Policy'];
      expect(policy?.startsWith(`${panePolicy(officeJs)}; frame-ancestors 'self' https://`)).toBe(true);
    });

    test('whoever came once comes back over https only, and a file is what it says it is', () => {
      for (const { headers } of [addInSite(officeJs), workbenchSite()]) {
        expect(headers['Strict-Transport-Security']).toMatch(/^max-age=[1-9]\d{7,}\b/);
        expect(headers['X-Content-Type-Options']).toBe('nosniff');
        expect(headers['Referrer-Policy']).toBe('no-referrer');
      }
    });

    const all = Object.entries(servedHeaders(officeJs));

    test('nginx adds every header, and writes nothing down about who fetches what', () => {
      const configuration = nginxConfiguration(addInSite(officeJs));
      for (const [name, value] of all)
        expect(configuration).toContain(`add_header ${name} "${value}" always;`);
      expect(configuration).toMatch(/access_log off;[\s\S]*log_not_found off;/);
    });

    test('Azure Static Web Apps adds every header', () => {
      const { globalHeaders } = JSON.parse(azureConfiguration(addInSite(officeJs))) as {
        globalHeaders: unknown;
      };
      expect(globalHeaders).toEqual(servedHeaders(officeJs));
    });

    test('IIS adds every header, in XML that can be read', async () => {
      const configuration = iisConfiguration(addInSite(officeJs));
      for (const [name, value] of all)
        expect(configuration).toContain(`<add name="${name}" value="${value}" />`);
      const read = (contents: string) =>
        validateXML({ xml: { fileName: 'web.config', contents }, normalization: 'format' });
      expect((await read(configuration)).valid).toBe(true);
      expect((await read(configuration.replace('</staticContent>', ''))).valid).toBe(false);
    });
  },
);

test('each server gives files only: it takes nothing in', () => {
  const site = addInSite('microsoft');
  expect(nginxConfiguration(site)).toContain('if ($request_method !~ ^(GET|HEAD)$) { return 405; }');
  const { routes } = JSON.parse(azureConfiguration(site)) as { routes: unknown[] };
  expect(routes).toContainEqual({
    route: '/*',
    methods: ['POST', 'PUT', 'PATCH', 'DELETE'],
    statusCode: 405,
  });
  const verbs = /<verbs allowUnlisted="false">([\s\S]*?)<\/verbs>/.exec(iisConfiguration(site))?.[1] ?? '';
  expect([...verbs.matchAll(/verb="(\w+)" allowed="true"/g)].map(([, verb]) => verb)).toEqual([
    'GET',
    'HEAD',
  ]);
});

describe('the site of the workbench', () => {
  const site = workbenchSite();
  const page = '/workbench/index.html';

  test('eval is for the page around the grid alone, and nothing goes elsewhere', () => {
    expect(site.headers['Content-Security-Policy']).not.toContain('unsafe-eval');
    expect(site.pages[page]?.['Content-Security-Policy']).toBe(workbenchPolicy);
    expect(workbenchPolicy).not.toMatch(/https?:|\*|script-src[^;]*unsafe-inline/);
    expect(addInSite('own').pages).toEqual({});
  });

  test('each server gives the page its own headers, and leads to it', async () => {
    const nginx = nginxConfiguration(site);
    const block = new RegExp(
      `location = ${page} \\{[^}]*Content-Security-Policy "${'[^"]*'}unsafe-eval[^}]*nosniff`,
    );
    expect(nginx).toMatch(block);
    expect(nginx).toContain(`location = / { return 302 ${page}; }`);
    const { routes } = JSON.parse(azureConfiguration(site)) as { routes: unknown[] };
    expect(routes).toContainEqual({ route: page, headers: site.pages[page] });
    expect(routes).toContainEqual({ route: '/', redirect: page, statusCode: 302 });
    const contents = iisConfiguration(site);
    expect(contents).toContain('<location path="workbench/index.html">');
    const xml = { fileName: 'web.config', contents };
    expect((await validateXML({ xml, normalization: 'format' })).valid).toBe(true);
  });

  test('the notices carry the licence of the engine, and say where its source is', async () => {
    const text = await workbenchNotices(root);
    expect(text).toMatch(
      /@odoo\/o-spreadsheet [\d.]+\nLicence: LGPL-3\.0-or-later\nSource: https:\/\/github\.com\/odoo\/o-spreadsheet,/,
    );
    expect(text).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
  });
});

describe('the container', () => {
  test('the container runs without root and serves the site alone', () => {
    expect(containerFile()).toMatch(/nginx-unprivileged/);
    expect(containerFile().match(/^COPY .*/gm)).toHaveLength(2);
  });
});

test('a changed, missing or added file is named', () => {
  const record = (files: Record<string, string>) => ({ product: 'p', version: '1', files });
  expect(differences(record({ a: '1', b: '1', c: '1' }), record({ a: '1', b: '2', d: '1' }))).toEqual([
    '! b',
    '- c',
    '+ d',
  ]);
});

describe('where a build comes from', () => {
  test('is recorded: the commit, the lock file and the version of Node', async () => {
    const { commit, lock, node } = await sourceOf(root);
    expect(node).toBe(process.version);
    expect(commit ?? 'none').toMatch(/^(?:none|[0-9a-f]{40,64})$/);
    expect(lock).toBe(
      createHash('sha256')
        .update(readFileSync(join(root, 'package-lock.json')))
        .digest('hex'),
    );
  });

  test('says whether files differed from the commit', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'source-'));
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd: folder });
    try {
      writeFileSync(join(folder, 'package-lock.json'), '{}');
      expect(await sourceOf(folder)).toMatchObject({ commit: null, changed: false });
      git('init', '--quiet');
      git('add', '.');
      git('commit', '--quiet', '--no-verify', '--message', 'x');
      expect(await sourceOf(folder)).toMatchObject({ commit: expect.any(String) as string, changed: false });
      writeFileSync(join(folder, 'package-lock.json'), '{ }');
      expect(await sourceOf(folder)).toMatchObject({ commit: expect.any(String) as string, changed: true });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('stands in the record beside what goes to a server', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'record-'));
    try {
      writeFileSync(join(folder, 'a.js'), 'a');
      await writeRecord(folder, { name: 'banenafspraak', version: '1' }, root);
      const record = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as Integrity;
      expect(record.source).toEqual(await sourceOf(root));
      expect(Object.keys(record.files)).toEqual(['a.js']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    // The package is finished after the build was sealed, and writes the record anew.
    expect(read('scripts/release/package.ts')).toContain('writeRecord(');
  });

  test('an advisory is told; no answer is no good news', () => {
    const answer = {
      vulnerabilities: {
        ...{ a: { severity: 'high', range: '<2' }, b: { severity: 'low' } },
        c: { severity: 'moderate', range: '*' },
      },
    };
    const advisories = ['a <2 (high)', 'c * (moderate)'];
    expect(readAudit(JSON.stringify(answer))).toEqual({ answered: true, advisories });
    expect(readAudit('{"vulnerabilities": {}}')).toEqual({ answered: true, advisories: [] });
    expect(readAudit('{"error": {"code": "E405"}}')).toEqual({ answered: false });
    expect(readAudit('')).toEqual({ answered: false });
  });

  test('where the registry does not answer, what to look up is named: what ships, and DuckDB', async () => {
    const shipped = (await productionPackages(root)).map(({ name, version }) => `${name}@${version}`);
    const told = lockedPackages(root);
    // Icons and office.js are packages of our own folders, and Microsoft's.
    expect(shipped.filter((each) => !told.includes(each) && !/office-js|react-icons/.test(each))).toEqual([]);
    expect(lockedPackages(join(root, 'tools/duckdb'))).toContainEqual(
      expect.stringMatching(/^@duckdb\/node-api@/),
    );
  });
});
