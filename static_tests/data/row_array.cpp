#include <constgrad/data/row_array.hpp>

#include "static_tests/law.hpp"

#include <array>
#include <span>
#include <type_traits>
#include <utility>

namespace cg = constgrad;

using pairs = cg::row_array<double, 2>;

static constexpr std::array<cg::vector<double, 2>, 3> three_pairs{
    {cg::vector{1.0, 2.0}, cg::vector{3.0, 4.0}, cg::vector{5.0, 6.0}}};
static constexpr double six[]{1, 2, 3, 4, 5, 6};

constexpr law row_array_laws[] = {
    {"so many rows are all zero",
     [] {
       const pairs none{0}, two{given(std::size_t{2})};
       return holds_if(none.size() == 0 && none.begin() == none.end() && two.size() == 2 &&
                       two[0] == cg::vector{0.0, 0.0} && two[1] == cg::vector{0.0, 0.0});
     }},
    {"from vectors, and from the numbers of all rows one after another",
     [] {
       const pairs from_vectors{given(three_pairs)}, from_numbers{std::span<const double>{six}};
       return holds_if(from_vectors.size() == 3 && from_vectors[0] == three_pairs[0] &&
                       from_vectors[1] == three_pairs[1] && from_vectors[2] == three_pairs[2] &&
                       from_numbers == from_vectors);
     }},
    {"from a vector of vectors",
     [] {
       const cg::vector rows{cg::vector{1.0, 2.0}, given(cg::vector{3.0, 4.0})};
       const pairs from_rows{rows};
       return holds_if(from_rows.size() == 2 && from_rows[1] == rows[1] &&
                       cg::row_array<double, 1>{cg::vector{7.0, 8.0}}[1] == cg::vector{8.0});
     }},
    {"a copy has rows of its own, also one that is assigned",
     [] {
       pairs first{given(three_pairs)};
       const pairs copy{first};
       pairs assigned;
       assigned = first;
       first[1] = cg::vector{0.0, 0.0};
       return holds_if(copy[1] == three_pairs[1] && assigned == copy && first != copy &&
                       first[0] == copy[0]);
     }},
    {"assigned to itself it is as before",
     [] {
       pairs rows{given(three_pairs)};
       const pairs& same = rows;
       rows = same;
       return holds_if(rows == pairs{three_pairs});
     }},
    {"what is moved from has none, and can be assigned to",
     [] {
       pairs first{given(three_pairs)};
       pairs moved{std::move(first)};
       const bool has_none = first.size() == 0 && first.begin() == first.end();
       first = moved;
       return holds_if(has_none && moved.size() == 3 && first == moved);
     }},
    {"equal are as many rows of the same numbers",
     [] {
       pairs changed{given(three_pairs)}, changed_first{given(three_pairs)};
       changed[2][1] = 7;
       changed_first[0][0] = 7;
       return holds_if(pairs{three_pairs} != changed && pairs{three_pairs} != changed_first &&
                       pairs{2} != pairs{3} && pairs{0} == pairs{});
     }},
    {"rows are seen one after another",
     [] {
       pairs rows{given(three_pairs)};
       for (auto& row : rows) row[0] += 1;
       double sum = 0;
       for (const auto& row : std::as_const(rows)) sum = 10 * sum + row[0];
       return holds_if(sum == 246);
     }},
    {"numbers that fill no whole number of rows are refused",
     [] {
       return holds_if(is_constant<[] { return pairs{std::span<const double>{six, 4}}.size(); }> &&
                       !is_constant<[] { return pairs{std::span<const double>{six, 5}}.size(); }>);
     }},
};
static_assert(all_hold<row_array_laws>);

static_assert(std::is_same_v<cg::range_value<std::array<float, 2>>, float> &&
              std::is_same_v<cg::range_value<cg::vector<int, 2>>, int> &&
              !cg::contiguous_range<double> && !cg::contiguous_range<double*>);
static_assert(!std::is_constructible_v<pairs, std::array<float, 2>> &&
              !std::is_convertible_v<std::size_t, pairs>);
