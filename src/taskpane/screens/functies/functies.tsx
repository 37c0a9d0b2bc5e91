import { useState, type ReactNode } from 'react';
import { catalogue } from '../../../functions/catalogue';
import { usePane } from '../../app/pane-context';
import { useWords } from '../../app/words';
import { FunctionDetail } from './function-detail';
import { FunctionList } from './function-list';
import { functionWords } from './words';

/** The catalogue of functions; the topic of the screen is the function in view. */
export default function Functies(): ReactNode {
  const { topic } = usePane();
  const words = useWords(functionWords);
  // Stays while a function is in view: whoever compares functions returns to what was found.
  const [query, setQuery] = useState('');
  if (words === undefined) return null;
  const spec = catalogue.find(({ id }) => id === topic);
  return spec === undefined ? (
    <FunctionList words={words} query={query} onQuery={setQuery} />
  ) : (
    <FunctionDetail key={spec.id} spec={spec} words={words} />
  );
}
