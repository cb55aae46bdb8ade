// must say: 1 + 1 is 2
#ifdef MISTAKE
static_assert(1 + 1 == 2, "1 + 1 is 2");
#endif
