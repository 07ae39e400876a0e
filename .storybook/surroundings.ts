// What a portal would decide about a view: language and direction on <html>, the page's colours, theme and density.
import { useEffect } from 'storybook/preview-api';
import type { Decorator } from '@storybook/web-components-vite';

export const withSurroundings: Decorator = (story, { canvasElement, globals }) => {
  const { theme, direction, language, density } = globals as Record<string, string>;
  const page = document.documentElement;
  page.lang = language;
  page.dir = direction;
  page.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
  document.body.style.background = 'Canvas';
  document.body.style.color = 'CanvasText';

  // After rendering, when the views are there. A story that chooses for itself keeps its choice under the defaults.
  useEffect(() => {
    const chosen = Object.entries({ theme, density }).filter(
      ([, value]) => !['auto', 'comfortable'].includes(value),
    );
    const undo = viewsIn(canvasElement).flatMap((view) =>
      chosen.map(([name, value]) => setForNow(view, name, value)),
    );
    return () => undo.forEach((restore) => restore());
  }, [theme, density]);
  return story();
};

function viewsIn(canvas: HTMLElement): Element[] {
  return [...canvas.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('pd-'));
}

function setForNow(view: Element, name: string, value: string): () => void {
  const before = view.getAttribute(name);
  view.setAttribute(name, value);
  return () => (before === null ? view.removeAttribute(name) : view.setAttribute(name, before));
}
