import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../../app/pane-context';

/** Check the open workbook or files. */
export default function Controleren(): ReactNode {
  const { words } = usePane();
  return <Text>{words.screens.controleren.lead}</Text>;
}
