#include <constgrad/network/orthogonal.hpp>

#include "static_tests/network/drawn.hpp"

#include <concepts>
#include <cstddef>

namespace cg = constgrad;

// NumPy 1.24 after np.random.seed(42): a = np.random.randn(outputs, inputs), and of a, or of its transpose where it
// is wide, q * np.sign(np.diag(r)) for q, r = np.linalg.qr(…).
static constexpr cg::matrix<double, 4, 8> wide_by_lapack{
    {{0.19952576607090067, -0.055539570282416545, 0.26017086679823287, 0.6117878804266591,
      -0.09405737925229563, -0.09405078437484812, 0.6343560876872596, 0.30827187289786295},
     {-0.06200324644708411, 0.1966992493559088, -0.016043274638929947, 0.23412396147108705,
      0.03822500054511232, -0.9007301688591537, -0.29833656331760655, -0.024756695355302623},
     {-0.2926864144112926, 0.08941222738049612, -0.19597031180759314, -0.14153895748122863,
      0.5881557955464387, -0.14742021244333586, 0.572138188319442, -0.3910248219920641},
     {-0.38633973203350647, 0.047928141105390856, -0.6352253800770141, 0.022824477911171343,
      -0.0012652402846701598, 0.021366359816960806, 0.04412386568264631, 0.6648362405652757}}};
static constexpr cg::matrix<double, 8, 4> tall_by_lapack{
    {{0.236488261885742, 0.0021564984204727835, 0.18455566398444725, 0.4877323355859573},
     {-0.11148167264271679, -0.15233222714322278, 0.7816678445972625, -0.22240639217238514},
     {-0.22351926325546473, 0.2061822825357919, -0.23657050522723866, -0.0568903828311438},
     {0.11519953014764071, -0.9321384145154958, -0.1993667532810026, -0.15324817113980674},
     {-0.48221430732266696, 0.011940679679611817, -0.21547887660004483, -0.4836557462931431},
     {0.6978032089401685, 0.0984716720660322, -0.2720346905884675, -0.18321109459652574},
     {-0.2591835234472851, -0.02289371744873187, -0.37239606474310355, 0.2905495915352969},
     {-0.2859672891120846, -0.23459265187064787, -0.010441895236052157, 0.5779470535277417}}};
static constexpr cg::matrix<double, 3, 3> square_by_lapack{
    {{0.22081074556662417, -0.2930660849742241, 0.9302445294008411},
     {0.6770520954052213, -0.6404717880862201, -0.3624863428779618},
     {0.7020278304666494, 0.7098648874986853, 0.056997953882296004}}};

/// The claim that no element is further than `distance` from what it should be.
template <class T, std::size_t Rows, std::size_t Columns>
static constexpr cg::verdict near(double distance, const cg::matrix<T, Rows, Columns>& got,
                                  const cg::matrix<double, Rows, Columns>& expected) {
  for (std::size_t i = 0; i < Rows * Columns; ++i) {
    const double error = got.elements[i] - expected.elements[i];
    if (!(-distance <= error && error <= distance)) {
      return {false,
              cg::message{} << "got " << got.elements[i] << ", not " << expected.elements[i]};
    }
  }
  return {};
}

/// The claim that the rows, or of a tall matrix the columns, are orthonormal: that their scalar products are
/// within `distance` of 0 and 1.
template <class T, std::size_t Rows, std::size_t Columns>
static constexpr cg::verdict orthonormal(double distance, const cg::matrix<T, Rows, Columns>& m) {
  constexpr bool wide = Rows < Columns;
  constexpr std::size_t count = wide ? Rows : Columns, length = wide ? Columns : Rows;
  cg::matrix<double, count, count> products, identity;
  for (std::size_t a = 0; a < count; ++a) {
    identity(a, a) = 1;
    for (std::size_t b = 0; b < count; ++b) {
      for (std::size_t i = 0; i < length; ++i) {
        products(a, b) +=
            static_cast<double>(wide ? m(a, i) : m(i, a)) * (wide ? m(b, i) : m(i, b));
      }
    }
  }
  return near(distance, products, identity);
}

