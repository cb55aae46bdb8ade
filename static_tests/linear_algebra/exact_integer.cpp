#include <constgrad/linear_algebra/exact_integer.hpp>
#include <constgrad/linear_algebra/matrix.hpp>

#include "static_tests/law.hpp"

#include <limits>

namespace cg = constgrad;

/// Whether X is the same number as a T.
template <class T, auto X>
static constexpr bool fits = is_constant<[] { return cg::same_integer<T>(X); }>;

constexpr law exact_integer_laws[] = {
    {"a type holds every integer of a shorter one, unless it would lose the sign",
     [] {
       return holds_if(cg::holds_every<int, int> && cg::holds_every<int, short> &&
                       cg::holds_every<int, unsigned char> && cg::holds_every<long, unsigned> &&
                       cg::holds_every<unsigned, bool> && cg::holds_every<long, long long> &&
                       !cg::holds_every<int, long long> && !cg::holds_every<int, unsigned> &&
                       !cg::holds_every<unsigned, int> &&
                       !cg::holds_every<unsigned long long, signed char>);
     }},
    {"an integer that another type holds stays the same, any other is refused",
     [] {
       return holds_if(
           fits<signed char, 127> && !fits<signed char, 128> && fits<signed char, -128> &&
           !fits<signed char, -129> && fits<unsigned, 0x7fffffff> && !fits<unsigned, -1> &&
           !fits<int, 0xffffffffu> && fits<int, 0x7fffffffu> && fits<bool, 1> && !fits<bool, 2> &&
           !fits<int, 0x100000000> && cg::same_integer<short>(given(-7L)) == -7);
     }},
    {"elements of integers are of any integer type that they fit",
     [] {
       const cg::vector<int, 3> v{'a', short{2}, given(3)}, w(true, 2u, 3L);
       const cg::vector<unsigned, 2> u{1, 2};
       const cg::vector<signed char, 1> c(100);
       return holds_if(v[0] == 'a' && v[1] == 2 && v[2] == 3 && w[0] == 1 && w[1] == 2 &&
                       w[2] == 3 && u[0] == 1 && u[1] == 2 && c[0] == 100);
     }},
    {"as converts integers to others that hold them, and refuses the rest",
     [] {
       const auto cut = cg::as<int>(cg::vector{given(1.75), -1.75});
       return holds_if(
           cg::as<unsigned>(cg::vector{given(7), 0}) == cg::vector{7u, 0u} &&
           cg::as<double>(cg::vector{given(7), -1}) == cg::vector{7.0, -1.0} &&
           cut == cg::vector{1, -1} &&
           !is_constant<[] { return cg::as<unsigned>(cg::vector{-1, 2}); }> &&
           !is_constant<[] { return cg::as<signed char>(cg::vector{128, 2}); }> &&
           !is_constant<[] { return cg::as<unsigned>(cg::matrix<int, 1, 1>{{{-1}}}); }>);
     }},
    {"as cuts off what is behind the point of a real number, and refuses one that the integers do "
     "not reach to",
     [] {
       using cg::converted_to;
       return holds_if(
           converted_to<int>(given(2147483647.75)) == 2147483647 &&
           converted_to<int>(-2147483648.75) == -2147483647 - 1 &&
           !is_constant<[] { return cg::as<int>(cg::vector{2147483648.0}); }> &&
           !is_constant<[] { return cg::as<int>(cg::vector{-2147483649.0}); }> && !is_constant<[] {
             return cg::as<int>(cg::vector{std::numeric_limits<double>::quiet_NaN()});
           }> &&
           !is_constant<[] {
             return cg::as<int>(cg::vector{-std::numeric_limits<double>::infinity()});
           }> &&
           converted_to<unsigned>(-0.75) == 0u &&
           converted_to<unsigned>(0x1.fffffep31f) == 4294967040u &&
           !is_constant<[] { return cg::as<unsigned>(cg::vector{-1.0}); }> &&
           converted_to<signed char>(127.5f) == 127 &&
           !is_constant<[] { return cg::as<signed char>(cg::vector{128.0f}); }> &&
           converted_to<long long>(-0x1p63) == std::numeric_limits<long long>::min() &&
           !is_constant<[] { return cg::as<long long>(cg::vector{0x1p63}); }> &&
           cg::beyond_greatest<int> == 0x1p31 && cg::beyond_greatest<unsigned> == 0x1p32 &&
           cg::beyond_greatest<signed char> == 128 && !converted_to<bool>(0.0) &&
           converted_to<bool>(1.0) && !is_constant<[] { return cg::as<bool>(cg::vector{0.5}); }>);
     }},
    {"doubles become floats by rounding, unless a finite one is beyond the greatest",
     [] {
       using cg::converted_to;
       constexpr float greatest = std::numeric_limits<float>::max();
       constexpr double infinity = std::numeric_limits<double>::infinity();
       return holds_if(
           converted_to<float>(given(1.5)) == 1.5f && converted_to<float>(-0x1p-200) == 0 &&
           converted_to<float>(given(0x1.fffffefffffffp127)) == greatest &&
           converted_to<float>(given(-0x1.fffffefffffffp127)) == -greatest &&
           converted_to<float>(given(infinity)) == std::numeric_limits<float>::infinity() &&
           converted_to<double>(given(1e300)) == 1e300 &&
           converted_to<double>(given(0.5f)) == 0.5 &&
           !is_constant<[] { return converted_to<float>(0x1.ffffffp127); }> &&
           !is_constant<[] { return converted_to<float>(-0x1.ffffffp127); }> &&
           !is_constant<[] { return converted_to<float>(0x1.fffffffffffffp1023); }> &&
           !is_constant<[] { return converted_to<float>(-0x1p500); }>);
     }},
    {"of many elements each is judged by itself",
     [] {
       return holds_if(cg::element_of<short>(given(5)) == 5 &&
                       cg::element_of<double>(given(5)) == 5 &&
                       !is_constant<[] { return cg::element_of<short>(40000); }>);
     }},
    {"integers shorter than int are added and multiplied as ints",
     [] {
       const cg::vector<short, 2> v{30000, 2};
       const cg::matrix<short, 1, 2> m{{{30000, 2}}};
       const auto of_ints = cg::as<int>(m);
       return holds_if(cg::as<int>(v) * 2 == cg::vector{60000, 4} &&
                       (of_ints + of_ints)(0, 0) == 60000 && of_ints(0, 1) == 2);
     }},
};
static_assert(all_hold<exact_integer_laws>);
