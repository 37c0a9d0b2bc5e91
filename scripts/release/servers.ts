import type { Site } from './content-policy';

/** Kinds of file that some servers do not know. */
const kinds: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** For nginx, and for the container, which runs it without root on port 8080. */
export function nginxConfiguration({ headers, pages, start }: Site): string {
  const added = (all: Site['headers'], indent: string) =>
    Object.entries(all)
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
      .join('\n');
  // Where a location adds one header, nginx adds none of those around it: each has all of its own.
  const own = Object.entries(pages).map(
    ([path, all]) => `  location = ${path} {\n${added(all, '    ')}\n  }\n`,
  );
  return `server {
  listen 8080;
  server_tokens off;
  root /usr/share/nginx/html;
  absolute_redirect off;

  # Files only: nothing is ever taken in, and nothing is written down about who fetched what.
  access_log off;
  log_not_found off;
  error_log stderr crit;
  client_max_body_size 1k;
  if ($request_method !~ ^(GET|HEAD)$) { return 405; }

  gzip on;
  gzip_types text/css text/javascript application/javascript application/json application/xml;

${added(headers, '  ')}

  location ~ ^/(staticwebapp\\.config\\.json|web\\.config)$ { return 404; }
${own.join('')}  location = / { return 302 ${start}; }
}
`;
}

/** For Azure Static Web Apps: stands in the root of the site. */
export function azureConfiguration({ headers, pages, start }: Site): string {
  const configuration = {
    globalHeaders: headers,
    mimeTypes: kinds,
    routes: [
      ...Object.entries(pages).map(([route, all]) => ({ route, headers: all })),
      ...(start.endsWith('.html') ? [{ route: '/', redirect: start, statusCode: 302 }] : []),
      { route: '/web.config', statusCode: 404 },
      { route: '/*', methods: ['POST', 'PUT', 'PATCH', 'DELETE'], statusCode: 405 },
    ],
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** For IIS: stands in the root of the site. */
export function iisConfiguration({ headers, pages }: Site): string {
  const added = (all: Site['headers']) =>
    Object.entries(all)
      .map(
        ([name, value]) =>
          `        <remove name="${name}" />\n        <add name="${name}" value="${escaped(value)}" />`,
      )
      .join('\n');
  const own = Object.entries(pages).map(
    ([path, all]) => `  <location path="${path.slice(1)}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${added(all)}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
`,
  );
  const mapped = Object.entries(kinds).map(
    ([extension, type]) =>
      `      <remove fileExtension="${extension}" />\n      <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${added(headers)}
      </customHeaders>
    </httpProtocol>
    <staticContent>
${mapped.join('\n')}
    </staticContent>
    <security>
      <requestFiltering removeServerHeader="true">
        <verbs allowUnlisted="false">
          <add verb="GET" allowed="true" />
          <add verb="HEAD" allowed="true" />
        </verbs>
      </requestFiltering>
    </security>
    <directoryBrowse enabled="false" />
  </system.webServer>
${own.join('')}</configuration>
`;
}

/** Serves the site and nothing else: no shell tools are needed, no root, a read-only file system will do. */
export function containerFile(folder = 'site', configuration = 'nginx.conf'): string {
  return `FROM docker.io/nginxinc/nginx-unprivileged:stable-alpine
COPY ${folder}/ /usr/share/nginx/html/
COPY ${configuration} /etc/nginx/conf.d/default.conf
EXPOSE 8080
`;
}
