// must say: 1 + 1 is not 4
#ifdef MISTAKE
static_assert(1 + 1 == 3, "1 + 1 is not 3");
static_assert(1 + 1 == 4, "1 + 1 is not 4");
#endif
