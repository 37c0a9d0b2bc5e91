import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useState, type ReactNode } from 'react';
import { usePane } from '../../app/pane-context';
import type { Settings } from '../../app/settings';
import { Tolerances } from './tolerances';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

/** Language, role, appearance, and the limits of the rules. */
export default function Instellingen(): ReactNode {
  const { words, settings, changeSettings, changeLanguage, themeNotLoaded } = usePane();
  const [asked, setAsked] = useState<Settings['language']>();
  const [notLoaded, setNotLoaded] = useState(false);
  const styles = useStyles();
  const text = words.settings;
  const chooseLanguage = async (language: Settings['language']) => {
    setAsked(language);
    setNotLoaded(false);
    setNotLoaded(!(await changeLanguage(language)));
    setAsked(undefined);
  };
  return (
    <div className={styles.form}>
      <Field label={text.language} validationMessage={notLoaded ? text.languageNotLoaded : null}>
        <Select
          value={asked ?? settings.language}
          onChange={(_, { value }) => {
            void chooseLanguage(value as Settings['language']);
          }}
        >
          {/* Each language is named in that language, so that anyone can find the way back. */}
          <option value="nl" lang="nl">
            {text.languages.nl}
          </option>
          <option value="en" lang="en">
            {text.languages.en}
          </option>
        </Select>
      </Field>
      <Field label={text.role} hint={text.roleHint}>
        <Select
          value={settings.role}
          onChange={(_, { value }) => {
            changeSettings({ role: value as Settings['role'] });
          }}
        >
          <option value="bestuur">{text.roles.bestuur}</option>
          <option value="sectorraad">{text.roles.sectorraad}</option>
        </Select>
      </Field>
      <Field label={text.theme} validationMessage={themeNotLoaded ? text.themeNotLoaded : null}>
        <Select
          value={settings.theme}
          onChange={(_, { value }) => {
            changeSettings({ theme: value as Settings['theme'] });
          }}
        >
          <option value="auto">{text.themes.auto}</option>
          <option value="light">{text.themes.light}</option>
          <option value="dark">{text.themes.dark}</option>
          <option value="contrast">{text.themes.contrast}</option>
        </Select>
      </Field>
      <Tolerances />
      <Text>{text.stored}</Text>
    </div>
  );
}
