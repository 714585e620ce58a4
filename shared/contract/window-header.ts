/** By this header a page names itself over HTTP, so that undo takes back only what this window did. */
export const WINDOW_HEADER = 'x-mainstay-window';
