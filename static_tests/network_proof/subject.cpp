// What is judged, as pointers to functions; and of several forms of a gradient the wrong one is named.
#include <constgrad/network_proof/subject.hpp>

#include "static_tests/proof/refuted.hpp"

#include <cstddef>
#include <type_traits>

namespace proof = constgrad::proof;

/// z₀ z₁, of which z₁ is not differentiated; it adds to 7, and has an own way of saying so.
struct product {
  static constexpr std::size_t variables = 2;
  static constexpr double low = -5, high = 6;
  static constexpr bool tells_place = true, is_same_run = true, differentiates_all = false;
  static constexpr bool differentiates(std::size_t i, std::size_t n) { return i + 2 == n; }
  static constexpr void name(constgrad::message& words, std::size_t i, std::size_t) {
    words << 'z' << i;
  }
  template <class Number>
  static constexpr Number value(const Number* z, std::size_t) {
    return z[0] * z[1];
  }
  template <class Number>
  static constexpr Number gradient(const Number* z, Number* g, std::size_t n) {
    g[0] = z[1];
    return value(z, n);
  }
  template <class Number>
  static constexpr Number left_over(std::size_t i) {
    return Number(7 + static_cast<int>(i));
  }
};
/// z, with nothing special.
struct plain {
  static constexpr std::size_t variables = 1;
  static constexpr double low = 0, high = 1;
  static constexpr bool differentiates_all = true;
  static constexpr bool differentiates(std::size_t, std::size_t) { return true; }
  static constexpr void name(constgrad::message&, std::size_t, std::size_t) {}
  template <class Number>
  static constexpr Number value(const Number* z, std::size_t) {
    return *z;
  }
  template <class Number>
  static constexpr Number gradient(const Number* z, Number* g, std::size_t) {
    *g = Number(1);
    return *z;
  }
};
static_assert(std::is_same_v<proof::subject<>::number, proof::trial_number<true>> &&
              std::is_same_v<decltype(proof::subject_of<plain>), const proof::subject<true>>);

/// A judge that refuses the forms of so many variables and more.
struct refuses_from {
  std::size_t variables;

  constexpr constgrad::verdict operator()(const proof::subject<>& of) const {
    if (of.variables < variables) return {};
    return {false, constgrad::message{} << "of " << of.variables << " it is wrong"};
  }
};

/// The verdict on three forms, of which the first is all of them, of 3, 1 and 2 variables.
static constexpr constgrad::verdict judge(std::size_t refused_from) {
  constexpr proof::subject<> all = proof::subject_of<plain>.of_size(3),
                             one = proof::subject_of<plain>,
                             two = proof::subject_of<plain>.of_size(2);
  const proof::form_of_gradient forms[]{{"all: ", &all}, {"one: ", &one}, {"two: ", &two}};
  return proof::judge_forms(forms, 3, refuses_from{refused_from});
}

constexpr law subject_laws[] = {
    {"a type with the functions of a subject",
     [] {
       constexpr auto of = proof::subject_of<product>;
       using number = decltype(of)::number;
       const number z[]{2, 3};
       number g[]{0, 0};
       constgrad::message words;
       of.name(words, 1, 2);
       return holds_if(of.variables == 2 && of.low == -5 && of.high == 6 && of.tells_place &&
                       of.is_same_run && !of.differentiates_all && of.value(z, 2).real == 6 &&
                       of.gradient(z, g, 2).real == 6 && g[0].real == 3 && g[1].real == 0 &&
                       of.differentiates(0, 2) && !of.differentiates(1, 2) && words == "z1" &&
                       of.left_over(1).real == 8);
     }},
    {"one that says no more than it must",
     [] {
       constexpr auto of = proof::subject_of<plain, false>;
       return holds_if(!of.tells_place && !of.is_same_run && of.differentiates_all &&
                       of.left_over == nullptr && !decltype(of)::number::is_watched);
     }},
    {"of another size it is the same",
     [] {
       constexpr auto of = proof::subject_of<product>.of_size(9);
       return holds_if(of.variables == 9 && of.high == 6 &&
                       of.value == proof::subject_of<product>.value);
     }},
    {"all forms are right where all of them together are", [] { return judge(4); }},
    {"or each is for itself", [] { return judge(3); }},
    {"the wrong one is named", [] { return refuted(judge(2), "two: of 2 it is wrong"); }},
    {"the first of them", [] { return refuted(judge(1), "one: of 1 it is wrong"); }},
};
static_assert(all_hold<subject_laws>);