constexpr law orthogonal_laws[] = {
    // For a = (1, 1, 1, 1), b = (1, -1, 1, -1), c = (1, 1, -1, -1) and d = (1, -1, -1, 1): a, 2a + b, 2a + 3b + 4c
    // and a - d. Nothing is rounded.
    {"each vector loses what it shares with those before it and is divided by its length",
     [] {
       cg::matrix<double, 4, 4> columns{{{1, 3, 9, 0}, {1, 1, 3, 2}, {1, 3, 1, 2}, {1, 1, -5, 0}}};
       columns(0, 0) = given(1.0);
       cg::orthonormalize(columns.elements, 4, 4, 4, 1);
       return cg::claim::equal(
           columns,
           cg::matrix<double, 4, 4>{
               {{.5, .5, .5, -.5}, {.5, -.5, .5, .5}, {.5, .5, -.5, .5}, {.5, -.5, -.5, -.5}}});
     }},
    {"the elements can lie apart",
     [] {
       cg::matrix<double, 2, 4> rows{{{0, given(2.0), 0, 0}, {3, 4, 0, -4}}};
       cg::orthonormalize(rows.elements, 1, 4, 1, 2);
       const auto judged =
           cg::claim::equal(rows, cg::matrix<double, 2, 4>{{{0, 1, 0, 0}, {3, 4, 0, -4}}});
       if (!judged) return judged;
       cg::orthonormalize(rows.elements, 2, 4, 1, 2);
       return cg::claim::equal(rows, cg::matrix<double, 2, 4>{{{0, 1, 0, 0}, {.6, 0, 0, -.8}}});
     }},
    // P. Läuchli's vectors, parallel but for e. Gone through once, two of them would be off by e / √2.
    {"vectors that are nearly parallel become orthonormal to the last bits",
     [] {
       const double e = given(0x1p-30);
       cg::matrix<double, 4, 3> columns{{{1, 1, 1}, {e, 0, 0}, {0, e, 0}, {0, 0, e}}};
       cg::orthonormalize(columns.elements, 3, 4, 4, 1);
       return orthonormal(0x1p-51, columns);
     }},
    {"a wide matrix is NumPy's, and its rows are orthonormal",
     [] {
       const auto weights = drawn<double, 4, 8>(cg::orthogonal, 42);
       const auto judged = near(0x1p-50, weights, wide_by_lapack);
       return judged ? orthonormal(0x1p-50, weights) : judged;
     }},
    {"a tall matrix is NumPy's, and its columns are orthonormal",
     [] {
       const auto weights = drawn<double, 8, 4>(cg::orthogonal, 42);
       const auto judged = near(0x1p-50, weights, tall_by_lapack);
       return judged ? orthonormal(0x1p-50, weights) : judged;
     }},
    {"a square matrix is NumPy's, and its columns are orthonormal",
     [] {
       const auto weights = drawn<double, 3, 3>(cg::orthogonal, 42);
       const auto judged = near(0x1p-50, weights, square_by_lapack);
       return judged ? orthonormal(0x1p-50, weights) : judged;
     }},
    {"of floats it is orthogonal to their last bits",
     [] {
       const auto weights = drawn<float, 4, 8>(cg::orthogonal, 42);
       const auto judged = near(0x1p-21, weights, wide_by_lapack);
       return judged ? orthonormal(0x1p-21, weights) : judged;
     }},
    {"of one element it is 1 or -1, by the sign of the number drawn",
     [] {
       return holds_if(drawn<double, 1, 1>(cg::orthogonal, 42)(0, 0) == 1 &&
                       drawn<double, 1, 1>(cg::orthogonal, 12345)(0, 0) == -1);
     }},
};
static_assert(all_hold<orthogonal_laws>);

static_assert(cg::initializer<decltype(cg::orthogonal)>);
