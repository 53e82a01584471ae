import { csv, type Table } from './table';

function hand(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const carried = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linejoin', 'stroke-linecap', 'font-size', 'font-weight', 'font-family', 'text-anchor', 'opacity', 'paint-order'];
const margin = 16;

/** The drawing alone: colours written out, the title above and the source line below. */
function alone(drawing: SVGSVGElement, title: string, source: string): { text: string; width: number; height: number } {
  const { width, height } = drawing.viewBox.baseVal;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const from = [drawing, ...drawing.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, index) => {
    const style = getComputedStyle(from[index] as Element);
    for (const name of carried) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute('class');
  });
  const page = getComputedStyle(document.documentElement);
  const colour = (name: string) => page.getPropertyValue(name).trim();
  const total = { width: width + 2 * margin, height: height + 72 };
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  copy.setAttribute('x', String(margin));
  copy.setAttribute('y', '36');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total.width} ${total.height}" width="${total.width}" height="${total.height}" font-family="Pretendard, sans-serif"><rect width="100%" height="100%" fill="${colour('--card')}"/><text x="${margin}" y="25" font-size="15" font-weight="650" fill="${colour('--ink')}">${escape(title)}</text>${new XMLSerializer().serializeToString(copy)}<text x="${margin}" y="${total.height - 12}" font-size="10" fill="${colour('--soft')}">${escape(source)}</text></svg>`;
  return { text, ...total };
}

export function saveSvg(name: string, drawing: SVGSVGElement, title: string, source: string): void {
  hand(name + '.svg', new Blob([alone(drawing, title, source).text], { type: 'image/svg+xml' }));
}

/** Twice as many points as pixels, so that it stays sharp in print. */
export async function savePng(name: string, drawing: SVGSVGElement, title: string, source: string): Promise<void> {
  const { text, width, height } = alone(drawing, title, source);
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text);
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: 2 * width, height: 2 * height });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((content) => content && hand(name + '.png', content), 'image/png');
}

export function saveCsv(name: string, table: Table, source: string): void {
  hand(name + '.csv', new Blob(['\uFEFF' + csv(table, source)], { type: 'text/csv;charset=utf-8' }));
}

/** Hands a text over as a file. */
export function saveText(name: string, text: string): void {
  hand(name, new Blob([text], { type: 'text/plain;charset=utf-8' }));
}
