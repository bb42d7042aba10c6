int legami_curses_dummy;
