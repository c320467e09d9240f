import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../ui/components/button';
import { Notice } from '../ui/components/notice';
import { useText } from '../ui/i18n/language';
import { options } from '../ui/i18n/options';
import type { Actions, FileKind } from './actions';

/** Import and export of a list, with what was wrong with a refused file. The chooser is the browser's own. */
export function Files(props: {
  kind: FileKind;
  empty: boolean;
  actions: Actions;
  exportText?: string;
  importText?: string;
  children?: ComponentChildren;
}) {
  const t = useText(options);
  const { kind, actions } = props;
  const chooser = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setRefusal(await actions.take(kind, file));
    // The same file may be chosen again after it was mended.
    input.value = '';
  };
  return (
    <div class="files">
      <div class="file-line">
        <Button icon="import" onClick={() => chooser.current?.click()}>
          {props.importText ?? t('import')}
        </Button>
        <Button icon="export" disabled={props.empty} onClick={() => actions.save(kind)}>
          {props.exportText ?? t('export')}
        </Button>
        {props.children}
        <input
          ref={chooser}
          type="file"
          hidden
          data-file={kind}
          accept={kind === 'data' ? '.json,application/json' : '.txt,.tsv,.jsonl,text/plain,text/tab-separated-values'}
          onChange={(event) => void take(event.currentTarget)}
        />
      </div>
      <div role="alert">{refusal !== null && <Notice icon="alert">{refusal}</Notice>}</div>
    </div>
  );
}
