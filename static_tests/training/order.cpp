#include <constgrad/training/order.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <type_traits>

namespace cg = constgrad;

/// The claim that an order is this permutation.
template <std::size_t Samples, class Order>
static constexpr bool is_order(const Order& order, const std::size_t (&expected)[Samples]) {
  for (std::size_t i = 0; i < Samples; ++i)
    if (order(i) != expected[i]) return false;
  return true;
}

constexpr law order_laws[] = {
    {"before it is shuffled an order is that of the data, after it NumPy's permutation",
     [] {
       cg::random_order<10> order{given(cg::seed{42})};
       const bool begins = is_order(order, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
       order.shuffle(); // np.random.seed(42); np.random.permutation(10)
       return holds_if(begins && is_order(order, {8, 1, 5, 0, 7, 2, 9, 4, 3, 6}));
     }},
    {"the next order is another one, in which every sample is once again",
     [] {
       cg::random_order<10> order{given(cg::seed{42})};
       order.shuffle(), order.shuffle();
       std::size_t seen = 0;
       for (std::size_t i = 0; i < 10; ++i) seen |= std::size_t{1} << order(i);
       return holds_if(seen == 1023 && !is_order(order, {8, 1, 5, 0, 7, 2, 9, 4, 3, 6}));
     }},
    {"an option asks for it; else the order stays",
     [] {
       auto asked_for = cg::order_for<10>(cg::reshuffled{given(cg::seed{42})}, 10);
       const auto same = cg::order_for<10>(cg::in_order{}, 10);
       asked_for.shuffle(), same.shuffle();
       return holds_if(asked_for(0) == 8 && asked_for(9) == 6 && same(0) == 0 && same(9) == 9);
     }},
    {"of as many samples as are known at run time it is the same",
     [] {
       auto any = cg::order_for<cg::run_time_size>(cg::reshuffled{given(cg::seed{42})}, 10);
       auto of_ten = cg::order_for<10>(cg::reshuffled{given(cg::seed{42})}, 10);
       for (int epoch = 0; epoch < 3; ++epoch) {
         for (std::size_t i = 0; i < 10; ++i)
           if (any(i) != of_ten(i)) return holds_if(false);
         any.shuffle(), of_ten.shuffle();
       }
       return holds_if(cg::order_for<cg::run_time_size>(cg::in_order{}, 10)(7) == 7);
     }},
};
static_assert(all_hold<order_laws>);

// It owns its places.
static_assert(!std::is_copy_constructible_v<cg::random_order<cg::run_time_size>> &&
              !std::is_copy_assignable_v<cg::random_order<cg::run_time_size>>);
