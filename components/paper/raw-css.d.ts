/** The text of a style sheet, as it stands in its file. */
declare module '*.css?raw' {
  const text: string;
  export default text;
}
