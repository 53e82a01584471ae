declare module 'tables:names/*' {
  const names: Readonly<Record<string, string>>;
  export default names;
}

declare module 'tables:indicators' {
  const indicators: Readonly<Record<'en' | 'ko' | 'ja', Readonly<Record<string, string>>>>;
  export default indicators;
}

declare module 'tables:parameters' {
  const parameters: Readonly<Record<'en' | 'ko' | 'ja', Readonly<Record<string, string>>>>;
  export default parameters;
}

declare module 'tables:flags' {
  const flags: Readonly<Record<'en' | 'ko' | 'ja', Readonly<Record<string, string>>>>;
  export default flags;
}

declare module 'tables:treatments' {
  const treatments: Readonly<Record<'en' | 'ko' | 'ja', Readonly<Record<string, string>>>>;
  export default treatments;
}

declare module 'tables:topics' {
  const topics: Readonly<Record<'en' | 'ko' | 'ja', Readonly<Record<string, string>>>>;
  export default topics;
}
