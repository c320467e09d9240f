import type { Answer, Sheet } from '../exports/sheet';
import { useFormat, useText } from '../ui/i18n/language';
import { sheet as texts } from '../ui/i18n/sheet';
import { Choices, Part } from './sheet-part';

/** AkhbarMeter's questions, answered where the text answers them. */
export function Questions({ sheet }: { sheet: Sheet }) {
  const t = useText(texts);
  const format = useFormat();
  const { counts, distinct, anonymity, questions, credits } = sheet;
  const yesNo = [
    ['yes', t('yes')],
    ['partly', t('partly')],
    ['no', t('no')],
  ] as const;
  const sides = [
    ['no', t('oneSide')],
    ['yes', t('otherSide')],
  ] as const;
  const fault = [
    ['yes', t('found')],
    ['no', t('notFound')],
  ] as const;
  const evidence = t('evidenceCredited', { named: counts.claims - counts.hearsay, none: counts.hearsay });
  const sourced = t('evidenceSourced', { named: distinct.named, unnamed: distinct.unnamed });
  const pictures = credits.length > 0 ? t('evidenceCredits', { list: format.list(credits) }) : t('evidenceNoCredits');
  return (
    <Part number={3} title={t('questions')}>
      <ol class="questions">
        <Question asks={t('credited')} answer={questions.credited} options={yesNo} evidence={evidence} />
        <Question asks={t('sourced')} answer={questions.sourced} options={yesNo} evidence={sourced} />
        <Question
          asks={t('sides')}
          answer={questions.sides}
          options={sides}
          evidence={t('evidenceSides', { count: distinct.all })}
        />
        <Question asks={t('pictures')} answer={questions.pictures} options={yesNo} evidence={pictures} />
        <Question
          asks={t('unexplained')}
          answer={questions.unexplained === 'partly' ? 'yes' : questions.unexplained}
          options={fault}
          evidence={t('evidenceUnexplained', anonymity)}
        />
      </ol>
    </Part>
  );
}

function Question(props: {
  asks: string;
  answer: Answer;
  options: readonly (readonly [answer: Answer, label: string])[];
  evidence: string;
}) {
  const t = useText(texts);
  return (
    <li class="question">
      <p class="asks">{props.asks}</p>
      <Choices options={props.options} answer={props.answer} />
      <p class="evidence">{t('textSays', { what: props.evidence })}</p>
    </li>
  );
}
