#include <constgrad/math/transform.hpp>

#include <constgrad/math/exp.hpp>
#include <constgrad/math/sigmoid.hpp>
#include <constgrad/math/tanh.hpp>

#include "static_tests/math/point.hpp"

#include <cstddef>
#include <type_traits>

namespace cg = constgrad;

/// -x, and x where it shows that a block's quick way has decided: that covers what is positive and is undecided, by
/// one last digit, at powers of two.
struct minus_function {
  struct without_branch {
    static constexpr bool covers(double x) { return x > 0; }
    static constexpr cg::math::approximation quick(double x) {
      const bool decided = (cg::parts_of(x).m & (cg::parts_of(x).m - 1)) != 0;
      return decided ? cg::math::approximation{x - 1, 1, 0x1p-60}
                     : cg::math::approximation{x, x * 0x1p-53, x * 0x1p-53};
    }
  };
  static constexpr bool covers(double) { return true; }
  static constexpr cg::math::approximation quick(double x) { return {-x, 0, 0}; }
  static constexpr double careful(double) { return 0; }

  /// What is to become of x in a block.
  static constexpr double in_block(double x) {
    return without_branch::covers(x) && (cg::parts_of(x).m & (cg::parts_of(x).m - 1)) != 0 ? x : -x;
  }
};

// More than two blocks, of all kinds.
constexpr std::size_t most = 2 * cg::math::block_size + 90;
struct numbers_from {
  double x[most]{};
  constexpr explicit numbers_from(double first) {
    for (double& number : x) number = given(first++);
  }
};

/// The claim that f is at every number what transform_block makes of it, in place, too.
template <class Function, class T, std::size_t Size>
constexpr cg::verdict is_transformed(const T (&in)[Size]) {
  known<T> expected[Size]{};
  for (std::size_t i = 0; i < Size; ++i)
    expected[i] = {static_cast<T>(i), cg::math::correctly_rounded<Function>(in[i])};
  T out[Size]{}, in_place[Size]{};
  for (std::size_t i = 0; i < Size; ++i) in_place[i] = given(in[i]);
  cg::math::transform_block<Function>(in, out, Size);
  cg::math::transform_block<Function>(in_place, in_place, Size);
  const auto judged = takes(expected, [&](T i) { return out[static_cast<std::size_t>(i)]; });
  return judged ? takes(expected, [&](T i) { return in_place[static_cast<std::size_t>(i)]; })
                : judged;
}

/// The claim that so many numbers whose count is known become what their blocks make of them, the last of an odd
/// count by itself, and no others; and that tanh is its own.
template <std::size_t Count>
constexpr bool is_transformed_together() {
  const numbers_from in{-7};
  numbers_from out{1000}, in_place{-7}, tanh_out{1000}, tanh_in_place{-7};
  cg::math::transform_together<minus_function, Count>(in.x, out.x);
  cg::math::transform_together<minus_function, Count>(in_place.x, in_place.x);
  cg::math::transform<cg::math::tanh_function, Count>(in.x, tanh_out.x);
  cg::math::transform<cg::math::tanh_function, Count>(tanh_in_place.x, tanh_in_place.x);
  for (std::size_t i = 0; i < Count + 2; ++i) {
    const double here = in.x[i], before = 1000 + static_cast<double>(i),
                 there = Count % 2 == 1 && i == Count - 1 && Count < 64
                             ? -here
                             : minus_function::in_block(here),
                 tanh_there = cg::math::tanh(here);
    if (out.x[i] != (i < Count ? there : before) || in_place.x[i] != (i < Count ? there : here) ||
        tanh_out.x[i] != (i < Count ? tanh_there : before) ||
        tanh_in_place.x[i] != (i < Count ? tanh_there : here))
      return false;
  }
  return true;
}

