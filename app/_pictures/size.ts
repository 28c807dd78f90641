/** As Open Graph and Twitter ask for a large picture. */
export const PICTURE_SIZE = { width: 1200, height: 630 }
