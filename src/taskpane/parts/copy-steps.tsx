import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  picture: { width: '100%', maxWidth: '20rem', color: tokens.colorNeutralForeground1 },
  selected: { fill: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
  line: { stroke: tokens.colorNeutralForeground3 },
  words: { fontSize: '11px', fontFamily: tokens.fontFamilyBase, fill: 'currentColor', textAnchor: 'middle' },
});

export interface CopyStepsProps {
  /** Of the keys that copy and paste here: `Ctrl` or `Cmd`. */
  readonly modifier: string;
  readonly save: string;
}

const places = [48, 150, 252] as const;
const lines = [14, 22, 30] as const;

/** A picture of three steps: copy here, paste in another program, save there. The words beside it say the same. */
export function CopySteps({ modifier, save }: CopyStepsProps): ReactNode {
  const styles = useStyles();
  const captions = [`${modifier}+C`, `${modifier}+V`, save];
  return (
    <svg className={styles.picture} viewBox="0 0 300 72" aria-hidden="true">
      {places.map((x, step) => (
        <g key={x}>
          <rect
            x={x - 20}
            y={2}
            width={40}
            height={48}
            rx={3}
            fill="none"
            stroke="currentColor"
            strokeWidth={1.5}
          />
          {step === 0 && <rect className={styles.selected} x={x - 16} y={9} width={32} height={26} />}
          {lines.map((y) => (
            <line
              key={y}
              className={step === 0 ? styles.selected : styles.line}
              stroke="currentColor"
              x1={x - 13}
              x2={x + 13}
              y1={y}
              y2={y}
            />
          ))}
          {step === 2 && (
            <path d={`M${String(x)} 34v9m-4-4 4 4 4-4`} fill="none" stroke="currentColor" strokeWidth={1.5} />
          )}
          {step > 0 && (
            <path
              d={`M${String(x - 66)} 26h30m-5-5 5 5-5 5`}
              fill="none"
              stroke="currentColor"
              strokeWidth={1.5}
            />
          )}
          <text className={styles.words} x={x} y={66}>
            {captions[step]}
          </text>
        </g>
      ))}
    </svg>
  );
}
