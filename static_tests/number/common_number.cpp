#include <constgrad/number/common_number.hpp>
#include <constgrad/number/dual.hpp>
#include <constgrad/number/interval.hpp>

#include "static_tests/law.hpp"

#include <concepts>

namespace cg = constgrad;

template <class A, class B, class Common>
static constexpr bool meet_in =
    std::same_as<cg::common_number<A, B>, Common> && std::same_as<cg::common_number<B, A>, Common>;

constexpr law common_number_laws[] = {
    {"built-in numbers meet in the type of their sum",
     [] {
       return holds_if(meet_in<double, double, double> && meet_in<double, int, double> &&
                       meet_in<float, int, float> && meet_in<float, double, double> &&
                       meet_in<bool, bool, int> && meet_in<char, int, int> &&
                       meet_in<int, long, long> && meet_in<unsigned, unsigned, unsigned> &&
                       meet_in<unsigned, long, long>);
     }},
    {"a constant meets any other number in the type of that number",
     [] {
       using dual = cg::dual<double, 2>;
       using twice = cg::dual<dual, 1>;
       return holds_if(meet_in<dual, dual, dual> && meet_in<dual, int, dual> &&
                       meet_in<dual, double, dual> && meet_in<twice, dual, twice> &&
                       meet_in<cg::rational, int, cg::rational> &&
                       meet_in<cg::interval<double>, cg::rational, cg::interval<double>>);
     }},
};
static_assert(all_hold<common_number_laws>);
