import { help } from '../ui/i18n/help';
import { useFormat, useText } from '../ui/i18n/language';
import { type FigureName, type Figures, figureNames } from './figures';

/** The measured figures as a table; what is not measured says so. */
export function Measured({ figures }: { figures: Figures }) {
  const t = useText(help);
  const format = useFormat();
  const { articles, outlets } = figures;
  const written = (name: FigureName): string => {
    const value = figures.values[name];
    if (value === null) return t('notMeasured');
    return name === 'falseMarks' ? format.number(Math.round(value * 10) / 10) : format.percent(value);
  };
  return (
    <div class="measured">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('figure')}</th>
            <th scope="col">{t('result')}</th>
          </tr>
        </thead>
        <tbody>
          {figureNames.map((name) => (
            <tr key={name}>
              <th scope="row">{t(name)}</th>
              <td class={figures.values[name] === null ? 'quiet' : 'measured-value'}>{written(name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {articles !== null && outlets !== null && (
        <p class="quiet small">{t('measuredOn', { count: articles, outlets })}</p>
      )}
    </div>
  );
}
