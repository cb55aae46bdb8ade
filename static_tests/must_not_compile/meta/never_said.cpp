// must say: 1 + 1 is not 3
// must say: 1 + 1 is not 4
#ifdef MISTAKE
static_assert(1 + 1 == 3, "1 + 1 is not 3");
#endif
