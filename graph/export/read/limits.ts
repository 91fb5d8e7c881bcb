/** In bytes. A file this large holds several times the ties that a page can draw. */
export const LARGEST_FILE = 128 * 1024 * 1024;
