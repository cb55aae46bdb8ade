#include <constgrad/diagnostic/decimal.hpp>

#include "static_tests/diagnostic/digits.hpp"

namespace cg = constgrad;

constexpr cg::decimal rounded(cg::decimal number, int kept) {
  number.round_to(kept);
  return number;
}

constexpr law decimal_laws[] = {
    {"m · 2^e has the digits that it has on paper",
     [] {
       return holds_if(
           is(cg::decimal{given(std::uint64_t{1}), 10}, "1024", 4) &&
           is(cg::decimal{given(std::uint64_t{3}), -2}, "75", 0) &&
           is(cg::decimal{given(std::uint64_t{5}), -10}, "48828125", -2) &&
           is(cg::decimal{given(std::uint64_t{0}), 5}, "", 5 - 5) &&
           is(cg::decimal{given(std::uint64_t{12345678901234567}), 0}, "12345678901234567", 17) &&
           is(cg::decimal{given(std::uint64_t{1}), 100}, "1267650600228229401496703205376", 31));
     }},
    {"the smallest double has 751 digits after 323 zeros, the largest 309 before the point",
     [] {
       const cg::decimal smallest{1, given(-1074)},
           largest{(std::uint64_t{1} << 53) - 1, given(971)};
       return holds_if(smallest.count == 751 && smallest.exponent == -323 && smallest.at(1) == 4 &&
                       smallest.at(2) == 9 && smallest.at(751) == 5 && largest.count == 309 &&
                       largest.exponent == 309 && largest.at(1) == 1 && largest.at(2) == 7 &&
                       largest.at(309) == 8);
     }},
    {"rounding: below, above and at a tie, where the even digit wins",
     [] {
       const cg::decimal n{given(std::uint64_t{124650}), 0};
       return holds_if(
           is(rounded(n, 1), "1", 6) && is(rounded(n, 3), "125", 6) &&
           is(rounded(n, 4), "1246", 6) &&                                            // a tie
           is(rounded(cg::decimal{given(std::uint64_t{124750}), 0}, 4), "1248", 6) && // too
           is(rounded(cg::decimal{given(std::uint64_t{124651}), 0}, 4), "1247", 6) &&
           is(rounded(n, 6), "124650", 6) && is(rounded(n, 9), "124650", 6));
     }},
    {"rounding carries through nines, and up to the place above the first digit",
     [] {
       const cg::decimal n{given(std::uint64_t{1999}), 0}, nines{given(std::uint64_t{9996}), 0};
       return holds_if(
           is(rounded(n, 3), "2", 4) && is(rounded(nines, 3), "1", 5) &&
           is(rounded(nines, 0), "1", 5) &&
           is(rounded(cg::decimal{given(std::uint64_t{4}), 0}, 0), "", 1) &&
           is(rounded(cg::decimal{given(std::uint64_t{5}), 0}, 0), "", 1) && // tie to even 0
           is(rounded(nines, -1), "", 4));
     }},
    // 124651 to five digits is 12465, and that is a tie; to four digits it is 1247, and stays it.
    {"digits that were rounded away count no more",
     [] {
       const cg::decimal n{given(std::uint64_t{124651}), 0};
       return holds_if(is(rounded(rounded(n, 5), 4), "1246", 6) &&
                       is(rounded(rounded(n, 4), 4), "1247", 6));
     }},
    {"the order of decimals is that of numbers",
     [] {
       const cg::decimal zero{0, 0}, small{1, given(-10)}, half{1, given(-1)},
           three_quarters{3, given(-2)}, one{1, 0}, ten{10, 0}, eleven{11, 0};
       return holds_if(zero < small && !(small < zero) && small < half && zero < half &&
                       half < three_quarters && three_quarters < one && one < ten && ten < eleven &&
                       !(ten < one) && !(half < half) && !(half < zero) && !(zero < zero) &&
                       !(eleven < ten));
     }},
};
static_assert(all_hold<decimal_laws>);
