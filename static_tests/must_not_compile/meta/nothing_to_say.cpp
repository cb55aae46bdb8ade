#ifdef MISTAKE
static_assert(1 + 1 == 3, "1 + 1 is not 3");
#endif
