import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { useState, type ReactNode } from 'react';
import type { PersonWords } from '../../../locales/nl/person';
import { usePane } from '../../app/pane-context';
import { sectorsOf } from '../../compose/organisation-kind';
import { FailureNote } from '../../parts/failure-note';
import { OrganisationKindField } from '../../parts/organisation-kind';
import { writeSector, type SectorPlace } from '../../person/open-meting';
import { toFailure, type Failure } from '../../worker/remote';

/** Asks what kind of organisation it is where Opgave does not say it, and fills it in there. */
export function AskSector({
  text,
  place,
  onSaid,
}: {
  readonly text: PersonWords;
  readonly place: SectorPlace;
  readonly onSaid: () => void;
}): ReactNode {
  const { host } = usePane();
  const [kind, setKind] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async () => {
    setIsAsked(true);
    if (kind === '') return;
    try {
      await writeSector(host, place, sectorsOf(kind));
      onSaid();
    } catch (error) {
      setFailure(toFailure(error));
    }
  };
  return (
    <>
      <Text>{text.sector.why}</Text>
      <OrganisationKindField
        value={kind}
        problem={isAsked && kind === '' ? text.begin.missing : undefined}
        onChange={setKind}
      />
      <div>
        <Button appearance="primary" onClick={() => void save()}>
          {text.sector.save}
        </Button>
      </div>
      {failure && <FailureNote title={text.failed} failure={failure} />}
    </>
  );
}
