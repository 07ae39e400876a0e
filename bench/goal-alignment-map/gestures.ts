/** The least that zooms with a wheel and pans with a drag: for the limits, and for peers that only say where things are. */
export interface View {
  scale: number;
  x: number;
  y: number;
}

export function followHands(host: HTMLElement, show: (view: View) => void): void {
  const view: View = { scale: 1, x: 0, y: 0 };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const scale = view.scale * Math.exp(-event.deltaY * 0.0022);
    view.x = event.clientX - ((event.clientX - view.x) * scale) / view.scale;
    view.y = event.clientY - ((event.clientY - view.y) * scale) / view.scale;
    view.scale = scale;
    show(view);
  };
  host.addEventListener('wheel', onWheel, { passive: false });
  host.addEventListener('pointermove', (event) => {
    if (event.buttons === 0) return;
    view.x += event.movementX;
    view.y += event.movementY;
    show(view);
  });
}

/** Moved by the compositor: nothing is laid out or painted anew. */
export function moveByTransform(host: HTMLElement, picture: SVGElement): void {
  picture.style.setProperty('will-change', 'transform');
  picture.style.setProperty('transform-origin', '0 0');
  followHands(host, ({ scale, x, y }) =>
    picture.style.setProperty('transform', `translate(${x}px,${y}px)scale(${scale})`),
  );
}
