#include <constgrad/training/options.hpp>

#include "static_tests/law.hpp"

#include <type_traits>

namespace cg = constgrad;

static constexpr auto silent = [](int) {};

constexpr law options_laws[] = {
    {"epochs and batches are what they say",
     [] {
       return holds_if(cg::epochs{given(std::size_t{7})}.count == 7 &&
                       cg::batches_of<32>.value == 32 && cg::batch_size<1>::value == 1);
     }},
    {"early stopping takes any gain unless told otherwise",
     [] { return cg::claim::equal(cg::early_stopping{.patience = 3}.least_gain, given(0.0)); }},
    {"an option is found by its kind, at any position",
     [] {
       const cg::early_stopping end{.patience = given(std::size_t{3})}, otherwise{.patience = 9};
       const auto patience = [&](const auto&... options) {
         return cg::option<cg::option_kind::end>(otherwise, options...).patience;
       };
       const cg::reshuffled order{cg::seed{5}};
       return holds_if(patience(end) == 3 && patience(end, order, silent) == 3 &&
                       patience(order, end, cg::batches_of<2>) == 3 &&
                       patience(order, silent, end) == 3 &&
                       cg::option<cg::option_kind::order>(order, end, order).start.value == 5);
     }},
    {"and else it is the default",
     [] {
       const cg::early_stopping otherwise{.patience = given(std::size_t{9})};
       const cg::reshuffled order{cg::seed{5}};
       return holds_if(
           cg::option<cg::option_kind::end>(otherwise).patience == 9 &&
           cg::option<cg::option_kind::end>(otherwise, order, cg::batches_of<2>).patience == 9);
     }},
    {"validation looks at the data themselves",
     [] {
       const int data = given(1);
       const cg::validated_on option{data};
       return holds_if(&option.data == &data);
     }},
    {"or at temporary ones, which it holds",
     [] {
       const cg::validated_on option{given(7)};
       const cg::validated_on weighted{given(8), cg::unweighted{}};
       return holds_if(option.data == 7 && weighted.data == 8);
     }},
};
static_assert(all_hold<options_laws>);

static_assert(cg::kind_of_option<cg::batch_size<3>> == cg::option_kind::batch_size);
static_assert(cg::kind_of_option<cg::reshuffled> == cg::option_kind::order);
static_assert(cg::kind_of_option<cg::early_stopping> == cg::option_kind::end);
static_assert(cg::kind_of_option<cg::validated_on<int>> == cg::option_kind::validation);
static_assert(cg::kind_of_option<decltype(silent)> == cg::option_kind::progress); // a function

// What train knows, and functions that can be called with a record; what they may return.
static constexpr auto watch = [](const cg::epoch_record<double>&) {};
static_assert(cg::is_option<cg::batch_size<3>, double> && cg::is_option<cg::reshuffled, double> &&
              cg::is_option<cg::early_stopping, double> &&
              cg::is_option<cg::validated_on<int>, double>);
static_assert(cg::is_option<decltype(watch), double> && !cg::is_option<decltype(watch), float> &&
              !cg::is_option<decltype(silent), double> && !cg::is_option<int, double>);
static_assert(cg::is_answer<void> && cg::is_answer<bool> && !cg::is_answer<int> &&
              !cg::is_answer<double>);

static_assert(!cg::early_stopping{.patience = 1}.restore_best_weights);
static_assert(std::is_same_v<decltype(cg::batches_of<4>), const cg::batch_size<4>>);
