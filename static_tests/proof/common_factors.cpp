#include <constgrad/expression/expression_function.hpp>
#include <constgrad/proof/common_factors.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;
using cg::expression, cg::proof::common_factors_taken_out;

/// To be taken apart in each law, since what is computed from constants would be computed once more, while it is read.
struct symbols {
  expression x = cg::symbol("x"), y = cg::symbol("y"), z = cg::symbol("z");
};

/// The claim that a sum becomes a product; and that this is no sum any more.
static constexpr bool becomes(const expression& sum, const expression& product) {
  return common_factors_taken_out(sum) == product && !(product == sum);
}

constexpr law common_factors_laws[] = {
    {"x² + xy = x (x + y)",
     [] {
       const auto [x, y, z] = symbols{};
       return holds_if(becomes(power(x, 2) + x * y, x * (x + y)) &&
                       becomes(x * y + power(y, 2), y * (x + y)));
     }},
    {"the least power of each factor is common, of the first term or another",
     [] {
       const auto [x, y, z] = symbols{};
       return holds_if(
           becomes(power(x, 3) * y + power(x, 2) * power(y, 2), power(x, 2) * y * (x + y)) &&
           becomes(power(x, 2) * power(y, 3) + power(x, 4) * z,
                   power(x, 2) * (power(y, 3) + power(x, 2) * z)));
     }},
    {"wherever it stands in a term",
     [] {
       const auto [x, y, z] = symbols{};
       return holds_if(becomes(x * power(y, 2) + power(x, 3) * y, x * y * (y + power(x, 2))) &&
                       becomes(power(x, 2) * y + x * power(y, 3), x * y * (x + power(y, 2))));
     }},
    {"of three terms what all of them have",
     [] {
       const auto [x, y, z] = symbols{};
       return holds_if(becomes(x * y * z + x * z + x * y, x * (y * z + z + y)) &&
                       becomes(x * y + power(y, 2) + 3 * y * z, y * (x + y + 3 * z)));
     }},
    {"what has nothing in common, and what is no sum, stays",
     [] {
       const auto [x, y, z] = symbols{};
       return holds_if(common_factors_taken_out(x + y) == x + y &&
                       common_factors_taken_out(x * y + z) == x * y + z &&
                       common_factors_taken_out(x * y + y * z + x * z) == x * y + y * z + x * z &&
                       common_factors_taken_out(x * y) == x * y &&
                       common_factors_taken_out(x) == x &&
                       common_factors_taken_out(power(x + y, 2) + z) == power(x + y, 2) + z &&
                       common_factors_taken_out(expression{0}) == expression{0} &&
                       common_factors_taken_out(expression{3}) == expression{3});
     }},
    {"a negative power is left where it is",
     [] {
       const auto [x, y, z] = symbols{};
       return holds_if(common_factors_taken_out(1 / x + 1 / (x * y)) == 1 / x + 1 / (x * y));
     }},
};
static_assert(all_hold<common_factors_laws>);
