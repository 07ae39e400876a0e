/** The version of this package, as two copies on one page tell each other apart. */
export const VERSION = '0.1.0';
