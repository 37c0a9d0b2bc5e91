import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Work of unknown length. */
export function Busy({ label }: { readonly label: string }): ReactNode {
  return <Spinner size="small" label={label} labelPosition="after" />;
}
