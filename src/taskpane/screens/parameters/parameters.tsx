import { useState, type ReactNode } from 'react';
import { publishedLaw } from '../../../law';
import { usePane } from '../../app/pane-context';
import { useWords } from '../../app/words';
import { ParameterDetail } from './parameter-detail';
import { ParameterList } from './parameter-list';
import { parameterScreenWords } from './words';

/** The catalogue of figures; the topic of the screen is the figure in view. */
export default function Parameters(): ReactNode {
  const { topic } = usePane();
  const words = useWords(parameterScreenWords);
  // Stays while a figure is in view.
  const [query, setQuery] = useState('');
  if (words === undefined) return null;
  const series = topic === undefined ? undefined : publishedLaw.get(topic);
  return series === undefined ? (
    <ParameterList words={words} query={query} onQuery={setQuery} />
  ) : (
    <ParameterDetail key={series.name} series={series} words={words} />
  );
}
