import { useEffect, useState } from 'react';
import type { Rule } from '../../meting/judge/rule';

/** The rules themselves, with their sources; `undefined` for the moment that they are being fetched. */
export function useRules(): ReadonlyMap<string, Rule> | undefined {
  const [rules, setRules] = useState<ReadonlyMap<string, Rule>>();
  useEffect(() => {
    let current = true;
    void import('../../meting/rules').then(({ RULES }) => {
      if (current) setRules(new Map(RULES.map((rule) => [rule.id, rule])));
    });
    return () => {
      current = false;
    };
  }, []);
  return rules;
}
