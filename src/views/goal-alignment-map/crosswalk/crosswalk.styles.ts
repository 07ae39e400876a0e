import { aroundStyles } from './around.styles.js';
import { pictureStyles } from './picture.styles.js';

export const crosswalkStyles = [pictureStyles, aroundStyles];
