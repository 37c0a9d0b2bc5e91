import { Link } from '@fluentui/react-link';
import type { ReactNode } from 'react';
import type { Source } from '../../law/types';

/** The document and place that a rule or value rests on; a link where there is a public address. */
export function SourceLink({ source }: { readonly source: Source }): ReactNode {
  const text = `${source.document} (${source.number}), ${source.place}`;
  if (source.url === undefined) return text;
  return (
    <Link href={source.url} target="_blank" rel="noreferrer" inline>
      {text}
    </Link>
  );
}
