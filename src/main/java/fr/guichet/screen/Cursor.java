package fr.guichet.screen;

/** Where the hardware cursor stands: on what is selected, so that a braille display and a magnifier follow. */
record Cursor(int column, int row) {}
