/** What the view computes before it draws, and no picture. */
import { known, offer } from './picture.js';

offer({
  prepare: (plans) => plans,
  draw: (_host, { before, after }) => {
    known(before);
    return { move: () => known(after), down: undefined, aside: undefined };
  },
});
