import { useEffect, useState } from 'preact/hooks';
import { sendFile, type PurchaseReport } from '../../../api/client';
import { useSettings, useWords } from '../../../frame/settings';
import { Card } from '../../../parts/Card';
import { FileChoice } from '../../../parts/FileChoice';
import { Trouble } from '../../../parts/Trouble';
import { fill } from '../../../words/language';
import type { ViewProps } from '../views';
import { Report } from './Report';
import { purchaseWords } from './words';

const mostBytes = 8 << 20;

/** The file lives as long as the page does, and nowhere else. */
let kept: File | undefined;

/** What a company's own purchases expose it to: a file is chosen, sent to this machine's workbench alone, and told. */
export function PurchasesView({ party }: ViewProps) {
  const words = useWords(purchaseWords);
  const { language } = useSettings();
  const [file, setFile] = useState(kept);
  const [report, setReport] = useState<PurchaseReport>();
  const [priced, setPriced] = useState(false);
  const [trouble, setTrouble] = useState<unknown>();
  const tooLarge = file !== undefined && file.size > mostBytes;
  useEffect(() => {
    kept = file;
    setReport(undefined);
    setTrouble(undefined);
    setPriced(false);
    if (!file || tooLarge) return;
    const stop = new AbortController();
    const ask = (prices: boolean) => sendFile<PurchaseReport>(`/risk/purchases?party=${encodeURIComponent(party)}&prices=${prices}`, file, stop.signal);
    ask(false)
      .then((first) => {
        setReport(first);
        return ask(true);
      })
      .then((whole) => {
        setReport(whole);
        setPriced(true);
      })
      .catch((reason: unknown) => stop.signal.aborted || setTrouble(reason));
    return () => stop.abort();
  }, [file, party, language]);
  return (
    <>
      <Card title={words.title} how={words.how}>
        <FileChoice
          label={file ? words.again : words.choose}
          accept=".csv,.tsv,.txt,.xlsx"
          onChoose={setFile}
          example={{ href: '/api/v1/risk/purchases/example', file: 'my-purchases.csv', name: words.example }}
        />
        <p class="how">{words.private}</p>
        {tooLarge && (
          <p class="notice trouble" role="alert">
            {words.tooLarge}
          </p>
        )}
        {trouble ? <Trouble reason={trouble} /> : null}
        {file && !tooLarge && !trouble && !report && <p role="status">{fill(words.reading, file.name)}</p>}
      </Card>
      {file && report && <Report report={report} priced={priced} file={file.name} />}
    </>
  );
}
