import './fileChoice.css';

interface Props {
  readonly label: string;
  readonly accept: string;
  readonly onChoose: (file: File) => void;
  /** A file to start from. */
  readonly example: { readonly href: string; readonly file: string; readonly name: string };
}

/** A file of the reader's own, or an example of one. */
export function FileChoice({ label, accept, onChoose, example }: Props) {
  return (
    <p class="file-choice">
      <label class="button">
        {label}
        <input type="file" accept={accept} onChange={(event) => event.currentTarget.files?.[0] && onChoose(event.currentTarget.files[0])} />
      </label>
      <a href={example.href} download={example.file}>
        {example.name}
      </a>
    </p>
  );
}
