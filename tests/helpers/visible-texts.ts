import type { Page } from 'playwright-core';

/** Where the guide’s own words stand, which are English in every language, the names in a Word template, and licences. By place, so that no other screen is excused by them. */
const AS_THEY_ARE =
  '.guide-text, .guide-contents, .guide-search .hits, .template-choice [translate="no"], .about-program details';

/** Every text that a person can see, or hears read out, one entry each: text nodes and the attributes that are spoken; but for those. */
export const visibleTexts = (page: Page): Promise<string[]> =>
  page.evaluate((asTheyAre) => {
    const found = new Set<string>([document.title]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        // The guide's pictures are told in its language.
        if (node.matches('.guide-text img, .guide-picture img, img.guide-large')) continue;
        for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description'])
          found.add(node.getAttribute(name) ?? '');
        // A name in a picture is one text, on however many lines it stands.
        if (node.matches('text')) found.add([...node.childNodes].map(({ textContent }) => textContent).join(' '));
      } else if (!node.parentElement?.closest(`script, style, svg text, ${asTheyAre}`)) {
        found.add(node.textContent ?? '');
      }
    }
    return [...found].map((text) => text.trim()).filter(Boolean);
  }, AS_THEY_ARE);
