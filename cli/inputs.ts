/** What commands that read may be given, in the words of their help. */
export const INPUTS =
  "files (text, HTML, PDF, Word, mail, tables, JSON, feeds, WARC, ZIP), folders, web addresses, or - for standard input";
