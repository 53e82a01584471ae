import { useReading } from '../../api/client';
import { useWords } from '../../frame/settings';
import { Card } from '../../parts/Card';
import { DataTable } from '../../parts/DataTable';
import { words as text } from '../../parts/table';
import { Trouble } from '../../parts/Trouble';
import { common } from '../../words/common';
import { byTag, content, typeOf, type Contract, type Operation } from './contract';
import { interfaceWords } from './words';
import './interface.css';

/** The interface for other programs, read from its contract: nothing but the server's own files is loaded. */
export default function InterfacePage() {
  const words = useWords(interfaceWords);
  const texts = useWords(common);
  const contract = useReading<Contract>('/openapi.json');
  const tags = new Map((contract.value?.tags ?? []).map((tag) => [tag.name, tag.description ?? '']));
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
          <p class="how">{words.changes}</p>
        </div>
        <a class="button" href="/api/v1/openapi.json" target="_blank" rel="noreferrer">
          {words.contract}
        </a>
      </div>
      {contract.trouble ? <Trouble reason={contract.trouble} again={contract.again} /> : null}
      {!contract.value && !contract.trouble && <p>{texts.loading}</p>}
      {contract.value && (
        <div class="grid" lang="en">
          {byTag(contract.value).map(([tag, operations]) => (
            <Card key={tag} title={tag} how={tags.get(tag)}>
              {operations.map(({ path, method, operation }) => (
                <OneOperation key={operation.operationId} path={path} method={method} operation={operation} />
              ))}
            </Card>
          ))}
          <Shapes contract={contract.value} />
        </div>
      )}
    </>
  );
}

function OneOperation({ path, method, operation }: { readonly path: string; readonly method: string; readonly operation: Operation }) {
  const words = useWords(interfaceWords);
  const body = content(operation.requestBody?.content);
  const given = Object.entries(operation.responses)
    .filter(([status]) => status !== 'default')
    .map(([status, response]) => [status, content(response.content)].filter(Boolean).join(' '))
    .join('; ');
  return (
    <details class="operation" id={operation.operationId}>
      <summary>
        <code>
          <b class={method}>{method.toUpperCase()}</b> {path}
        </code>{' '}
        {operation.summary}
      </summary>
      <dl>
        {(operation.parameters ?? []).length > 0 && <dt>{words.parameters}</dt>}
        {operation.parameters?.map((one) => (
          <dd key={one.name}>
            <code>{one.name}</code>: {typeOf(one.schema)} ({words.where} {one.in}
            {one.schema?.default === undefined ? '' : `, = ${String(one.schema.default)}`})
          </dd>
        ))}
        {body && <dt>{words.body}</dt>}
        {body && <dd>{body}</dd>}
        <dt>{words.gives}</dt>
        <dd>{given}</dd>
      </dl>
    </details>
  );
}

function Shapes({ contract }: { readonly contract: Contract }) {
  const words = useWords(interfaceWords);
  return (
    <Card title={words.schemas} how={words.schemasHow}>
      {Object.entries(contract.components.schemas).map(([name, schema]) => (
        <details key={name} class="operation">
          <summary>
            <code>{name}</code>
          </summary>
          <DataTable
            caption={name}
            table={{
              columns: [
                { name, text: true },
                { name: '', text: true },
              ],
              rows: Object.entries(schema.properties ?? {}).map(([key, one]) => [text(key), text(typeOf(one))]),
            }}
          />
        </details>
      ))}
    </Card>
  );
}