// Undecided, not covered, special, and ordinary ones among each other.
template <class T, class N = numbers<T>>
constexpr T mixed[] = {1,
                       N::nan,
                       T(0x1.accfbe46b4efp-1),
                       N::infinity,
                       T(-0.7),
                       -N::infinity,
                       T(-700.5),
                       N::denorm_min,
                       -T{0},
                       T(0x1.8p-51),
                       20,
                       T(0.01),
                       T(-0x1.e611aa58ab608p-1),
                       T(2.2)};
template <class T>
constexpr T ordinary[] = {1, 2, T(0.5)};

constexpr law transform_laws[] = {
    {"in a block the quick way decides where it can, and only there",
     [] {
       constexpr double in[] = {3, -3, 5, 4, 6, -0.0, 7, 0.5, -8, 9};
       constexpr std::size_t size = std::extent_v<decltype(in)>;
       for (std::size_t begin = 0; begin < size; ++begin) {
         for (std::size_t count = 0; count <= size - begin; ++count) {
           double out[size + 1]{};
           cg::math::transform_block<minus_function>(in + begin, out, given(count));
           for (std::size_t i = 0; i < count; ++i) {
             if (out[i] != minus_function::in_block(in[begin + i])) return holds_if(false);
           }
           if (out[count] != 0) return holds_if(false);
         }
       }
       return cg::verdict{};
     }},
    {"exp, sigmoid and tanh of a block of doubles are those of its numbers, whatever stands among "
     "them",
     [] {
       auto judged = is_transformed<cg::math::exp_function>(mixed<double>);
       if (judged) judged = is_transformed<cg::math::sigmoid_function>(mixed<double>);
       return judged ? is_transformed<cg::math::tanh_function>(mixed<double>) : judged;
     }},
    {"exp, sigmoid and tanh of a block of floats are those of its numbers",
     [] {
       auto judged = is_transformed<cg::math::exp_function>(mixed<float>);
       if (judged) judged = is_transformed<cg::math::sigmoid_function>(mixed<float>);
       return judged ? is_transformed<cg::math::tanh_function>(mixed<float>) : judged;
     }},
    {"block by block it comes to the end of an array, and no further, in place, too",
     [] {
       for (const std::size_t size : {std::size_t{0}, cg::math::block_size, most - 1}) {
         const numbers_from in{-7};
         numbers_from out{1000}, in_place{-7};
         cg::math::transform_by_blocks<minus_function>(in.x, out.x, size);
         cg::math::transform_by_blocks<minus_function>(in_place.x, in_place.x, size);
         for (std::size_t i = 0; i < most; ++i) {
           const double here = in.x[i], there = minus_function::in_block(here);
           if (out.x[i] != (i < size ? there : 1000 + static_cast<double>(i)) ||
               in_place.x[i] != (i < size ? there : here))
             return holds_if(false);
         }
       }
       return cg::verdict{};
     }},
    {"few numbers and many are transformed, in place, too",
     [] {
       for (const std::size_t size :
            {std::size_t{0}, std::size_t{3}, std::size_t{20}, cg::math::block_size + 1}) {
         numbers_from out{-17}, in_place{-17};
         const numbers_from in{-17};
         cg::math::transform<cg::math::tanh_function>(in.x, out.x, size);
         cg::math::transform<cg::math::tanh_function>(in_place.x, in_place.x, size);
         for (std::size_t i = 0; i < most; ++i) {
           const double expected = i < size ? cg::math::tanh(in.x[i]) : in.x[i];
           if (out.x[i] != expected || in_place.x[i] != expected) return holds_if(false);
         }
       }
       return cg::verdict{};
     }},
    {"numbers whose count is known are transformed together, in place, too",
     [] {
       return holds_if(is_transformed_together<1>() && is_transformed_together<2>() &&
                       is_transformed_together<3>() && is_transformed_together<4>() &&
                       is_transformed_together<10>() && is_transformed_together<15>() &&
                       is_transformed_together<33>() && is_transformed_together<65>());
     }},
};
static_assert(all_hold<transform_laws>);
