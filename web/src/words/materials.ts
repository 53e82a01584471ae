import type { Words } from './language';

type Names = Readonly<Record<string, Words<string>>>;

/** Minerals by id. */
export const minerals: Names = {
  cobalt: { en: 'Cobalt', ko: '코발트', ja: 'コバルト' },
  copper: { en: 'Copper', ko: '구리', ja: '銅' },
  gallium: { en: 'Gallium', ko: '갈륨', ja: 'ガリウム' },
  magnesium: { en: 'Magnesium', ko: '마그네슘', ja: 'マグネシウム' },
};

/** Forms by id, as trade and industry call them. */
export const forms: Names = {
  'cobalt-hydroxide': { en: 'Cobalt hydroxide', ko: '수산화코발트', ja: '水酸化コバルト' },
  'cobalt-metal': { en: 'Cobalt metal', ko: '금속 코발트', ja: 'コバルト地金' },
  'cobalt-sulphate': { en: 'Cobalt sulphate', ko: '황산코발트', ja: '硫酸コバルト' },
  'copper-concentrate': { en: 'Copper concentrate', ko: '동정광', ja: '銅精鉱' },
  'copper-refined': { en: 'Refined copper', ko: '전기동', ja: '電気銅' },
  'gallium-4n': { en: 'Gallium 4N', ko: '갈륨 4N', ja: 'ガリウム 4N' },
  'gallium-6n': { en: 'High-purity gallium 6N', ko: '고순도 갈륨 6N', ja: '高純度ガリウム 6N' },
  'magnesium-metal': { en: 'Magnesium metal', ko: '금속 마그네슘', ja: 'マグネシウム地金' },
};

const other = { en: 'Other uses', ko: '기타 용도', ja: 'その他の用途' };

/** Using sectors by code. */
export const sectors: Names = {
  'aluminium-alloying': { en: 'Aluminium alloys', ko: '알루미늄 합금', ja: 'アルミニウム合金' },
  'building-construction': { en: 'Building and construction', ko: '건축·건설', ja: '建築・建設' },
  'consumer-products': { en: 'Consumer products', ko: '소비재', ja: '消費財' },
  desulphurisation: { en: 'Steel desulphurisation', ko: '제강 탈황', ja: '鉄鋼脱硫' },
  'die-casting': { en: 'Die casting', ko: '다이캐스팅', ja: 'ダイカスト' },
  'electrical-and-electronic': { en: 'Electrical and electronic goods', ko: '전기·전자', ja: '電気・電子' },
  'ev-batteries': { en: 'Electric-vehicle batteries', ko: '전기차 배터리', ja: 'EV用電池' },
  'hard-metals': { en: 'Hard metals', ko: '초경합금', ja: '超硬合金' },
  'ic-wafers': { en: 'Integrated-circuit wafers', ko: '집적회로 웨이퍼', ja: '集積回路ウエハー' },
  'industrial-machinery': { en: 'Industrial machinery', ko: '산업기계', ja: '産業機械' },
  magnets: { en: 'Permanent magnets', ko: '영구자석', ja: '永久磁石' },
  optoelectronics: { en: 'Optoelectronics', ko: '광전자', ja: '光電子' },
  'other-cobalt': other,
  'other-copper': other,
  'other-gallium': other,
  'other-magnesium': other,
  'portable-and-chemical': { en: 'Portable batteries and chemicals', ko: '소형 배터리·화학', ja: '小型電池・化学' },
  superalloys: { en: 'Superalloys', ko: '초내열합금', ja: '超耐熱合金' },
  'titanium-reduction': { en: 'Titanium sponge making', ko: '타이타늄 스펀지 제조', ja: 'スポンジチタン製造' },
  'transport-equipment': { en: 'Transport equipment', ko: '수송기기', ja: '輸送機器' },
};
