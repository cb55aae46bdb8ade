// must say: N is not 3
#ifdef MISTAKE
template <int N>
constexpr int is_3() {
  static_assert(N == 3, "N is not 3");
  return N;
}
constexpr int sum = is_3<4>() + is_3<5>() + is_3<6>() + is_3<7>() + is_3<8>() + is_3<9>();
#endif
